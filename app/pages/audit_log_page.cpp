// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/audit_log_page.h"

#include "app/models/moment.h"
#include "app/pages/audit_delegate.h"
#include "app/pages/audit_export.h"
#include "app/pages/audit_filter.h"
#include "app/pages/audit_integrity.h"
#include "app/pages/audit_panel.h"
#include "app/pages/empty_place.h"
#include "app/pages/saved_filter_button.h"
#include "app/widgets/button.h"
#include "app/widgets/card.h"
#include "app/widgets/empty_state.h"
#include "app/widgets/side_split.h"
#include "app/widgets/table_columns.h"
#include "app/widgets/table_states.h"
#include "app/widgets/table_view.h"
#include "app/widgets/text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using client::Result;
using models::AuditModel;
using widgets::Button;
using widgets::ButtonKind;
using widgets::TableStates;

namespace pages {
namespace {

/// Who goes through the rows with the arrow keys does not want to know of each.
constexpr std::chrono::milliseconds traceAfter{150};

} // namespace

AuditLogPage::AuditLogPage(const Context& context, QWidget* parent)
    : Page(tr("Audit Log"), tr("Every call and every change, newest first."), u"list"_s, parent)
    , m_context(context)
    , m_model(new AuditModel(this))
    , m_filter(new AuditFilter(context))
    , m_export(new AuditExport(context))
    , m_integrity(new AuditIntegrity(context))
    , m_panel(new AuditPanel(context.address))
    , m_tail(new AuditTail(
          context, [this] { return m_filter->query(); }, this))
{
    makeHead();
    makeTailControls();
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_integrity);
    column->addWidget(m_filter);
    column->addWidget(m_export);
    column->addWidget(new widgets::Line);
    m_split = new widgets::SideSplit(makeTable(), m_panel, 364);
    column->addWidget(m_split, 1);
    setContent(content);

    connect(m_filter, &AuditFilter::changed, this, &AuditLogPage::reload);
    connect(m_export, &AuditExport::notified, this, &AuditLogPage::notified);
    connect(m_integrity, &AuditIntegrity::notified, this, &AuditLogPage::notified);
    connect(m_export, &AuditExport::progressed, this, &AuditLogPage::workChanged);
    connect(m_filter->saved(), &SavedFilterButton::notified, this, &Page::notified);
    connect(m_filter->saved(), &SavedFilterButton::undoable, this, &Page::offerUndo);
    connect(m_tail, &AuditTail::found, this, &AuditLogPage::take);
    connect(m_panel, &AuditPanel::closeAsked, this, [this] { m_split->setOpen(false); });
    connect(m_panel, &AuditPanel::traceAsked, this, &AuditLogPage::askForTrace);
    connect(m_panel, &AuditPanel::tokenAsked, this,
            [this](const QString& id) { emit pageRequested(u"manage-api-keys"_s, id); });
    connect(m_panel, &AuditPanel::historyAsked, this, &AuditLogPage::openPlace);
    m_traceSoon.setSingleShot(true);
    m_traceSoon.setInterval(traceAfter);
    connect(&m_traceSoon, &QTimer::timeout, this, &AuditLogPage::askForTrace);
}

AuditLogPage::~AuditLogPage() = default;

void AuditLogPage::makeHead()
{
    auto* refresh = new widgets::IconButton(u"refresh"_s, tr("Refresh"));
    m_exporting = new Button(ButtonKind::Secondary, tr("Export…"), u"download"_s);
    connect(m_exporting, &Button::clicked, this, &AuditLogPage::exportRecords);
    auto* more = new widgets::IconButton(u"more"_s, tr("More"));
    auto* chores = new QMenu(more);
    m_integrity->fill(*chores);
    connect(more, &QAbstractButton::clicked, chores,
            [more, chores] { chores->popup(more->mapToGlobal(QPoint(0, more->height()))); });
    addHeadAction(refresh);
    addHeadAction(m_exporting);
    addHeadAction(more);
    connect(refresh, &QAbstractButton::clicked, this, &AuditLogPage::reload);
}

void AuditLogPage::exportRecords()
{
    QStringList columns;
    for (const int column : m_columns->shown())
        columns += AuditModel::membersOf(column);
    m_export->choose(m_filter->query(), m_filter->narrows(), columns);
}

void AuditLogPage::makeTailControls()
{
    m_liveText = new widgets::Text({}, widgets::Type::Small, widgets::Colour::Text2);
    m_newButton = new Button(ButtonKind::Link, {}, u"arrow-up"_s);
    m_newButton->hide();
    m_liveButton = new Button(ButtonKind::Secondary, tr("Pause"), u"pause"_s);
    m_filter->addAction(m_liveText);
    m_filter->addAction(m_newButton);
    m_filter->addAction(m_liveButton);
    auto* columns = new widgets::IconButton(u"columns"_s, tr("Choose columns"));
    m_filter->addAction(columns);
    connect(columns, &QAbstractButton::clicked, this, [this, columns] {
        m_columns->choose(columns->mapToGlobal(QPoint(0, columns->height())));
    });
    connect(m_liveButton, &Button::clicked, this, [this] { setLive(!m_live); });
    connect(m_newButton, &Button::clicked, this, [this] { setLive(true); });
}

