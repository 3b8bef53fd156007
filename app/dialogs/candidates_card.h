// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/card.h"
#include "common/api/session_json.h"
#include "common/core/clock.h"

namespace dialogs {

/// The tokens that somebody might delete to make room for a new one (MO-19), the least needed
/// first, each with a button that does it.
class CandidatesCard final : public widgets::Card
{
    Q_OBJECT

public:
    explicit CandidatesCard(const core::Clock& clock, QWidget* parent = nullptr);

    /// Hidden while there are none.
    void setChoices(const api::TokenChoices& choices);

signals:
    void deletionAsked(const QString& tokenId, const QString& name);

private:
    [[nodiscard]] QString factsOf(const api::TokenChoices::Candidate& candidate) const;

    const core::Clock& m_clock;
};

} // namespace dialogs
