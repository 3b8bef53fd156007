// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/saved_filter_button.h"

#include "app/dialogs/name_dialog.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace pages {
namespace {

/// In a menu "&" marks the letter of a key.
QString forMenu(QString name)
{
    return name.replace(u'&', u"&&"_s);
}

} // namespace

SavedFilterButton::SavedFilterButton(const QString& view, const QUrl& service,
                                     std::function<QJsonObject()> current, QWidget* parent)
    : IconButton(u"star"_s, tr("Saved filters"), parent)
    , m_filters(view, service)
    , m_current(std::move(current))
{
    auto* menu = new QMenu(this);
    menu->setToolTipsVisible(true);
    setMenu(menu);
    setPopupMode(QToolButton::InstantPopup);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fill(menu); });
}

void SavedFilterButton::fill(QMenu* menu)
{
    menu->clear();
    const QJsonObject current = m_current();
    const QList<SavedFilter> filters = m_filters.all();
    for (const SavedFilter& filter : filters) {
        QAction* entry = menu->addAction(forMenu(filter.name));
        entry->setCheckable(true);
        entry->setChecked(filter.state == current);
        connect(entry, &QAction::triggered, this, [this, filter] { emit chosen(filter.state); });
    }
    if (!filters.isEmpty())
        menu->addSeparator();
    QAction* save = menu->addAction(tr("Save this filter…"));
    save->setEnabled(!current.isEmpty());
    if (current.isEmpty())
        save->setToolTip(tr("Nothing is filtered just now."));
    connect(save, &QAction::triggered, this, &SavedFilterButton::askForName);
    if (filters.isEmpty())
        return;
    QMenu* renaming = menu->addMenu(tr("Rename"));
    QMenu* removing = menu->addMenu(tr("Remove"));
    for (const SavedFilter& filter : filters) {
        connect(renaming->addAction(forMenu(filter.name) + u'…'), &QAction::triggered, this,
                [this, filter] { askForAnother(filter); });
        connect(removing->addAction(forMenu(filter.name)), &QAction::triggered, this,
                [this, filter] { remove(filter); });
    }
}

QStringList SavedFilterButton::names() const
{
    QStringList names;
    for (const SavedFilter& filter : m_filters.all())
        names.append(filter.name);
    return names;
}

void SavedFilterButton::tell(const core::Status& done, const QString& text)
{
    emit notified(done ? text : done.error().message);
}

void SavedFilterButton::askForName()
{
    const QJsonObject state = m_current();
    dialogs::NameDialog::Content content;
    content.windowTitle = tr("Save Filter");
    content.heading = tr("What is this filter called?");
    content.sentence = tr("It is kept on this computer, for this service.");
    content.action = tr("Save filter");
    content.taken = names();
    content.takenText = tr("The saved filter of this name is replaced.");
    auto* dialog = new dialogs::NameDialog(content, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &dialogs::NameDialog::submitted, this, [this, state](const QString& name) {
        tell(m_filters.save({name, state}), tr("The filter %1 is saved.").arg(name));
    });
    dialog->open();
}

void SavedFilterButton::askForAnother(const SavedFilter& filter)
{
    dialogs::NameDialog::Content content;
    content.windowTitle = tr("Rename Filter");
    content.heading = tr("What is %1 to be called?").arg(filter.name);
    content.action = tr("Rename filter");
    content.name = filter.name;
    content.taken = names();
    content.taken.removeAll(filter.name);
    content.takenText = tr("The saved filter of this name is replaced.");
    auto* dialog = new dialogs::NameDialog(content, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &dialogs::NameDialog::submitted, this, [this, filter](const QString& name) {
        tell(m_filters.rename(filter.name, name), tr("The filter is called %1 now.").arg(name));
    });
    dialog->open();
}

void SavedFilterButton::remove(const SavedFilter& filter)
{
    if (const core::Status removed = m_filters.remove(filter.name); !removed)
        return tell(removed, {});
    emit undoable(tr("The filter %1 is removed.").arg(filter.name), [this, filter] {
        tell(m_filters.save(filter), tr("The filter %1 is there again.").arg(filter.name));
    });
}

void SavedFilterButton::choose(const QString& name)
{
    if (const auto filter = m_filters.find(name))
        emit chosen(filter->state);
    else
        emit notified(tr("There is no saved filter %1 any more.").arg(name));
}

} // namespace pages