QWidget* AuditLogPage::makeTable()
{
    m_table = new widgets::TableView(tr("Audit records"), 32);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new AuditDelegate(*m_model, m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    QHeaderView* header = m_table->horizontalHeader();
    header->setSortIndicatorShown(false);
    header->setSectionResizeMode(AuditModel::Target, QHeaderView::Stretch);
    const int widths[] = {122, 166, 92, 64, 220, 104, 56, 92};
    for (int column = 0; column < AuditModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, widgets::scaled(widths[column]));
    m_columns = new widgets::TableColumns(m_table, u"tables/audit"_s);
    m_columns->giveWay(
        {AuditModel::Duration, AuditModel::Status, AuditModel::Address, AuditModel::Who}, 180);
    connectTable();
    return makeStates();
}

QWidget* AuditLogPage::makeStates()
{
    m_nothing = new widgets::EmptyState(
        u"list"_s, tr("Nothing recorded yet"),
        tr("Every call through the gateway and every change\nappears here as it happens."));
    m_allTime = m_nothing->addSecondary(tr("Show all time"));
    connect(m_allTime, &QAbstractButton::clicked, this, [this] {
        m_filter->clear();
        reload();
    });
    m_nothing->addHelp();
    auto* empty = new EmptyPlace(m_nothing, m_context);
    connect(empty, &EmptyPlace::pageRequested, this, &Page::pageRequested);
    m_states = new TableStates(m_table, empty, tr("No record matches"),
                               tr("Nothing in this time span has all that the filter asks for."),
                               tr("The records can't be shown"));
    connect(m_states, &TableStates::retryAsked, this, &AuditLogPage::reload);
    connect(m_states, &TableStates::clearAsked, this, [this] {
        m_filter->clear();
        reload();
    });
    return m_states;
}

void AuditLogPage::connectTable()
{
    connect(m_model, &models::ListModel::moreWanted, this, &AuditLogPage::fetch);
    // What is read stays where it is when newer rows make room for older ones.
    connect(m_model, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex&, int first, int last) {
                QScrollBar* bar = m_table->verticalScrollBar();
                if (first == 0)
                    bar->setValue(bar->value()
                                  - (last + 1) * m_table->verticalHeader()->defaultSectionSize());
            });
    connect(m_table, &widgets::TableView::rowSelectionChanged, this, [this] {
        const QList<int> rows = m_table->selectedRows();
        if (!rows.isEmpty() && (m_split->isOpen() || m_split->isWide()))
            openRow(rows.front());
    });
    connect(m_table, &widgets::TableView::opened, this, &AuditLogPage::openRow);
    connect(m_table, &widgets::TableView::copyAsked, this, [this] {
        QStringList decisions;
        for (const int row : m_table->selectedRows())
            if (const api::AuditRow* record = m_model->at(row))
                decisions.append(record->decision);
        if (!decisions.isEmpty())
            QGuiApplication::clipboard()->setText(decisions.join(u'\n'));
    });
    // Who scrolls away from the newest wants to read, not to chase.
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (value > 0 && m_live)
            setLive(false);
    });
}

void AuditLogPage::activate()
{
    reload();
    m_integrity->look();
}

void AuditLogPage::refresh()
{
    reload();
    m_integrity->look();
}

void AuditLogPage::reload()
{
    m_tail->forget();
    m_gap = false;
    m_model->setAwaiting(true);
    fetch({});
    setLive(true);
}

void AuditLogPage::fetch(const QString& cursor)
{
    m_fetch.cancel();
    client::AuditQuery asked = m_filter->query();
    asked.cursor = cursor;
    using List = client::Listed<api::AuditRow>;
    m_fetch = m_context.client.audit(asked, this, [this, cursor](const Result<List>& list) {
        if (!list) {
            m_model->giveUpFetching();
            m_model->setAwaiting(false);
            if (cursor.isEmpty() && list.failure().kind == client::Failure::Kind::Cancelled)
                m_model->reset({}, {}); // what was there answered another question
            const domain::Problems& errors = list.failure().problem.errors;
            emit notified(errors.isEmpty() ? list.failure().message : errors.front().message);
            if (m_model->rowCount() == 0)
                m_states->setFailed(list.failure().message);
            return;
        }
        if (list->items.isEmpty() && !list->next.isEmpty()) {
            // The service looks for so long at a time; what is asked for may lie further back.
            emit statusChanged(tr("Searching older records…"));
            return fetch(list->next);
        }
        if (cursor.isEmpty() || m_model->isAwaiting())
            m_model->reset(list->items, list->next);
        else
            m_model->append(list->items, list->next);
        updateState();
    });
}

