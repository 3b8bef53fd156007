// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/duration.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace models {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(models::Duration)
};

} // namespace

QString duration(double milliseconds, int decimals)
{
    const QLocale locale;
    const double least = std::pow(10.0, -decimals);
    if (milliseconds < least)
        return Words::tr("under %1 ms", "how long something took, also within a sentence")
            .arg(locale.toString(least, 'f', decimals));
    return Words::tr("%1 ms").arg(locale.toString(milliseconds, 'f', decimals));
}

QString duration(std::chrono::milliseconds time)
{
    return duration(double(time.count()));
}

QString durationMark(double milliseconds)
{
    const QLocale locale;
    if (milliseconds < 1'000)
        return Words::tr("%1 ms").arg(
            locale.toString(milliseconds, 'f', QLocale::FloatingPointShortest));
    return Words::tr("%1 s", "seconds")
        .arg(locale.toString(milliseconds / 1'000, 'f', QLocale::FloatingPointShortest));
}

} // namespace models
