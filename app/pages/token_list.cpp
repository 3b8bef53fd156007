// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/token_list.h"

#include "app/models/moment.h"
#include "app/pages/empty_place.h"
#include "app/pages/filter_field.h"
#include "app/pages/saved_filter_button.h"
#include "app/pages/token_actions.h"
#include "app/pages/token_chips.h"
#include "app/pages/token_delegate.h"
#include "app/pages/token_export.h"
#include "app/pages/token_filter.h"
#include "app/pages/token_list_state.h"
#include "app/pages/token_loader.h"
#include "app/pages/token_menu.h"
#include "app/pages/token_panel.h"
#include "app/pages/token_selection.h"
#include "app/pages/token_toolbar.h"
#include "app/pages/token_usage_words.h"
#include "app/pages/token_watch.h"
#include "app/widgets/button.h"
#include "app/widgets/card.h"
#include "app/widgets/empty_state.h"
#include "app/widgets/side_split.h"
#include "app/widgets/table_columns.h"
#include "app/widgets/table_sort.h"
#include "app/widgets/table_states.h"
#include "app/widgets/table_view.h"
#include "app/widgets/type.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using models::TokenModel;
using widgets::TableStates;

namespace pages {
namespace {

/// Who has scrolled further down keeps what is there until asking for more: reading it all again
/// for a change elsewhere would keep service and console busy.
constexpr int mostReadAgain = 5'000;

} // namespace

TokenList::TokenList(const Context& context, TokenActions* actions, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_actions(actions)
    , m_model(new TokenModel(context.clock, this))
    , m_loader(new TokenLoader(context.client, m_model, this))
    , m_watch(new TokenWatch(
          context, [this](const QString& id) { return m_model->rowOf(id) >= 0; }, this))
    , m_filter(new TokenFilter(context, this))
    , m_toolbar(new TokenToolbar(*m_filter, actions->asksBeforeDisabling()))
    , m_panel(new TokenPanel(context.clock))
    , m_head(new QWidget)
{
    m_split = new widgets::SideSplit(makeTable(), m_panel, 324);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    auto* head = new QVBoxLayout(m_head);
    head->setContentsMargins(0, 0, 0, 0);
    head->setSpacing(0);
    head->addWidget(m_toolbar);
    head->addWidget(m_filter->chips());
    head->addWidget(new widgets::Line);
    all->addWidget(m_head);
    all->addWidget(m_split, 1);
    restore();
    connectLoader();
    connectParts();
    selectionChanged();
}

TokenList::~TokenList()
{
    TokenListState{m_filter->chips()->chosenNames(), m_filter->text(), m_sort->order(),
                   m_selection->ids().values()}
        .write(m_context.address);
}

void TokenList::connectLoader()
{
    connect(m_loader, &TokenLoader::aboutToReplace, m_selection, &TokenSelection::beginReplacing);
    connect(m_loader, &TokenLoader::replaced, this, &TokenList::replaced);
    connect(m_loader, &TokenLoader::appended, this, [this](int first) {
        m_selection->take(first);
        updateState();
    });
    connect(m_loader, &TokenLoader::failed, this, [this](const client::Failure& failure) {
        emit notified(failure.message);
        if (m_model->rowCount() == 0)
            m_states->setFailed(failure.message);
    });
    connect(m_actions, &TokenActions::tokenChanged, this, &TokenList::tokenChanged);
    connect(m_actions, &TokenActions::listChanged, this, [this] {
        m_filter->chips()->count();
        refresh();
    });
    connect(m_watch, &TokenWatch::changed, this, &TokenList::tokenChanged);
    connect(m_watch, &TokenWatch::outdated, this, &TokenList::othersChanged);
    connect(m_watch, &TokenWatch::numbersChanged, m_filter->chips(), &TokenChips::count);
}

void TokenList::connectParts()
{
    connect(m_filter, &TokenFilter::changed, this, &TokenList::filterChanged);
    connect(m_filter->saved(), &SavedFilterButton::notified, this, &TokenList::notified);
    connect(m_filter->saved(), &SavedFilterButton::undoable, this, &TokenList::undoable);
    connect(m_toolbar, &TokenToolbar::rotateAsked, this,
            [this] { m_actions->rotate(selected().front()); });
    connect(m_toolbar, &TokenToolbar::disableAsked, this,
            [this] { m_actions->setDisabled(selected(), m_toolbar->disables()); });
    connect(m_toolbar, &TokenToolbar::revokeAsked, this, [this] { m_actions->revoke(selected()); });
    connect(m_toolbar, &TokenToolbar::menuWanted, this, &TokenList::fillMenu);
    connect(m_toolbar, &TokenToolbar::columnsAsked, m_columns, &widgets::TableColumns::choose);
    connect(m_toolbar, &TokenToolbar::exportAsked, this, &TokenList::exportList);

    connect(m_panel, &TokenPanel::closeAsked, this, [this] { m_split->setOpen(false); });
    connect(m_panel, &TokenPanel::editAsked, this, [this] { m_actions->edit(m_panel->token()); });
    connect(m_panel, &TokenPanel::limitsAsked, this,
            [this] { m_actions->editLimits(m_panel->token()); });
    connect(m_panel, &TokenPanel::testAsked, this, [this] { m_actions->test(m_panel->token()); });
    connect(m_panel, &TokenPanel::historyAsked, this,
            [this] { emit historyAsked(m_panel->token().token.id); });
}

QWidget* TokenList::makeTable()
{
    m_table = new widgets::TableView(tr("Tokens"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new TokenDelegate(*m_model, m_context.clock, m_table));
    QHeaderView* header = m_table->horizontalHeader();
    header->setSectionResizeMode(TokenModel::Name, QHeaderView::Stretch);
    header->setMinimumSectionSize(widgets::scaled(60));
    const int widths[] = {220, 120, 76, 136, 112, 112, 92, 112, 160, 200};
    for (int column = 0; column < TokenModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, widgets::scaled(widths[column]));
    m_selection = new TokenSelection(m_table, m_model, this);
    m_columns = new widgets::TableColumns(m_table, u"tables/tokens"_s);
    for (const int column : {TokenModel::Created, TokenModel::LastAddresses, TokenModel::Limits})
        m_columns->hideAtFirst(column);
    m_columns->giveWay({TokenModel::Calls, TokenModel::Scheme}, 160);

    auto* nothing = new widgets::EmptyState(
        u"key"_s, tr("No tokens yet"),
        tr("A token lets a program call an API in somebody's name,\nwithout the password."));
    connect(nothing->addPrimary(tr("Add Key…"), u"plus"_s), &QAbstractButton::clicked, m_actions,
            &TokenActions::add);
    connect(nothing->addSecondary(tr("Import configuration…")), &QAbstractButton::clicked, this,
            [this] { emit pageRequested(u"global-settings"_s, u"import"_s); });
    nothing->setKeys(u"Ctrl+N"_s);
    nothing->addHelp();
    auto* empty = new EmptyPlace(nothing, m_context);
    connect(empty, &EmptyPlace::pageRequested, this,
            [this](const QString& id, const QString& place) {
                if (id == "manage-api-keys"_L1 && place.isEmpty())
                    m_actions->add();
                else
                    emit pageRequested(id, place);
            });
    m_states = new TableStates(m_table, empty, tr("No token matches"),
                               tr("Nothing has all that the filter asks for."),
                               tr("The tokens can't be shown"));
    connect(m_states, &TableStates::retryAsked, this, &TokenList::reload);
    connect(m_states, &TableStates::clearAsked, this, [this] {
        m_filter->clear();
        filterChanged();
    });
    connect(m_selection, &TokenSelection::changed, this, &TokenList::selectionChanged);
    connect(m_table, &widgets::TableView::opened, this, &TokenList::openPanel);
    connect(m_table, &widgets::TableView::removalAsked, this, [this] {
        if (m_toolbar->canRevoke())
            m_actions->revoke(selected());
    });
    connect(m_table, &widgets::TableView::editAsked, this, [this] {
        const QList<api::TokenView> tokens = selected();
        if (m_online && tokens.size() == 1 && tokens.front().state != domain::TokenState::Revoked)
            m_actions->edit(tokens.front());
    });
    connect(m_table, &widgets::TableView::copyAsked, this, [this] {
        QStringList ids;
        for (const api::TokenView& token : selected())
            ids.append(token.token.id);
        if (!ids.isEmpty())
            QGuiApplication::clipboard()->setText(ids.join(u'\n'));
    });
    m_sort = new widgets::TableSort(m_table, TokenModel::SortKeyRole);
    connect(m_sort, &widgets::TableSort::changed, this, &TokenList::reload);
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](const QPoint& at) {
        auto* menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillMenu(menu);
        menu->popup(m_table->viewport()->mapToGlobal(at));
    });
    return m_states;
}

void TokenList::restore()
{
    const TokenListState state = TokenListState::read(m_context.address);
    m_filter->setChips(state.chips);
    m_filter->setText(state.filter);
    m_selection->setIds(state.selected);
    m_sort->setOrder(state.sort);
}

client::TokenQuery TokenList::query() const
{
    client::TokenQuery query = m_filter->query();
    query.sort = m_sort->order();
    return query;
}

void TokenList::reload()
{
    m_loader->load(query());
}

void TokenList::filterChanged()
{
    m_selection->clear(); // what is selected is what one sees
    reload();
}

void TokenList::refresh()
{
    if (!m_chipsCounted)
        return reload();
    m_loader->refresh(rowsInUse() + TokenLoader::firstPart);
}

/// Up to the last that is seen or selected.
int TokenList::rowsInUse() const
{
    int last = m_table->rowAt(m_table->viewport()->height() - 1);
    const QList<int> rows = m_table->selectedRows();
    if (!rows.isEmpty())
        last = std::max(last, rows.back());
    return std::max(last + 1, 0);
}

/// Somebody made or deleted tokens.
void TokenList::othersChanged()
{
    m_filter->chips()->count();
    if (rowsInUse() <= mostReadAgain)
        refresh();
}

void TokenList::updateWatching()
{
    m_watch->setWatching(isVisible() && m_online);
}

void TokenList::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    updateWatching();
}

