// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/audit_panel.h"

#include "app/client/console_link.h"
#include "app/dialogs/token_badge.h"
#include "app/models/audit_model.h"
#include "app/models/duration.h"
#include "app/models/moment.h"
#include "app/models/stage_word.h"
#include "app/pages/page.h"
#include "app/pages/recorded_change.h"
#include "app/widgets/badge.h"
#include "app/widgets/button.h"
#include "app/widgets/notice.h"
#include "app/widgets/text.h"
#include "app/widgets/trace_view.h"
#include "app/words/reason_words.h"
#include "app/words/remark_words.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using widgets::Button;
using widgets::ButtonKind;
using widgets::Colour;
using widgets::factRow;
using widgets::Text;
using widgets::Type;

namespace pages {
namespace {

/// The reason that refused, also where dry-run let the call through.
QString refusal(const api::AuditRow& row)
{
    return row.wouldBe.isEmpty() ? row.reason : row.wouldBe;
}

QString explanationOf(const QString& code)
{
    return words::explanation(code);
}

} // namespace

AuditPanel::AuditPanel(QUrl service, QWidget* parent)
    : SidePanel(tr("Record details"), parent)
    , m_service(std::move(service))
    , m_again(new Button(ButtonKind::Secondary, tr("Try again"), u"flask"_s))
    , m_curl(new Button(ButtonKind::Quiet, tr("Copy as curl"), u"copy"_s))
{
    m_again->setToolTip(tr("How would the service decide this call now?"));
    connect(m_again, &Button::clicked, this, &AuditPanel::traceAsked);
    connect(m_curl, &Button::clicked, this, &AuditPanel::copyAsCurl);
    addAction(m_again);
    addAction(m_curl);
}

void AuditPanel::show(const api::AuditRow& row)
{
    m_row = row;
    auto* sheet = new QWidget;
    m_column = new QVBoxLayout(sheet);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(12);
    m_column->addWidget(makeHead());
    m_column->addWidget(new widgets::Line);
    m_column->addWidget(makeFacts());
    addTrace();
    addDetails();
    m_column->addStretch(1);
    setSheet(sheet);
}

QWidget* AuditPanel::makeHead()
{
    auto* holder = new QWidget;
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    auto* top = new QHBoxLayout;
    widgets::BadgeLook look = dialogs::badgeOf(m_row);
    if (!m_row.allowed && m_row.status)
        look.text = tr("Denied, %1").arg(*m_row.status);
    top->addWidget(new widgets::Badge(look));
    auto* title = new Text(m_row.allowed ? QString() : models::outcomeWord(m_row), Type::Strong);
    top->addWidget(title->wrapped(), 1); // two lines rather than half a reason
    auto* close = new widgets::IconButton(u"close"_s, tr("Close details"));
    connect(close, &QAbstractButton::clicked, this, &AuditPanel::closeAsked);
    top->addWidget(close);
    column->addLayout(top);
    auto* id = new QHBoxLayout;
    auto* decision = new Text(m_row.decision, Type::Mono);
    decision->setElide(Qt::ElideMiddle);
    id->addWidget(decision, 1);
    auto* copy = new widgets::IconButton(u"copy"_s, tr("Copy decision id"));
    connect(copy, &QAbstractButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_row.decision); });
    id->addWidget(copy);
    auto* link = new widgets::IconButton(u"link"_s, tr("Copy link"));
    connect(link, &QAbstractButton::clicked, this, [this] {
        using client::ConsoleLink;
        QGuiApplication::clipboard()->setText(
            ConsoleLink::of(m_service, ConsoleLink::To::Decision, m_row.decision).toText());
    });
    id->addWidget(link);
    column->addLayout(id);
    if (!m_row.allowed)
        column->addWidget(
            (new Text(explanationOf(m_row.reason), Type::Small, Colour::Text2))->wrapped());
    return holder;
}

