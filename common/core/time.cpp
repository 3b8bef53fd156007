// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/core/time.h"

#include <QRegularExpression>

namespace core {

std::optional<Timestamp> fromIsoText(const QString& text)
{
    static const QRegularExpression shape(QStringLiteral(
        "\\A\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d{1,3})?)?(Z|[+-]\\d\\d:\\d\\d)\\z"));
    if (!shape.match(text).hasMatch())
        return std::nullopt;
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid())
        return std::nullopt;
    return fromMilliseconds(time.toMSecsSinceEpoch());
}

} // namespace core
