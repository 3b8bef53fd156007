// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/store/audit_object.h"

#include "common/domain/user.h"
#include "service/store/audit_event.h"
#include "service/store/text.h"

#include <QJsonArray>

#include <array>
#include <set>

using namespace Qt::StringLiterals;

namespace store {
namespace {

using Kind = AuditObject::Kind;

constexpr qsizetype longestName = 256;

/// As details of events name them, too.
constexpr std::array kindNames{
    std::pair{Kind::User, "user"_L1},         std::pair{Kind::Group, "group"_L1},
    std::pair{Kind::Upstream, "upstream"_L1}, std::pair{Kind::Token, "token"_L1},
    std::pair{Kind::Settings, "settings"_L1}, std::pair{Kind::Profile, "profile"_L1}};

class Collector
{
public:
    void add(Kind kind, const QString& name)
    {
        if (!name.isEmpty())
            m_objects.insert({kind, auditObjectName(kind, name)});
    }
    void add(Kind kind, const QJsonValue& name) { add(kind, name.toString()); }

    /// An entry: its name, and the one that it had.
    void addEntry(Kind kind, const QJsonObject& details)
    {
        const QJsonValue name = details[toText(kind)];
        if (!name.isString())
            return;
        add(kind, name);
        add(kind, details["before"_L1]["name"_L1]);
    }

    /// The groups that only one of the two has.
    void addMemberships(const QJsonValue& before, const QJsonValue& after)
    {
        const QJsonArray were = before["groups"_L1].toArray();
        const QJsonArray are = after["groups"_L1].toArray();
        const auto addMissing = [this](const QJsonArray& groups, const QJsonArray& from) {
            for (const QJsonValue& group : groups)
                if (!from.contains(group))
                    add(Kind::Group, group);
        };
        addMissing(were, are);
        addMissing(are, were);
    }

    [[nodiscard]] QList<AuditObject> result() const { return {m_objects.begin(), m_objects.end()}; }

private:
    std::set<AuditObject> m_objects;
};

} // namespace

QString toText(Kind kind)
{
    for (const auto& [known, name] : kindNames)
        if (known == kind)
            return name;
    return {};
}

std::optional<Kind> auditObjectKindFromText(const QString& text)
{
    for (const auto& [kind, name] : kindNames)
        if (text == name)
            return kind;
    return std::nullopt;
}

QString auditObjectName(Kind kind, const QString& name)
{
    return repaired(kind == Kind::Token ? name : domain::fold(name)).left(longestName);
}

QList<AuditObject> objectsOf(const AuditEvent& event)
{
    if (event.kind != AuditKind::Change)
        return {};
    Collector found;
    const QJsonObject& details = event.details;
    if (!event.tokenId.isEmpty()) {
        found.add(Kind::Token, event.tokenId);
        return found.result();
    }
    for (const Kind kind : {Kind::User, Kind::Group, Kind::Upstream, Kind::Profile})
        found.addEntry(kind, details);
    found.add(Kind::Settings, details["page"_L1]);
    if (details["user"_L1].isString())
        found.addMemberships(details["before"_L1], details["after"_L1]);
    if (event.target == "user.tokens.delete"_L1)
        found.add(Kind::User, event.owner);
    if (details["renamedGroup"_L1].isString()) {
        found.add(Kind::Group, details["renamedGroup"_L1]);
        found.add(Kind::Group, details["to"_L1]);
    }
    return found.result();
}

} // namespace store
