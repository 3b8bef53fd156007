// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/admin/pending_change.h"

#include "service/store/meta_table.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace admin {
namespace {

const QString metaKey = u"pending_settings"_s;
constexpr qsizetype digestSize = 32;

/// Finds accidents only, as the sums over the tables that decide requests do.
QByteArray digestOf(const QByteArray& text)
{
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256);
}

} // namespace

core::Result<std::optional<PendingChange>> PendingChangeRecord::find() const
{
    const auto stored = store::MetaTable(m_database).find(metaKey);
    if (!stored)
        return stored.error();
    if (!*stored || (*stored)->isEmpty())
        return std::optional<PendingChange>{};
    const QByteArray text = (*stored)->mid(digestSize);
    const QJsonObject json = QJsonDocument::fromJson(text).object();
    if ((*stored)->left(digestSize) != digestOf(text) || json.isEmpty())
        return core::Error{core::Error::Code::Internal,
                           u"The record of a settings change that waits for its confirmation is "
                           u"damaged, so the settings "
                           "before it are not known. Restore a backup."_s};
    PendingChange pending;
    pending.what = json["settings"_L1].toString();
    pending.profile = json["profile"_L1].toString();
    pending.before = json["before"_L1].toObject();
    pending.revision = json["revision"_L1].toInteger();
    pending.since = core::fromMilliseconds(json["since"_L1].toInteger());
    pending.until = core::fromMilliseconds(json["until"_L1].toInteger());
    pending.actor = json["by"_L1].toString();
    return std::optional(pending);
}

core::Status PendingChangeRecord::put(const PendingChange& pending)
{
    const QJsonObject json{{u"settings"_s, pending.what},
                           {u"profile"_s, pending.profile},
                           {u"before"_s, pending.before},
                           {u"revision"_s, pending.revision},
                           {u"since"_s, core::toMilliseconds(pending.since)},
                           {u"until"_s, core::toMilliseconds(pending.until)},
                           {u"by"_s, pending.actor}};
    const QByteArray text = QJsonDocument(json).toJson(QJsonDocument::Compact);
    return store::MetaTable(m_database).put(metaKey, digestOf(text) + text);
}

core::Status PendingChangeRecord::clear()
{
    return store::MetaTable(m_database).put(metaKey, QByteArray(""));
}

QJsonObject toJson(const PendingChange& pending, core::Timestamp now)
{
    const auto left = std::chrono::ceil<std::chrono::seconds>(pending.until - now).count();
    QJsonObject json{{u"settings"_s, pending.what},
                     {u"revision"_s, pending.revision},
                     {u"since"_s, core::toIsoText(pending.since)},
                     {u"until"_s, core::toIsoText(pending.until)},
                     {u"secondsLeft"_s, static_cast<qint64>(std::max<std::int64_t>(0, left))},
                     {u"by"_s, pending.actor}};
    if (!pending.profile.isEmpty())
        json.insert(u"profile"_s, pending.profile);
    return json;
}

} // namespace admin
