// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/limit_editor_test.h"

#include "app/dialogs/limit_bubble.h"
#include "app/dialogs/limit_dialog.h"
#include "app/dialogs/limit_editor.h"
#include "app/dialogs/limit_problem_list.h"
#include "app/dialogs/limit_try_card.h"
#include "app/dialogs/limit_words.h"
#include "app/widgets/button.h"
#include "app/widgets/text.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>

using namespace Qt::StringLiterals;
using dialogs::LimitDialog;
using dialogs::LimitEditor;
using Answer = api::LimitsAnswer;
using Severity = api::LimitsAnswer::Severity;

namespace {

/// A dialog that has been asked about its lines.
struct Desk
{
    explicit Desk(const QStringList& lines)
        : dialog({u"nightly-export"_s, u"Alice"_s, u"token0000001"_s}, lines, nullptr)
    {
        QObject::connect(&dialog, &LimitDialog::asked, &dialog,
                         [this](const api::LimitsQuestion& question) { asked = question; });
        dialog.resize(940, 700);
        dialog.show();
        waitForQuestion();
    }
    void waitForQuestion() { QTRY_VERIFY(asked.has_value()); }
    LimitEditor* editor() { return dialog.findChild<LimitEditor*>(); }
    widgets::Button* button(const QString& name)
    {
        for (auto* button : dialog.findChildren<widgets::Button*>())
            if (button->text() == name || button->accessibleName() == name)
                return button;
        return nullptr;
    }
    QStringList texts()
    {
        QTest::qWait(1); // until what was added is shown
        QStringList all;
        for (const auto* text : dialog.findChildren<widgets::Text*>())
            if (text->isVisible())
                all.append(text->text());
        return all;
    }

    std::optional<api::LimitsQuestion> asked;
    LimitDialog dialog;
};

Answer::Problem problem(int line, int column, Severity severity, const QString& message,
                        const std::optional<QString>& replacement = {})
{
    return {line, column, u"code"_s, message, severity, replacement};
}

Answer answerWith(const QList<Answer::Problem>& problems)
{
    Answer answer;
    answer.valid = true;
    answer.problems = problems;
    return answer;
}

} // namespace

void LimitEditorTest::proposesWhatCanStandThere_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("first");
    QTest::addColumn<int>("typed");
    const auto row = [](const char* before, const char* first, int typed) {
        QTest::newRow(before) << QString::fromLatin1(before) << QString::fromLatin1(first) << typed;
    };
    row("", "[get]", 0);
    row("[", "get]", 0);
    row("[p", "post]", 1);
    row("[get,po", "post]", 2);
    row("[get,ge", "", 2); // it stands there already
    row("[get]", "/rest/api/2/issue/EXP-1", 0);
    row("[get]/rest/api/2/i", "/rest/api/2/issue/EXP-1", 13);
    row("[get]/rest/x", ".*", 0);
    row("/a[", "[QueryParam::", 1);
    row("/a[Js", "[JsonData::", 3);
    row("/a[QueryParam::x", "==", 0);
    row("/a[QueryParam::x=", "==", 1);
    row("/a[QueryParam::x>", ">=", 1);
    row("/a[QueryParam::x==", "", 0);
}

void LimitEditorTest::proposesWhatCanStandThere()
{
    QFETCH(const QString, before);
    const dialogs::LimitWords words =
        dialogs::limitWordsFor(before, {u"/rest/api/2/issue/EXP-1"_s});
    QTEST(words.words.value(0), "first");
    QTEST(int(words.typed), "typed");
}

void LimitEditorTest::aWordIsPutInByTheKeyboard()
{
    Desk desk({u"[p"_s});
    LimitEditor* editor = desk.editor();
    editor->moveCursor(QTextCursor::End);
    QTest::keyClick(editor, Qt::Key_Space, Qt::ControlModifier);
    auto* completer = editor->findChild<QCompleter*>();
    QVERIFY(completer->popup()->isVisible());
    QTest::keyClick(completer->popup(), Qt::Key_Down);
    QTest::keyClick(completer->popup(), Qt::Key_Return);
    QCOMPARE(editor->toPlainText(), u"[put]"_s);
}

void LimitEditorTest::aFixReplacesTheLine()
{
    Desk desk({u"/a"_s, u"/v1.0"_s});
    desk.dialog.setAnswer(answerWith({problem(2, 4, Severity::Warning, u"A dot."_s, u"/v1\\.0"_s),
                                      problem(1, 1, Severity::Hint, u"Nothing certain."_s)}));
    QVERIFY(!desk.button(u"Fix line 1, column 1"_s));
    desk.asked.reset();
    desk.button(u"Fix line 2, column 4"_s)->click();
    QCOMPARE(desk.dialog.lines(), (QStringList{u"/a"_s, u"/v1\\.0"_s}));
    desk.waitForQuestion(); // it is checked again
    desk.editor()->undo();
    QCOMPARE(desk.dialog.lines(), (QStringList{u"/a"_s, u"/v1.0"_s}));
}

void LimitEditorTest::aFixOfNothingRemovesTheLine()
{
    Desk desk({u"/a"_s, u"/a"_s, u"/b"_s});
    desk.dialog.setAnswer(
        answerWith({problem(2, 1, Severity::Warning, u"Shadowed."_s, QString())}));
    desk.button(u"Fix line 2, column 1"_s)->click();
    QCOMPARE(desk.editor()->toPlainText(), u"/a\n/b"_s);
}

