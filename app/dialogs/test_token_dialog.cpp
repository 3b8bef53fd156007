// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/test_token_dialog.h"

#include "app/dialogs/confirm_dialog.h"
#include "app/dialogs/real_answer_view.h"
#include "app/dialogs/run_for_real.h"
#include "app/dialogs/token_badge.h"
#include "app/models/audit_model.h"
#include "app/widgets/button.h"
#include "app/widgets/card.h"
#include "app/widgets/field_row.h"
#include "app/widgets/inputs.h"
#include "app/widgets/notice.h"
#include "app/widgets/secret_field.h"
#include "app/widgets/segmented_control.h"
#include "app/widgets/text.h"
#include "app/widgets/trace_view.h"
#include "app/words/problem_words.h"
#include "app/words/remark_words.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using widgets::Button;
using widgets::ButtonKind;
using widgets::FieldRow;
using widgets::Message;
using widgets::Text;
using widgets::Tone;
using widgets::Type;
using Scheme = api::ExplainQuestion::Scheme;

namespace dialogs {
namespace {

enum View : int
{
    Decision,
    Answer
};

/// Methods that are meant to change nothing (RFC 9110, 9.2.1).
bool isSafe(const QString& method)
{
    return method == "GET"_L1 || method == "HEAD"_L1 || method == "OPTIONS"_L1;
}

} // namespace

TestTokenDialog::TestTokenDialog(const Start& start, QWidget* parent)
    : Dialog(
        tr("Test Token"), tr("Would this request be let in?"),
        tr("Asks the service for its decision. Nothing is sent to the upstream and no quota is "
           "used."),
        Work, parent)
    , m_token(start.token)
{
    auto* columns = new QHBoxLayout;
    columns->setSpacing(20);
    columns->addWidget(makeQuestion(start));
    columns->addWidget(new widgets::Line(Qt::Vertical));
    columns->addWidget(makeAnswer(), 1);
    body()->addLayout(columns, 1);

    m_copyTrace = addLink(new Button(ButtonKind::Link, tr("Copy trace"), u"copy"_s));
    m_copyTrace->setAutoDefault(false);
    m_copyTrace->setEnabled(false);
    connect(m_copyTrace, &Button::clicked, this, [this] {
        QStringList text{m_verdictText, m_trace->toPlainText()};
        if (!m_realText.isEmpty())
            text.append(m_realText);
        QGuiApplication::clipboard()->setText(text.join(u'\n'));
    });
    Button* close = addButton(new Button(ButtonKind::Secondary, tr("Close")));
    close->setAutoDefault(false);
    connect(close, &Button::clicked, this, &QDialog::accept);
    m_test = addButton(new Button(ButtonKind::Primary, tr("Test"), u"flask"_s));
    m_test->setDefault(true);
    m_test->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    connect(m_test, &Button::clicked, this, &TestTokenDialog::test);
    schemeChosen();
}

QWidget* TestTokenDialog::makeQuestion(const Start& start)
{
    auto* side = new QWidget;
    side->setFixedWidth(widgets::scaled(340));
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);

    m_scheme = new widgets::SegmentedControl(tr("Scheme"));
    m_scheme->addSegment(int(Scheme::Basic), tr("Basic"));
    m_scheme->addSegment(int(Scheme::Bearer), tr("Bearer"));
    m_scheme->addSegment(int(Scheme::ApiKey), u"X-API-Key"_s);
    m_scheme->addSegment(int(Scheme::None), tr("None"));
    const bool basicOnly = !m_token || m_token->schemes == domain::Schemes::Basic;
    m_scheme->setCurrent(int(basicOnly ? Scheme::Basic : Scheme::Bearer));
    connect(m_scheme, &widgets::SegmentedControl::chosen, this, &TestTokenDialog::schemeChosen);
    column->addWidget(new FieldRow(tr("Scheme"), m_scheme));

