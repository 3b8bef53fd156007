// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/saved_filters.h"

#include "app/pages/service_settings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pages {
namespace {

auto named(const QString& name)
{
    return [name](const SavedFilter& filter) {
        return filter.name.compare(name, Qt::CaseInsensitive) == 0;
    };
}

} // namespace

SavedFilters::SavedFilters(const QString& view, const QUrl& service)
    : m_key(settingsKey(u"filters/"_s + view, service, u"saved"_s))
{ }

QList<SavedFilter> SavedFilters::all() const
{
    QList<SavedFilter> filters;
    const QByteArray text = QSettings().value(m_key).toString().toUtf8();
    const QJsonArray entries = QJsonDocument::fromJson(text).array();
    for (const QJsonValue& entry : entries) {
        const QString name = entry["name"_L1].toString();
        if (!name.isEmpty() && std::ranges::none_of(filters, named(name)))
            filters.append({name, entry["state"_L1].toObject()});
    }
    std::ranges::sort(filters, [](const SavedFilter& a, const SavedFilter& b) {
        return a.name.localeAwareCompare(b.name) < 0;
    });
    return filters;
}

std::optional<SavedFilter> SavedFilters::find(const QString& name) const
{
    const QList<SavedFilter> filters = all();
    const auto found = std::ranges::find_if(filters, named(name));
    return found == filters.end() ? std::nullopt : std::optional(*found);
}

core::Status SavedFilters::save(const SavedFilter& filter)
{
    QList<SavedFilter> filters = all();
    filters.removeIf(named(filter.name));
    if (filters.size() >= most)
        return core::Error{core::Error::Code::Conflict,
                           tr("%n filters are saved, and there is no room for more. Remove one "
                              "first.",
                              nullptr, int(filters.size()))};
    filters.append(filter);
    return write(filters);
}

core::Status SavedFilters::rename(const QString& from, const QString& to)
{
    QList<SavedFilter> filters = all();
    const auto found = std::ranges::find_if(filters, named(from));
    if (found == filters.end())
        return core::Done{}; // another window of the console was quicker
    SavedFilter renamed = *found;
    renamed.name = to;
    filters.removeIf(named(from));
    filters.removeIf(named(to));
    filters.append(renamed);
    return write(filters);
}

core::Status SavedFilters::remove(const QString& name)
{
    QList<SavedFilter> filters = all();
    filters.removeIf(named(name));
    return write(filters);
}

core::Status SavedFilters::write(const QList<SavedFilter>& filters)
{
    QJsonArray entries;
    for (const SavedFilter& filter : filters)
        entries.append(QJsonObject{{u"name"_s, filter.name}, {u"state"_s, filter.state}});
    QSettings settings; // replaces its file as a whole
    if (entries.isEmpty())
        settings.remove(m_key);
    else
        settings.setValue(m_key,
                          QString::fromUtf8(QJsonDocument(entries).toJson(QJsonDocument::Compact)));
    settings.sync();
    if (settings.status() == QSettings::NoError)
        return core::Done{};
    return core::Error{core::Error::Code::Unavailable,
                       tr("The filter can't be kept: %1 can't be written. Check the permissions "
                          "and the room on the disk.")
                           .arg(settings.fileName())};
}

} // namespace pages
