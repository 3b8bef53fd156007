// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/rate_overrides_card.h"

#include "app/dialogs/entry_forms.h"
#include "app/pages/entry_editing.h"
#include "app/pages/rate_words.h"
#include "app/pages/review.h"
#include "app/pages/token_choice_dialog.h"
#include "app/pages/token_rate_dialog.h"
#include "app/widgets/button.h"
#include "app/widgets/notice.h"
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
            auto* notice =
                new widgets::Notice(widgets::Tone::Bad, QStringLiteral("circle-x"),
                                    tr("The tokens can't be shown"), answer.failure().message);
            connect(notice->offerRetry(), &Button::clicked, this, &RateOverridesCard::load);
            addRow(notice);
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
    connect(remove, &widgets::IconButton::clicked, this, [this, view] { followSettings(view); });
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
    m_context.client.token(id, this,
                           [this](const client::Result<client::Versioned<api::TokenView>>& read) {
                               if (!read) {
                                   emit notified(read.failure().message);
                                   return;
                               }
                               openForm(*read);
                           });
}

void RateOverridesCard::openForm(const client::Versioned<api::TokenView>& now)
{
    auto* dialog = new TokenRateDialog(now.value.token, window());
    const QString id = now.value.token.id;
    const auto formOf = [](const api::TokenView& view) {
        return QJsonObject{{QStringLiteral("rateLimit"), dialogs::rateText(view.token.rateLimit)}};
    };
    EntryEditing::Way way;
    way.kind = EntryWords::Kind::Token;
    way.what = now.value.token.name;
    way.action = tr("Save the limit");
    way.id = QStringLiteral("token-rate/") + id;
    way.form = [dialog] { return dialog->form(); };
    way.show = [dialog](const QJsonObject& form) { dialog->showForm(form); };
    way.fault = [dialog](const QString& message, const domain::Problems&) {
        dialog->sayFailure(message);
    };
    way.stored = [self = QPointer(this), name = way.what] {
        if (!self)
            return;
        emit self->notified(tr("The limit of %1 is saved.").arg(name));
        self->load();
    };
    way.store = [dialog, id, &client = m_context.client](const QByteArray& version,
                                                         const EntryEditing::Stored& then) {
        api::TokenPatch patch;
        patch.rateLimit.emplace(dialog->rate());
        client.changeToken(id, patch, version, dialog, [then](const auto& stored) {
            then(stored ? nullptr : &stored.failure());
        });
    };
    way.fetch = [dialog, id, formOf,
                 &client = m_context.client](const EntryEditing::Fetched& then) {
        client.token(id, dialog,
                     [then, formOf](const client::Result<client::Versioned<api::TokenView>>& read) {
                         if (!read)
                             return then(read.failure());
                         then(EntryEditing::Version{formOf(read->value), read->version, [] {}});
                     });
    };
    auto* editing = new EntryEditing(m_context, dialog, {formOf(now.value), now.version, {}}, way);
    connect(dialog, &TokenRateDialog::submitted, editing, &EntryEditing::submit);
    dialog->open();
}

void RateOverridesCard::followSettings(const api::TokenView& view)
{
    domain::Token after = view.token;
    after.rateLimit.reset();
    const Review what{
        Review::Kind::Action, Review::savingHeading(view.token.name),
        EntryWords::changes(EntryWords::Kind::Token,
                            differences(dialogs::formOf(after), dialogs::formOf(view.token))),
        tr("Save the limit")};
    review(m_context.careful, what, window(),
           [this, view] { store(view, {}, '"' + QByteArray::number(view.token.revision) + '"'); });
}

/// Stores the limit at once; what held before can be given back.
void RateOverridesCard::store(const api::TokenView& view, const Rate& rate,
                              const QByteArray& version)
{
    api::TokenPatch patch;
    patch.rateLimit.emplace(rate);
    m_context.client.changeToken(
        view.token.id, patch, version, this,
        [this, view, rate](const client::Result<client::Versioned<api::TokenView>>& stored) {
            if (!stored)
                emit notified(stored.failure().message);
            else
                emit undoable(rate ? tr("The limit of %1 is saved.").arg(view.token.name)
                                   : tr("%1 follows the settings now.").arg(view.token.name),
                              [this, now = *stored, before = view.token.rateLimit] {
                                  store(now.value, before, now.version);
                              });
            load();
        });
}

} // namespace pages
