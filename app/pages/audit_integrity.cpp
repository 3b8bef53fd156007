// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/audit_integrity.h"

#include "app/models/moment.h"
#include "app/pages/page.h"
#include "app/widgets/button.h"
#include "app/widgets/dialog.h"
#include "app/widgets/icon.h"
#include "app/widgets/notice.h"
#include "app/widgets/sheet_area.h"
#include "app/widgets/text.h"
#include "app/widgets/type.h"
#include "app/words/finding_words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QScrollArea>
#include <QVBoxLayout>

#include <limits>

using namespace Qt::StringLiterals;
using widgets::Button;
using widgets::ButtonKind;
using widgets::Colour;
using widgets::Tone;

namespace pages {
namespace {

constexpr std::chrono::milliseconds again{1000};

QString figures(const api::AuditVerification::Result& last)
{
    return AuditIntegrity::tr(
               "%1 record(s)", nullptr,
               int(std::min<qint64>(last.records(), std::numeric_limits<int>::max())))
        .arg(models::number(last.records()));
}

} // namespace

AuditIntegrity::AuditIntegrity(const Context& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_icon(new QLabel)
    , m_text(new widgets::Text({}, widgets::Type::Small, Colour::Text2))
    , m_bar(new QProgressBar)
    , m_verify(new Button(ButtonKind::Link, tr("Verify now")))
    , m_stop((new Button(ButtonKind::Secondary, tr("Stop")))->small())
    , m_broken(new widgets::Notice(Tone::Bad))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 0, 24, 8);
    column->setSpacing(8);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_icon);
    m_text->setElide(Qt::ElideRight);
    row->addWidget(m_text, 1);
    m_bar->setTextVisible(false);
    m_bar->setFixedSize(widgets::scaled(160), 4);
    m_bar->setAccessibleName(tr("Progress of the check"));
    row->addWidget(m_bar);
    row->addWidget(m_verify);
    row->addWidget(m_stop);
    column->addLayout(row);
    column->addWidget(m_broken);
    auto* problems = (new Button(ButtonKind::Secondary, tr("Show what was found…")))->small();
    connect(problems, &Button::clicked, this, &AuditIntegrity::openProblems);
    m_broken->setAction(problems);
    connect(m_verify, &Button::clicked, this, &AuditIntegrity::verify);
    connect(m_stop, &Button::clicked, this, &AuditIntegrity::stop);
    m_again.setSingleShot(true);
    m_again.setInterval(again);
    connect(&m_again, &QTimer::timeout, this, &AuditIntegrity::look);
    hide(); // until the service has told something
    tell();
}

QString AuditIntegrity::text() const
{
    return m_text->text();
}

void AuditIntegrity::look()
{
    m_again.stop();
    m_asked.cancel();
    m_asked = m_context.client.auditVerification(
        this, [this](const client::Result<api::AuditVerification>& state) { take(state); });
}

void AuditIntegrity::verify()
{
    m_asked.cancel();
    m_asked = m_context.client.startAuditVerification(
        this, [this](const client::Result<api::AuditVerification>& state) {
            if (!state)
                emit notified(state.failure().message);
            take(state);
        });
}

void AuditIntegrity::stop()
{
    m_asked.cancel();
    m_asked = m_context.client.cancelAuditVerification(
        this, [this](const client::Result<api::AuditVerification>& state) { take(state); });
}

void AuditIntegrity::fill(QMenu& menu)
{
    menu.setToolTipsVisible(true); // why an entry can't be used
    m_verifyEntry = menu.addAction(tr("Verify the audit log"));
    m_stopEntry = menu.addAction(tr("Stop verifying"));
    connect(m_verifyEntry, &QAction::triggered, this, &AuditIntegrity::verify);
    connect(m_stopEntry, &QAction::triggered, this, &AuditIntegrity::stop);
    connect(this, &AuditIntegrity::runningChanged, this, &AuditIntegrity::updateUsable);
    updateUsable();
}

void AuditIntegrity::setOnline(bool online)
{
    m_online = online;
    updateUsable();
}

void AuditIntegrity::updateUsable()
{
    const QString away = Page::awayReason(m_online);
    m_verify->setDisabledReason(away);
    m_stop->setDisabledReason(away);
    if (!m_verifyEntry)
        return;
    const QString running = isRunning() ? tr("It is being verified now.") : QString();
    const QString resting = isRunning() ? QString() : tr("Nothing is being verified.");
    Page::setUsable(m_verifyEntry, m_online ? running : away);
    Page::setUsable(m_stopEntry, m_online ? resting : away);
}