    m_user = new QLineEdit(m_token ? m_token->owner : QString());
    m_userRow = new FieldRow(tr("User"), m_user);
    column->addWidget(m_userRow);
    m_value = new widgets::SecretField;
    const std::string_view value = start.value.reveal();
    m_value->setText(QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size())));
    m_value->setPlaceholderText(m_token ? publicPart(*m_token) : tr("Token or password"));
    m_valueRow = new FieldRow(tr("Token"), m_value);
    m_valueRow->setHint(m_token && value.empty()
                            ? tr("Left empty: %1, without a look at its value.").arg(m_token->name)
                            : tr("Never written to a log."));
    column->addWidget(m_valueRow);

    auto* request = new QWidget;
    auto* row = new QHBoxLayout(request);
    row->setContentsMargins(0, 0, 0, 0);
    m_method = new widgets::ComboBox;
    m_method->addItems(
        {u"GET"_s, u"HEAD"_s, u"POST"_s, u"PUT"_s, u"PATCH"_s, u"DELETE"_s, u"OPTIONS"_s});
    m_method->setCurrentText(start.method);
    m_method->setAccessibleName(tr("Method"));
    m_url = new widgets::CodeField(start.url);
    m_url->setAccessibleName(tr("URL"));
    row->addWidget(m_method);
    row->addWidget(m_url, 1);
    m_urlRow = new FieldRow(tr("Request"), request);
    column->addWidget(m_urlRow);
    m_address = new widgets::CodeField(start.address);
    m_addressRow = new FieldRow(tr("Client address"), m_address);
    column->addWidget(m_addressRow);
    m_body = new widgets::CodeArea;
    m_body->setFixedHeight(widgets::scaled(64));
    column->addWidget((new FieldRow(tr("Body"), m_body))->optional());
    m_run = new RunForReal;
    column->addWidget(m_run);
    connect(m_value, &QLineEdit::textChanged, this, &TestTokenDialog::updateRun);
    connect(m_run, &RunForReal::changed, this, &TestTokenDialog::updateRun);
    column->addStretch(1);
    return side;
}

QWidget* TestTokenDialog::makeAnswer()
{
    auto* side = new QWidget;
    side->setMinimumWidth(widgets::scaled(480));
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_verdict = new widgets::Notice(Tone::Neutral, u"circle-info"_s, tr("Not tested yet"),
                                    tr("Press Test to see what every stage says."));
    m_real = new widgets::Notice(Tone::Neutral);
    m_real->hide();
    m_views = new widgets::SegmentedControl(tr("What is shown"));
    m_views->addSegment(Decision, tr("Decision"));
    m_views->addSegment(Answer, tr("Real answer"));
    m_views->hide();
    m_shown = new QStackedWidget;
    m_shown->addWidget(makeDecision());
    m_answer = new RealAnswerView;
    m_shown->addWidget(m_answer);
    connect(m_views, &widgets::SegmentedControl::chosen, this, &TestTokenDialog::showView);
    showView(Decision);
    column->addWidget(m_verdict);
    column->addWidget(m_real);
    column->addWidget(m_views, 0, Qt::AlignLeft);
    column->addWidget(m_shown, 1);
    return side;
}

QWidget* TestTokenDialog::makeDecision()
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_total = new Text({}, Type::Small, widgets::Colour::Text3);
    m_trace = new widgets::TraceView;
    m_change = new widgets::Notice(Tone::Accent);
    m_change->hide();
    m_head = new QWidget;
    auto* head = new QHBoxLayout(m_head);
    head->setContentsMargins(0, 0, 8, 0);
    head->addWidget(new Text(tr("Every stage"), Type::Strong), 1);
    head->addWidget(m_total);
    column->addWidget(m_head);
    m_head->hide();
    column->addWidget(m_trace);
    column->addWidget(m_change);
    column->addStretch(1);
    return page;
}

