// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/store/settings_table.h"

#include "service/store/policy_sum.h"
#include "service/store/query.h"
#include "service/store/text.h"

#include <QJsonDocument>

namespace store {

using namespace Qt::StringLiterals;
using Code = core::Error::Code;

core::Result<SettingsPage> SettingsTable::find(const QString& page)
{
    // A page that got lost would read as "never stored", with defaults that restrict nothing. So
    // all pages are read (there are few), and must be the ones that were written.
    SettingsPage found;
    const core::Status loaded = inOneState(m_database, [&]() -> core::Status {
        PolicySum sum;
        Query query(m_database, u"read the settings"_s,
                    u"SELECT page, value, revision FROM settings"_s);
        const core::Status read = query.each([&]() -> core::Status {
            sum.add(PolicyPart::Settings, query);
            if (query.text(0) != page)
                return core::Done{};
            const QJsonDocument document = QJsonDocument::fromJson(query.text(1).toUtf8());
            if (!document.isObject())
                return core::Error{Code::Internal,
                                   u"The settings \"%1\" in the store can't be read."_s.arg(page)};
            found = {document.object(), query.integer(2)};
            return core::Done{};
        });
        return read ? verify(m_database, PolicyPart::Settings, sum) : read;
    });
    if (!loaded)
        return loaded.error();
    return found;
}

core::Result<qint64> SettingsTable::put(const QString& page, const QJsonObject& value,
                                        qint64 expectedRevision)
{
    const QString text = QString::fromUtf8(QJsonDocument(value).toJson(QJsonDocument::Compact));
    const bool isNew = expectedRevision == 0;
    Query query(m_database, u"store the settings"_s,
                isNew ? u"INSERT INTO settings (value, page, revision) VALUES (?, ?, 1 + ?) "
                        "ON CONFLICT (page) DO NOTHING"_s
                      : u"UPDATE settings SET value = ?, revision = revision + 1 "
                        "WHERE page = ? AND revision = ?"_s);
    query.bind(text).bind(page).bind(expectedRevision);
    const auto changed = changing(m_database, PolicyPart::Settings, u"t.page = ?"_s,
                                  {repaired(page)}, [&] { return query.change(); });
    if (!changed)
        return changed.error();
    if (*changed == 0)
        return core::Error{Code::Stale, u"The settings were changed by somebody else meanwhile."_s};
    return expectedRevision + 1;
}

} // namespace store
