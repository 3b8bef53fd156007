// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/limit_dialog.h"

#include "app/dialogs/limit_editor.h"
#include "app/dialogs/limit_grammar_dialog.h"
#include "app/dialogs/limit_preview_card.h"
#include "app/dialogs/limit_problem_list.h"
#include "app/dialogs/limit_try_card.h"
#include "app/widgets/badge.h"
#include "app/widgets/button.h"
#include "app/widgets/text.h"
#include "app/widgets/type.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QShortcut>

using namespace Qt::StringLiterals;
using widgets::Button;
using widgets::ButtonKind;
using widgets::Colour;
using widgets::Text;
using widgets::Type;

namespace dialogs {
namespace {

constexpr std::chrono::milliseconds typingPause{250};

QString sentenceFor(const LimitDialog::Subject& subject)
{
    return subject.owner.isEmpty()
        ? LimitDialog::tr("Without lines, everything its owner may do.")
        : LimitDialog::tr("Owned by %1. Without lines, everything its owner may do.")
              .arg(subject.owner);
}

} // namespace

LimitDialog::LimitDialog(const Subject& subject, const QStringList& lines, QWidget* parent)
    : Dialog(tr("Limit To"), tr("What %1 may call").arg(subject.name), sentenceFor(subject), Work,
             parent)
    , m_tokenId(subject.tokenId)
    , m_editor(new LimitEditor(lines))
    , m_problems(new LimitProblemList)
    , m_try(new LimitTryCard)
    , m_preview(new LimitPreviewCard)
    , m_apply(new Button(ButtonKind::Primary, tr("Apply")))
{
    m_editor->setAccessibleName(tr("Limit lines"));
    m_editor->setMinimumHeight(widgets::scaled(150));
    auto* keys = new QHBoxLayout;
    keys->setSpacing(8);
    keys->addWidget(new Text(tr("Lines are alternatives; everything within one line must match."),
                             Type::Small, Colour::Text2),
                    1);
    keys->addWidget(new Text(tr("Complete"), Type::Small, Colour::Text2));
    keys->addWidget(new widgets::KeyHint(u"Ctrl+Space"_s));
    keys->addSpacing(8);
    keys->addWidget(new Text(tr("Next problem"), Type::Small, Colour::Text2));
    keys->addWidget(new widgets::KeyHint(u"F8"_s));
    body()->addLayout(keys);
    body()->addWidget(m_editor, 1);
    body()->addWidget(m_problems);
    auto* cards = new QHBoxLayout;
    cards->setSpacing(16);
    cards->addWidget(m_try, 3);
    cards->addWidget(m_preview, 2);
    for (QWidget* card : {static_cast<QWidget*>(m_try), static_cast<QWidget*>(m_preview)})
        card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred); // of one height
    body()->addLayout(cards);
    makeLinks();
    Button* cancel = addButton(new Button(ButtonKind::Secondary, tr("Cancel")));
    cancel->setAutoDefault(false);
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    addButton(m_apply)->setDefault(true);
    connect(m_apply, &Button::clicked, this, [this] { emit submitted(this->lines()); });

    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    connect(&m_pause, &QTimer::timeout, this, &LimitDialog::ask);
    connect(m_editor, &LimitEditor::edited, this, &LimitDialog::edited);
    connect(m_try, &LimitTryCard::edited, this, [this] { m_pause.start(); });
    connect(m_preview, &LimitPreviewCard::tryAsked, m_try, &LimitTryCard::setRequest);
    connect(m_problems, &LimitProblemList::chosen, m_editor, &LimitEditor::goTo);
    connect(m_problems, &LimitProblemList::fixAsked, m_editor, &LimitEditor::fix);
    connect(new QShortcut(QKeySequence(Qt::Key_F8), this), &QShortcut::activated, this,
            &LimitDialog::nextProblem);
    m_editor->setFocus();
    m_pause.start(0);
}

