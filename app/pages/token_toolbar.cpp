// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/token_toolbar.h"

#include "app/models/filter_text.h"
#include "app/widgets/button.h"
#include "app/widgets/card.h"
#include "app/widgets/inputs.h"
#include "app/widgets/text.h"

#include <QHBoxLayout>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;
using domain::TokenState;
using widgets::Button;
using widgets::ButtonKind;

namespace pages {

TokenToolbar::TokenToolbar(QWidget* parent)
    : QWidget(parent)
    , m_filter(new widgets::SearchField(
          tr("Filter tokens"), tr("Filter, for example  owner:ann  state:expired"), u"Ctrl+F"_s))
    , m_count(new widgets::Text({}, widgets::Type::Small, widgets::Colour::Text2))
    , m_rotate(new Button(ButtonKind::Secondary, tr("Rotate…"), u"rotate"_s))
    , m_disable(new Button(ButtonKind::Secondary, tr("Disable…"), u"circle-pause"_s))
    , m_revoke(new Button(ButtonKind::Danger, tr("Revoke…"), u"circle-x"_s))
    , m_more(new Button(ButtonKind::Secondary, tr("More")))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(24, 16, 24, 8);
    row->setSpacing(8);
    auto* menu = new QMenu(m_more);
    m_more->setMenuWithChevron(menu);
    row->addWidget(m_filter, 1);
    row->addWidget(m_count);
    for (QWidget* action : {m_rotate, m_disable, m_revoke, m_more})
        row->addWidget(action);
    row->addWidget(new widgets::Line(Qt::Vertical));
    addIcons(row);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (const QString clean = models::withoutSecrets(text); clean != text)
            m_filter->setText(clean);
        else
            emit filterChanged();
    });
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
    auto* exporting = new widgets::IconButton(u"download"_s, tr("Export the list"));
    auto* forms = new QMenu(exporting);
    connect(forms->addAction(tr("As CSV…")), &QAction::triggered, this,
            [this] { emit exportAsked(models::FileForm::Csv); });
    connect(forms->addAction(tr("As JSON lines…")), &QAction::triggered, this,
            [this] { emit exportAsked(models::FileForm::JsonLines); });
    exporting->setMenu(forms);
    exporting->setPopupMode(QToolButton::InstantPopup);
    row->addWidget(exporting);
}

QString TokenToolbar::filter() const
{
    return m_filter->text();
}

void TokenToolbar::setFilter(const QString& text)
{
    m_filter->setText(text);
}

void TokenToolbar::focusFilter()
{
    m_filter->setFocus();
    m_filter->selectAll();
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
    m_rotate->setDisabledReason(none.isEmpty() && count > 1 ? tr("Select one token.") : none);
    m_disable->setDisabledReason(none);
    m_disable->setText(m_disables ? tr("Disable…") : tr("Enable"));
    m_revoke->setDisabledReason(none);
    m_revoke->setText(count > 1 ? tr("Revoke %n token(s)…", nullptr, count) : tr("Revoke…"));
}

} // namespace pages
