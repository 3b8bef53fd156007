// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/rate_overrides_card.h"

#include "app/dialogs/entry_forms.h"
#include "app/pages/entry_words.h"
#include "app/pages/rate_words.h"
#include "app/pages/review.h"
#include "app/pages/token_choice_dialog.h"
#include "app/pages/token_rate_dialog.h"
#include "app/widgets/button.h"
#include "app/widgets/text.h"

#include <QHBoxLayout>
#include <QPointer>
#include <QVBoxLayout>

using widgets::Button;
using widgets::ButtonKind;
using widgets::Colour;
using widgets::Text;
using widgets::Type;

namespace pages {
namespace {

constexpr int shown = 50;

} // namespace

RateOverridesCard::RateOverridesCard(const Context& context, QWidget* parent)
    : Card(parent)
    , m_context(context)
{
    QHBoxLayout* head = setHead(tr("Tokens with a limit of their own"));
    auto* add = (new Button(ButtonKind::Secondary, tr("Add…"), QStringLiteral("plus")))->small();
    add->setAccessibleName(tr("Give a token a limit of its own"));
    head->addWidget(add);
    connect(add, &Button::clicked, this, &RateOverridesCard::add);
}

void RateOverridesCard::load()
{
    client::TokenQuery query;
    query.ownRate = true;
    query.sort = QStringLiteral("name");
    query.limit = shown;
    m_context.client.tokens(
        query, this, [this](const client::Result<client::Listed<api::TokenView>>& answer) {
            if (answer)
                return rebuild(*answer);
            clearRows();
            addRow((new Text(answer.failure().message, Type::Body, Colour::Bad))->wrapped());
        });
}

void RateOverridesCard::rebuild(const client::Listed<api::TokenView>& tokens)
{
    clearRows();
    for (const api::TokenView& view : tokens.items)
        addRow(makeRow(view));
    if (tokens.items.isEmpty())
        addRow(
            new Text(tr("None. Every token follows the limit above."), Type::Body, Colour::Text2));
    const qint64 more = tokens.total.value_or(0) - tokens.items.size();
    if (more > 0)
        addRow(new Text(tr("And %n more.", nullptr, int(more)), Type::Small, Colour::Text2));
}

QWidget* RateOverridesCard::makeRow(const api::TokenView& view)
{
    const domain::Token& token = view.token;
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto* name = (new Button(ButtonKind::Link, token.name))->small();
    connect(name, &Button::clicked, this, [this, id = token.id] { emit tokenAsked(id); });
    row->addWidget(name);
    row->addWidget(
        new Text(token.owner.isEmpty() ? tr("shared") : token.owner, Type::Small, Colour::Text2));
    row->addStretch(1);
    row->addWidget(new Text(token.rateLimit ? rateWords(*token.rateLimit) : QString(), Type::Body));
    auto* change = new widgets::IconButton(QStringLiteral("pencil"),
                                           tr("Change the limit of %1").arg(token.name));
    auto* remove = new widgets::IconButton(QStringLiteral("trash"),
                                           tr("Let %1 follow the settings").arg(token.name));
    row->addWidget(change);
    row->addWidget(remove);
    connect(change, &widgets::IconButton::clicked, this, [this, id = token.id] { edit(id); });
    connect(remove, &widgets::IconButton::clicked, this, [this, view] {
        ask(view, std::nullopt, '"' + QByteArray::number(view.token.revision) + '"', nullptr);
    });
    return line;
}

void RateOverridesCard::add()
{
    auto* dialog = new TokenChoiceDialog(m_context.client,
                                         tr("Which token gets a limit of its own?"), window());
    connect(dialog, &TokenChoiceDialog::chosen, this,
            [this](const api::TokenView& view) { edit(view.token.id); });
    dialog->open();
}

void RateOverridesCard::edit(const QString& id)
{
    m_context.client.token(
        id, this, [this](const client::Result<client::Versioned<api::TokenView>>& read) {
            if (!read) {
                emit notified(read.failure().message);
                return;
            }
            auto* dialog = new TokenRateDialog(read->value.token, window());
            connect(dialog, &TokenRateDialog::submitted, this,
                    [this, dialog, now = *read](const std::optional<domain::TokenRate>& rate) {
                        ask(now.value, rate, now.version, dialog);
                    });
            dialog->open();
        });
}

void RateOverridesCard::ask(const api::TokenView& view,
                            const std::optional<domain::TokenRate>& rate, const QByteArray& version,
                            TokenRateDialog* dialog)
{
    domain::Token after = view.token;
    after.rateLimit = rate;
    const Review what{
        dialog ? Review::Kind::Change : Review::Kind::Action,
        Review::savingHeading(view.token.name),
        EntryWords::changes(EntryWords::Kind::Token,
                            differences(dialogs::formOf(after), dialogs::formOf(view.token))),
        tr("Save the limit")};
    review(
        m_context, what, dialog ? static_cast<QWidget*>(dialog) : window(),
        [this, view, rate, version, open = QPointer(dialog)] { store(view, rate, version, open); });
}

void RateOverridesCard::store(const api::TokenView& view,
                              const std::optional<domain::TokenRate>& rate,
                              const QByteArray& version, TokenRateDialog* dialog)
{
    api::TokenPatch patch;
    patch.rateLimit.emplace(rate);
    m_context.client.changeToken(
        view.token.id, patch, version, this,
        [this, name = view.token.name,
         open = QPointer(dialog)](const client::Result<client::Versioned<api::TokenView>>& stored) {
            if (!stored && open)
                return open->sayFailure(stored.failure().message);
            emit notified(stored ? tr("The limit of %1 is saved.").arg(name)
                                 : stored.failure().message);
            if (open)
                open->accept();
            load();
        });
}

} // namespace pages
