// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/audit_model.h"

#include "app/models/duration.h"
#include "app/models/moment.h"

#include <QLocale>

#include <array>

using namespace Qt::StringLiterals;

namespace models {
namespace {

struct ReasonWord
{
    const char* code;
    const char* word;
};

constexpr std::array reasonWords{
    ReasonWord{"token_expired", QT_TRANSLATE_NOOP("models::AuditModel", "Token expired")},
    ReasonWord{"token_revoked", QT_TRANSLATE_NOOP("models::AuditModel", "Token revoked")},
    ReasonWord{"token_disabled", QT_TRANSLATE_NOOP("models::AuditModel", "Token disabled")},
    ReasonWord{"token_unknown", QT_TRANSLATE_NOOP("models::AuditModel", "Unknown token")},
    ReasonWord{"token_malformed", QT_TRANSLATE_NOOP("models::AuditModel", "Malformed token")},
    ReasonWord{"token_wrong_secret", QT_TRANSLATE_NOOP("models::AuditModel", "Wrong token value")},
    ReasonWord{"token_user_mismatch",
               QT_TRANSLATE_NOOP("models::AuditModel", "Token of another user")},
    ReasonWord{"unbound_token_needs_basic",
               QT_TRANSLATE_NOOP("models::AuditModel", "Shared token without a user")},
    ReasonWord{"owner_disabled", QT_TRANSLATE_NOOP("models::AuditModel", "Owner disabled")},
    ReasonWord{"owner_not_permitted",
               QT_TRANSLATE_NOOP("models::AuditModel", "Owner not permitted")},
    ReasonWord{"owner_missing", QT_TRANSLATE_NOOP("models::AuditModel", "Owner gone")},
    ReasonWord{"credential_missing", QT_TRANSLATE_NOOP("models::AuditModel", "No credential")},
    ReasonWord{"credential_malformed",
               QT_TRANSLATE_NOOP("models::AuditModel", "Malformed credential")},
    ReasonWord{"two_credentials", QT_TRANSLATE_NOOP("models::AuditModel", "Two credentials")},
    ReasonWord{"scheme_not_accepted",
               QT_TRANSLATE_NOOP("models::AuditModel", "Scheme not accepted")},
    ReasonWord{"passwords_off", QT_TRANSLATE_NOOP("models::AuditModel", "Passwords are off")},
    ReasonWord{"password_wrong", QT_TRANSLATE_NOOP("models::AuditModel", "Wrong password")},
    ReasonWord{"user_unknown", QT_TRANSLATE_NOOP("models::AuditModel", "Unknown user")},
    ReasonWord{"user_disabled", QT_TRANSLATE_NOOP("models::AuditModel", "User disabled")},
    ReasonWord{"user_ambiguous", QT_TRANSLATE_NOOP("models::AuditModel", "Ambiguous user")},
    ReasonWord{"account_locked", QT_TRANSLATE_NOOP("models::AuditModel", "Account locked")},
    ReasonWord{"foreign_token_not_accepted",
               QT_TRANSLATE_NOOP("models::AuditModel", "Foreign token")},
    ReasonWord{"ip_not_allowed", QT_TRANSLATE_NOOP("models::AuditModel", "Address not allowed")},
    ReasonWord{"token_ip_not_allowed",
               QT_TRANSLATE_NOOP("models::AuditModel", "Address not in token")},
    ReasonWord{"path_not_enabled_for_tokens",
               QT_TRANSLATE_NOOP("models::AuditModel", "Path without tokens")},
    ReasonWord{"not_in_api_group", QT_TRANSLATE_NOOP("models::AuditModel", "Not in an API group")},
    ReasonWord{"read_only_group", QT_TRANSLATE_NOOP("models::AuditModel", "Read-only group")},
    ReasonWord{"read_only_token", QT_TRANSLATE_NOOP("models::AuditModel", "Read-only token")},
    ReasonWord{"limit_not_matched", QT_TRANSLATE_NOOP("models::AuditModel", "Limit to")},
    ReasonWord{"body_not_available", QT_TRANSLATE_NOOP("models::AuditModel", "Body not visible")},
    ReasonWord{"locked_out", QT_TRANSLATE_NOOP("models::AuditModel", "Locked out")},
    ReasonWord{"rate_limited", QT_TRANSLATE_NOOP("models::AuditModel", "Rate limited")},
    ReasonWord{"malformed", QT_TRANSLATE_NOOP("models::AuditModel", "Malformed request")},
    ReasonWord{"ambiguous_target", QT_TRANSLATE_NOOP("models::AuditModel", "Ambiguous path")},
    ReasonWord{"no_upstream", QT_TRANSLATE_NOOP("models::AuditModel", "No upstream")},
    ReasonWord{"tls_required", QT_TRANSLATE_NOOP("models::AuditModel", "TLS required")},
    ReasonWord{"method_override", QT_TRANSLATE_NOOP("models::AuditModel", "Method override")},
    ReasonWord{"body_too_large", QT_TRANSLATE_NOOP("models::AuditModel", "Body too large")},
    ReasonWord{"upstream_unreachable",
               QT_TRANSLATE_NOOP("models::AuditModel", "Upstream unreachable")},
    ReasonWord{"bad_forwarded_header",
               QT_TRANSLATE_NOOP("models::AuditModel", "Bad forwarded header")},
    ReasonWord{"forged_identity", QT_TRANSLATE_NOOP("models::AuditModel", "Forged identity field")},
    ReasonWord{"target_too_long", QT_TRANSLATE_NOOP("models::AuditModel", "URL too long")},
    ReasonWord{"headers_too_large", QT_TRANSLATE_NOOP("models::AuditModel", "Headers too large")},
    ReasonWord{"peer_not_trusted", QT_TRANSLATE_NOOP("models::AuditModel", "Proxy not trusted")},
    ReasonWord{"request_timeout", QT_TRANSLATE_NOOP("models::AuditModel", "Request too slow")},
    ReasonWord{"audit_unavailable", QT_TRANSLATE_NOOP("models::AuditModel", "Not recordable")},
    ReasonWord{"policy_unavailable", QT_TRANSLATE_NOOP("models::AuditModel", "Policy unreadable")},
    ReasonWord{"overloaded", QT_TRANSLATE_NOOP("models::AuditModel", "Service overloaded")},
    ReasonWord{"internal_error", QT_TRANSLATE_NOOP("models::AuditModel", "Error in the service")},
    ReasonWord{"not_decided", QT_TRANSLATE_NOOP("models::AuditModel", "Not decided")},
    ReasonWord{"upstream_timeout", QT_TRANSLATE_NOOP("models::AuditModel", "Upstream too slow")},
};

constexpr std::array passWords{
    ReasonWord{"allowed", QT_TRANSLATE_NOOP("models::AuditModel", "Allowed")},
    ReasonWord{"allowed_public", QT_TRANSLATE_NOOP("models::AuditModel", "Public path")},
    ReasonWord{"allowed_bypass", QT_TRANSLATE_NOOP("models::AuditModel", "Bypassed path")},
    ReasonWord{"allowed_enforcement_off",
               QT_TRANSLATE_NOOP("models::AuditModel", "Enforcement is off")},
};

} // namespace

QString reasonWord(const QString& code)
{
    for (const ReasonWord& known : reasonWords) {
        if (code == QLatin1StringView(known.code))
            return AuditModel::tr(known.word);
    }
    for (const ReasonWord& known : passWords) {
        if (code == QLatin1StringView(known.code))
            return AuditModel::tr(known.word);
    }
    return code;
}

QStringList denialCodes()
{
    QStringList codes;
    for (const ReasonWord& known : reasonWords)
        codes.append(QString::fromLatin1(known.code));
    return codes;
}

QString outcomeWord(const api::AuditRow& row)
{
    if (!row.allowed)
        return reasonWord(row.reason);
    switch (row.kind) {
    case api::AuditRow::Kind::Change:
        return AuditModel::tr("Changed");
    case api::AuditRow::Kind::Session:
        return AuditModel::tr("Signed in or out");
    case api::AuditRow::Kind::Call:
    case api::AuditRow::Kind::Administration:
        break;
    }
    return row.wouldBe.isEmpty() ? AuditModel::tr("Allowed")
                                 : AuditModel::tr("Allowed, would be denied");
}

void AuditModel::reset(const QList<api::AuditRow>& rows, const QString& next)
{
    beginResetModel();
    m_awaiting = false;
    m_rows.assign(rows.begin(), rows.end());
    m_ends = {{loaded(), next}};
    m_newest.clear();
    m_newerLeftOut = 0;
    m_olderLeftOut = 0;
    if (!rows.isEmpty())
        keepNewest(rows.front());
    setEnd(next, {});
    endResetModel();
}

void AuditModel::keepNewest(const api::AuditRow& row)
{
    m_newest = row.decision;
    m_newestAt = row.at;
}

void AuditModel::append(const QList<api::AuditRow>& rows, const QString& next)
{
    if (!rows.isEmpty()) {
        if (m_newest.isEmpty())
            keepNewest(rows.front());
        const int first = loaded();
        beginInsertRows({}, first, first + static_cast<int>(rows.size()) - 1);
        m_rows.insert(m_rows.end(), rows.begin(), rows.end());
        m_ends.push_back({loaded(), next});
        endInsertRows();
    }
    setEnd(next, {});
    if (loaded() > capacity)
        dropNewest(loaded() - capacity);
}

void AuditModel::dropNewest(int rows)
{
    beginRemoveRows({}, 0, rows - 1);
    m_rows.erase(m_rows.begin(), m_rows.begin() + rows);
    for (End& end : m_ends)
        end.row -= rows;
    while (!m_ends.empty() && m_ends.front().row <= 0)
        m_ends.pop_front();
    m_newerLeftOut += rows;
    endRemoveRows();
}

/// At the end of a part: from there the list goes on when somebody scrolls.
void AuditModel::dropOldest()
{
    while (!m_ends.empty() && m_ends.back().row > capacity)
        m_ends.pop_back();
    if (m_ends.empty())
        return;
    const End end = m_ends.back();
    const int over = loaded() - end.row;
    beginRemoveRows({}, end.row, loaded() - 1);
    m_rows.erase(m_rows.begin() + end.row, m_rows.end());
    m_olderLeftOut += over;
    setEnd(end.next, {});
    endRemoveRows();
}

int AuditModel::newerIn(const QList<api::AuditRow>& newest) const
{
    int newer = 0;
    for (const api::AuditRow& row : newest) {
        if (!m_newest.isEmpty() && (row.decision == m_newest || row.at < m_newestAt))
            break;
        ++newer;
    }
    return newer;
}

int AuditModel::prepend(const QList<api::AuditRow>& newest, const QString& next)
{
    const int came = newerIn(newest);
    if (came == 0)
        return 0;
    beginInsertRows({}, 0, came - 1);
    m_rows.insert(m_rows.begin(), newest.begin(), newest.begin() + came);
    for (End& end : m_ends)
        end.row += came;
    const int part = static_cast<int>(newest.size());
    if (!next.isEmpty() && (m_ends.empty() || m_ends.front().row >= 2 * part))
        m_ends.push_front({part, next});
    keepNewest(newest.front());
    endInsertRows();
    if (loaded() > capacity)
        dropOldest();
    return came;
}

const api::AuditRow* AuditModel::at(int row) const
{
    return row >= 0 && row < loaded() ? &m_rows[std::size_t(row)] : nullptr;
}

int AuditModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QStringList AuditModel::membersOf(int column)
{
    switch (Column(column)) {
    case At:
        return {u"at"_s};
    case Outcome:
        return {u"outcome"_s, u"reason"_s};
    case Who:
        return {u"actor"_s, u"owner"_s};
    case Method:
        return {u"method"_s};
    case Target:
        return {u"target"_s};
    case Address:
        return {u"address"_s};
    case Status:
        return {u"status"_s};
    case Duration:
        return {u"durationMs"_s};
    case ColumnCount:
        break;
    }
    return {};
}

QString AuditModel::display(const api::AuditRow& row, int column) const
{
    switch (Column(column)) {
    case At:
        return timeOfDay(row.at);
    case Outcome:
        return outcomeWord(row);
    case Who:
        return row.actor.isEmpty() ? row.owner : row.actor;
    case Method:
        return row.method;
    case Target:
        return row.kind == api::AuditRow::Kind::Change
            ? row.details.value("action"_L1).toString(row.target)
            : row.target;
    case Address:
        return row.address;
    case Status:
        return row.status ? QString::number(*row.status) : QString();
    case Duration:
        return row.durationMs ? duration(*row.durationMs, 1) : QString();
    case ColumnCount:
        break;
    }
    return {};
}

QVariant AuditModel::data(const QModelIndex& index, int role) const
{
    if (role == BlankRole)
        return isBlank();
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter)
            | int(index.column() == Status || index.column() == Duration ? Qt::AlignRight
                                                                         : Qt::AlignLeft);
    const api::AuditRow* row = at(index.row());
    if (!row)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return display(*row, index.column());
    case Qt::ToolTipRole:
        return index.column() == At    ? exact(row->at)
            : index.column() == Target ? row->target
                                       : QString();
    default:
        return {};
    }
}

QVariant AuditModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole) {
        const QString heads[ColumnCount] = {tr("Time"),   tr("Outcome"), tr("Who"),
                                            tr("Method"), tr("Target"),  tr("Address"),
                                            tr("Status"), tr("Duration")};
        return heads[section];
    }
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter)
            | int(section == Status || section == Duration ? Qt::AlignRight : Qt::AlignLeft);
    return {};
}

} // namespace models
