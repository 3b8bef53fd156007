// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

/// The colours of the console by what they are for. Code and style sheet name a token; the values
/// stand in one table with a column per palette, and nowhere else.
namespace widgets {

enum class Scheme
{
    Light,
    Dark,
    HighContrast
};

enum class Colour
{
    Canvas, ///< page background
    Nav, ///< top bar, navigation, status bar
    Surface, ///< cards, tables, inputs, side panel
    Sunken, ///< code, insets, dialog footer
    Raised, ///< dialogs, menus, tooltips
    Hover,
    Pressed,
    Line, ///< hairlines, card edges
    Line2, ///< button and chip edges
    Control, ///< edges of inputs, check boxes, switches
    Text,
    Text2, ///< secondary text, icons
    Text3, ///< hints, placeholders, column heads, stale rows
    Disabled,
    Placeholder, ///< examples in fields; never to be taken for a value
    Accent,
    AccentHover,
    AccentPressed,
    OnAccent,
    AccentText,
    AccentSoft,
    AccentSoft2,
    AccentLine,
    Focus,
    Ok,
    OkSoft,
    OkLine,
    Warn,
    WarnSoft,
    WarnLine,
    Bad,
    BadSoft,
    BadLine,
    BadFill,
    BadFillHover,
    Neutral,
    NeutralSoft,
    NeutralLine,
    Violet,
    VioletSoft,
    VioletLine,
    OkMark,
    WarnMark,
    BadMark,
    Chart1,
    Chart1Fill,
    Chart2,
    Chart3,
    ChartGrid,
    Production,
    Test,
    Development,
    SyntaxMethod,
    SyntaxAtom,
    SyntaxName,
    SyntaxOperator,
    SyntaxString,
    SyntaxComment,
    Scrim, ///< with its alpha
};
inline constexpr int ColourCount = int(Colour::Scrim) + 1;

/// What a badge, notice or message says at a glance, always together with an icon and words.
enum class Tone
{
    Ok,
    Warn,
    Bad,
    Neutral,
    Accent,
    Violet
};
struct ToneColours
{
    Colour text;
    Colour soft;
    Colour line;
};
[[nodiscard]] ToneColours colours(Tone tone);

/// The value of a token in one palette.
[[nodiscard]] QColor colour(Scheme scheme, Colour token);
/// The value in the palette that the application shows now. GUI thread.
[[nodiscard]] QColor colour(Colour token);
/// The palette that the application shows now. GUI thread.
[[nodiscard]] Scheme currentScheme();
/// The token's name in the style sheet, such as "accentSoft2".
[[nodiscard]] const char* name(Colour token);

/// WCAG 2 contrast of two opaque colours, 1 to 21.
[[nodiscard]] double contrastRatio(const QColor& a, const QColor& b);

} // namespace widgets
