// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/list_model.h"
#include "common/api/token_json.h"
#include "common/core/clock.h"
#include "common/domain/token_expiry.h"

#include <QList>

#include <deque>

namespace models {

/// Tokens as the service lists them.
class TokenModel final : public ListModel
{
    Q_OBJECT

public:
    enum Column
    {
        Name,
        Owner,
        Scheme,
        State,
        Expires,
        LastUsed,
        Calls,
        Created,
        LastAddresses,
        Limits,
        ColumnCount
    };
    enum Role
    {
        IdRole = FirstOwnRole ///< text
    };
    static constexpr std::chrono::hours expiringSpan = domain::expiringSpan;

    explicit TokenModel(const core::Clock& clock, QObject* parent = nullptr);

    /// The first part of a list takes the place of what was shown.
    void reset(std::deque<api::TokenView> tokens, const QString& next,
               const std::optional<qint64>& total);
    void append(const QList<api::TokenView>& tokens, const QString& next,
                const std::optional<qint64>& total);
    /// A token that was changed; nothing happens when it is not shown.
    void replace(const api::TokenView& token);
    void remove(const QString& id);

    [[nodiscard]] const api::TokenView* at(int row) const;
    /// What a column shows, by its name in JSON.
    [[nodiscard]] static QString memberOf(int column);
    [[nodiscard]] int rowOf(const QString& id) const;

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

protected:
    [[nodiscard]] int loaded() const override { return static_cast<int>(m_tokens.size()); }

private:
    [[nodiscard]] QString display(const api::TokenView& token, int column) const;
    [[nodiscard]] QString toolTip(const api::TokenView& token, int column) const;

    const core::Clock& m_clock;
    std::deque<api::TokenView> m_tokens; ///< a hundred thousand are never moved at once
};

/// Whether a token in this state lets calls in.
[[nodiscard]] bool works(domain::TokenState state);
/// Works, and expires within TokenModel::expiringSpan.
[[nodiscard]] bool isExpiring(const api::TokenView& token, core::Timestamp now);
/// The word for a state: "Active", "Expiring" ...
/// What the state means for the token, in one sentence in the language of the console.
[[nodiscard]] QString stateSentence(const api::TokenView& token);
[[nodiscard]] QString stateWord(const api::TokenView& token, core::Timestamp now);
/// "Basic", "Bearer", "Both".
[[nodiscard]] QString schemeWord(domain::Schemes schemes);

} // namespace models
