// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/limit_dialog.h"

#include "app/dialogs/limit_highlighter.h"
#include "app/widgets/badge.h"
#include "app/widgets/button.h"
#include "app/widgets/card.h"
#include "app/widgets/icon.h"
#include "app/widgets/inputs.h"
#include "app/widgets/text.h"
#include "app/words/problem_words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QTextBlock>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using widgets::Button;
using widgets::ButtonKind;
using widgets::Colour;
using widgets::Text;
using widgets::Tone;
using widgets::Type;

namespace dialogs {
namespace {

constexpr std::chrono::milliseconds typingPause{250};

} // namespace

LimitDialog::LimitDialog(const QString& name, const QStringList& lines, QWidget* parent)
    : Dialog(tr("Limit To"), tr("What %1 may call").arg(name),
             tr("Lines are alternatives; everything within one line must match. Without lines, "
                "everything its owner may do."),
             Work, parent)
    , m_editor(new QPlainTextEdit)
    , m_highlighter(new LimitHighlighter(m_editor->document()))
    , m_problemList(new widgets::Card(nullptr, Colour::Sunken))
    , m_apply(new Button(ButtonKind::Primary, tr("Apply")))
{
    m_editor->setAccessibleName(tr("Limit lines"));
    m_editor->setFont(widgets::font(Type::Mono));
    m_editor->setLayoutDirection(Qt::LeftToRight);
    m_editor->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_editor->setMinimumHeight(widgets::scaled(180));
    m_editor->setTabChangesFocus(true);
    m_editor->setPlaceholderText(u"[get,post].*/rest/api/2/issue/EXP-.*"_s);
    m_editor->setPlainText(lines.join(u'\n'));
    m_editor->installEventFilter(this);
    auto* keys = new QHBoxLayout;
    keys->addStretch(1);
    keys->addWidget(new Text(tr("Complete"), Type::Small, Colour::Text2));
    keys->addWidget(new widgets::KeyHint(u"Ctrl+Space"_s));
    keys->addSpacing(8);
    keys->addWidget(new Text(tr("Next problem"), Type::Small, Colour::Text2));
    keys->addWidget(new widgets::KeyHint(u"F8"_s));
    body()->addLayout(keys);
    body()->addWidget(m_editor, 1);
    body()->addWidget(m_problemList);
    m_problemList->hide();
    body()->addWidget(makeTry());

    connect(addButton(new Button(ButtonKind::Secondary, tr("Cancel"))), &Button::clicked, this,
            &QDialog::reject);
    addButton(m_apply)->setDefault(true);
    connect(m_apply, &Button::clicked, this, [this] {
        emit submitted(this->lines());
        accept();
    });
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    connect(&m_pause, &QTimer::timeout, this, &LimitDialog::ask);
    // The highlighter changes formats, not the text: that is no edit.
    connect(m_editor->document(), &QTextDocument::contentsChange, this,
            [this](int, int removed, int added) {
                if (removed != added)
                    edited();
            });
    connect(new QShortcut(QKeySequence(Qt::Key_F8), this), &QShortcut::activated, this,
            &LimitDialog::nextProblem);
    m_pause.start(0);
}

QWidget* LimitDialog::makeTry()
{
    auto* card = new widgets::Card;
    card->setHead(tr("Try it"));
    auto* request = new QHBoxLayout;
    request->setSpacing(8);
    m_method = new widgets::ComboBox;
    m_method->addItems(
        {u"GET"_s, u"HEAD"_s, u"POST"_s, u"PUT"_s, u"PATCH"_s, u"DELETE"_s, u"OPTIONS"_s});
    m_method->setAccessibleName(tr("Method"));
    m_url = new widgets::CodeField;
    m_url->setAccessibleName(tr("Path to try"));
    m_url->setPlaceholderText(u"/rest/api/2/issue/EXP-118/comment"_s);
    m_body = new widgets::CodeField;
    m_body->setAccessibleName(tr("Body to try"));
    m_body->setPlaceholderText(u"{ \"editable\": false }"_s);
    m_outcome = new widgets::Badge({Tone::Neutral, u"circle-info"_s, tr("Type a path to try")});
    request->addWidget(m_method);
    request->addWidget(m_url, 2);
    request->addWidget(m_body, 1);
    card->addRow(request, false);
    auto* outcome = new QHBoxLayout;
    outcome->addWidget(m_outcome);
    outcome->addStretch(1);
    card->addRow(outcome, false);
    for (QLineEdit* field : {m_url, m_body})
        connect(field, &QLineEdit::textChanged, this, [this] { m_pause.start(); });
    connect(m_method, &QComboBox::currentTextChanged, this, [this] { m_pause.start(); });
    return card;
}

QStringList LimitDialog::lines() const
{
    QStringList lines = m_editor->toPlainText().split(u'\n');
    for (QString& line : lines)
        line = line.trimmed();
    lines.removeAll(QString());
    return lines;
}

void LimitDialog::edited()
{
    m_apply->setDisabledReason(tr("The lines are being checked."));
    m_pause.start();
}

void LimitDialog::ask()
{
    api::LimitsQuestion question;
    question.limits = m_editor->toPlainText().split(u'\n');
    while (!question.limits.isEmpty() && question.limits.back().trimmed().isEmpty())
        question.limits.removeLast();
    if (question.limits.isEmpty()) {
        api::LimitsAnswer nothing;
        nothing.valid = true;
        return setAnswer(nothing);
    }
    question.method = m_method->currentText();
    question.url = m_url->text().trimmed();
    if (!m_body->text().isEmpty())
        question.body = m_body->text();
    emit asked(question);
}

void LimitDialog::setAnswer(const api::LimitsAnswer& answer)
{
    showProblems(answer.problems);
    showAttempt(answer);
    qsizetype errors = 0;
    for (const api::LimitsAnswer::Problem& problem : answer.problems)
        errors += problem.advice ? 0 : 1;
    m_apply->setDisabledReason(answer.valid ? QString() : tr("Some lines can't be used yet."));
    setFooterHint(errors ? tr("%n error(s)", nullptr, static_cast<int>(errors)) : QString());
}

void LimitDialog::setFault(const QString& message)
{
    m_outcome->setLook({Tone::Warn, u"warning"_s, tr("Not tried")});
    setFooterHint(message);
    m_apply->setDisabledReason({});
}

void LimitDialog::showProblems(const QList<api::LimitsAnswer::Problem>& problems)
{
    m_problems = problems;
    m_nextProblem = 0;
    m_highlighter->setProblems(problems);
    m_problemList->clearRows();
    m_problemList->setVisible(!problems.isEmpty());
    for (const api::LimitsAnswer::Problem& problem : problems.mid(0, 6)) {
        auto* row = new QHBoxLayout;
        row->setSpacing(8);
        auto* mark = new QLabel;
        mark->setPixmap(widgets::icon(problem.advice ? u"warning"_s : u"circle-x"_s,
                                      problem.advice ? Colour::Warn : Colour::Bad)
                            .pixmap(14, 14));
        row->addWidget(mark, 0, Qt::AlignTop);
        auto* place = (new Button(ButtonKind::Link,
                                  tr("Line %1, column %2").arg(problem.line).arg(problem.column)))
                          ->small();
        place->setAutoDefault(false);
        connect(place, &Button::clicked, this, [this, problem] { goTo(problem); });
        row->addWidget(place, 0, Qt::AlignTop);
        row->addWidget(
            (new Text(words::sentence(problem.code, problem.message), Type::Small, Colour::Text2))
                ->wrapped(),
            1);
        m_problemList->addRow(row);
    }
}

void LimitDialog::showAttempt(const api::LimitsAnswer& answer)
{
    if (m_url->text().trimmed().isEmpty())
        m_outcome->setLook({Tone::Neutral, u"circle-info"_s, tr("Type a path to try")});
    else if (!answer.attempt)
        m_outcome->setLook({Tone::Neutral, u"circle-info"_s, tr("Not tried")});
    else if (answer.attempt->matched && answer.attempt->line)
        m_outcome->setLook(
            {Tone::Ok, u"circle-check"_s, tr("Allowed by line %1").arg(*answer.attempt->line)});
    else
        m_outcome->setLook({Tone::Bad, u"circle-x"_s, tr("No line matches")});
}

void LimitDialog::goTo(const api::LimitsAnswer::Problem& problem)
{
    const QTextBlock block = m_editor->document()->findBlockByNumber(problem.line - 1);
    if (!block.isValid())
        return;
    QTextCursor cursor(block);
    cursor.movePosition(QTextCursor::Right, QTextCursor::MoveAnchor,
                        std::min(problem.column - 1, block.length() - 1));
    m_editor->setTextCursor(cursor);
    m_editor->setFocus();
}

void LimitDialog::nextProblem()
{
    if (m_problems.isEmpty())
        return;
    goTo(m_problems[m_nextProblem % m_problems.size()]);
    ++m_nextProblem;
}

bool LimitDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_editor && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Space && key->modifiers() == Qt::ControlModifier) {
            openCompletion();
            return true;
        }
    }
    return Dialog::eventFilter(watched, event);
}

/// What can stand where the cursor is: methods at the start of a line, atoms at its end.
void LimitDialog::openCompletion()
{
    const QTextCursor cursor = m_editor->textCursor();
    const bool atStart = cursor.block().text().left(cursor.positionInBlock()).trimmed().isEmpty();
    const QStringList words = atStart
        ? QStringList{u"[get]"_s, u"[get,post]"_s, u"[post]"_s, u"[put]"_s, u"[delete]"_s, u".*/"_s}
        : QStringList{u".*"_s, u"[QueryParam::name==value]"_s, u"[JsonData::node==value]"_s,
                      u"[Header::name==value]"_s};
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const QString& word : words)
        connect(menu->addAction(word), &QAction::triggered, this,
                [this, word] { m_editor->insertPlainText(word); });
    menu->popup(m_editor->viewport()->mapToGlobal(m_editor->cursorRect().bottomLeft()));
}

} // namespace dialogs
