// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/token_list.h"

#include "app/models/filter_text.h"
#include "app/models/moment.h"
#include "app/pages/token_actions.h"
#include "app/pages/token_chips.h"
#include "app/pages/token_delegate.h"
#include "app/pages/token_panel.h"
#include "app/widgets/button.h"
#include "app/widgets/card.h"
#include "app/widgets/empty_state.h"
#include "app/widgets/inputs.h"
#include "app/widgets/side_split.h"
#include "app/widgets/table_view.h"
#include "app/widgets/text.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QSettings>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using domain::TokenState;
using models::TokenModel;
using widgets::Button;
using widgets::ButtonKind;
using widgets::Colour;
using widgets::Text;
using widgets::Type;

namespace pages {
namespace {

constexpr int firstPart = 100;
constexpr int nextPart = 200; // what is read and shown without a hitch
const QString headerKey = QStringLiteral("tables/tokens/header");

enum StatePage
{
    Table,
    NothingYet,
    NothingFound,
    Failed
};

} // namespace

TokenList::TokenList(const Context& context, TokenActions* actions, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_actions(actions)
    , m_model(new TokenModel(context.clock, this))
    , m_chips(new TokenChips(context))
{
    auto* left = new QWidget;
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeTable(), 1);
    m_panel = new TokenPanel(context.clock);
    m_split = new widgets::SideSplit(left, m_panel, 324);

    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(makeToolbar());
    all->addWidget(m_chips);
    all->addWidget(new widgets::Line);
    all->addWidget(m_split, 1);

    connect(m_chips, &TokenChips::chosen, this, &TokenList::reload);
    connect(m_panel, &TokenPanel::closeAsked, this, [this] { m_split->setOpen(false); });
    connect(m_panel, &TokenPanel::limitsAsked, this,
            [this] { m_actions->editLimits(m_panel->token()); });
    connect(m_panel, &TokenPanel::testAsked, this, [this] { m_actions->test(m_panel->token()); });
    connect(m_panel, &TokenPanel::historyAsked, this,
            [this] { emit historyAsked(m_panel->token().token.id); });
    connect(m_actions, &TokenActions::tokenChanged, this, &TokenList::tokenChanged);
    connect(m_actions, &TokenActions::listChanged, this, [this] {
        m_chipsCounted = false;
        reload();
    });
    selectionChanged();
}

TokenList::~TokenList()
{
    if (m_columnsChosen)
        QSettings().setValue(headerKey, m_table->horizontalHeader()->saveState());
}

QWidget* TokenList::makeToolbar()
{
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(24, 16, 24, 8);
    row->setSpacing(8);
    m_filter = new widgets::SearchField(
        tr("Filter tokens"), tr("Filter, for example  owner:ann  state:expired"), u"Ctrl+F"_s);
    m_count = new Text({}, Type::Small, Colour::Text2);
    m_rotate = new Button(ButtonKind::Secondary, tr("Rotate…"), u"rotate"_s);
    m_disable = new Button(ButtonKind::Secondary, tr("Disable"), u"circle-pause"_s);
    m_revoke = new Button(ButtonKind::Danger, tr("Revoke…"), u"circle-x"_s);
    m_more = new Button(ButtonKind::Secondary, tr("More"));
    m_menu = new QMenu(m_more);
    m_more->setMenuWithChevron(m_menu);
    auto* columns = new widgets::IconButton(u"columns"_s, tr("Choose columns"));
    row->addWidget(m_filter, 1);
    row->addWidget(m_count);
    for (QWidget* action : {m_rotate, m_disable, m_revoke, m_more})
        row->addWidget(action);
    row->addWidget(new widgets::Line(Qt::Vertical));
    row->addWidget(columns);
    connect(m_filter, &widgets::SearchField::settled, this, &TokenList::reload);
    connect(m_rotate, &Button::clicked, this, [this] { m_actions->rotate(selected().front()); });
    connect(m_disable, &Button::clicked, this, [this] {
        const QList<api::TokenView> tokens = selected();
        m_actions->setDisabled(tokens, !tokens.front().token.disabled);
    });
    connect(m_revoke, &Button::clicked, this, [this] { m_actions->revoke(selected()); });
    connect(m_menu, &QMenu::aboutToShow, this, &TokenList::fillMenu);
    connect(columns, &QAbstractButton::clicked, this,
            [this, columns] { chooseColumns(columns->mapToGlobal(QPoint(0, columns->height()))); });
    return bar;
}

QWidget* TokenList::makeTable()
{
    m_table = new widgets::TableView(tr("Tokens"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new TokenDelegate(*m_model, m_context.clock, m_table));
    QHeaderView* header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(TokenModel::Name, QHeaderView::Stretch);
    header->setMinimumSectionSize(widgets::scaled(60));
    header->setSortIndicator(-1, Qt::AscendingOrder);
    const int widths[] = {220, 120, 76, 136, 112, 112, 92, 112};
    for (int column = 0; column < TokenModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, widgets::scaled(widths[column]));
    m_table->setColumnHidden(TokenModel::Created, true);
    if (const QByteArray state = QSettings().value(headerKey).toByteArray(); !state.isEmpty())
        m_columnsChosen = header->restoreState(state);

    auto* nothing = new widgets::EmptyState(
        u"key"_s, tr("No tokens yet"),
        tr("A token lets a program call an API in somebody's name,\nwithout the password."));
    connect(nothing->addPrimary(tr("Add Key…"), u"plus"_s), &Button::clicked, m_actions,
            &TokenActions::add);
    nothing->setKeys(u"Ctrl+N"_s);
    auto* notFound = new widgets::EmptyState({}, tr("No token matches"),
                                             tr("Nothing has all that the filter asks for."));
    connect(notFound->addSecondary(tr("Clear filters")), &Button::clicked, this, [this] {
        m_filter->clear();
        m_chips->chooseAll();
    });
    m_failed = new widgets::EmptyState(u"unplug"_s, tr("The tokens can't be shown"), {});
    connect(m_failed->addPrimary(tr("Try again"), u"refresh"_s), &Button::clicked, this,
            &TokenList::reload);

    auto* holder = new QWidget;
    m_states = new QStackedLayout(holder);
    m_states->addWidget(m_table);
    m_states->addWidget(nothing);
    m_states->addWidget(notFound);
    m_states->addWidget(m_failed);

    connect(m_model, &models::ListModel::moreWanted, this, &TokenList::fetch);
    connect(m_table, &widgets::TableView::rowSelectionChanged, this, &TokenList::selectionChanged);
    connect(m_table, &widgets::TableView::opened, this, &TokenList::openPanel);
    connect(m_table, &widgets::TableView::removalAsked, this, [this] {
        if (m_revoke->isEnabled())
            m_actions->revoke(selected());
    });
    connect(header, &QHeaderView::sortIndicatorChanged, this, &TokenList::sortChanged);
    connect(header, &QWidget::customContextMenuRequested, this,
            [this, header](const QPoint& at) { chooseColumns(header->mapToGlobal(at)); });
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](const QPoint& at) {
        fillMenu();
        m_menu->popup(m_table->viewport()->mapToGlobal(at));
    });
    return holder;
}

