// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/contrast_test.h"

#include "app/widgets/palette.h"
#include "app/widgets/theme.h"

#include <QApplication>
#include <QTest>

using widgets::colour;
using widgets::Colour;
using widgets::Scheme;

namespace {

constexpr Scheme Schemes[] = {Scheme::Light, Scheme::Dark, Scheme::HighContrast};
constexpr Colour Grounds[] = {Colour::Surface, Colour::Canvas, Colour::Nav,       Colour::Sunken,
                              Colour::Raised,  Colour::Hover,  Colour::AccentSoft};

const char* nameOf(Scheme scheme)
{
    return scheme == Scheme::Light ? "light" : scheme == Scheme::Dark ? "dark" : "high contrast";
}

/// Least contrast of text: 4.5 to 1, and 7 to 1 in high contrast (WCAG 2 AA and AAA).
double textFloor(Scheme scheme)
{
    return scheme == Scheme::HighContrast ? 7.0 : 4.5;
}

void addPair(Scheme scheme, Colour ink, Colour ground, double floor)
{
    QTest::addRow("%s: %s on %s", nameOf(scheme), name(ink), name(ground))
        << int(scheme) << int(ink) << int(ground) << floor;
}

void pairColumns()
{
    QTest::addColumn<int>("scheme");
    QTest::addColumn<int>("ink");
    QTest::addColumn<int>("ground");
    QTest::addColumn<double>("floor");
}

void checkPair()
{
    QFETCH(int, scheme);
    QFETCH(int, ink);
    QFETCH(int, ground);
    QFETCH(double, floor);
    const double ratio = widgets::contrastRatio(colour(Scheme(scheme), Colour(ink)),
                                                colour(Scheme(scheme), Colour(ground)));
    QVERIFY2(ratio >= floor,
             qPrintable(QStringLiteral("%1, wanted %2").arg(ratio, 0, 'f', 2).arg(floor)));
}

} // namespace

void ContrastTest::texts_data()
{
    pairColumns();
    for (const Scheme scheme : Schemes) {
        for (const Colour ground : Grounds)
            for (const Colour ink :
                 {Colour::Text, Colour::Text2, Colour::Text3, Colour::AccentText})
                addPair(scheme, ink, ground, textFloor(scheme));
        addPair(scheme, Colour::AccentText, Colour::AccentSoft2, textFloor(scheme));
        addPair(scheme, Colour::Placeholder, Colour::Surface, textFloor(scheme));
        for (const Colour fill : {Colour::Accent, Colour::AccentHover, Colour::AccentPressed,
                                  Colour::BadFill, Colour::BadFillHover})
            addPair(scheme, Colour::OnAccent, fill, textFloor(scheme));
        for (const Colour ink :
             {Colour::Production, Colour::Test, Colour::Development, Colour::SyntaxMethod,
              Colour::SyntaxAtom, Colour::SyntaxName, Colour::SyntaxOperator, Colour::SyntaxString,
              Colour::SyntaxComment})
            addPair(scheme, ink, Colour::Surface, textFloor(scheme));
    }
}

void ContrastTest::texts()
{
    checkPair();
}

void ContrastTest::tones_data()
{
    pairColumns();
    using widgets::Tone;
    for (const Scheme scheme : Schemes)
        for (const Tone tone :
             {Tone::Ok, Tone::Warn, Tone::Bad, Tone::Neutral, Tone::Accent, Tone::Violet})
            for (const Colour ground : {widgets::colours(tone).soft, Colour::Surface})
                addPair(scheme, widgets::colours(tone).text, ground, textFloor(scheme));
}

void ContrastTest::tones()
{
    checkPair();
}

void ContrastTest::edgesAndMarks_data()
{
    pairColumns();
    for (const Scheme scheme : Schemes) {
        for (const Colour ground : {Colour::Surface, Colour::Canvas, Colour::Raised})
            for (const Colour ink : {Colour::Control, Colour::Focus, Colour::OkMark,
                                     Colour::WarnMark, Colour::BadMark})
                addPair(scheme, ink, ground, 3.0);
        for (const Colour series : {Colour::Chart1, Colour::Chart2, Colour::Chart3})
            addPair(scheme, series, Colour::Surface, 3.0);
        for (const Colour band : {Colour::Production, Colour::Test, Colour::Development})
            addPair(scheme, band, Colour::Nav, 3.0);
    }
}

void ContrastTest::edgesAndMarks()
{
    checkPair();
}

void ContrastTest::anExampleIsNotTakenForAValue()
{
    for (const Scheme scheme : Schemes) {
        const double ratio = widgets::contrastRatio(colour(scheme, Colour::Placeholder),
                                                    colour(scheme, Colour::Text));
        QVERIFY2(
            ratio >= 2,
            qPrintable(QStringLiteral("%1 %2").arg(QLatin1StringView(nameOf(scheme))).arg(ratio)));
    }
}

void ContrastTest::valuesAreAsPublished()
{
    QCOMPARE(colour(Scheme::Light, Colour::Accent), QColor(0x3A, 0x55, 0xC9));
    QCOMPARE(colour(Scheme::Dark, Colour::Canvas), QColor(0x15, 0x18, 0x1E));
    QCOMPARE(colour(Scheme::HighContrast, Colour::Focus), QColor(0xFF, 0xE1, 0x4D));
    QCOMPARE(colour(Scheme::Light, Colour::Scrim).alpha(), 89); // 35 %
    // Known pairs: the formula is right before the table is.
    QCOMPARE(widgets::contrastRatio(Qt::black, Qt::white), 21.0);
    QVERIFY(std::abs(widgets::contrastRatio(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.01);
}

void ContrastTest::everySchemeFillsTheWholeStyleSheet()
{
    for (const Scheme scheme : Schemes) {
        widgets::applyTheme(*qApp, scheme);
        const QString sheet = widgets::styleSheetOf(scheme);
        QVERIFY(sheet.size() > 1000);
        QVERIFY2(!sheet.contains(QLatin1Char('@')), "a token that the table does not have");
    }
}

void ContrastTest::thePaletteTellsWhichSchemeIsShown()
{
    for (const Scheme scheme : Schemes) {
        widgets::applyTheme(*qApp, scheme);
        QCOMPARE(widgets::currentScheme(), scheme);
    }
}
