// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/token_actions.h"

#include "app/dialogs/add_key_dialog.h"
#include "app/dialogs/confirm_dialog.h"
#include "app/dialogs/limit_dialog.h"
#include "app/dialogs/rotate_dialog.h"
#include "app/dialogs/snippet_dialog.h"
#include "app/dialogs/test_token_dialog.h"
#include "app/dialogs/token_badge.h"
#include "app/dialogs/token_created_dialog.h"
#include "app/models/moment.h"

#include <QPointer>
#include <QUuid>

using namespace Qt::StringLiterals;
using client::Result;

namespace pages {
namespace {

/// Passes the questions of a limit editor on.
void answerLimits(dialogs::LimitDialog* dialog, client::Client& client)
{
    QObject::connect(
        dialog, &dialogs::LimitDialog::asked, dialog,
        [dialog, &client, asking = client::Ticket()](const api::LimitsQuestion& question) mutable {
            asking.cancel(); // what was asked before is about other lines
            asking = client.checkLimits(question, dialog,
                                        [dialog](const Result<api::LimitsAnswer>& answer) {
                                            if (answer)
                                                dialog->setAnswer(*answer);
                                            else
                                                dialog->setFault(answer.failure().message);
                                        });
        });
}

dialogs::ConfirmDialog::Content confirmationOf(const api::TokenView& view, core::Timestamp now)
{
    dialogs::ConfirmDialog::Content content;
    const domain::Token& token = view.token;
    content.about = token.shared
        ? TokenActions::tr("%1, shared").arg(dialogs::publicPart(token))
        : TokenActions::tr("%1, owned by %2").arg(dialogs::publicPart(token), token.owner);
    const bool recent = token.lastUsedAt && now - *token.lastUsedAt < std::chrono::hours{24 * 30};
    content.consequence = recent
        ? TokenActions::tr("It was used %1. The next request with it will be denied.")
              .arg(models::relative(*token.lastUsedAt, now))
        : TokenActions::tr("Nobody used it in the last 30 days.");
    for (const QString& address : token.lastAddresses)
        content.uses.append({address, {}, {}});
    if (!content.uses.isEmpty()) {
        content.uses.front().what =
            TokenActions::tr("%1 calls in all").arg(models::number(token.calls));
        if (token.lastUsedAt)
            content.uses.front().when = models::relative(*token.lastUsedAt, now);
    }
    return content;
}

} // namespace

TokenActions::TokenActions(const Context& context, QWidget* owner)
    : QObject(owner)
    , m_context(context)
    , m_owner(owner)
{ }

QUrl TokenActions::exampleUrl() const
{
    QUrl url = m_context.address;
    url.setPort(8462); // where the gateway listens unless it was told otherwise
    url.setPath(u"/rest/api/2/myself"_s);
    return url;
}

void TokenActions::add()
{
    using dialogs::AddKeyDialog;
    client::Client& client = m_context.client;
    const bool others = m_context.account.isAdministrator();
    const QString self = m_context.account.user.name;
    const auto open = [this, &client, others, self](const QStringList& owners) {
        auto* dialog = new AddKeyDialog({self, others, owners}, m_context.clock, window());
        const auto choose = [dialog, &client](const QString& owner) {
            client.tokenChoices(owner, dialog, [dialog](const Result<api::TokenChoices>& choices) {
                if (choices)
                    dialog->setChoices(*choices);
                else
                    dialog->setFault(choices.failure().message, {});
            });
        };
        connect(dialog, &AddKeyDialog::ownerChosen, dialog, choose);
        connect(dialog, &AddKeyDialog::limitEditorAsked, dialog,
                [dialog, &client](const QStringList& lines) {
                    auto* editor = new dialogs::LimitDialog(
                        {AddKeyDialog::tr("the new token"), {}, {}}, lines, dialog);
                    answerLimits(editor, client);
                    connect(editor, &dialogs::LimitDialog::submitted, dialog,
                            &AddKeyDialog::setLimits);
                    connect(editor, &dialogs::LimitDialog::submitted, editor, &QDialog::accept);
                    editor->open();
                });
        // One key for all attempts with one draft: an answer that got lost makes no second token.
        const QString key = QUuid::createUuid().toString(QUuid::WithoutBraces);
        connect(dialog, &AddKeyDialog::submitted, this,
                [this, dialog, key, tries = 0,
                 sent = QJsonObject()](const api::TokenDraft& draft) mutable {
                    if (const QJsonObject body = api::toJson(draft); body != sent) {
                        sent = body;
                        ++tries;
                    }
                    m_context.client.createToken(
                        draft, key + u'-' + QString::number(tries), dialog,
                        [this, dialog](const Result<client::TokenWithSecret>& made) {
                            if (!made)
                                return dialog->setFault(made.failure().message,
                                                        made.failure().problem.errors);
                            dialog->accept();
                            showValue(*made, false);
                            emit listChanged();
                        });
                });
        dialog->open();
        choose(self);
    };
    if (!others)
        return open({});
    client.users({.text = {},
                  .group = {},
                  .administrator = {},
                  .enabled = true,
                  .cursor = {},
                  .limit = 1000},
                 this, [open](const Result<client::Listed<domain::User>>& users) {
                     QStringList names;
                     if (users) {
                         for (const domain::User& user : users->items)
                             names.append(user.name);
                     }
                     open(names);
                 });
}

void TokenActions::showValue(const client::TokenWithSecret& made, bool rotated)
{
    auto* dialog =
        new dialogs::TokenCreatedDialog(made.token, made.secret, exampleUrl(), rotated, window());
    connect(dialog, &dialogs::TokenCreatedDialog::secretCopied, this, &TokenActions::secretCopied);
    connect(dialog, &dialogs::TokenCreatedDialog::testAsked, this,
            [this, made] { openTest(made.token, made.secret); });
    dialog->open();
}

void TokenActions::rotate(const api::TokenView& token)
{
    auto* dialog = new dialogs::RotateDialog(token.token, window());
    connect(dialog, &dialogs::RotateDialog::submitted, this,
            [this, id = token.token.id](const QString& overlap) {
                m_context.client.rotateToken(id, overlap, this,
                                             [this](const Result<client::TokenWithSecret>& made) {
                                                 if (!made) {
                                                     emit notified(made.failure().message);
                                                     return;
                                                 }
                                                 showValue(*made, true);
                                                 emit tokenChanged(made->token);
                                             });
            });
    dialog->open();
}

void TokenActions::changeEach(const QList<api::TokenView>& tokens, const Change& change,
                              const QString& doneOne, const QString& doneMany)
{
    struct Run
    {
        qsizetype left;
        int done = 0;
        QString fault;
    };
    auto run = std::make_shared<Run>(Run{tokens.size(), 0, {}});
    for (const api::TokenView& token : tokens) {
        const QString name = token.token.name;
        change(token.token.id,
               [this, run, name, doneOne, doneMany,
                all = tokens.size()](const Result<api::TokenView>& changed) {
                   if (changed) {
                       ++run->done;
                       emit tokenChanged(*changed);
                   } else {
                       run->fault = name + u": "_s + changed.failure().message;
                   }
                   if (--run->left > 0)
                       return;
                   if (!run->fault.isEmpty())
                       emit notified(
                           tr("%1 of %2 done. %3").arg(run->done).arg(all).arg(run->fault));
                   else
                       emit notified(all == 1 ? doneOne.arg(name) : doneMany.arg(all));
               });
    }
}

void TokenActions::setDisabled(const QList<api::TokenView>& tokens, bool disabled)
{
    const Change change = [this, disabled](const QString& id, client::Then<api::TokenView> then) {
        return disabled ? m_context.client.disableToken(id, this, std::move(then))
                        : m_context.client.enableToken(id, this, std::move(then));
    };
    changeEach(tokens, change, disabled ? tr("%1 is disabled.") : tr("%1 is enabled."),
               disabled ? tr("%1 tokens are disabled.") : tr("%1 tokens are enabled."));
}

void TokenActions::revoke(const QList<api::TokenView>& tokens)
{
    if (tokens.isEmpty())
        return;
    dialogs::ConfirmDialog::Content content;
    const int count = static_cast<int>(tokens.size());
    if (count == 1) {
        content = confirmationOf(tokens.front(), m_context.clock.now());
        content.heading = tr("Revoke %1?").arg(tokens.front().token.name);
        content.action = tr("Revoke token");
    } else {
        content.heading = tr("Revoke %n token(s)?", nullptr, count);
        content.consequence = tr("The next request with any of them will be denied.");
        for (const api::TokenView& token : tokens.mid(0, 6))
            content.uses.append({token.token.name, token.token.owner,
                                 token.token.lastUsedAt ? models::relative(*token.token.lastUsedAt,
                                                                           m_context.clock.now())
                                                        : tr("Never used")});
        content.action = tr("Revoke %n token(s)", nullptr, count);
        content.typed = tr("REVOKE");
    }
    content.windowTitle = tr("Revoke");
    content.more = tr("Revoking cannot be undone. To try first what breaks, disable: that can be "
                      "undone at any time.");
    content.instead = tr("Disable instead");
    content.insteadIcon = u"circle-pause"_s;
    auto* dialog = new dialogs::ConfirmDialog(content, window());
    connect(dialog, &dialogs::ConfirmDialog::confirmed, this, [this, tokens] {
        changeEach(
            tokens,
            [this](const QString& id, client::Then<api::TokenView> then) {
                return m_context.client.revokeToken(id, this, std::move(then));
            },
            tr("%1 is revoked."), tr("%1 tokens are revoked."));
    });
    connect(dialog, &dialogs::ConfirmDialog::insteadChosen, this,
            [this, tokens] { setDisabled(tokens, true); });
    dialog->open();
}

void TokenActions::deleteForGood(const api::TokenView& token)
{
    auto content = confirmationOf(token, m_context.clock.now());
    content.windowTitle = tr("Delete");
    content.heading = tr("Delete %1?").arg(token.token.name);
    content.more = tr("The audit log keeps what was done with it. Deleting cannot be undone.");
    content.action = tr("Delete token");
    auto* dialog = new dialogs::ConfirmDialog(content, window());
    connect(dialog, &dialogs::ConfirmDialog::confirmed, this, [this, token] {
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
    dialogs::ConfirmDialog::Content content;
    content.windowTitle = tr("Delete all of a user");
    content.heading = tr("Delete all tokens of %1?").arg(user);
    content.consequence = tr("Every token that %1 owns stops working at once.").arg(user);
    content.more = tr("Deleting cannot be undone. The account stays.");
    content.action = tr("Delete all tokens");
    content.typed = user;
    auto* dialog = new dialogs::ConfirmDialog(content, window());
    connect(dialog, &dialogs::ConfirmDialog::confirmed, this, [this, user] {
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

void TokenActions::test(const api::TokenView& token)
{
    openTest(token, {});
}

void TokenActions::openTest(const api::TokenView& token, const core::Secret& value)
{
    using dialogs::TestTokenDialog;
    TestTokenDialog::Start start;
    start.token = token.token;
    start.value = value;
    start.url = u"/rest/api/2/myself"_s;
    if (!token.token.lastAddresses.isEmpty())
        start.address = token.token.lastAddresses.front();
    auto* dialog = new TestTokenDialog(start, window());
    connect(dialog, &TestTokenDialog::asked, dialog,
            [dialog, &client = m_context.client](const api::ExplainQuestion& question) {
                client.explain(question, dialog, [dialog](const Result<api::Explanation>& told) {
                    if (told)
                        dialog->setAnswer(*told);
                    else
                        dialog->setFault(told.failure().message, told.failure().problem.errors);
                });
            });
    connect(dialog, &TestTokenDialog::limitEditorAsked, this, [this, dialog, token] {
        dialog->accept();
        editLimits(token);
    });
    dialog->open();
}

void TokenActions::showSnippet(const api::TokenView& token)
{
    (new dialogs::SnippetDialog(token.token, exampleUrl(), window()))->open();
}

void TokenActions::editLimits(const api::TokenView& token)
{
    const domain::Token& about = token.token;
    auto* dialog =
        new dialogs::LimitDialog({about.name, about.shared ? QString() : about.owner, about.id},
                                 about.limits.value_or(QStringList()), window());
    answerLimits(dialog, m_context.client);
    connect(dialog, &dialogs::LimitDialog::submitted, this,
            [this, token, dialog](const QStringList& lines) { saveLimits(token, lines, dialog); });
    dialog->open();
}

/// What was typed stays open until it is stored.
void TokenActions::saveLimits(const api::TokenView& token, const QStringList& lines,
                              dialogs::LimitDialog* dialog)
{
    api::TokenPatch patch;
    patch.limits.emplace();
    if (!lines.isEmpty())
        patch.limits->emplace(lines);
    const QByteArray version = '"' + QByteArray::number(token.token.revision) + '"';
    m_context.client.changeToken(token.token.id, patch, version, this,
                                 [this, name = token.token.name, editor = QPointer(dialog)](
                                     const Result<client::Versioned<api::TokenView>>& saved) {
                                     if (saved)
                                         emit tokenChanged(saved->value);
                                     emit notified(saved
                                                       ? tr("The limits of %1 are saved.").arg(name)
                                                       : saved.failure().message);
                                     if (!saved && saved.failure().isStale())
                                         emit listChanged();
                                     if (editor && saved)
                                         editor->accept();
                                     else if (editor)
                                         editor->setFault(saved.failure().message);
                                 });
}

} // namespace pages
