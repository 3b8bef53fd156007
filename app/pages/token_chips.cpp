// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/token_chips.h"

#include "app/models/moment.h"
#include "app/models/token_model.h"
#include "app/widgets/chip.h"
#include "app/widgets/palette.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;
using domain::TokenState;
using models::TokenModel;
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
    Unused,
    ChipCount
};

constexpr std::chrono::hours unusedSpan{24 * 90};

} // namespace

TokenChips::TokenChips(const Context& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
{
    auto* holder = new QWidget;
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins(24, 0, 24, 12);
    row->setSpacing(8);
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
        Look{tr("Unused for 90 days"), {}, Colour::Text2},
    };
    for (int id = 0; id < ChipCount; ++id) {
        auto* chip = new Chip(looks[std::size_t(id)].text, looks[std::size_t(id)].icon);
        chip->setIconInk(int(looks[std::size_t(id)].ink));
        chip->setCheckable(true);
        chip->setChecked(id == All);
        connect(chip, &QAbstractButton::clicked, this, [this, id](bool on) { toggle(id, on); });
        m_chips.append(chip);
        row->addWidget(chip);
    }
    row->addStretch(1);
    // What does not fit scrolls with the keyboard focus instead of widening the page.
    auto* scroll = new QScrollArea;
    scroll->setWidget(holder);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFixedHeight(holder->sizeHint().height());
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scroll);
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
    emit chosen();
}

bool TokenChips::areAll() const
{
    return m_chips[All]->isChecked();
}

void TokenChips::chooseAll()
{
    toggle(All, true);
}

void TokenChips::setTotal(qint64 total)
{
    m_chips[All]->setCount(models::number(total));
}

client::TokenQuery TokenChips::queryOf(int id) const
{
    client::TokenQuery query;
    const core::Timestamp now = m_context.clock.now();
    switch (id) {
    case Active:
        query.states = {TokenState::Active, TokenState::OverCap, TokenState::Closing};
        break;
    case Expiring:
        query.expiresAfter = now;
        query.expiresBefore = now + TokenModel::expiringSpan;
        query.states = {TokenState::Active, TokenState::OverCap, TokenState::Closing};
        break;
    case Expired:
        query.states = {TokenState::Expired};
        break;
    case Disabled:
        query.states = {TokenState::Disabled};
        break;
    case Revoked:
        query.states = {TokenState::Revoked};
        break;
    case NotPermitted:
        query.states = {TokenState::OwnerNotPermitted, TokenState::OwnerDisabled};
        break;
    case Unused:
        query.usedBefore = now - unusedSpan;
        break;
    default:
        break;
    }
    return query;
}

client::TokenQuery TokenChips::query() const
{
    client::TokenQuery query;
    for (int chip = 1; chip < ChipCount; ++chip) {
        if (!m_chips[chip]->isChecked())
            continue;
        const client::TokenQuery part = queryOf(chip);
        for (const TokenState state : part.states) {
            if (!query.states.contains(state))
                query.states.append(state);
        }
        if (part.expiresBefore) {
            query.expiresAfter = part.expiresAfter;
            query.expiresBefore = part.expiresBefore;
        }
        if (part.usedBefore)
            query.usedBefore = part.usedBefore;
    }
    return query;
}

void TokenChips::count()
{
    for (int chip = 0; chip < ChipCount; ++chip) {
        client::TokenQuery asked = queryOf(chip);
        asked.limit = 1;
        m_context.client.tokens(
            asked, m_chips[chip],
            [shown = m_chips[chip]](const client::Result<client::Listed<api::TokenView>>& list) {
                if (list && list->total)
                    shown->setCount(models::number(*list->total));
            });
    }
}

} // namespace pages