void LimitDialog::makeLinks()
{
    Button* grammar = addLink(new Button(ButtonKind::Link, tr("Grammar"), u"book"_s));
    grammar->setAutoDefault(false);
    connect(grammar, &Button::clicked, this, [this] { (new LimitGrammarDialog(this))->open(); });
    Button* example = addLink(new Button(ButtonKind::Link, tr("Insert example"), u"plus"_s));
    example->setAutoDefault(false);
    auto* menu = new QMenu(example);
    for (const auto& [line, words] : limitExamples())
        connect(menu->addAction(words), &QAction::triggered, m_editor,
                [this, line = line] { m_editor->addLine(line); });
    connect(example, &Button::clicked, menu, [example, menu] {
        menu->popup(example->mapToGlobal(QPoint(0, -menu->sizeHint().height())));
    });
}

QStringList LimitDialog::lines() const
{
    QStringList lines = m_editor->toPlainText().split(u'\n');
    for (QString& line : lines)
        line = line.trimmed();
    lines.removeAll(QString());
    return lines;
}

void LimitDialog::setLines(const QStringList& lines)
{
    if (lines != this->lines())
        m_editor->setPlainText(lines.join(u'\n'));
}

void LimitDialog::edited()
{
    m_apply->setDisabledReason(tr("The lines are being checked."));
    m_pause.start();
}

void LimitDialog::ask()
{
    const QStringList all = m_editor->toPlainText().split(u'\n');
    api::LimitsQuestion question;
    m_numbers.clear();
    for (qsizetype i = 0; i < all.size(); ++i)
        if (!all.at(i).trimmed().isEmpty()) {
            question.limits.append(all.at(i));
            m_numbers.append(int(i) + 1);
        }
    if (question.limits.isEmpty()) {
        api::LimitsAnswer nothing;
        nothing.valid = true;
        return setAnswer(nothing);
    }
    question.tokenId = m_tokenId;
    m_try->ask(question);
    emit asked(question);
}

void LimitDialog::setAnswer(const api::LimitsAnswer& answer)
{
    // The service counts the lines it was asked about, the editor blank ones too.
    const auto number = [this](int line) { return m_numbers.value(line - 1, line); };
    QList<api::LimitsAnswer::Problem> problems = answer.problems;
    QList<int> faulty;
    for (api::LimitsAnswer::Problem& problem : problems) {
        problem.line = number(problem.line);
        if (problem.severity == api::LimitsAnswer::Severity::Error
            && !faulty.contains(problem.line))
            faulty.append(problem.line);
    }
    showProblems(problems);
    std::optional<api::LimitsAnswer::Attempt> attempt = answer.attempt;
    if (attempt) {
        if (attempt->line)
            attempt->line = number(*attempt->line);
        for (api::LimitsAnswer::Standing& standing : attempt->lines)
            standing.line = number(standing.line);
    }
    m_try->setAttempt(attempt);
    if (answer.preview) {
        api::LimitsAnswer::Preview preview = *answer.preview;
        QStringList paths;
        for (api::LimitsAnswer::Usage& usage : preview.lines)
            usage.line = number(usage.line);
        for (const auto& [method, path] : preview.examples)
            paths.append(path);
        paths.removeDuplicates();
        m_editor->setPaths(paths);
        m_preview->setPreview(preview, faulty);
    }
    m_apply->setDisabledReason(answer.valid ? QString() : tr("Some lines can't be used yet."));
    setFooterHint(faulty.isEmpty() ? QString() : tr("%n error(s)", nullptr, int(faulty.size())));
    // Not before the cards have counted what has come.
    QMetaObject::invokeMethod(
        this, [this] { adjustHeight(); }, Qt::QueuedConnection);
}

void LimitDialog::setFault(const QString& message)
{
    m_try->setAttempt(std::nullopt);
    setFooterHint(message);
    m_apply->setDisabledReason({});
}

void LimitDialog::showProblems(QList<api::LimitsAnswer::Problem> problems)
{
    m_nextProblem = 0;
    m_editor->setProblems(problems);
    m_problems->setProblems(problems);
}

void LimitDialog::nextProblem()
{
    const QList<api::LimitsAnswer::Problem>& problems = m_problems->problems();
    if (problems.isEmpty())
        return;
    m_editor->goTo(problems[m_nextProblem % problems.size()]);
    ++m_nextProblem;
}

} // namespace dialogs
