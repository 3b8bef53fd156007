// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/groups_tab.h"

#include "app/dialogs/confirm_dialog.h"
#include "app/dialogs/entry_forms.h"
#include "app/dialogs/user_dialog.h"
#include "app/pages/entry_editing.h"
#include "app/pages/filter_field.h"
#include "app/pages/kept_form.h"
#include "app/pages/list_layout.h"
#include "app/pages/review.h"
#include "app/pages/saved_filter_button.h"
#include "app/widgets/button.h"
#include "app/widgets/table_columns.h"
#include "app/widgets/table_states.h"
#include "app/widgets/table_view.h"
#include "app/widgets/type.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPointer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using client::Result;
using dialogs::GroupDialog;
using widgets::Button;
using widgets::ButtonKind;
using widgets::TableStates;

namespace pages {
namespace {

constexpr int mostListed = 1000;

QByteArray versionOf(qint64 revision)
{
    return '"' + QByteArray::number(revision) + '"';
}

} // namespace

GroupsTab::GroupsTab(const Context& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new models::GroupModel(this))
    , m_filter(new FilterField(models::FilterWords({}), tr("Filter groups"),
                               tr("Filter by name or description")))
    , m_saved(new SavedFilterButton(
          u"groups"_s, context.address,
          [this] {
              const QString words = m_filter->usableText();
              return words.isEmpty() ? QJsonObject() : QJsonObject{{u"words"_s, words}};
          }))
    , m_table(new widgets::TableView(tr("Groups")))
    , m_history(new Button(ButtonKind::Secondary, tr("Show history"), u"history"_s))
    , m_edit(new Button(ButtonKind::Secondary, tr("Edit…"), u"pencil"_s))
    , m_delete(new Button(ButtonKind::Danger, tr("Delete…"), u"trash"_s))
{
    auto* bar = new QWidget;
    QHBoxLayout* row = listBar(bar, m_filter, m_saved);
    row->addWidget(m_history);
    row->addWidget(m_edit);
    row->addWidget(m_delete);
    makeTable();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_states = new TableStates(m_table, nullptr, tr("No group matches"),
                               tr("No group has that in its name or description."),
                               tr("The groups can't be shown"));
    connect(m_states, &TableStates::retryAsked, this, &GroupsTab::load);
    connect(m_states, &TableStates::clearAsked, this, [this] {
        m_filter->clear();
        load();
    });
    column->addWidget(listBelow(bar, m_states));
    connect(m_filter, &FilterField::usableSettled, this, &GroupsTab::load);
    connect(m_saved, &SavedFilterButton::chosen, this, [this](const QJsonObject& state) {
        m_filter->setText(state["words"_L1].toString());
        load();
    });
    connect(m_saved, &SavedFilterButton::notified, this, &GroupsTab::notified);
    connect(m_saved, &SavedFilterButton::undoable, this, &GroupsTab::undoable);
    connect(m_history, &Button::clicked, this, [this] {
        if (const domain::Group* chosen = group())
            emit historyAsked(
                models::FilterWords::written(u"object"_s, u"group:"_s + chosen->name));
    });
    connect(m_edit, &Button::clicked, this, [this] { edit(m_table->selectedRows().value(0, -1)); });
    connect(m_delete, &Button::clicked, this, &GroupsTab::remove);
    selectionChanged();
}

void GroupsTab::makeTable()
{
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegate(new widgets::TableDelegate(models::ListModel::BlankRole, m_table));
    m_table->horizontalHeader()->setSortIndicatorShown(false);
    m_table->horizontalHeader()->setSectionResizeMode(models::GroupModel::Description,
                                                      QHeaderView::Stretch);
    m_table->setColumnWidth(models::GroupModel::Name, widgets::scaled(220));
    new widgets::TableColumns(m_table, u"tables/groups"_s);
    connect(m_table, &widgets::TableView::opened, this, &GroupsTab::edit);
    connect(m_table, &widgets::TableView::editAsked, this, &GroupsTab::edit);
    connect(m_table, &widgets::TableView::removalAsked, this, &GroupsTab::remove);
    connect(m_table, &widgets::TableView::rowSelectionChanged, this, &GroupsTab::selectionChanged);
}

void GroupsTab::load()
{
    using List = client::Listed<domain::Group>;
    client::GroupQuery query;
    query.limit = mostListed;
    if (const QString words = m_filter->usableText().trimmed(); !words.isEmpty()) {
        query.text = words;
        client::GroupQuery all; // whoever edits an account chooses among all of them
        all.limit = mostListed;
        m_context.client.groups(all, this, [this](const Result<List>& list) {
            m_names.clear();
            for (const domain::Group& one : list ? list->items : QList<domain::Group>())
                m_names.append(one.name);
        });
    }
    m_fetch.cancel();
    m_fetch = m_context.client.groups(query, this, [this, query](const Result<List>& list) {
        if (!list) {
            emit notified(list.failure().message);
            if (list.failure().kind == client::Failure::Kind::Cancelled)
                m_model->reset({}, {}, {}); // what was there answered another question
            if (m_model->rowCount() == 0)
                m_states->setFailed(list.failure().message);
            return;
        }
        m_model->reset(list->items, list->next, list->total);
        const bool none = m_model->rowCount() == 0 && !query.text.isEmpty();
        m_states->setState(none ? TableStates::NothingFound : TableStates::Rows);
        if (query.text.isEmpty())
            m_names = m_model->names();
        selectionChanged();
    });
}

const domain::Group* GroupsTab::group() const
{
    return m_model->at(m_table->selectedRows().value(0, -1));
}

void GroupsTab::selectionChanged()
{
    const QString none = !m_online ? tr("The service is away.")
        : group()                  ? QString()
                                   : tr("Select a group first.");
    m_history->setDisabledReason(group() ? QString() : tr("Select a group first."));
    m_edit->setDisabledReason(none);
    m_delete->setDisabledReason(none);
}

void GroupsTab::setOnline(bool online)
{
    m_online = online;
    m_table->setStale(!online);
    selectionChanged();
}

void GroupsTab::focusFilter()
{
    m_filter->setFocus();
    m_filter->selectAll();
}

void GroupsTab::add()
{
    auto* dialog = new GroupDialog(std::nullopt, window());
    keepNewForm(
        m_context, dialog, u"new-group"_s, [dialog] { return dialog->form(); },
        [dialog](const QJsonObject& form) { dialog->showForm(form); });
    connect(dialog, &GroupDialog::submitted, this, [this, dialog](const api::GroupDraft& draft) {
        const Review change{Review::Kind::New, Review::creatingHeading(*draft.name),
                            EntryWords::fields(EntryWords::Kind::Group, dialog->form()),
                            GroupDialog::tr("Create group")};
        review(
            m_context.careful, change, dialog, [this, dialog] { create(dialog); },
            [dialog] { dialog->setFault({}, {}); });
    });
    dialog->open();
}

void GroupsTab::create(GroupDialog* dialog)
{
    m_context.client.createGroup(
        dialog->draft(), dialog,
        [this, dialog](const Result<client::Versioned<domain::Group>>& made) {
            if (!made)
                return dialog->setFault(made.failure().message, made.failure().problem.errors);
            dialog->accept();
            load();
        });
}

void GroupsTab::edit(int row)
{
    const domain::Group* chosen = m_model->at(row);
    if (!chosen || !m_online)
        return;
    auto* dialog = new GroupDialog(*chosen, window());
    EntryEditing::Way way;
    way.kind = EntryWords::Kind::Group;
    way.what = chosen->name;
    way.action = GroupDialog::tr("Save group");
    way.id = u"group/"_s + chosen->name;
    way.form = [dialog] { return dialog->form(); };
    way.show = [dialog](const QJsonObject& form) { dialog->showForm(form); };
    way.fault = [dialog](const QString& message, const domain::Problems& problems) {
        dialog->setFault(message, problems);
    };
    way.stored = [self = QPointer(this)] {
        if (!self)
            return;
        self->load();
        emit self->membersChanged();
    };
    way.store = [dialog, name = chosen->name, &client = m_context.client](
                    const QByteArray& version, const EntryEditing::Stored& then) {
        client.changeGroup(name, dialog->draft(), version, dialog,
                           [then](const Result<client::Versioned<domain::Group>>& saved) {
                               then(saved ? nullptr : &saved.failure());
                           });
    };
    way.fetch = [dialog, name = chosen->name,
                 &client = m_context.client](const EntryEditing::Fetched& then) {
        client.group(name, dialog, [then](const Result<client::Versioned<domain::Group>>& now) {
            if (!now)
                return then(now.failure());
            then(EntryEditing::Version{dialogs::formOf(now->value), versionOf(now->value.revision),
                                       [] {}});
        });
    };
    auto* editing = new EntryEditing(
        m_context, dialog, {dialogs::formOf(*chosen), versionOf(chosen->revision), {}}, way);
    connect(dialog, &GroupDialog::submitted, editing, &EntryEditing::submit);
    dialog->open();
}

void GroupsTab::remove()
{
    const domain::Group* chosen = group();
    if (!chosen || !m_online)
        return;
    dialogs::ConfirmDialog::Content content;
    content.windowTitle = tr("Delete Group");
    content.heading = tr("Delete %1?").arg(chosen->name);
    content.consequence = tr("%n member(s) lose it.", nullptr, static_cast<int>(chosen->members));
    content.more = tr("A group that a setting names can't be deleted.");
    content.action = tr("Delete group");
    auto* dialog = new dialogs::ConfirmDialog(content, window());
    connect(dialog, &dialogs::ConfirmDialog::confirmed, this, [this, name = chosen->name] {
        m_context.client.deleteGroup(name, this, [this, name](const Result<client::Nothing>& gone) {
            emit notified(gone ? tr("%1 is deleted.").arg(name) : gone.failure().message);
            load();
            emit membersChanged();
        });
    });
    dialog->open();
}

} // namespace pages
