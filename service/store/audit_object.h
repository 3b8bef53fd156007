// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <cstdint>
#include <optional>

namespace store {

struct AuditEvent;

/// Something that a change was made to.
struct AuditObject
{
    enum class Kind : std::uint8_t // as stored
    {
        User = 1,
        Group = 2,
        Upstream = 3,
        Token = 4,
        Settings = 5, ///< one page of them: "restrictions"
        Profile = 6
    };

    Kind kind = Kind::User;
    QString name; ///< as auditObjectName() makes it; of a token its id

    friend bool operator==(const AuditObject&, const AuditObject&) = default;
    friend bool operator<(const AuditObject& a, const AuditObject& b)
    {
        return a.kind != b.kind ? a.kind < b.kind : a.name < b.name;
    }
};

[[nodiscard]] QString toText(AuditObject::Kind kind);
[[nodiscard]] std::optional<AuditObject::Kind> auditObjectKindFromText(const QString& text);

/// The form in which names are kept and looked for: folded (domain::fold), but for ids of tokens,
/// and at most 256 characters.
[[nodiscard]] QString auditObjectName(AuditObject::Kind kind, const QString& name);

/// What \a event has changed, each once and in order: both names of what was renamed, and the
/// groups that somebody joined or left. None for anything but a change.
[[nodiscard]] QList<AuditObject> objectsOf(const AuditEvent& event);

} // namespace store