// Blank lines are not sent, so the service counts without them.
void LimitEditorTest::linesAreCountedAsTheEditorDoes()
{
    Desk desk({u"/a"_s, u""_s, u"/v1.0"_s, u""_s});
    QCOMPARE(desk.asked->limits, (QStringList{u"/a"_s, u"/v1.0"_s}));
    QCOMPARE(desk.asked->tokenId, u"token0000001"_s);
    desk.dialog.setAnswer(
        answerWith({problem(2, 4, Severity::Warning, u"A dot."_s, u"/v1\\.0"_s)}));
    QVERIFY(desk.button(u"Line 3, column 4"_s));
    QTest::keyClick(&desk.dialog, Qt::Key_F8);
    QCOMPARE(desk.editor()->textCursor().blockNumber(), 2);
    QCOMPARE(desk.editor()->textCursor().positionInBlock(), 3);
}

void LimitEditorTest::everyLineSaysHowItStands()
{
    Desk desk({u"[get]/a"_s, u"/b"_s, u"/a[QueryParam::x==1]"_s, u"/a[JsonData::y==2]"_s, u"/a"_s});
    auto* tried = desk.dialog.findChild<dialogs::LimitTryCard*>();
    tried->setRequest(u"POST"_s, u"/a?x=2"_s);
    Answer answer = answerWith({});
    answer.attempt = Answer::Attempt{true,
                                     5,
                                     {{1, false, u"method"_s, {}},
                                      {2, false, u"path"_s, {}},
                                      {3, false, u"query_param"_s, u"[QueryParam::x==1]"_s},
                                      {4, false, u"json_data"_s, u"[JsonData::y==2]"_s},
                                      {5, true, {}, {}}}};
    desk.dialog.setAnswer(answer);
    const QStringList texts = desk.texts();
    for (const QString& text : {u"the method is POST"_s, u"the URL does not match"_s, u"matches"_s,
                                u"not so: \u2066[QueryParam::x==1]\u2069"_s,
                                u"not in the body: \u2066[JsonData::y==2]\u2069"_s, u"Line 5"_s})
        QVERIFY2(texts.contains(text), qPrintable(text));
}

void LimitEditorTest::recordedCallsAreToldAndTried()
{
    Desk desk({u"/a"_s, u"/never"_s});
    Answer answer = answerWith({});
    answer.preview =
        Answer::Preview{5186, 5000, 100, 86, {{1, 5100}, {2, 0}}, {{u"GET"_s, u"/elsewhere"_s}}};
    desk.dialog.setAnswer(answer);
    const QStringList texts = desk.texts();
    for (const QString& text : {u"allow 5,000"_s, u"deny 86"_s, u"Never used: line 2."_s})
        QVERIFY2(texts.contains(text), qPrintable(text));
    desk.asked.reset();
    for (QAction* action : desk.dialog.findChildren<QAction*>())
        if (action->text() == u"GET /elsewhere"_s)
            action->trigger();
    desk.waitForQuestion();
    QCOMPARE(desk.asked->url, u"/elsewhere"_s);
    QCOMPARE(desk.asked->method, u"GET"_s);
}

void LimitEditorTest::problemsGoWorstFirst()
{
    Desk desk({u"/a"_s, u"/b"_s, u"/c"_s});
    desk.dialog.setAnswer(answerWith(
        {problem(1, 1, Severity::Hint, u"h"_s), problem(2, 1, Severity::Info, u"i"_s),
         problem(2, 1, Severity::Warning, u"w"_s), problem(3, 1, Severity::Error, u"e"_s)}));
    QStringList messages;
    for (const auto& one : desk.dialog.findChild<dialogs::LimitProblemList*>()->problems())
        messages.append(one.message);
    QCOMPARE(messages.join(u' '), u"e w h i"_s);
}

void LimitEditorTest::whatIsSaidFollowsTheCursor()
{
    Desk desk({u"/a"_s, u"/v1.0"_s, u"/c"_s});
    const Answer::Problem warning = problem(2, 4, Severity::Warning, u"A dot."_s);
    const Answer::Problem error = problem(3, 1, Severity::Error, u"An error."_s);
    desk.dialog.setAnswer(answerWith({warning, error}));
    auto* bubble = desk.editor()->findChild<dialogs::LimitBubble*>();
    const auto said = [bubble] { return bubble->message(); };
    QVERIFY(bubble->isVisible());
    QCOMPARE(said(), u"An error."_s); // nothing is said about the line of the cursor
    desk.editor()->goTo(warning);
    QCOMPARE(said(), u"An error."_s); // a warning does not hide the lines below it
    QVERIFY(bubble->isVisible());
    const Answer::Problem above = problem(1, 2, Severity::Error, u"Above."_s);
    desk.dialog.setAnswer(answerWith({above, error}));
    desk.editor()->goTo(above);
    QVERIFY2(!bubble->isVisible(), "It covers the lines below.");
    desk.editor()->goTo(error);
    QVERIFY(bubble->isVisible());
    desk.dialog.setAnswer(answerWith({}));
    QVERIFY(!bubble->isVisible());
}

// What was typed is not lost when storing it fails.
void LimitEditorTest::submittingKeepsTheDialogUntilItIsStored()
{
    Desk desk({u"/a"_s});
    desk.dialog.setAnswer(answerWith({}));
    QSignalSpy submitted(&desk.dialog, &LimitDialog::submitted);
    desk.button(u"Apply"_s)->click();
    QCOMPARE(submitted.size(), 1);
    QVERIFY(desk.dialog.isVisible());
    desk.dialog.setFault(u"The service is away."_s);
    QVERIFY(desk.button(u"Apply"_s)->isEnabled());
}
