// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/token_toolbar.h"

#include "app/pages/filter_field.h"
#include "app/pages/saved_filter_button.h"
#include "app/pages/token_filter.h"
#include "app/widgets/button.h"
#include "app/widgets/card.h"
#include "app/widgets/field_row.h"
#include "app/widgets/text.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using domain::TokenState;
using widgets::Button;
using widgets::ButtonKind;

namespace pages {

TokenToolbar::TokenToolbar(const TokenFilter& filter, bool asks, QWidget* parent)
    : QWidget(parent)
    , m_count(new widgets::Text({}, widgets::Type::Small, widgets::Colour::Text2))
    , m_rotate(new Button(ButtonKind::Secondary, tr("Rotate…"), u"rotate"_s))
    , m_disable(new Button(ButtonKind::Secondary, asks ? tr("Disable…") : tr("Disable"),
                           u"circle-pause"_s))
    , m_revoke(new Button(ButtonKind::Danger, tr("Revoke…"), u"circle-x"_s))
    , m_more(new Button(ButtonKind::Secondary, tr("More")))
    , m_asks(asks)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 8);
    column->setSpacing(2);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    column->addLayout(row);
    column->addWidget(filter.field()->message());
    auto* menu = new QMenu(m_more);
    m_more->setMenuWithChevron(menu);
    row->addWidget(filter.field(), 1);
    row->addWidget(filter.saved());
    row->addWidget(m_count);
    m_count->hide();
    for (QWidget* action : {m_rotate, m_disable, m_revoke, m_more})
        row->addWidget(action);
    row->addWidget(new widgets::Line(Qt::Vertical));
    addIcons(row);
    connect(m_rotate, &Button::clicked, this, &TokenToolbar::rotateAsked);
    connect(m_disable, &Button::clicked, this, &TokenToolbar::disableAsked);
    connect(m_revoke, &Button::clicked, this, &TokenToolbar::revokeAsked);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { emit menuWanted(menu); });
}

void TokenToolbar::addIcons(QHBoxLayout* row)
{
    auto* columns = new widgets::IconButton(u"columns"_s, tr("Choose columns"));
    connect(columns, &QAbstractButton::clicked, this, [this, columns] {
        emit columnsAsked(columns->mapToGlobal(QPoint(0, columns->height())));
    });
    row->addWidget(columns);
    auto* exporting = new widgets::IconButton(u"download"_s, tr("Export the list…"));
    connect(exporting, &QAbstractButton::clicked, this, &TokenToolbar::exportAsked);
    row->addWidget(exporting);
}

bool TokenToolbar::canRevoke() const
{
    return m_revoke->isEnabled();
}

void TokenToolbar::setSelection(const QList<api::TokenView>& tokens, bool online)
{
    const int count = static_cast<int>(tokens.size());
    const bool revoked = count > 0 && std::ranges::all_of(tokens, [](const api::TokenView& token) {
                             return token.state == TokenState::Revoked;
                         });
    const QString none = !online ? tr("The service is away.")
        : count == 0             ? tr("Select a token first.")
        : revoked                ? tr("The token has been revoked for good.")
                                 : QString();
    m_disables = count == 0 || std::ranges::any_of(tokens, [](const api::TokenView& token) {
                     return !token.token.disabled;
                 });
    m_count->setText(count > 1 ? tr("%n selected", nullptr, count) : QString());
    m_count->setVisible(count > 1); // else its gaps would stay
    m_rotate->setDisabledReason(none.isEmpty() && count > 1 ? tr("Select one token.") : none);
    m_disable->setDisabledReason(none);
    m_disable->setText(!m_disables ? tr("Enable") : m_asks ? tr("Disable…") : tr("Disable"));
    m_disable->setIconName(m_disables ? u"circle-pause"_s : u"play"_s);
    m_revoke->setDisabledReason(none);
    m_revoke->setText(count > 1 ? tr("Revoke %n token(s)…", nullptr, count) : tr("Revoke…"));
}

} // namespace pages
