// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/token_chips.h"

#include "app/models/moment.h"
#include "app/models/token_model.h"
#include "app/widgets/chip.h"
#include "app/widgets/chip_row.h"

#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;
using domain::TokenState;
using widgets::Chip;
using widgets::Colour;

namespace pages {
namespace {

enum ChipId
{
    All,
    Active,
    Expiring,
    Expired,
    Disabled,
    Revoked,
    NotPermitted,
    NeverUsed,
    Unused,
    ChipCount
};

constexpr std::array names{"all"_L1,           "active"_L1,     "expiring"_L1,
                           "expired"_L1,       "disabled"_L1,   "revoked"_L1,
                           "not-permitted"_L1, "never-used"_L1, "unused"_L1};
static_assert(names.size() == ChipCount);

constexpr std::chrono::hours unusedSpan{24 * 90};
constexpr std::chrono::milliseconds countPause{150};

QList<TokenState> statesOf(int id)
{
    using enum TokenState;
    switch (id) {
    case ChipId::Active:
        return {TokenState::Active, OverCap, Closing};
    case ChipId::Expired:
        return {TokenState::Expired};
    case ChipId::Disabled:
        return {TokenState::Disabled};
    case ChipId::Revoked:
        return {TokenState::Revoked};
    case ChipId::NotPermitted:
        return {OwnerNotPermitted, OwnerDisabled};
    default:
        return {};
    }
}

} // namespace

TokenChips::TokenChips(const Context& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_row(new widgets::ChipRow(tr("Filters")))
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(24, 0, 24, 12);
    all->addWidget(m_row);
    struct Look
    {
        QString text;
        QString icon;
        Colour ink;
    };
    const std::array looks{
        Look{tr("All"), {}, Colour::Text2},
        Look{tr("Active"), u"circle-check"_s, Colour::Ok},
        Look{tr("Expiring"), u"clock"_s, Colour::Warn},
        Look{tr("Expired"), u"hourglass"_s, Colour::Text2},
        Look{tr("Disabled"), u"circle-pause"_s, Colour::Text2},
        Look{tr("Revoked"), u"circle-x"_s, Colour::Bad},
        Look{tr("Not permitted"), u"person-x"_s, Colour::Violet},
        Look{tr("Never used"), {}, Colour::Text2},
        Look{tr("Unused for 90 days"), {}, Colour::Text2},
    };
    for (int id = 0; id < ChipCount; ++id) {
        const Look& look = looks[std::size_t(id)];
        Chip* chip = m_row->addChip(look.text, look.icon, look.ink);
        chip->setChecked(id == All);
        connect(chip, &QAbstractButton::clicked, this, [this, id](bool on) {
            toggle(id, on);
            emit chosen();
        });
        m_chips.append(chip);
    }
    m_soon.setSingleShot(true);
    m_soon.setInterval(countPause);
    connect(&m_soon, &QTimer::timeout, this, &TokenChips::ask);
}

void TokenChips::toggle(int id, bool on)
{
    bool any = false;
    for (int other = 1; other < ChipCount; ++other) {
        if (id == All)
            m_chips[other]->setChecked(false);
        else if (other == id)
            m_chips[other]->setChecked(on);
        any = any || m_chips[other]->isChecked();
    }
    m_chips[All]->setChecked(!any);
}

bool TokenChips::areAll() const
{
    return m_chips[All]->isChecked();
}

void TokenChips::chooseAll()
{
    toggle(All, true);
}

QStringList TokenChips::chosenNames() const
{
    QStringList chosen;
    for (int id = 1; id < ChipCount; ++id) {
        if (m_chips[id]->isChecked())
            chosen.append(QString(names[std::size_t(id)]));
    }
    return chosen;
}

void TokenChips::choose(const QStringList& chosen)
{
    chooseAll();
    for (int id = 1; id < ChipCount; ++id) {
        if (chosen.contains(names[std::size_t(id)]))
            toggle(id, true);
    }
}

core::Timestamp TokenChips::unusedSince() const
{
    return m_context.clock.now() - unusedSpan;
}

client::TokenQuery TokenChips::query() const
{
    client::TokenQuery query;
    for (int id = 1; id < ChipCount; ++id) {
        if (m_chips[id]->isChecked())
            query.states += statesOf(id);
    }
    query.expiring = m_chips[Expiring]->isChecked();
    query.neverUsed = m_chips[NeverUsed]->isChecked();
    if (m_chips[Unused]->isChecked())
        query.unusedSince = unusedSince();
    return query;
}

void TokenChips::count()
{
    // The first numbers at once, later ones when what changes them has calmed down.
    m_soon.start(m_counted ? countPause : std::chrono::milliseconds{0});
    m_counted = true;
}

void TokenChips::ask()
{
    m_context.client.tokenCounts(unusedSince(), this,
                                 [this](const client::Result<api::TokenCounts>& counts) {
                                     if (!counts)
                                         return;
                                     for (int id = 0; id < ChipCount; ++id) {
                                         qint64 number = 0;
                                         const QList<TokenState> states = statesOf(id);
                                         for (const TokenState state : states)
                                             number += counts->states.value(state);
                                         if (id == All)
                                             number = counts->total;
                                         else if (id == Expiring)
                                             number = counts->expiring;
                                         else if (id == NeverUsed)
                                             number = counts->neverUsed;
                                         else if (id == Unused)
                                             number = counts->unused;
                                         m_chips[id]->setCount(models::number(number));
                                     }
                                 });
}

} // namespace pages