void TestTokenDialog::schemeChosen()
{
    const auto scheme = Scheme(m_scheme->current());
    m_userRow->setVisible(scheme == Scheme::Basic);
    m_valueRow->setVisible(scheme != Scheme::None);
    updateRun();
}

/// A token that was picked has no value here, and without one there is nothing to send.
void TestTokenDialog::updateRun()
{
    const bool secretMissing =
        Scheme(m_scheme->current()) != Scheme::None && m_value->text().isEmpty();
    m_run->setImpossible(secretMissing ? tr("To run it for real, paste the token’s value: the "
                                            "service does not tell it.")
                                       : QString());
    setHeading(tr("Would this request be let in?"),
               m_run->isOn()
                   ? tr("Asks the service for its decision, then sends the request: that call "
                        "reaches the upstream, is counted and is recorded like any other.")
                   : tr("Asks the service for its decision. Nothing is sent to the upstream and no "
                        "quota is used."));
}

api::ExplainQuestion TestTokenDialog::question() const
{
    api::ExplainQuestion question;
    question.scheme = Scheme(m_scheme->current());
    question.method = m_method->currentText();
    question.url = m_url->text().trimmed();
    question.clientAddress = m_address->text().trimmed();
    if (question.scheme == Scheme::Basic)
        question.user = m_user->text().trimmed();
    if (question.scheme != Scheme::None)
        question.credential = core::Secret(m_value->text().toStdString());
    if (question.scheme != Scheme::None && question.credential.isEmpty() && m_token)
        question.tokenId = m_token->id;
    if (const QString body = m_body->toPlainText(); !body.isEmpty())
        question.body = body;
    if (question.body)
        question.headers.append({u"Content-Type"_s, u"application/json"_s});
    return question;
}

void TestTokenDialog::test()
{
    if (m_run->isOn() && !isSafe(m_method->currentText()))
        confirmRun();
    else
        ask();
}

void TestTokenDialog::confirmRun()
{
    const QString method = m_method->currentText();
    ConfirmDialog::Content content;
    content.windowTitle = tr("Run for real");
    content.heading = tr("Really send %1?").arg(method);
    content.about = m_url->text().trimmed();
    content.consequence = tr("If the gateway lets it in, the upstream carries it out: %1 is meant "
                             "to change something there.")
                              .arg(method);
    content.more = tr("To see the decision alone, cancel and switch Run for real off.");
    content.action = tr("Send it");
    content.icon = u"warning"_s;
    auto* confirm = new ConfirmDialog(content, this);
    connect(confirm, &ConfirmDialog::confirmed, this, &TestTokenDialog::ask);
    confirm->open();
}

/// The other one takes no room.
void TestTokenDialog::showView(int view)
{
    m_views->setCurrent(view);
    for (int i = 0; i < m_shown->count(); ++i)
        m_shown->widget(i)->setSizePolicy(
            QSizePolicy::Preferred, i == view ? QSizePolicy::Preferred : QSizePolicy::Ignored);
    m_shown->setCurrentIndex(view);
}

void TestTokenDialog::forgetRealAnswer()
{
    m_realText.clear();
    m_real->hide();
    m_views->hide();
    showView(Decision);
    m_run->setGatewayFault({});
}

void TestTokenDialog::ask()
{
    forgetRealAnswer();
    for (FieldRow* row : {m_userRow, m_valueRow, m_urlRow, m_addressRow})
        row->setMessage(Message::Kind::None);
    m_test->setEnabled(false);
    m_asked = question();
    emit asked(m_asked);
}

void TestTokenDialog::setAnswer(const api::Explanation& explanation)
{
    m_test->setEnabled(true);
    showDecision(explanation);
    runAfter(explanation);
}

void TestTokenDialog::runAfter(const api::Explanation& explanation)
{
    m_explained = explanation.allowed;
    if (!m_run->isOn())
        return;
    m_test->setEnabled(false);
    m_real->setContent(Tone::Neutral, u"hourglass"_s, tr("Sending it through the gateway…"),
                       tr("The answer appears here."));
    m_real->show();
    emit runAsked(m_asked, m_run->gateway());
}

