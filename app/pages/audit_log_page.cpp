// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/audit_log_page.h"

#include "app/models/filter_text.h"
#include "app/models/moment.h"
#include "app/pages/audit_delegate.h"
#include "app/pages/audit_panel.h"
#include "app/widgets/button.h"
#include "app/widgets/card.h"
#include "app/widgets/chip.h"
#include "app/widgets/empty_state.h"
#include "app/widgets/inputs.h"
#include "app/widgets/side_split.h"
#include "app/widgets/table_view.h"
#include "app/widgets/text.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QSaveFile>
#include <QScrollBar>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using client::Result;
using models::AuditModel;
using widgets::Button;
using widgets::ButtonKind;
using widgets::Chip;
using widgets::Colour;
using widgets::Text;
using widgets::Type;

namespace pages {
namespace {

enum ChipId
{
    All,
    Allowed,
    Denied,
    Changes,
    OwnCalls,
    ChipCount
};

enum StatePage
{
    Table,
    NothingFound,
    Failed
};

constexpr std::chrono::milliseconds tailPause{2'000};
constexpr int tailPart = 200;

const QStringList filterNames{u"decision"_s, u"path"_s,     u"from"_s,   u"user"_s,
                              u"owner"_s,    u"token"_s,    u"method"_s, u"status"_s,
                              u"reason"_s,   u"upstream"_s, u"kind"_s};

} // namespace

AuditLogPage::AuditLogPage(const Context& context, QWidget* parent)
    : Page(tr("Audit Log"), tr("Every call and every change, newest first."), u"list"_s, parent)
    , m_context(context)
    , m_model(new AuditModel(this))
    , m_panel(new AuditPanel)
{
    auto* refresh = new widgets::IconButton(u"refresh"_s, tr("Refresh"));
    auto* exporting = new Button(ButtonKind::Secondary, tr("Export"), u"download"_s);
    auto* menu = new QMenu(exporting);
    connect(menu->addAction(tr("As CSV…")), &QAction::triggered, this,
            [this] { exportAs(client::ExportFormat::Csv); });
    connect(menu->addAction(tr("As JSON lines…")), &QAction::triggered, this,
            [this] { exportAs(client::ExportFormat::JsonLines); });
    exporting->setMenuWithChevron(menu);
    addHeadAction(refresh);
    addHeadAction(exporting);
    connect(refresh, &QAbstractButton::clicked, this, &AuditLogPage::reload);

    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeToolbar());
    column->addWidget(makeChips());
    column->addWidget(new widgets::Line);
    m_split = new widgets::SideSplit(makeTable(), m_panel, 364);
    column->addWidget(m_split, 1);
    setContent(content);
    connect(m_panel, &AuditPanel::closeAsked, this, [this] { m_split->setOpen(false); });
    connect(m_panel, &AuditPanel::explanationAsked, this, &AuditLogPage::explain);
    connect(m_panel, &AuditPanel::tokenAsked, this,
            [this](const QString& id) { emit pageRequested(u"manage-api-keys"_s, id); });
    m_tail.setInterval(tailPause);
    connect(&m_tail, &QTimer::timeout, this, &AuditLogPage::lookForNew);
}

AuditLogPage::~AuditLogPage() = default;

QWidget* AuditLogPage::makeToolbar()
{
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(24, 8, 24, 8);
    row->setSpacing(8);
    m_filter = new widgets::SearchField(
        tr("Filter records"),
        tr("Filter, for example  decision:denied  path:/rest  from:10.20.4.17"), u"Ctrl+F"_s);
    m_span = new widgets::ComboBox;
    m_span->setAccessibleName(tr("Time span"));
    const std::pair<QString, int> spans[] = {{tr("Last hour"), 1},
                                             {tr("Last 24 hours"), 24},
                                             {tr("Last 7 days"), 24 * 7},
                                             {tr("Last 30 days"), 24 * 30},
                                             {tr("Everything"), 0}};
    for (const auto& [text, hours] : spans)
        m_span->addItem(text, hours);
    m_span->setCurrentIndex(1);
    m_liveText = new Text({}, Type::Small, Colour::Text2);
    m_liveButton = new Button(ButtonKind::Secondary, tr("Pause"), u"pause"_s);
    row->addWidget(m_filter, 1);
    row->addWidget(m_span);
    row->addWidget(m_liveText);
    row->addWidget(m_liveButton);
    connect(m_filter, &widgets::SearchField::settled, this, &AuditLogPage::reload);
    connect(m_span, &QComboBox::currentIndexChanged, this, &AuditLogPage::reload);
    connect(m_liveButton, &Button::clicked, this, [this] { setLive(!m_live); });
    return bar;
}

QWidget* AuditLogPage::makeChips()
{
    auto* holder = new QWidget;
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins(24, 0, 24, 12);
    row->setSpacing(8);
    const std::tuple<QString, QString, Colour> looks[] = {
        {tr("All"), {}, Colour::Text2},
        {tr("Allowed"), u"circle-check"_s, Colour::Ok},
        {tr("Denied"), u"circle-x"_s, Colour::Bad},
        {tr("Changes"), u"pencil"_s, Colour::AccentText},
        {tr("My own calls"), {}, Colour::Text2}};
    for (int id = 0; id < ChipCount; ++id) {
        const auto& [text, icon, ink] = looks[id];
        auto* chip = new Chip(text, icon);
        chip->setIconInk(int(ink));
        chip->setCheckable(true);
        chip->setChecked(id == All);
        chip->setAutoExclusive(true);
        connect(chip, &QAbstractButton::clicked, this, &AuditLogPage::reload);
        m_chips.append(chip);
        row->addWidget(chip);
    }
    row->addStretch(1);
    return holder;
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
    const int widths[] = {122, 166, 92, 64, 220, 104, 56, 76};
    for (int column = 0; column < AuditModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, widgets::scaled(widths[column]));
    auto* notFound = new widgets::EmptyState({}, tr("No record matches"),
                                             tr("Nothing in this time span has all that the filter "
                                                "asks for."));
    connect(notFound->addSecondary(tr("Clear filters")), &Button::clicked, this, [this] {
        m_filter->clear();
        m_chips[All]->setChecked(true);
        reload();
    });
    auto* failed = new widgets::EmptyState(u"unplug"_s, tr("The records can't be shown"), {});
    connect(failed->addPrimary(tr("Try again"), u"refresh"_s), &Button::clicked, this,
            &AuditLogPage::reload);
    auto* holder = new QWidget;
    m_states = new QStackedLayout(holder);
    m_states->addWidget(m_table);
    m_states->addWidget(notFound);
    m_states->addWidget(failed);
    connect(m_model, &models::ListModel::moreWanted, this, &AuditLogPage::fetch);
    connect(m_table, &widgets::TableView::rowSelectionChanged, this, [this] {
        const QList<int> rows = m_table->selectedRows();
        if (!rows.isEmpty() && (m_split->isOpen() || m_split->isWide()))
            openRow(rows.front());
    });
    connect(m_table, &widgets::TableView::opened, this, &AuditLogPage::openRow);
    // Who scrolls away from the newest wants to read, not to chase.
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (value > 0 && m_live)
            setLive(false);
    });
    return holder;
}

