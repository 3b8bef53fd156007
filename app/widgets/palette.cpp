// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/palette.h"

#include <QGuiApplication>
#include <QPalette>

#include <algorithm>
#include <cmath>

namespace widgets {
namespace {

struct Row
{
    Colour token;
    const char* name;
    QRgb light;
    QRgb dark;
    QRgb highContrast;
};

// clang-format off
constexpr Row Table[] = {
    {Colour::Canvas, "canvas", 0xfff6f7f9, 0xff15181e, 0xff000000},
    {Colour::Nav, "nav", 0xffedeff3, 0xff101318, 0xff000000},
    {Colour::Surface, "surface", 0xffffffff, 0xff1b1f27, 0xff000000},
    {Colour::Sunken, "sunken", 0xfff3f4f7, 0xff171a21, 0xff0a0a0a},
    {Colour::Raised, "raised", 0xffffffff, 0xff20252e, 0xff0a0a0a},
    {Colour::Hover, "hover", 0xfff0f2f6, 0xff242a34, 0xff1c1c1c},
    {Colour::Pressed, "pressed", 0xffe4e8ef, 0xff2c333f, 0xff2a2a2a},
    {Colour::Line, "line", 0xffe1e5eb, 0xff292f3a, 0xff8a8a8a},
    {Colour::Line2, "line2", 0xffcbd2dc, 0xff3a4250, 0xffc8c8c8},
    {Colour::Control, "control", 0xff7f899c, 0xff717c90, 0xffffffff},
    {Colour::Text, "text", 0xff1a2130, 0xffe7eaf0, 0xffffffff},
    {Colour::Text2, "text2", 0xff495468, 0xffb0b8c6, 0xffffffff},
    {Colour::Text3, "text3", 0xff616c80, 0xff8f99aa, 0xffe0e0e0},
    {Colour::Disabled, "disabled", 0xff8791a3, 0xff6a7487, 0xffa0a0a0},
    // QPalette::PlaceholderText: the example that stands in an empty field.
    {Colour::Placeholder, "placeholder", 0xff616c80, 0xff8f99aa, 0xffa8a8a8},
    {Colour::Accent, "accent", 0xff3a55c9, 0xff4864db, 0xff7fd4ff},
    {Colour::AccentHover, "accentHover", 0xff314ab3, 0xff506bdf, 0xffa6e2ff},
    {Colour::AccentPressed, "accentPressed", 0xff293f99, 0xff3f58c8, 0xff5cc6fb},
    {Colour::OnAccent, "onAccent", 0xffffffff, 0xffffffff, 0xff000000},
    {Colour::AccentText, "accentText", 0xff3049b8, 0xff9db1ff, 0xff7fd4ff},
    {Colour::AccentSoft, "accentSoft", 0xffeaeefc, 0xff222b4a, 0xff00324d},
    {Colour::AccentSoft2, "accentSoft2", 0xffdce3fa, 0xff2b3660, 0xff003a5a},
    {Colour::AccentLine, "accentLine", 0xffb9c5f2, 0xff44549a, 0xff7fd4ff},
    {Colour::Focus, "focus", 0xff3a55c9, 0xff9db1ff, 0xffffe14d},
    {Colour::Ok, "ok", 0xff17693d, 0xff74d39c, 0xff7cffb2},
    {Colour::OkSoft, "okSoft", 0xffe4f4ea, 0xff172f22, 0xff00290f},
    {Colour::OkLine, "okLine", 0xffa8d8ba, 0xff2c5a40, 0xff7cffb2},
    {Colour::Warn, "warn", 0xff855000, 0xfff0bc66, 0xffffe14d},
    {Colour::WarnSoft, "warnSoft", 0xfffdf2de, 0xff33280f, 0xff2b2400},
    {Colour::WarnLine, "warnLine", 0xffebcd94, 0xff64501f, 0xffffe14d},
    {Colour::Bad, "bad", 0xffae2a22, 0xffff9b91, 0xffffb3ab},
    {Colour::BadSoft, "badSoft", 0xfffcebe9, 0xff3b1e1d, 0xff3a0502},
    {Colour::BadLine, "badLine", 0xfff0bdb8, 0xff713733, 0xffffb3ab},
    {Colour::BadFill, "badFill", 0xffbe342b, 0xffc43d34, 0xffffb3ab},
    {Colour::BadFillHover, "badFillHover", 0xffa52b23, 0xffcb433a, 0xffffcfca},
    {Colour::Neutral, "neutral", 0xff495468, 0xffb0b8c6, 0xffffffff},
    {Colour::NeutralSoft, "neutralSoft", 0xffebeef3, 0xff282e39, 0xff1c1c1c},
    {Colour::NeutralLine, "neutralLine", 0xffcbd2dc, 0xff3a4250, 0xffc8c8c8},
    {Colour::Violet, "violet", 0xff65409c, 0xffc7aef5, 0xffe3ccff},
    {Colour::VioletSoft, "violetSoft", 0xfff2ecfa, 0xff2c2442, 0xff22103d},
    {Colour::VioletLine, "violetLine", 0xffd5c4ee, 0xff50417a, 0xffe3ccff},
    {Colour::OkMark, "okMark", 0xff2a8f57, 0xff4db57c, 0xff7cffb2},
    {Colour::WarnMark, "warnMark", 0xffbd760a, 0xffdb9c34, 0xffffe14d},
    {Colour::BadMark, "badMark", 0xffcf4a3f, 0xffe8675c, 0xffff8a80},
    {Colour::Chart1, "chart1", 0xff5b74dc, 0xff7e96f5, 0xff7fd4ff},
    {Colour::Chart1Fill, "chart1Fill", 0xffe3e8fb, 0xff222c4e, 0xff00324d},
    {Colour::Chart2, "chart2", 0xffcf4a3f, 0xffe8675c, 0xffffb3ab},
    {Colour::Chart3, "chart3", 0xff8a5a00, 0xffe0a84a, 0xffffe14d},
    {Colour::ChartGrid, "chartGrid", 0xffe9ecf1, 0xff262c36, 0xff4a4a4a},
    {Colour::Production, "production", 0xffa2326b, 0xffd4659e, 0xffff9fcf},
    {Colour::Test, "test", 0xff8f5c00, 0xffd69a3a, 0xffffe14d},
    {Colour::Development, "development", 0xff14706f, 0xff3fa9a5, 0xff5cf2ea},
    {Colour::SyntaxMethod, "syntaxMethod", 0xff3049b8, 0xff9db1ff, 0xff7fd4ff},
    {Colour::SyntaxAtom, "syntaxAtom", 0xff65409c, 0xffc7aef5, 0xffe3ccff},
    {Colour::SyntaxName, "syntaxName", 0xff0f6674, 0xff6fcbd6, 0xff5cf2ea},
    {Colour::SyntaxOperator, "syntaxOperator", 0xff855000, 0xfff0bc66, 0xffffe14d},
    {Colour::SyntaxString, "syntaxString", 0xff17693d, 0xff74d39c, 0xff7cffb2},
    {Colour::SyntaxComment, "syntaxComment", 0xff616c80, 0xff8f99aa, 0xffe0e0e0},
    {Colour::Scrim, "scrim", 0x59141a26, 0x9605070a, 0xbf000000},
};
// clang-format on

constexpr bool inOrder()
{
    for (int i = 0; i < ColourCount; ++i)
        if (Table[i].token != Colour(i))
            return false;
    return std::size(Table) == ColourCount;
}
static_assert(inOrder(), "a row per token, in the order of the enumeration");

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& c)
{
    return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
}

} // namespace

