// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/rate_words.h"

#include "app/dialogs/lifetime_field.h"

#include <QCoreApplication>
#include <QLocale>

namespace pages {

namespace {

/// "20 per second": nobody says "per 1 second".
QString perOne(domain::Lifetime::Unit unit)
{
    using Unit = domain::Lifetime::Unit;
    switch (unit) {
    case Unit::Seconds:
        return QCoreApplication::translate("pages::Rate", "%1 per second");
    case Unit::Minutes:
        return QCoreApplication::translate("pages::Rate", "%1 per minute");
    case Unit::Hours:
        return QCoreApplication::translate("pages::Rate", "%1 per hour");
    case Unit::Days:
        return QCoreApplication::translate("pages::Rate", "%1 per day");
    case Unit::Weeks:
        return QCoreApplication::translate("pages::Rate", "%1 per week");
    case Unit::Months:
        return QCoreApplication::translate("pages::Rate", "%1 per month");
    case Unit::Years:
        return QCoreApplication::translate("pages::Rate", "%1 per year");
    }
    Q_UNREACHABLE();
}

} // namespace

QString windowWords(const domain::RateSettings::Window& window)
{
    const QLocale locale;
    const QString requests = locale.toString(window.requests);
    const QString rate = window.per.count == 1
        ? perOne(window.per.unit).arg(requests)
        : QCoreApplication::translate("pages::Rate", "%1 per %2")
              .arg(requests, dialogs::lifetimeWords(window.per));
    return window.burst ? QCoreApplication::translate("pages::Rate", "%1, at most %2 at once")
                              .arg(rate, locale.toString(*window.burst))
                        : rate;
}

QString rateWords(const domain::TokenRate& rate)
{
    if (rate.exempt)
        return QCoreApplication::translate("pages::Rate", "not limited");
    QStringList words;
    for (const domain::RateSettings::Window& window : rate.windows)
        words.append(windowWords(window));
    return QLocale().createSeparatedList(words);
}

} // namespace pages