/// What the tail has found: shown at once, or counted while somebody reads further down.
void AuditLogPage::take(const client::Listed<api::AuditRow>& newest)
{
    if (m_model->isAwaiting())
        return;
    const int newer = m_model->newerIn(newest.items);
    const bool gap = newer > 0 && newer == newest.items.size() && !newest.next.isEmpty();
    if (!m_live)
        return setWaiting(newer, gap);
    const qint64 leftOut = m_model->olderLeftOut();
    const bool anew = gap || m_model->newerLeftOut() > 0;
    if (anew)
        m_model->reset(newest.items, newest.next); // what lies between is fetched by scrolling
    else
        m_model->prepend(newest.items, newest.next);
    if (anew || m_model->olderLeftOut() != leftOut)
        m_fetch.cancel(); // it would go on behind rows that went
    updateState();
}

void AuditLogPage::setLive(bool live)
{
    m_live = live;
    sayWhetherLive();
    m_liveButton->setText(live ? tr("Pause") : tr("Follow"));
    m_liveButton->setIconName(live ? u"pause"_s : u"play"_s);
    setWaiting(0, false);
    updateWatching();
    if (!live)
        return;
    m_table->scrollToTop();
    if (!m_model->isAwaiting())
        m_tail->look();
}

/// Nothing comes while the service is away.
void AuditLogPage::sayWhetherLive()
{
    m_liveText->setText(!m_online ? tr("Not connected") : m_live ? tr("Live") : tr("Paused"));
}

void AuditLogPage::setWaiting(int rows, bool more)
{
    m_newButton->setVisible(rows > 0);
    m_newButton->setText(more ? tr("More than %n new", nullptr, rows)
                              : tr("%n new", nullptr, rows));
    m_newButton->setToolTip(tr("Show the newest records"));
}

void AuditLogPage::updateWatching()
{
    m_tail->setWatching(isVisible() && m_online);
}

void AuditLogPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    updateWatching();
}

void AuditLogPage::hideEvent(QHideEvent* event)
{
    Page::hideEvent(event);
    updateWatching();
}

void AuditLogPage::updateState()
{
    const int rows = m_model->rowCount();
    const bool onlyInTime = m_filter->narrowsOnlyInTime();
    m_nothing->setHeading(onlyInTime ? tr("Nothing recorded in this time")
                                     : tr("Nothing recorded yet"));
    m_allTime->setVisible(onlyInTime);
    m_states->setState(rows > 0                                 ? TableStates::Rows
                           : m_filter->narrows() && !onlyInTime ? TableStates::NothingFound
                                                                : TableStates::NothingYet);
    QString text = tr("Showing %n record(s)", nullptr, rows);
    if (m_model->newerLeftOut() > 0)
        text +=
            u" · "_s + tr("%1 newer ones left out").arg(models::number(m_model->newerLeftOut()));
    if (m_model->olderLeftOut() > 0)
        text +=
            u" · "_s + tr("%1 older ones left out").arg(models::number(m_model->olderLeftOut()));
    emit statusChanged(text);
}

void AuditLogPage::openRow(int row)
{
    const api::AuditRow* record = m_model->at(row);
    if (!record)
        return;
    m_trace.cancel();
    m_panel->show(*record);
    m_split->setOpen(true);
    if (record->kind == api::AuditRow::Kind::Call
        || record->kind == api::AuditRow::Kind::Administration)
        m_traceSoon.start();
    else
        m_traceSoon.stop();
}

void AuditLogPage::openDecision(const QString& decision)
{
    m_context.client.auditRow(decision, this, [this](const Result<api::AuditRow>& row) {
        if (!row) {
            emit notified(row.failure().message);
            return;
        }
        m_panel->show(*row);
        m_split->setOpen(true);
    });
}

/// What each stage said of the record that is shown, and what today's policy would say.
void AuditLogPage::askForTrace()
{
    m_traceSoon.stop();
    const QString decision = m_panel->row().decision;
    m_trace.cancel();
    m_trace = m_context.client.auditRow(decision, this,
                                        [this, decision](const Result<api::AuditRow>& row) {
                                            if (m_panel->row().decision != decision)
                                                return;
                                            if (row)
                                                m_panel->show(*row);
                                            else
                                                m_panel->setFault(row.failure().message);
                                        });
}

void AuditLogPage::focusFilter()
{
    m_filter->takeFocus();
}

void AuditLogPage::setOnline(bool online)
{
    m_online = online;
    m_table->setStale(!online);
    m_panel->setOnline(online);
    m_exporting->setDisabledReason(awayReason(online));
    m_integrity->setOnline(online);
    sayWhetherLive();
    updateWatching();
}

void AuditLogPage::openPlace(const QString& place)
{
    if (place.isEmpty())
        return;
    if (place == "denied"_L1 || place.contains(u':'))
        m_filter->setPlace(place);
    else
        openDecision(place);
    reload();
}

} // namespace pages