void TokenList::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    updateWatching();
}

void TokenList::replaced(bool refreshed)
{
    m_selection->endReplacing(refreshed);
    if (!m_wanted.isEmpty()) {
        if (const int row = m_model->rowOf(m_wanted); row >= 0) {
            m_table->goTo(row);
            openPanel(row);
        }
        m_wanted.clear();
    }
    updateState();
    selectionChanged();
    if (!m_chipsCounted) // after the rows, which people wait for
        m_filter->chips()->count();
    m_chipsCounted = true;
}

void TokenList::updateState()
{
    const int rows = m_model->rowCount();
    m_states->setState(rows > 0                  ? TableStates::Rows
                           : m_filter->narrows() ? TableStates::NothingFound
                                                 : TableStates::NothingYet);
    m_head->setVisible(m_states->state() != TableStates::NothingYet);
    emit statusChanged(
        tr("Showing %1 of %2")
            .arg(models::number(rows), models::number(m_model->total().value_or(rows))));
}

QList<api::TokenView> TokenList::selected() const
{
    return m_selection->tokens();
}

void TokenList::selectionChanged()
{
    const QList<api::TokenView> tokens = selected();
    m_toolbar->setSelection(tokens, m_online);
    if (tokens.size() != 1 || !(m_split->isOpen() || m_split->isWide()))
        return;
    const bool shown =
        m_split->isOpen() && api::toJson(m_panel->token()) == api::toJson(tokens.front());
    if (!shown)
        openPanel(m_table->selectedRows().front());
}