client::AuditQuery AuditLogPage::query() const
{
    client::AuditQuery query;
    const auto typed = models::FilterText::parse(m_filter->text(), filterNames);
    query.target = typed.value(u"path").value_or(typed.text);
    query.address = typed.value(u"from").value_or(QString());
    query.actor = typed.value(u"user").value_or(QString());
    query.owner = typed.value(u"owner").value_or(QString());
    query.tokenId = typed.value(u"token").value_or(QString());
    query.method = typed.value(u"method").value_or(QString()).toUpper();
    query.status = typed.value(u"status").value_or(QString());
    query.upstream = typed.value(u"upstream").value_or(QString());
    if (const auto reason = typed.value(u"reason"))
        query.reasons = reason->split(u',');
    if (const auto kind = typed.value(u"kind"))
        query.kinds = kind->split(u',');
    if (const auto decision = typed.value(u"decision"))
        query.allowed = *decision == u"allowed";
    if (m_chips[Allowed]->isChecked())
        query.allowed = true;
    if (m_chips[Denied]->isChecked())
        query.allowed = false;
    if (m_chips[Changes]->isChecked())
        query.kinds = {u"change"_s};
    if (m_chips[OwnCalls]->isChecked())
        query.actor = m_context.account.user.name;
    if (const int hours = m_span->currentData().toInt(); hours > 0)
        query.from = m_context.clock.now() - std::chrono::hours{hours};
    query.limit = tailPart;
    return query;
}

void AuditLogPage::activate()
{
    reload();
}

void AuditLogPage::refresh()
{
    reload();
}

void AuditLogPage::reload()
{
    m_model->setAwaiting(true);
    fetch({});
    setLive(true);
}

