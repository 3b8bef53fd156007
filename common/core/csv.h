// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace core {

/// One field of a CSV file: quoted where RFC 4180 needs it; what a spreadsheet would run as a
/// formula begins with '.
[[nodiscard]] QByteArray csvField(const QString& text);

} // namespace core
