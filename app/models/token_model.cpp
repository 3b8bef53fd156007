// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/token_model.h"

#include "app/models/moment.h"

#include <QThreadPool>

#include <algorithm>

using namespace Qt::StringLiterals;
using domain::TokenState;

namespace models {
namespace {

constexpr std::size_t fewRows = 2'000;

} // namespace

bool works(TokenState state)
{
    switch (state) {
    case TokenState::Active:
    case TokenState::OverCap:
    case TokenState::Closing:
        return true;
    case TokenState::Revoked:
    case TokenState::Expired:
    case TokenState::Disabled:
    case TokenState::OwnerDisabled:
    case TokenState::OwnerNotPermitted:
        return false;
    }
    return false;
}

bool isExpiring(const api::TokenView& token, core::Timestamp now)
{
    return works(token.state) && token.token.expiresAt
        && *token.token.expiresAt - now < TokenModel::expiringSpan;
}

QString stateWord(const api::TokenView& token, core::Timestamp now)
{
    switch (token.state) {
    case TokenState::Active:
    case TokenState::OverCap:
    case TokenState::Closing:
        return isExpiring(token, now) ? TokenModel::tr("Expiring") : TokenModel::tr("Active");
    case TokenState::Revoked:
        return TokenModel::tr("Revoked");
    case TokenState::Expired:
        return TokenModel::tr("Expired");
    case TokenState::Disabled:
        return TokenModel::tr("Disabled");
    case TokenState::OwnerDisabled:
        return TokenModel::tr("Owner disabled");
    case TokenState::OwnerNotPermitted:
        return TokenModel::tr("Not permitted");
    }
    return {};
}

QString schemeWord(domain::Schemes schemes)
{
    switch (schemes) {
    case domain::Schemes::Basic:
        return TokenModel::tr("Basic");
    case domain::Schemes::Bearer:
        return TokenModel::tr("Bearer");
    case domain::Schemes::Both:
        return TokenModel::tr("Both");
    case domain::Schemes::None:
        break;
    }
    return {};
}

TokenModel::TokenModel(const core::Clock& clock, QObject* parent)
    : ListModel(parent)
    , m_clock(clock)
{ }

void TokenModel::reset(std::deque<api::TokenView> tokens, const QString& next,
                       const std::optional<qint64>& total)
{
    beginResetModel();
    m_awaiting = false;
    m_tokens.swap(tokens);
    setEnd(next, total);
    endResetModel();
    if (tokens.size() > fewRows) // freeing a long list would be felt
        QThreadPool::globalInstance()->start([old = std::move(tokens)] {});
}

void TokenModel::append(const QList<api::TokenView>& tokens, const QString& next,
                        const std::optional<qint64>& total)
{
    if (!tokens.isEmpty()) {
        const int first = loaded();
        beginInsertRows({}, first, first + static_cast<int>(tokens.size()) - 1);
        m_tokens.insert(m_tokens.end(), tokens.begin(), tokens.end());
        endInsertRows();
    }
    setEnd(next, total);
}

int TokenModel::rowOf(const QString& id) const
{
    const auto found = std::ranges::find_if(
        m_tokens, [&](const api::TokenView& token) { return token.token.id == id; });
    return found == m_tokens.end() ? -1 : static_cast<int>(found - m_tokens.begin());
}

void TokenModel::replace(const api::TokenView& token)
{
    const int row = rowOf(token.token.id);
    if (row < 0)
        return;
    m_tokens[std::size_t(row)] = token;
    emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void TokenModel::remove(const QString& id)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_tokens.erase(m_tokens.begin() + row);
    endRemoveRows();
}

const api::TokenView* TokenModel::at(int row) const
{
    return row >= 0 && row < loaded() ? &m_tokens[std::size_t(row)] : nullptr;
}

QString TokenModel::memberOf(int column)
{
    switch (Column(column)) {
    case Name:
        return u"name"_s;
    case Owner:
        return u"owner"_s;
    case Scheme:
        return u"scheme"_s;
    case State:
        return u"state"_s;
    case Expires:
        return u"expiresAt"_s;
    case LastUsed:
        return u"lastUsedAt"_s;
    case Calls:
        return u"calls"_s;
    case Created:
        return u"createdAt"_s;
    case LastAddresses:
        return u"lastAddresses"_s;
    case Limits:
        return u"limits"_s;
    case ColumnCount:
        break;
    }
    return {};
}

int TokenModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TokenModel::data(const QModelIndex& index, int role) const
{
    if (role == BlankRole)
        return isBlank();
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter)
            | int(index.column() == Calls ? Qt::AlignRight : Qt::AlignLeft);
    const api::TokenView* token = at(index.row());
    if (!token)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return display(*token, index.column());
    case Qt::ToolTipRole:
        return toolTip(*token, index.column());
    case Qt::AccessibleTextRole:
        return display(*token, index.column());
    case IdRole:
        return token->token.id;
    default:
        return {};
    }
}

