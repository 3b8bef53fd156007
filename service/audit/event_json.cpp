// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/audit/event_json.h"

#include "service/spool/decision_id.h"

#include <array>

using namespace Qt::StringLiterals;

namespace audit {

namespace {

QJsonValue orNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QString codeOf(domain::Reason reason)
{
    const std::string_view text = domain::code(reason);
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

constexpr std::array allKinds{store::AuditKind::Call, store::AuditKind::Change,
                              store::AuditKind::Session, store::AuditKind::Administration};

} // namespace

QString toText(store::AuditKind kind)
{
    switch (kind) {
    case store::AuditKind::Call:
        return u"call"_s;
    case store::AuditKind::Change:
        return u"change"_s;
    case store::AuditKind::Session:
        return u"session"_s;
    case store::AuditKind::Administration:
        return u"administration"_s;
    }
    return {};
}

std::optional<store::AuditKind> kindFromText(const QString& text)
{
    for (const store::AuditKind kind : allKinds) {
        if (toText(kind) == text)
            return kind;
    }
    return std::nullopt;
}

QStringList kindNames()
{
    QStringList names;
    for (const store::AuditKind kind : allKinds)
        names.append(toText(kind));
    return names;
}

QString authMethodText(std::uint8_t method)
{
    constexpr std::array names{"none"_L1, "token"_L1, "password"_L1, "upstream_password"_L1,
                               "foreign_token"_L1};
    return method < names.size() ? QString(names[method]) : u"other"_s;
}

QJsonObject toJson(const store::AuditEvent& event)
{
    QJsonObject json{
        {u"decision"_s,
         QString::fromStdString(spool::decisionText(static_cast<std::uint64_t>(event.id)))},
        {u"at"_s, core::toIsoText(event.at)},
        {u"kind"_s, toText(event.kind)},
        {u"actor"_s, orNull(event.actor)},
        {u"onBehalfOf"_s, orNull(event.onBehalfOf)},
        {u"tokenId"_s, orNull(event.tokenId)},
        {u"owner"_s, orNull(event.owner)},
        {u"address"_s,
         event.address ? QJsonValue(QString::fromStdString(event.address->toString()))
                       : QJsonValue()},
        {u"method"_s, orNull(event.method)},
        {u"target"_s, orNull(event.target)},
        {u"upstream"_s, orNull(event.upstream)},
        {u"outcome"_s, domain::lets(event.reason) ? u"allowed"_s : u"denied"_s},
        {u"reason"_s, codeOf(event.reason)},
        {u"authMethod"_s, authMethodText(event.authMethod)},
        {u"status"_s, event.status == 0 ? QJsonValue() : QJsonValue(event.status)},
        {u"durationMs"_s,
         event.status == 0 ? QJsonValue()
                           : QJsonValue(static_cast<double>(event.durationUs) / 1000)},
        {u"bytes"_s, event.status == 0 ? QJsonValue() : QJsonValue(event.bytes)},
        {u"details"_s, event.details},
    };
    if (event.wouldBe != domain::Reason::NotDecided)
        json.insert(u"wouldBe"_s, codeOf(event.wouldBe));
    return json;
}

} // namespace audit
