// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/candidates_card.h"

#include "app/models/moment.h"
#include "app/widgets/button.h"
#include "app/widgets/text.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using widgets::Button;
using widgets::ButtonKind;
using widgets::Colour;
using widgets::Text;
using widgets::Type;

namespace dialogs {
namespace {

constexpr qsizetype mostShown = 5; // the least needed; deleting one brings up the next

} // namespace

CandidatesCard::CandidatesCard(const core::Clock& clock, QWidget* parent)
    : Card(parent, Colour::Sunken)
    , m_clock(clock)
{
    setHead(tr("Delete one to make room"), {}, u"warning"_s, Colour::Warn);
    hide();
}

QString CandidatesCard::factsOf(const api::TokenChoices::Candidate& candidate) const
{
    const core::Timestamp now = m_clock.now();
    QStringList facts;
    if (candidate.revokedAt)
        facts.append(tr("Revoked %1").arg(models::shortDate(*candidate.revokedAt)));
    else if (candidate.expiresAt && *candidate.expiresAt <= now)
        facts.append(tr("Expired %1").arg(models::shortDate(*candidate.expiresAt)));
    facts.append(candidate.lastUsedAt
                     ? tr("Last used %1").arg(models::relative(*candidate.lastUsedAt, now))
                     : tr("Never used"));
    facts.append(tr("Created %1").arg(models::shortDate(candidate.createdAt)));
    return facts.join(u"  ·  "_s);
}

void CandidatesCard::setChoices(const api::TokenChoices& choices)
{
    clearRows();
    setVisible(!choices.candidates.isEmpty());
    setBeside(tr("%1 of %2 tokens used by %3")
                  .arg(choices.used)
                  .arg(choices.limit.value_or(choices.used))
                  .arg(choices.owner));
    for (const auto& candidate :
         choices.candidates.first(std::min(choices.candidates.size(), mostShown))) {
        auto* row = new QHBoxLayout;
        row->setSpacing(12);
        auto* words = new QVBoxLayout;
        words->setSpacing(2);
        auto* name = new Text(candidate.name, Type::Label);
        name->setElide(Qt::ElideRight);
        words->addWidget(name);
        words->addWidget((new Text(factsOf(candidate), Type::Small, Colour::Text2))->wrapped());
        row->addLayout(words, 1);
        auto* remove = (new Button(ButtonKind::Danger, tr("Delete…"), u"trash"_s))->small();
        remove->setAutoDefault(false);
        remove->setAccessibleName(tr("Delete %1").arg(candidate.name));
        connect(remove, &Button::clicked, this,
                [this, id = candidate.id, name = candidate.name] { emit deletionAsked(id, name); });
        row->addWidget(remove);
        addRow(row);
    }
}

} // namespace dialogs