client::TokenQuery TokenList::query() const
{
    client::TokenQuery query = m_chips->query();
    const auto typed = models::FilterText::parse(
        m_filter->text(), {u"owner"_s, u"state"_s, u"scheme"_s, u"shared"_s});
    query.text = typed.text;
    query.owner = typed.value(u"owner");
    if (const auto state = domain::tokenStateFromText(typed.value(u"state").value_or(QString())))
        query.states = {*state};
    if (const auto scheme = typed.value(u"scheme"))
        query.scheme = domain::schemesFromText(*scheme);
    if (const auto shared = typed.value(u"shared"))
        query.shared = *shared == u"yes" || *shared == u"true";
    query.sort = m_sort;
    query.limit = firstPart;
    return query;
}

void TokenList::reload()
{
    if (!m_chipsCounted)
        m_chips->count();
    m_chipsCounted = true;
    m_model->setAwaiting(true);
    fetch({});
}

void TokenList::fetch(const QString& cursor)
{
    m_fetch.cancel();
    client::TokenQuery asked = query();
    asked.cursor = cursor;
    if (!cursor.isEmpty())
        asked.limit = nextPart;
    using List = client::Listed<api::TokenView>;
    m_fetch =
        m_context.client.tokens(asked, this, [this, cursor](const client::Result<List>& list) {
            if (!list) {
                m_model->giveUpFetching();
                m_model->setAwaiting(false);
                m_failed->setToolTip(list.failure().message);
                emit notified(list.failure().message);
                if (m_model->rowCount() == 0)
                    m_states->setCurrentIndex(Failed);
                return;
            }
            const QString current = m_table->currentIndex().data(TokenModel::IdRole).toString();
            if (cursor.isEmpty()) {
                m_model->reset(list->items, list->next, list->total);
                const int row = m_model->rowOf(m_wanted.isEmpty() ? current : m_wanted);
                if (row >= 0)
                    m_table->goTo(row);
                if (row >= 0 && !m_wanted.isEmpty())
                    openPanel(row);
                m_wanted.clear();
            } else {
                m_model->append(list->items, list->next, list->total);
            }
            updateState();
        });
}

void TokenList::updateState()
{
    const bool filtered = !m_filter->text().isEmpty() || !m_chips->areAll();
    const int rows = m_model->rowCount();
    m_states->setCurrentIndex(rows > 0 ? Table : filtered ? NothingFound : NothingYet);
    const qint64 total = m_model->total().value_or(rows);
    emit statusChanged(tr("Showing %1 of %2").arg(models::number(rows), models::number(total)));
    if (!filtered)
        m_chips->setTotal(total);
    selectionChanged();
}