void TokenList::openPanel(int row)
{
    const api::TokenView* token = m_model->at(row);
    if (!token)
        return;
    m_panel->show(*token);
    m_split->setOpen(true);
    const QString id = token->token.id;
    m_usage.cancel();
    const core::Timestamp now = m_context.clock.now();
    m_usage =
        m_context.client.tokenUsage({{id}, {}, usageDays}, now, this,
                                    [this, id](const client::Result<api::TokenUsageList>& use) {
                                        if (use && m_panel->token().token.id == id)
                                            m_panel->setUsage(*use);
                                    });
}

void TokenList::tokenChanged(const api::TokenView& token)
{
    m_model->replace(token);
    m_filter->chips()->count();
    selectionChanged();
}

void TokenList::exportList()
{
    TokenExportSource source;
    source.query = query();
    source.selected = selected();
    source.total = m_model->total();
    source.narrowed = m_filter->narrows();
    source.shown = m_columns->shown();
    askForExport(m_context.client, source, this,
                 [this](const QString& text) { emit notified(text); });
}

void TokenList::fillMenu(QMenu* menu)
{
    fillTokenMenu(menu, selected(), m_context.account.user.name, m_online, m_actions,
                  [this](const QString& id) { emit historyAsked(id); });
}

void TokenList::setOnline(bool online)
{
    m_online = online;
    m_table->setStale(!online);
    m_panel->setOnline(online);
    updateWatching();
    selectionChanged();
}

void TokenList::testSelected()
{
    const QList<api::TokenView> tokens = selected();
    if (tokens.size() == 1 && m_online)
        m_actions->test(tokens.front());
    else
        emit notified(tr("Select one token."));
}

void TokenList::focusFilter()
{
    m_filter->field()->setFocus();
    m_filter->field()->selectAll();
}

void TokenList::show(const QString& place)
{
    if (place.startsWith("filter:"_L1))
        return m_filter->saved()->choose(place.mid(7));
    if (m_filter->showPlace(place))
        m_wanted = place;
    filterChanged();
}

} // namespace pages
