// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/rate_words.h"

#include "app/dialogs/lifetime_field.h"

#include <QCoreApplication>
#include <QLocale>

namespace pages {

QString windowWords(const domain::RateSettings::Window& window)
{
    const QLocale locale;
    const QString rate =
        QCoreApplication::translate("pages::Rate", "%1 per %2")
            .arg(locale.toString(window.requests), dialogs::lifetimeWords(window.per));
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
