// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/test_token_dialog.h"

#include "app/dialogs/token_badge.h"
#include "app/models/audit_model.h"
#include "app/widgets/button.h"
#include "app/widgets/card.h"
#include "app/widgets/field_row.h"
#include "app/widgets/inputs.h"
#include "app/widgets/notice.h"
#include "app/widgets/segmented_control.h"
#include "app/widgets/text.h"
#include "app/widgets/trace_view.h"
#include "app/words/problem_words.h"
#include "app/words/remark_words.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
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
        QGuiApplication::clipboard()->setText(m_verdictText + u'\n' + m_trace->toPlainText());
    });
    Button* close = addButton(new Button(ButtonKind::Secondary, tr("Close")));
    close->setAutoDefault(false);
    connect(close, &Button::clicked, this, &QDialog::accept);
    m_test = addButton(new Button(ButtonKind::Primary, tr("Test"), u"flask"_s));
    m_test->setDefault(true);
    m_test->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    connect(m_test, &Button::clicked, this, &TestTokenDialog::ask);
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
    column->addWidget(new Text(tr("Scheme"), Type::Label));
    column->addWidget(m_scheme, 0, Qt::AlignLeft);

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
    m_body = new QPlainTextEdit;
    m_body->setFont(widgets::font(Type::Mono));
    m_body->setFixedHeight(widgets::scaled(64));
    m_body->setTabChangesFocus(true);
    column->addWidget((new FieldRow(tr("Body"), m_body))->optional());
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
    m_trace = new widgets::TraceView;
    m_change = new widgets::Notice(Tone::Accent);
    m_change->hide();
    column->addWidget(m_verdict);
    column->addWidget(m_trace);
    column->addWidget(m_change);
    column->addStretch(1);
    return side;
}

void TestTokenDialog::schemeChosen()
{
    const auto scheme = Scheme(m_scheme->current());
    m_userRow->setVisible(scheme == Scheme::Basic);
    m_valueRow->setVisible(scheme != Scheme::None);
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
    return question;
}

void TestTokenDialog::ask()
{
    for (FieldRow* row : {m_userRow, m_valueRow, m_urlRow, m_addressRow})
        row->setMessage(Message::Kind::None);
    m_test->setEnabled(false);
    emit asked(question());
}

void TestTokenDialog::setAnswer(const api::Explanation& explanation)
{
    m_test->setEnabled(true);
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
    m_trace->setSteps(traceOf(explanation.steps));
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