void AuditIntegrity::take(const client::Result<api::AuditVerification>& state)
{
    if (!state) {
        if (m_state.running)
            m_again.start(); // it goes on there, whether one hears of it or not
        return;
    }
    const bool ran = m_state.running;
    m_state = *state;
    m_known = true;
    tell();
    show();
    if (m_state.running && isVisible())
        m_again.start();
    if (ran == m_state.running)
        return;
    emit runningChanged();
    if (ran && m_state.last)
        emit notified(m_text->text());
}

void AuditIntegrity::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_state.running && !m_again.isActive())
        m_again.start();
}

void AuditIntegrity::setLine(const QString& icon, Colour ink, const QString& text)
{
    m_icon->setPixmap(
        widgets::icon(icon, ink).pixmap(widgets::iconSide(16), widgets::iconSide(16)));
    m_text->setText(text);
}

void AuditIntegrity::tell()
{
    m_bar->setVisible(m_state.running);
    m_stop->setVisible(m_state.running);
    m_verify->setVisible(!m_state.running);
    m_broken->setVisible(m_state.last && !m_state.last->intact);
    if (m_state.last && !m_state.last->intact)
        tellProblems(*m_state.last);
    if (m_state.running) {
        m_bar->setRange(0, m_state.records > 0 ? 1000 : 0);
        if (m_state.records > 0)
            m_bar->setValue(int(m_state.checked * 1000 / m_state.records));
        setLine(u"hourglass"_s, Colour::Text2,
                m_state.records > 0
                    ? tr("Verifying the chain: %1 of %2 records")
                          .arg(models::number(m_state.checked), models::number(m_state.records))
                    : tr("Verifying the chain…"));
    } else if (!m_state.fault.isEmpty()) {
        setLine(u"warning"_s, Colour::Warn,
                tr("The chain could not be verified: %1").arg(m_state.fault));
    } else if (!m_state.last) {
        setLine(u"shield"_s, Colour::Text2,
                tr("The chain was not verified since the service was started"));
    } else if (m_state.last->intact) {
        setLine(u"shield-check"_s, Colour::Ok,
                tr("Chain intact up to %1 · %2")
                    .arg(models::exactLocal(m_state.last->at), figures(*m_state.last)));
    } else {
        setLine(u"circle-x"_s, Colour::Bad,
                tr("Chain broken, checked up to %1 · %2")
                    .arg(models::exactLocal(m_state.last->at), figures(*m_state.last)));
    }
}

void AuditIntegrity::tellProblems(const api::AuditVerification::Result& last)
{
    m_broken->setContent(
        Tone::Bad, u"circle-x"_s, tr("The audit log was changed or damaged"),
        tr("%n place(s) are not as they were written.", nullptr, int(last.findings.size())) + u' '
            + tr("Do not rely on these records alone: make a backup now as evidence, compare it "
                 "with earlier backups and exports, and find out who can write to the database."));
}

void AuditIntegrity::openProblems()
{
    if (!m_state.last)
        return;
    auto* dialog = new widgets::Dialog(tr("Audit Log"), tr("What was found"),
                                       tr("Each line is one place where the records do not fit "
                                          "the chain."),
                                       widgets::Dialog::Form, window());
    dialog->setMark(u"circle-x"_s, Tone::Bad);
    auto* scroll = new QScrollArea;
    auto* all = new QWidget;
    auto* lines = new QVBoxLayout(all);
    lines->setContentsMargins(12, 8, 12, 8);
    for (const api::LogFindingView& finding : m_state.last->findings)
        lines->addWidget((new widgets::Text(words::finding(finding), widgets::Type::Body))
                             ->wrapped()
                             ->selectable());
    lines->addStretch(1);
    widgets::scrollPlainly(*scroll, all);
    scroll->setMinimumHeight(widgets::scaled(160));
    scroll->setAccessibleName(tr("What was found"));
    dialog->body()->addWidget(scroll);
    Button* close = dialog->addButton(new Button(ButtonKind::Secondary, tr("Close")));
    close->setDefault(true);
    connect(close, &Button::clicked, dialog, &QDialog::accept);
    dialog->open();
}

} // namespace pages
