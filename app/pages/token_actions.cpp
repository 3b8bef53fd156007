// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/token_actions.h"

#include "app/client/console_link.h"
#include "app/dialogs/confirm_dialog.h"
#include "app/dialogs/outcomes_dialog.h"
#include "app/dialogs/progress_dialog.h"
#include "app/dialogs/rotate_dialog.h"
#include "app/dialogs/token_badge.h"
#include "app/models/moment.h"
#include "app/models/token_model.h"
#include "app/pages/review.h"
#include "app/pages/token_usage_words.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

using namespace Qt::StringLiterals;
using client::Result;
using dialogs::ConfirmDialog;

namespace pages {
namespace {

constexpr qsizetype usageAtOnce = 100; // tokens, in one question
constexpr qsizetype listedAtMost = 20; // tokens, before they are enabled in production

/// What it is, whose it is, and when it was used last.
QString aboutOf(const domain::Token& token, core::Timestamp now)
{
    const QString used = token.lastUsedAt
        ? TokenActions::tr("Last used %1").arg(models::relative(*token.lastUsedAt, now))
        : TokenActions::tr("Never used");
    return (token.shared
                ? TokenActions::tr("%1, shared").arg(dialogs::publicPart(token))
                : TokenActions::tr("%1, owned by %2").arg(dialogs::publicPart(token), token.owner))
        + u'\n' + used;
}

QHash<QString, QString> namesOf(const QList<api::TokenView>& tokens)
{
    QHash<QString, QString> names;
    for (const api::TokenView& view : tokens)
        names.insert(view.token.id, view.token.name);
    return names;
}

QList<api::TokenView> doneOf(const QList<api::TokenView>& tokens,
                             const QList<models::Outcome>& outcomes)
{
    QList<api::TokenView> done;
    for (const api::TokenView& view : tokens)
        if (std::ranges::any_of(outcomes, [&](const models::Outcome& one) {
                return one.done && one.id == view.token.id;
            }))
            done.append(view);
    return done;
}

QString disabledWords(const QList<api::TokenView>& tokens, bool disabled)
{
    const int count = static_cast<int>(tokens.size());
    if (count == 1)
        return (disabled ? TokenActions::tr("%1 is disabled.") : TokenActions::tr("%1 is enabled."))
            .arg(tokens.front().token.name);
    return disabled ? TokenActions::tr("%n token(s) disabled.", nullptr, count)
                    : TokenActions::tr("%n token(s) enabled.", nullptr, count);
}

} // namespace

TokenActions::TokenActions(const Context& context, QWidget* owner)
    : QObject(owner)
    , m_context(context)
    , m_owner(owner)
    , m_maker(new TokenMaker(context, owner))
    , m_editor(new TokenEditor(context, owner))
{
    connect(m_maker, &TokenMaker::listChanged, this, &TokenActions::listChanged);
    connect(m_maker, &TokenMaker::notified, this, &TokenActions::notified);
    connect(m_maker, &TokenMaker::secretCopied, this, &TokenActions::secretCopied);
    connect(m_maker, &TokenMaker::testAsked, m_editor, &TokenEditor::test);
    connect(m_editor, &TokenEditor::listChanged, this, &TokenActions::listChanged);
    connect(m_editor, &TokenEditor::tokenChanged, this, &TokenActions::tokenChanged);
    connect(m_editor, &TokenEditor::notified, this, &TokenActions::notified);
    connect(m_editor, &TokenEditor::secretCopied, this, &TokenActions::secretCopied);
}

void TokenActions::showSnippet(const api::TokenView& token)
{
    m_editor->showSnippet(token, m_maker->exampleUrl());
}

void TokenActions::copyLink(const api::TokenView& token)
{
    using client::ConsoleLink;
    QGuiApplication::clipboard()->setText(
        ConsoleLink::of(m_context.address, ConsoleLink::To::Token, token.token.id).toText());
    emit notified(tr("The link to %1 is copied").arg(token.token.name));
}

void TokenActions::tellUse(ConfirmDialog* dialog, const QList<api::TokenView>& tokens,
                           const QString& after)
{
    client::UsageQuery query;
    for (const api::TokenView& view : tokens.first(std::min(tokens.size(), usageAtOnce)))
        query.tokens.append(view.token.id);
    const core::Timestamp now = m_context.clock.now();
    m_context.client.tokenUsage(
        query, now, dialog, [dialog, tokens, after, now](const Result<api::TokenUsageList>& usage) {
            if (!usage)
                return; // what the list knows stands there already
            const QString end = u' ' + after;
            if (tokens.size() == 1) {
                const api::TokenUsage one = usage->of(tokens.front().token.id);
                dialog->setUses(usedSentence(*usage, one.tokenId)
                                    + (one.calls > 0 ? end : QString()),
                                usesOf(one, now), one.clientCount);
            } else {
                dialog->setUses(usedSentence(*usage, tokens.size()) + end,
                                usesOf(*usage, namesOf(tokens), now));
            }
        });
}

void TokenActions::rotate(const api::TokenView& token)
{
    auto* dialog = new dialogs::RotateDialog(token.token, window());
    const core::Timestamp now = m_context.clock.now();
    const QString id = token.token.id;
    m_context.client.tokenUsage({{id}, {}, usageDays}, now, dialog,
                                [dialog, id, now](const Result<api::TokenUsageList>& usage) {
                                    if (usage)
                                        dialog->setUses(usedSentence(*usage, id),
                                                        usesOf(usage->of(id), now),
                                                        usage->of(id).clientCount);
                                });
    connect(dialog, &dialogs::RotateDialog::submitted, this, [this, id](const QString& overlap) {
        m_context.client.rotateToken(id, overlap, this,
                                     [this](const Result<client::TokenWithSecret>& made) {
                                         if (!made) {
                                             emit notified(made.failure().message);
                                             return;
                                         }
                                         m_maker->showValue(*made, true);
                                         emit tokenChanged(made->token);
                                     });
    });
    dialog->open();
}

void TokenActions::changeEach(const Tokens& tokens, const TokenBatch::Change& change,
                              const QString& title, const QString& doneOne,
                              const std::function<void(const Tokens& done)>& offer)
{
    auto* batch = new TokenBatch(tokens, change, this);
    connect(batch, &TokenBatch::changed, this, &TokenActions::tokenChanged);
    using Outcomes = QList<models::Outcome>;
    if (tokens.size() == 1) {
        connect(batch, &TokenBatch::finished, this,
                [this, doneOne, offer, tokens](const Outcomes& outcomes) {
                    const models::Outcome& one = outcomes.front();
                    if (one.done && offer)
                        return offer(tokens);
                    emit notified(one.done ? doneOne.arg(one.name)
                                           : one.name + u": "_s + one.fault);
                });
        return batch->start();
    }
    auto* progress = new dialogs::ProgressDialog(
        title, tr("%n token(s) under way", nullptr, static_cast<int>(tokens.size())), window());
    connect(progress, &dialogs::ProgressDialog::cancelled, batch, &TokenBatch::cancel);
    connect(batch, &TokenBatch::progressed, progress, &dialogs::ProgressDialog::setProgress);
    connect(batch, &TokenBatch::finished, this,
            [this, progress, title, offer, tokens](const Outcomes& outcomes, int left) {
                progress->finish();
                const Tokens done = doneOf(tokens, outcomes);
                if (!offer || done.size() < tokens.size()) {
                    auto* dialog = new dialogs::OutcomesDialog(title, outcomes, left, window());
                    dialog->setAttribute(Qt::WA_DeleteOnClose);
                    dialog->open();
                }
                if (offer && !done.isEmpty())
                    return offer(done);
                emit notified(tr("%1 of %2 done.").arg(done.size()).arg(tokens.size()));
            });
    batch->start();
}

void TokenActions::disableNow(const Tokens& tokens, bool disabled, bool again)
{
    client::Client& client = m_context.client;
    const TokenBatch::Change change = [&client, disabled](const QString& id, QObject* context,
                                                          client::Then<api::TokenView> then) {
        return disabled ? client.disableToken(id, context, std::move(then))
                        : client.enableToken(id, context, std::move(then));
    };
    changeEach(tokens, change, disabled ? tr("Disable") : tr("Enable"),
               disabled ? tr("%1 is disabled.") : tr("%1 is enabled."),
               [this, disabled, again](const Tokens& done) {
                   if (again)
                       emit notified(disabledWords(done, disabled));
                   else
                       offerToUndo(done, disabled);
               });
}

/// What was so before stays so: only what has been changed is changed back.
void TokenActions::offerToUndo(const Tokens& done, bool disabled)
{
    Tokens changed;
    for (const api::TokenView& view : done)
        if (view.token.disabled != disabled)
            changed.append(view);
    if (changed.isEmpty())
        emit notified(disabledWords(done, disabled));
    else
        emit undoable(disabledWords(changed, disabled), [this, changed, disabled] {
            Tokens now = changed;
            for (api::TokenView& view : now)
                view.token.disabled = disabled;
            disableNow(now, !disabled, true);
        });
}

void TokenActions::setDisabled(const QList<api::TokenView>& tokens, bool disabled)
{
    if (tokens.isEmpty())
        return;
    if (!disabled)
        return enable(tokens);
    if (!asksBeforeDisabling())
        return disableNow(tokens, true);
    const int count = static_cast<int>(tokens.size());
    ConfirmDialog::Content content;
    content.windowTitle = tr("Disable");
    content.icon = u"circle-pause"_s;
    content.reversible = true;
    content.heading = count == 1 ? tr("Disable %1?").arg(tokens.front().token.name)
                                 : tr("Disable %n token(s)?", nullptr, count);
    if (count == 1)
        content.about = aboutOf(tokens.front().token, m_context.clock.now());
    const QString after = count == 1
        ? tr("Requests will be denied until it is enabled again.")
        : tr("Requests with them will be denied until they are enabled again.");
    content.consequence = after;
    content.more = tr("That can be undone at any time.");
    content.action = count == 1 ? tr("Disable token") : tr("Disable %n token(s)", nullptr, count);
    auto* dialog = new ConfirmDialog(content, window());
    tellUse(dialog, tokens, after);
    connect(dialog, &ConfirmDialog::confirmed, this, [this, tokens] { disableNow(tokens, true); });
    dialog->open();
}

void TokenActions::enable(const Tokens& tokens)
{
    const int count = static_cast<int>(tokens.size());
    Review change{Review::Kind::Action,
                  count == 1 ? tr("Enable %1?").arg(tokens.front().token.name)
                             : tr("Enable %n token(s)?", nullptr, count),
                  {},
                  count == 1 ? tr("Enable token") : tr("Enable %n token(s)", nullptr, count)};
    const core::Timestamp now = m_context.clock.now();
    for (const api::TokenView& view : tokens.first(std::min(tokens.size(), listedAtMost)))
        change.fields.append({view.token.name, models::stateWord(view, now), tr("Enabled")});
    if (const qsizetype more = tokens.size() - listedAtMost; more > 0)
        change.fields.append({tr("And %n more.", nullptr, static_cast<int>(more)), {}, {}});
    review(m_context.careful, change, window(), [this, tokens] { disableNow(tokens, false); });
}

void TokenActions::revoke(const QList<api::TokenView>& tokens)
{
    if (tokens.isEmpty())
        return;
    ConfirmDialog::Content content;
    const int count = static_cast<int>(tokens.size());
    QString after;
    if (count == 1) {
        content.about = aboutOf(tokens.front().token, m_context.clock.now());
        content.heading = tr("Revoke %1?").arg(tokens.front().token.name);
        content.action = tr("Revoke token");
        after = tr("Their next request will be denied.");
        content.consequence = tr("The next request with it will be denied.");
    } else {
        content.heading = tr("Revoke %n token(s)?", nullptr, count);
        after = tr("The next request with any of them will be denied.");
        content.consequence = after;
        content.action = tr("Revoke %n token(s)", nullptr, count);
        content.typed = tr("REVOKE");
    }
    content.windowTitle = tr("Revoke");
    content.more = tr("Revoking cannot be undone. To try first what breaks, disable: that can be "
                      "undone at any time.");
    content.instead = tr("Disable instead");
    content.insteadIcon = u"circle-pause"_s;
    auto* dialog = new ConfirmDialog(content, window());
    tellUse(dialog, tokens, after);
    client::Client& client = m_context.client;
    connect(dialog, &ConfirmDialog::confirmed, this, [this, tokens, &client] {
        changeEach(
            tokens,
            [&client](const QString& id, QObject* context, client::Then<api::TokenView> then) {
                return client.revokeToken(id, context, std::move(then));
            },
            tr("Revoke"), tr("%1 is revoked."));
    });
    connect(dialog, &ConfirmDialog::insteadChosen, this,
            [this, tokens] { disableNow(tokens, true); });
    dialog->open();
}

void TokenActions::deleteForGood(const api::TokenView& token)
{
    ConfirmDialog::Content content;
    content.about = aboutOf(token.token, m_context.clock.now());
    content.windowTitle = tr("Delete");
    content.heading = tr("Delete %1?").arg(token.token.name);
    content.consequence = tr("The next request with it will be denied.");
    content.more = tr("The audit log keeps what was done with it. Deleting cannot be undone.");
    content.action = tr("Delete token");
    auto* dialog = new ConfirmDialog(content, window());
    tellUse(dialog, {token}, tr("Their next request will be denied."));
    connect(dialog, &ConfirmDialog::confirmed, this, [this, token] {
        m_context.client.deleteToken(
            token.token.id, this,
            [this, name = token.token.name](const Result<client::Nothing>& gone) {
                emit notified(gone ? tr("%1 is deleted.").arg(name) : gone.failure().message);
                if (gone)
                    emit listChanged();
            });
    });
    dialog->open();
}

void TokenActions::deleteAllOf(const QString& user)
{
    ConfirmDialog::Content content;
    content.windowTitle = tr("Delete all of a user");
    content.heading = tr("Delete all tokens of %1?").arg(user);
    content.consequence = tr("Every token that %1 owns stops working at once.").arg(user);
    content.more = tr("Deleting cannot be undone. The account stays.");
    content.action = tr("Delete all tokens");
    content.typed = user;
    auto* dialog = new ConfirmDialog(content, window());
    client::TokenQuery owned;
    owned.owner = user;
    owned.limit = 1000;
    const core::Timestamp now = m_context.clock.now();
    using List = client::Listed<api::TokenView>;
    m_context.client.tokens(owned, dialog, [this, dialog, user, now](const Result<List>& list) {
        if (!list)
            return;
        const QString after = tr("%n token(s) of %1 will stop working at once.", nullptr,
                                 static_cast<int>(list->total.value_or(list->items.size())))
                                  .arg(user);
        m_context.client.tokenUsage(
            {{}, user, usageDays}, now, dialog,
            [dialog, after, now, tokens = list->items](const Result<api::TokenUsageList>& usage) {
                if (usage)
                    dialog->setUses(after + u' ' + usedSentence(*usage, tokens.size()),
                                    usesOf(*usage, namesOf(tokens), now));
            });
    });
    connect(dialog, &ConfirmDialog::confirmed, this, [this, user] {
        m_context.client.deleteTokensOf(user, this, [this, user](const Result<qint64>& gone) {
            emit notified(
                gone ? tr("%n token(s) of %1 deleted.", nullptr, static_cast<int>(*gone)).arg(user)
                     : gone.failure().message);
            if (gone)
                emit listChanged();
        });
    });
    dialog->open();
}

} // namespace pages