QString TokenModel::display(const api::TokenView& view, int column) const
{
    const domain::Token& token = view.token;
    switch (Column(column)) {
    case Name:
        return token.name;
    case Owner:
        return token.shared ? tr("Shared") : token.owner;
    case Scheme:
        return schemeWord(token.schemes);
    case State:
        return stateWord(view, m_clock.now());
    case Expires:
        return token.expiresAt ? shortDate(*token.expiresAt) : tr("Never");
    case LastUsed:
        return token.lastUsedAt ? relative(*token.lastUsedAt, m_clock.now()) : tr("Never used");
    case Calls:
        return number(token.calls);
    case Created:
        return shortDate(token.createdAt);
    case LastAddresses:
        return token.lastAddresses.join(u", "_s);
    case Limits:
        return token.limits ? token.limits->join(u"  ·  "_s) : tr("Everything");
    case ColumnCount:
        break;
    }
    return {};
}

QString TokenModel::toolTip(const api::TokenView& view, int column) const
{
    const domain::Token& token = view.token;
    switch (Column(column)) {
    case Name:
        return token.description.isEmpty() ? token.name : token.name + u"\n"_s + token.description;
    case State:
        return stateSentence(view);
    case Expires:
        return token.expiresAt ? exact(*token.expiresAt) : QString();
    case LastUsed:
        return token.lastUsedAt
            ? exact(*token.lastUsedAt) + u"\n"_s + token.lastAddresses.join(u", "_s)
            : QString();
    case Created:
        return tr("%1, by %2").arg(exact(token.createdAt), token.createdBy);
    case LastAddresses:
        return token.lastAddresses.join(u'\n');
    case Limits:
        return token.limits ? token.limits->join(u'\n') : QString();
    case Owner:
    case Scheme:
    case Calls:
    case ColumnCount:
        break;
    }
    return {};
}

QVariant TokenModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    struct Head
    {
        QString text;
        QString sortKey;
    };
    const Head heads[ColumnCount] = {
        {tr("Name"), u"name"_s},
        {tr("Owner"), u"owner"_s},
        {tr("Scheme"), {}},
        {tr("State"), u"state"_s},
        {tr("Expires"), u"expiresAt"_s},
        {tr("Last used"), u"lastUsedAt"_s},
        {tr("Calls"), u"calls"_s},
        {tr("Created"), u"createdAt"_s},
        {tr("Last addresses"), {}},
        {tr("Limit to"), {}},
    };
    if (role == Qt::DisplayRole)
        return heads[section].text;
    if (role == SortKeyRole)
        return heads[section].sortKey;
    if (role == Qt::ToolTipRole && section == LastUsed)
        return tr("The service writes it within a second of each call; here it is as old as the "
                  "list (F5 reads it anew).");
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter) | int(section == Calls ? Qt::AlignRight : Qt::AlignLeft);
    return {};
}

} // namespace models