QWidget* AuditPanel::makeFacts()
{
    auto* holder = new QWidget;
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    const auto add = [column](const QString& label, const QString& value,
                              const QString& more = {}) {
        if (!value.isEmpty())
            column->addWidget(factRow(label, value, more));
    };
    add(tr("At"), models::preciseLocal(m_row.at), models::exactUtc(m_row.at));
    if (!m_row.target.isEmpty())
        column->addWidget(factRow(
            tr("Request"),
            (new Text(m_row.method + u' ' + m_row.target, Type::Mono))->wrapped()->selectable()));
    add(tr("Upstream"), m_row.upstream);
    add(tr("Who"), m_row.actor,
        m_row.onBehalfOf.isEmpty() ? QString() : tr("for %1").arg(m_row.onBehalfOf));
    add(tr("Address"), m_row.address);
    if (!m_row.tokenId.isEmpty()) {
        auto* link = (new Button(ButtonKind::Link, m_row.tokenId))->small();
        connect(link, &Button::clicked, this, [this] { emit tokenAsked(m_row.tokenId); });
        auto* line = new QWidget;
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(link);
        row->addStretch(1);
        column->addWidget(factRow(tr("Token"), line, m_row.owner));
    }
    if (m_row.durationMs)
        add(tr("Took"), models::duration(*m_row.durationMs, 1));
    if (m_row.bytes)
        add(tr("Answer"), QLocale().formattedDataSize(*m_row.bytes));
    if (!m_row.wouldBe.isEmpty())
        add(tr("Enforced"), models::reasonWord(m_row.wouldBe));
    return holder;
}

void AuditPanel::addTrace()
{
    const bool call = m_row.kind == api::AuditRow::Kind::Call;
    m_again->setVisible(call);
    m_curl->setVisible(call && !m_row.target.isEmpty()); // a change is no request of a client
    if (!m_row.trace)
        return;
    addRecorded(*m_row.trace);
    addToday(*m_row.trace);
}

/// What was decided then. Of calls of an earlier version only the stage is known that decided.
void AuditPanel::addRecorded(const api::AuditTrace& trace)
{
    m_column->addWidget(new widgets::Line);
    m_column->addWidget(new Text(tr("Decision trace"), Type::Strong));
    if (trace.recorded.isEmpty()) {
        const QString what = trace.stage.isEmpty()
            ? tr("What each stage said was not kept when this was recorded.")
            : tr("What each stage said was not kept when this was recorded. \"%1\" decided.")
                  .arg(models::stageWord(trace.stage));
        m_column->addWidget((new Text(what, Type::Small, Colour::Text2))->wrapped());
    } else {
        auto* view = new widgets::TraceView;
        view->setSteps(dialogs::recordedTraceOf(trace, models::reasonWord(refusal(m_row))));
        view->setAccessibleName(tr("Decision trace"));
        m_column->addWidget(view);
    }
    if (!trace.smallestChange.isEmpty())
        m_column->addWidget(
            new widgets::Notice(widgets::Tone::Accent, u"bolt"_s, tr("What would allow it"),
                                words::smallestChange(refusal(m_row), trace.smallestChange)));
}

void AuditPanel::addToday(const api::AuditTrace& trace)
{
    m_column->addWidget(new widgets::Line);
    m_column->addWidget(new Text(tr("With today's policy"), Type::Strong));
    if (trace.today) {
        const api::Explanation& today = *trace.today;
        const QString verdict = today.allowed
            ? tr("It would be allowed.")
            : tr("It would be denied: %1.").arg(models::reasonWord(today.reason));
        m_column->addWidget((new Text(verdict, Type::Body))->wrapped());
        auto* view = new widgets::TraceView;
        view->setSteps(dialogs::traceOf(today.steps));
        view->setAccessibleName(tr("With today's policy"));
        m_column->addWidget(view);
    }
    for (qsizetype i = 0; i < trace.assumed.size(); ++i) {
        const QString sentence =
            words::remarks(trace.assumedRemarks.mid(i, 1), trace.assumed.at(i));
        m_column->addWidget((new Text(sentence, Type::Small, Colour::Text3))->wrapped());
    }
}

void AuditPanel::addDetails()
{
    auto* change = new RecordedChange(m_row);
    connect(change, &RecordedChange::historyAsked, this, &AuditPanel::historyAsked);
    m_column->addWidget(change);
}

void AuditPanel::setOnline(bool online)
{
    m_again->setDisabledReason(Page::awayReason(online));
}

void AuditPanel::setFault(const QString& message)
{
    const api::AuditRow row = m_row;
    show(row);
    m_column->insertWidget(
        1, new widgets::Notice(widgets::Tone::Warn, u"warning"_s, tr("It can't be told"), message));
}

void AuditPanel::copyAsCurl()
{
    QString target = m_row.target;
    target.replace(u'\'', u"'\\''"_s);
    QGuiApplication::clipboard()->setText(
        u"curl --request %1 --header \"Authorization: Bearer $LATCHKEY_TOKEN\" "
        "\"$LATCHKEY_GATEWAY\"'%2'"_s.arg(m_row.method, target));
}

} // namespace pages
