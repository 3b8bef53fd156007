// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/looks_test.h"

#include "app/shell/command_palette.h"
#include "app/widgets/theme.h"
#include "tests/app/console_tour.h"
#include "tests/app/focus_look.h"
#include "tests/app/focus_order.h"
#include "tests/app/look_check.h"
#include "tests/app/pseudo_locale.h"

#include <QFontDatabase>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr QSize usual(1280, 800);
constexpr QSize small(1024, 640);
constexpr int letters = 13; // pixels, on a desktop that was not changed

/// The letters of the pictures, so that a width is the same everywhere.
void useLetters(int pixels)
{
    QFont font(QFontDatabase::hasFamily(u"Inter"_s) ? u"Inter"_s : QApplication::font().family());
    font.setPixelSize(pixels);
    QApplication::setFont(font);
}

void dress()
{
    widgets::applyTheme(*qApp, widgets::Scheme::Light);
}

/// Flaws with where they are, each once.
class Findings
{
public:
    void add(const QString& where, const QStringList& flaws)
    {
        for (const QString& flaw : flaws)
            if (!m_seen.contains(flaw)) {
                m_seen.insert(flaw);
                m_all.append(where + u": "_s + flaw);
            }
    }
    /// Says them all; true: there are none.
    [[nodiscard]] bool none() const
    {
        for (const QString& one : m_all)
            qWarning("%s", qPrintable(one));
        return m_all.isEmpty();
    }

private:
    QSet<QString> m_seen;
    QStringList m_all;
};

/// Wrapped texts, and what holds them, agree on a height in a few rounds.
void settle()
{
    for (int i = 0; i < 6; ++i)
        QTest::qWait(0);
}

/// The palette keeps Tab to itself.
QStringList focusFlaws(QWidget& window)
{
    return window.findChild<shell::CommandPalette*>() ? QStringList()
                                                      : test::focusOrderFlaws(window);
}

/// Looks at what is in front: the popup, the dialog, or the window in both sizes.
void lookAt(QWidget& window, const QString& name, Findings& findings,
            const std::function<QStringList(QWidget&)>& check)
{
    if (QWidget* popup = test::openPopupOf())
        return findings.add(name, check(*popup));
    if (QWidget* dialog = test::openDialogOf())
        return findings.add(name, check(*dialog));
    findings.add(name, check(window));
    if (window.size() != usual)
        return;
    window.resize(small);
    settle();
    findings.add(name + u" 1024x640"_s, check(window));
    window.resize(usual);
    settle();
}

} // namespace

void LooksTest::initTestCase()
{
    useLetters(letters);
}

void LooksTest::nothingIsCutAndEverythingIsTranslated()
{
    test::PseudoLocale locale;
    QCoreApplication::installTranslator(&locale);
    Findings findings;
    test::ConsoleTour* tour = nullptr;
    test::ConsoleTour walked(usual, [&](QWidget& window, const QString& name) {
        lookAt(window, name, findings, [&](QWidget& seen) {
            return test::flawsOf(seen) + test::namelessControls(seen) + focusFlaws(seen)
                + test::untranslated(seen, tour->data());
        });
    });
    tour = &walked;
    walked.walk(u"en"_s, dress);
    QCoreApplication::removeTranslator(&locale);
    QVERIFY(findings.none());
}

void LooksTest::nothingIsCutInAnyLanguage_data()
{
    QTest::addColumn<QString>("code");
    for (const shell::Languages::Language& language : shell::Languages::available())
        QTest::newRow(qPrintable(language.code)) << language.code;
}

void LooksTest::nothingIsCutInAnyLanguage()
{
    QFETCH(QString, code);
    Findings findings;
    {
        shell::Languages languages(*qApp);
        languages.use(code);
        // The smallest window; the pseudo-locale has been through both.
        test::ConsoleTour(small, [&](QWidget& window, const QString& name) {
            lookAt(window, name, findings,
                   [](QWidget& seen) { return test::flawsOf(seen) + focusFlaws(seen); });
        }).walk(code, dress);
    }
    QVERIFY(findings.none());
}

void LooksTest::lettersOfTwiceTheSizeHaveRoom()
{
    useLetters(2 * letters);
    Findings findings;
    test::ConsoleTour(QSize(1600, 1000), [&](QWidget& window, const QString& name) {
        lookAt(window, name, findings, test::flawsOf);
    }).walk(u"en"_s, dress);
    useLetters(letters);
    QVERIFY(findings.none());
}

void LooksTest::theFocusIsSeenOnEveryControl_data()
{
    QTest::addColumn<int>("scheme");
    QTest::newRow("light") << int(widgets::Scheme::Light);
    QTest::newRow("dark") << int(widgets::Scheme::Dark);
    QTest::newRow("high contrast") << int(widgets::Scheme::HighContrast);
}

void LooksTest::theFocusIsSeenOnEveryControl()
{
    QFETCH(int, scheme);
    Findings findings;
    QSet<QString> kinds;
    test::ConsoleTour(usual, [&](QWidget& window, const QString& name) {
        if (test::openPopupOf())
            return;
        QWidget* dialog = test::openDialogOf();
        for (const test::FocusedControl& control :
             test::focusEach(dialog ? *dialog : window, kinds)) {
            const int edge = (control.with.width() + control.with.height()) / 2;
            if (const int changed = test::changedPixels(control); changed < edge)
                findings.add(
                    name,
                    {u"the focus of %1 is not seen: %2 pixels, wanted %3"_s.arg(control.kind)
                         .arg(changed)
                         .arg(edge)});
        }
    }).walk(u"en"_s, [scheme] { widgets::applyTheme(*qApp, widgets::Scheme(scheme)); });
    dress();
    QVERIFY(kinds.size() > 20);
    QVERIFY(findings.none());
}