ToneColours colours(Tone tone)
{
    switch (tone) {
    case Tone::Ok:
        return {Colour::Ok, Colour::OkSoft, Colour::OkLine};
    case Tone::Warn:
        return {Colour::Warn, Colour::WarnSoft, Colour::WarnLine};
    case Tone::Bad:
        return {Colour::Bad, Colour::BadSoft, Colour::BadLine};
    case Tone::Neutral:
        return {Colour::Neutral, Colour::NeutralSoft, Colour::NeutralLine};
    case Tone::Accent:
        return {Colour::AccentText, Colour::AccentSoft, Colour::AccentLine};
    case Tone::Violet:
        return {Colour::Violet, Colour::VioletSoft, Colour::VioletLine};
    }
    Q_UNREACHABLE();
}

QColor colour(Scheme scheme, Colour token)
{
    const Row& row = Table[int(token)];
    switch (scheme) {
    case Scheme::Light:
        return QColor::fromRgba(row.light);
    case Scheme::Dark:
        return QColor::fromRgba(row.dark);
    case Scheme::HighContrast:
        return QColor::fromRgba(row.highContrast);
    }
    Q_UNREACHABLE();
}

QColor colour(Colour token)
{
    return colour(currentScheme(), token);
}

Scheme currentScheme()
{
    // The canvas tells the palettes apart, so what is painted can't disagree with what the
    // application palette says.
    const QRgb canvas = QGuiApplication::palette().color(QPalette::Window).rgb();
    for (const Scheme scheme : {Scheme::Dark, Scheme::HighContrast})
        if (canvas == colour(scheme, Colour::Canvas).rgb())
            return scheme;
    return Scheme::Light;
}

const char* name(Colour token)
{
    return Table[int(token)].name;
}

double contrastRatio(const QColor& a, const QColor& b)
{
    const auto [dark, bright] = std::minmax({luminance(a), luminance(b)});
    return (bright + 0.05) / (dark + 0.05);
}

} // namespace widgets