void TestTokenDialog::setGateway(const QString& address)
{
    m_run->setGateway(address);
}

void TestTokenDialog::setGatewayFault(const QString& fault)
{
    m_test->setEnabled(true);
    m_real->hide();
    m_run->setGatewayFault(fault);
}

void TestTokenDialog::setRealAnswer(const models::RealAnswer& answer)
{
    m_test->setEnabled(true);
    const RealAnswerWords told = wordsFor(answer, m_explained);
    m_realText = told.title + u'\n' + told.text;
    m_real->setContent(told.tone, told.icon, told.title, told.text);
    m_real->show();
    const bool answered = answer.status > 0;
    m_views->setVisible(answered);
    if (!answered)
        return;
    const std::string_view secret = m_asked.credential.reveal();
    m_answer->setAnswer(answer,
                        QString::fromUtf8(secret.data(), static_cast<qsizetype>(secret.size())));
    showView(Answer);
}

void TestTokenDialog::showDecision(const api::Explanation& explanation)
{
    m_copyTrace->setEnabled(true);
    const bool wouldDeny = explanation.allowed && !explanation.wouldBe.isEmpty();
    if (wouldDeny)
        m_verdictText = tr("Let in, because nothing is enforced just now");
    else if (explanation.allowed)
        m_verdictText = tr("Test successful");
    else
        m_verdictText = tr("Denied: %1").arg(models::reasonWord(explanation.reason));
    const QString why = wouldDeny ? tr("With enforcement on it would be denied: %1.")
                                        .arg(models::reasonWord(explanation.wouldBe))
                                  : words::explanation(explanation.reason, explanation.explanation);
    m_verdict->setContent(explanation.allowed ? (wouldDeny ? Tone::Warn : Tone::Ok) : Tone::Bad,
                          explanation.allowed ? u"circle-check"_s : u"circle-x"_s, m_verdictText,
                          why);
    QList<widgets::TraceStep> steps = traceOf(explanation.steps);
    double total = 0;
    for (const api::Explanation::Step& step : explanation.steps)
        total += step.durationUs.value_or(0);
    m_total->setText(tr("%1 in total").arg(microsecondsText(total)));
    m_total->setVisible(total > 0);
    m_head->show();
    steps.append(upstreamStep(explanation));
    m_trace->setSteps(steps);
    m_change->setVisible(!explanation.smallestChange.isEmpty());
    m_change->setContent(Tone::Accent, u"bolt"_s, tr("Smallest change that would allow it"),
                         words::smallestChange(explanation.reason, explanation.smallestChange));
    if (!explanation.closestLimit.isEmpty() && m_token) {
        auto* open = (new Button(ButtonKind::Secondary, tr("Open in limit editor…")))->small();
        open->setAutoDefault(false);
        connect(open, &Button::clicked, this, &TestTokenDialog::limitEditorAsked);
        m_change->setAction(open);
    }
}

void TestTokenDialog::setFault(const QString& message, const domain::Problems& problems)
{
    m_test->setEnabled(true);
    forgetRealAnswer();
    m_head->hide();
    m_verdictText = tr("Not tested");
    m_verdict->setContent(Tone::Warn, u"warning"_s, m_verdictText, message);
    m_trace->setSteps({});
    m_change->hide();
    for (const domain::FieldProblem& problem : problems) {
        FieldRow* row = problem.field == u"clientAddress"                   ? m_addressRow
            : problem.field == u"user"                                      ? m_userRow
            : problem.field == u"credential" || problem.field == u"tokenId" ? m_valueRow
                                                                            : m_urlRow;
        row->setMessage(Message::Kind::Bad, words::sentence(problem));
    }
}

} // namespace dialogs
