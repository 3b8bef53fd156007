// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace widgets {

/// The type scale: factors of the desktop's own font, never fixed sizes.
enum class Type
{
    Title, ///< page title
    Heading, ///< dialog and panel title
    Strong, ///< card title, list title
    Body,
    Label, ///< field labels, buttons, table names
    Small, ///< descriptions, column heads
    SmallStrong,
    Caption, ///< pills, palette groups, key hints
    Figure, ///< overview tiles
    Mono, ///< tokens, ids, addresses, paths, code
};

/// The font of a role, derived from the application's. GUI thread.
[[nodiscard]] QFont font(Type type);

/// The fixed-width family that is installed, preferred ones first.
[[nodiscard]] QString monoFamily();

/// The widest part of \a text within which no line may be broken: a word; in Japanese a letter or
/// two. In pixels.
[[nodiscard]] int widestPart(const QString& text, const QFont& font);

/// \a pixels at the reference size (13 px body), scaled with the application's font.
[[nodiscard]] int scaled(int pixels);

/// The side of an icon that is \a pixels wide at the reference size: it grows with large letters,
/// in steps at which its lines stay sharp.
[[nodiscard]] int iconSide(int pixels);

} // namespace widgets
