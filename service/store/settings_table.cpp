// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/store/settings_table.h"

#include "service/store/query.h"

#include <QJsonDocument>

namespace store {

using namespace Qt::StringLiterals;
using Code = core::Error::Code;

core::Result<SettingsPage> SettingsTable::find(const QString& page)
{
    Query query(m_database, u"read the settings"_s,
                u"SELECT value, revision FROM settings WHERE page = ?"_s);
    const auto found = query.bind(page).first();
    if (!found)
        return found.error();
    if (!*found)
        return SettingsPage{};
    // Anything but an object must not read as "nothing is set".
    const QJsonDocument document = QJsonDocument::fromJson(query.text(0).toUtf8());
    if (!document.isObject())
        return core::Error{Code::Internal,
                           u"The settings \"%1\" in the store can't be read."_s.arg(page)};
    return SettingsPage{document.object(), query.integer(1)};
}

core::Result<qint64> SettingsTable::put(const QString& page, const QJsonObject& value,
                                        qint64 expectedRevision)
{
    const QString text = QString::fromUtf8(QJsonDocument(value).toJson(QJsonDocument::Compact));
    const QString what = u"store the settings"_s;
    const core::Result<qint64> changed = expectedRevision == 0
        ? Query(
              m_database, what,
              u"INSERT INTO settings (page, value, revision) VALUES (?, ?, 1) ON CONFLICT (page) DO NOTHING"_s)
              .bind(page)
              .bind(text)
              .change()
        : Query(
              m_database, what,
              u"UPDATE settings SET value = ?, revision = revision + 1 WHERE page = ? AND revision = ?"_s)
              .bind(text)
              .bind(page)
              .bind(expectedRevision)
              .change();
    if (!changed)
        return changed.error();
    if (*changed == 0)
        return core::Error{Code::Stale, u"The settings were changed by somebody else meanwhile."_s};
    return expectedRevision + 1;
}

} // namespace store