void TokenList::sortChanged(int column, Qt::SortOrder order)
{
    const QString key = column < 0
        ? QString()
        : m_model->headerData(column, Qt::Horizontal, TokenModel::SortKeyRole).toString();
    const QString sort = key.isEmpty() ? QString()
        : order == Qt::DescendingOrder ? u'-' + key
                                       : key;
    if (sort == m_sort)
        return;
    m_sort = sort;
    reload();
}

QList<api::TokenView> TokenList::selected() const
{
    QList<api::TokenView> tokens;
    const QList<int> rows = m_table->selectedRows();
    for (const int row : rows) {
        if (const api::TokenView* token = m_model->at(row))
            tokens.append(*token);
    }
    return tokens;
}

void TokenList::selectionChanged()
{
    const QList<api::TokenView> tokens = selected();
    const int count = static_cast<int>(tokens.size());
    const bool revoked = count == 1 && tokens.front().state == TokenState::Revoked;
    const QString none = !m_online ? tr("The service is away.")
        : count == 0               ? tr("Select a token first.")
        : revoked                  ? tr("The token has been revoked for good.")
                                   : QString();
    m_count->setText(count > 1 ? tr("%n selected", nullptr, count) : QString());
    m_rotate->setDisabledReason(none.isEmpty() && count > 1 ? tr("Select one token.") : none);
    m_disable->setDisabledReason(none);
    m_disable->setText(count > 0 && tokens.front().token.disabled ? tr("Enable") : tr("Disable"));
    m_revoke->setDisabledReason(none);
    m_revoke->setText(count > 1 ? tr("Revoke %n token(s)…", nullptr, count) : tr("Revoke…"));
    if (count == 1 && (m_split->isOpen() || m_split->isWide())) {
        m_panel->show(tokens.front());
        m_split->setOpen(true);
    }
}

void TokenList::openPanel(int row)
{
    const api::TokenView* token = m_model->at(row);
    if (!token)
        return;
    m_panel->show(*token);
    m_split->setOpen(true);
}

void TokenList::tokenChanged(const api::TokenView& token)
{
    m_model->replace(token);
    if (m_split->isOpen() && m_panel->token().token.id == token.token.id)
        m_panel->show(token);
    m_chips->count();
    selectionChanged();
}

void TokenList::fillMenu()
{
    m_menu->clear();
    const QList<api::TokenView> tokens = selected();
    const bool one = tokens.size() == 1 && m_online;
    const auto add = [&](const QString& text, bool enabled, auto action) {
        QAction* entry = m_menu->addAction(text);
        entry->setEnabled(enabled);
        connect(entry, &QAction::triggered, this, action);
    };
    add(tr("Test Token…"), one, [this] { m_actions->test(selected().front()); });
    add(tr("Code Snippet…"), one, [this] { m_actions->showSnippet(selected().front()); });
    add(tr("Limit To…"), one, [this] { m_actions->editLimits(selected().front()); });
    m_menu->addSeparator();
    add(tr("Delete…"), one, [this] { m_actions->deleteForGood(selected().front()); });
    add(tr("Delete all of a user…"), one && !tokens.front().token.shared,
        [this] { m_actions->deleteAllOf(selected().front().token.owner); });
}

void TokenList::chooseColumns(const QPoint& place)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = 1; column < TokenModel::ColumnCount; ++column) {
        QAction* entry = menu->addAction(
            m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        entry->setCheckable(true);
        entry->setChecked(!m_table->isColumnHidden(column));
        connect(entry, &QAction::toggled, this, [this, column](bool shown) {
            m_columnsChosen = true;
            m_table->setColumnHidden(column, !shown);
        });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Reset columns")), &QAction::triggered, this, [this] {
        m_columnsChosen = false;
        QSettings().remove(headerKey);
        fitColumns();
    });
    menu->popup(place);
}

/// Rarely used columns leave first when there is little room; what somebody chose stays.
void TokenList::fitColumns()
{
    if (m_columnsChosen)
        return;
    const int room = width();
    m_table->setColumnHidden(TokenModel::Calls, room < 820);
    m_table->setColumnHidden(TokenModel::Scheme, room < 760);
    m_table->setColumnHidden(TokenModel::Created, true);
}

void TokenList::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitColumns();
    m_more->parentWidget()->updateGeometry();
}

void TokenList::setOnline(bool online)
{
    m_online = online;
    m_table->setStale(!online);
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
    m_filter->setFocus();
    m_filter->selectAll();
}

void TokenList::show(const QString& id)
{
    m_wanted = id;
    m_filter->setText(id);
    m_chips->chooseAll();
}

} // namespace pages
