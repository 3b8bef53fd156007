// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/uses_card.h"

#include "app/widgets/text.h"

#include <QHBoxLayout>

#include <algorithm>

using widgets::Colour;
using widgets::Text;
using widgets::Type;

namespace dialogs {
namespace {

constexpr qsizetype mostShown = 5; // a question fits on a small screen with them

} // namespace

UsesCard::UsesCard(QWidget* parent) : Card(parent, Colour::Sunken)
{
    setAccessibleName(tr("Recorded use"));
    hide();
}

void UsesCard::setUses(const QList<Use>& uses, qint64 all)
{
    clearRows();
    setVisible(!uses.isEmpty());
    const qsizetype shown = std::min(uses.size(), mostShown);
    const QFontMetrics code(widgets::font(Type::Mono));
    int widest = widgets::scaled(110); // what follows begins at one place
    for (const Use& use : uses.first(shown))
        widest = std::max(widest, code.horizontalAdvance(use.who) + 2);
    for (const Use& use : uses.first(shown)) {
        auto* row = new QHBoxLayout;
        row->setSpacing(16);
        auto* who = new Text(use.who, Type::Mono);
        who->setMinimumWidth(std::min(widest, widgets::scaled(220)));
        row->addWidget(who);
        row->addWidget(new Text(use.what, Type::Body, Colour::Text2), 1);
        row->addWidget(new Text(use.when, Type::Small, Colour::Text2));
        addRow(row);
    }
    if (const qint64 left = std::max<qint64>(all, uses.size()) - shown; left > 0)
        addRow(new Text(tr("and %n more", nullptr, static_cast<int>(left)), Type::Small,
                        Colour::Text2));
}

} // namespace dialogs
