// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/help_test.h"

#include "app/shell/help_desk.h"
#include "app/shell/languages.h"
#include "app/shell/page_list.h"
#include "app/shell/profile_dialog.h"
#include "app/shell/work_view.h"
#include "app/support/help_document.h"
#include "app/support/help_pages.h"
#include "app/support/help_window.h"
#include "tests/app/scene.h"

#include <QAbstractButton>
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

using namespace Qt::StringLiterals;

namespace {

/// The console shows code in a line of words on a ground of its own.
bool isCode(const QTextCharFormat& look)
{
    return look.background().style() != Qt::NoBrush;
}

} // namespace

void HelpTest::everyPageOfTheHelpHasAText()
{
    for (const support::HelpPage& page : support::helpPages()) {
        const QString text = support::helpText(page.id, u"en"_s);
        QVERIFY2(text.startsWith(u"# "_s), qPrintable(page.id));
        QVERIFY2(text.size() > 300, qPrintable(page.id));
        QCOMPARE(support::helpText(page.id, u"xx"_s), text); // English where there is no other
        for (const shell::Languages::Language& language : shell::Languages::available()) {
            const QString own = support::helpText(page.id, language.code);
            QVERIFY2((own == text) == (language.code == u"en"_s)
                         && own.count(u"\n## "_s) == text.count(u"\n## "_s),
                     qPrintable(language.code + u' ' + page.id)); // translated, with the same parts
        }
    }
    QVERIFY(support::helpText(u"no-such-page"_s, u"en"_s).isEmpty());
}

void HelpTest::everyLinkOfTheHelpLeadsSomewhere()
{
    static const QRegularExpression link(u"\\]\\(([a-z-]+)\\)"_s);
    for (const support::HelpPage& page : support::helpPages()) {
        auto links = link.globalMatch(support::helpText(page.id, u"en"_s));
        while (links.hasNext()) {
            const QString target = links.next().captured(1);
            QVERIFY2(!support::helpText(target, u"en"_s).isEmpty(),
                     qPrintable(page.id + u" links to "_s + target));
        }
    }
}

void HelpTest::noPageOfTheHelpShowsItsMarkup()
{
    for (const shell::Languages::Language& language : shell::Languages::available()) {
        for (const support::HelpPage& page : support::helpPages()) {
            QTextDocument document;
            support::showHelp(document, support::helpText(page.id, language.code), language.code);
            for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
                if (block.blockFormat().hasProperty(QTextFormat::BlockCodeFence))
                    continue;
                for (auto part = block.begin(); !part.atEnd(); ++part) {
                    const QString text = part.fragment().text();
                    // An asterisk that is left over is one that did not begin or end a word.
                    QVERIFY2(isCode(part.fragment().charFormat())
                                 || !text.contains(QRegularExpression(u"[*`]|\\]\\("_s)),
                             qPrintable(language.code + u' ' + page.id + u": "_s + text));
                }
            }
        }
    }
}

void HelpTest::arabicHelpRunsFromRightToLeftAndCodeDoesNot()
{
    const auto blockWith = [](const QTextDocument& document, const QString& words) {
        const QTextCursor found = document.find(words);
        return found.isNull() ? QTextBlock() : found.block();
    };
    QTextDocument document;
    support::showHelp(document, support::helpText(u"limits"_s, u"ar"_s), u"ar"_s);
    const QTextBlock heading = document.firstBlock();
    QCOMPARE(heading.textDirection(), Qt::RightToLeft);
    QCOMPARE(heading.blockFormat().layoutDirection(), Qt::RightToLeft);
    const QTextBlock fence = blockWith(document, u"path-pattern"_s);
    QVERIFY(fence.isValid());
    QCOMPARE(fence.blockFormat().layoutDirection(), Qt::LeftToRight);
    // In a line of words: shut off, so that what begins with a point shows it at its left.
    QVERIFY(document.toPlainText().contains(u"\u2066.*/rest/api/2/issue/.*\u2069"_s));
    int tables = 0;
    for (QTextFrame* frame : document.rootFrame()->childFrames()) {
        if (auto* table = qobject_cast<QTextTable*>(frame)) {
            ++tables;
            QCOMPARE(table->format().layoutDirection(), Qt::RightToLeft);
            const QTextTableCell first = table->cellAt(1, table->columns() - 1); // at the right
            QVERIFY(first.firstCursorPosition().block().text().contains(u"[GET]"_s));
        }
    }
    QCOMPARE(tables, 1);
    support::showHelp(document, support::helpText(u"limits"_s, u"en"_s), u"en"_s);
    QCOMPARE(document.firstBlock().blockFormat().layoutDirection(), Qt::LeftToRight);
    QVERIFY(!document.toPlainText().contains(u'\u2066'));
}

void HelpTest::whatIsCopiedFromTheHelpIsWhatIsRead()
{
    support::HelpWindow window(u"ar"_s);
    window.open(u"limits"_s);
    auto* text = window.findChild<QTextBrowser*>();
    text->selectAll();
    text->copy();
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY(copied.contains(u".*/rest/api/2/issue/.*"_s));
    QVERIFY(!copied.contains(u'\u2066') && !copied.contains(u'\u2069'));
    QVERIFY(!window.text().contains(u'\u2066'));
}

void HelpTest::everyPageOfTheConsoleHasHelp()
{
    for (const shell::PageEntry& entry : shell::pageList())
        QVERIFY2(!support::helpText(entry.id, u"en"_s).isEmpty(), qPrintable(entry.id));
}

void HelpTest::f1OpensThePageOfWhatIsShown()
{
    test::Scene scene;
    for (const QString& id : {u"restrictions"_s, u"audit-log"_s}) {
        scene.work().openPage(id);
        scene.settle();
        for (QAction* action : scene.window().findChildren<QAction*>())
            if (action->shortcut() == QKeySequence(Qt::Key_F1))
                action->trigger();
        const support::HelpWindow* help = scene.window().helpDesk()->helpWindow();
        QVERIFY(help && help->isVisible());
        QCOMPARE(help->current(), id);
        QVERIFY(help->text().size() > 300);
    }
}

void HelpTest::f1InADialogOpensItsPage()
{
    test::Scene scene;
    scene.work().openPage(u"restrictions"_s);
    auto* dialog = new shell::ProfileDialog(scene.link().client(), true, &scene.window());
    dialog->open();
    scene.settle();
    QTest::keyClick(dialog->findChild<QAbstractButton*>(), Qt::Key_F1);
    QVERIFY(scene.window().helpDesk()->helpWindow());
    QCOMPARE(scene.window().helpDesk()->helpWindow()->current(), u"connect"_s);
    dialog->reject();
}

void HelpTest::searchFindsPagesByTheirWords()
{
    const auto found = support::findHelp(u"QueryParam jsondata"_s, u"en"_s);
    QStringList ids;
    for (const support::HelpPage& page : found)
        ids.append(page.id);
    QVERIFY(ids.contains(u"limits"_s));
    QVERIFY(!ids.contains(u"users"_s));
    support::HelpWindow window(u"en"_s);
    window.open(u"limits"_s);
    window.findChild<QLineEdit*>()->setText(u"no such words anywhere"_s);
    QCOMPARE(window.findChild<QListWidget*>()->count(), 1); // says that there is none
    QCOMPARE(window.current(), u"limits"_s);
}