void AuditLogPage::fetch(const QString& cursor)
{
    m_fetch.cancel();
    client::AuditQuery asked = query();
    asked.cursor = cursor;
    using List = client::Listed<api::AuditRow>;
    m_fetch = m_context.client.audit(asked, this, [this, cursor](const Result<List>& list) {
        if (!list) {
            m_model->giveUpFetching();
            m_model->setAwaiting(false);
            const domain::Problems& errors = list.failure().problem.errors;
            emit notified(errors.isEmpty() ? list.failure().message : errors.front().message);
            if (m_model->rowCount() == 0)
                m_states->setCurrentIndex(Failed);
            return;
        }
        if (cursor.isEmpty())
            m_model->reset(list->items, list->next);
        else
            m_model->append(list->items, list->next);
        updateState();
    });
}

void AuditLogPage::lookForNew()
{
    if (m_looking || !m_live || !m_online)
        return;
    m_looking = true;
    using List = client::Listed<api::AuditRow>;
    m_context.client.audit(query(), this, [this](const Result<List>& list) {
        m_looking = false;
        if (!list || !m_live)
            return;
        m_model->prepend(list->items);
        updateState();
    });
}

void AuditLogPage::setLive(bool live)
{
    m_live = live;
    if (live && isVisible())
        m_tail.start();
    else
        m_tail.stop();
    m_liveText->setText(live ? tr("Live") : tr("Paused"));
    m_liveButton->setText(live ? tr("Pause") : tr("Follow"));
    m_liveButton->setIconName(live ? u"pause"_s : u"play"_s);
    if (live)
        m_table->scrollToTop();
}

void AuditLogPage::hideEvent(QHideEvent* event)
{
    Page::hideEvent(event);
    m_tail.stop();
}

void AuditLogPage::updateState()
{
    const int rows = m_model->rowCount();
    m_states->setCurrentIndex(rows > 0 ? Table : NothingFound);
    QString text = tr("Showing %n record(s)", nullptr, rows);
    if (m_model->dropped() > 0)
        text += u" · "_s + tr("%1 older ones left out").arg(models::number(m_model->dropped()));
    emit statusChanged(text);
}

void AuditLogPage::openRow(int row)
{
    const api::AuditRow* record = m_model->at(row);
    if (!record)
        return;
    m_panel->show(*record);
    m_split->setOpen(true);
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

/// The same call as a question: its credential is not kept, so the token's id stands for it.
void AuditLogPage::explain()
{
    const api::AuditRow& row = m_panel->row();
    api::ExplainQuestion question;
    question.method = row.method;
    question.url = row.target;
    question.clientAddress = row.address;
    question.tokenId = row.tokenId;
    if (!row.tokenId.isEmpty()) {
        question.scheme = api::ExplainQuestion::Scheme::Basic;
        question.user = row.actor.isEmpty() ? row.owner : row.actor;
    }
    m_context.client.explain(question, this, [this](const Result<api::Explanation>& told) {
        if (told)
            m_panel->setExplanation(*told);
        else
            m_panel->setFault(told.failure().message);
    });
}

void AuditLogPage::exportAs(client::ExportFormat format)
{
    const bool csv = format == client::ExportFormat::Csv;
    auto* chooser = new QFileDialog(this, tr("Export"), csv ? u"audit.csv"_s : u"audit.jsonl"_s);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    connect(chooser, &QFileDialog::fileSelected, this, [this, format](const QString& name) {
        m_export.cancel();
        m_exported = std::make_unique<QSaveFile>(name);
        if (!m_exported->open(QIODevice::WriteOnly)) {
            emit notified(tr("It can't be saved there: %1.").arg(m_exported->errorString()));
            return;
        }
        emit notified(tr("The records are being exported."));
        m_export = m_context.client.exportAudit(
            query(), format, [this](const QByteArray& part) { m_exported->write(part); }, this,
            [this](const Result<client::Nothing>& done) {
                const bool saved = done && m_exported->commit();
                emit notified(
                    saved      ? tr("The records are exported.")
                        : done ? tr("It can't be saved there: %1.").arg(m_exported->errorString())
                               : done.failure().message);
                m_exported.reset();
            });
    });
    chooser->open();
}

void AuditLogPage::focusFilter()
{
    m_filter->setFocus();
    m_filter->selectAll();
}

void AuditLogPage::setOnline(bool online)
{
    m_online = online;
    m_table->setStale(!online);
}

void AuditLogPage::openPlace(const QString& place)
{
    if (place.isEmpty())
        return;
    if (place == "denied"_L1) {
        m_chips[Denied]->setChecked(true);
        m_filter->clear();
    } else if (place.contains(u':')) {
        m_chips[All]->setChecked(true);
        m_filter->setText(place);
    } else {
        openDecision(place);
    }
    reload();
}

} // namespace pages
