// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/key_text.h"

namespace widgets {

QString keyText(const QKeySequence& keys)
{
    QString portable = keys.toString(QKeySequence::PortableText);
    portable.replace(QStringLiteral("Return"), QStringLiteral("Enter"));
    return QKeySequence::fromString(portable).toString(QKeySequence::NativeText);
}

QString keyText(const QString& keys)
{
    return keys.size() == 1 ? keys : keyText(QKeySequence::fromString(keys));
}

} // namespace widgets
