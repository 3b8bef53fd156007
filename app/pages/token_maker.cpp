// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/token_maker.h"

#include "app/dialogs/add_key_dialog.h"
#include "app/dialogs/confirm_dialog.h"
#include "app/dialogs/token_created_dialog.h"
#include "app/pages/entry_words.h"
#include "app/pages/kept_form.h"
#include "app/pages/limit_editing.h"
#include "app/pages/review.h"
#include "app/pages/token_usage_words.h"

#include <QPointer>
#include <QUuid>

#include <memory>

using namespace Qt::StringLiterals;
using client::Result;
using dialogs::AddKeyDialog;

namespace pages {
namespace {

constexpr int ownersListed = 1000; // the service gives no more at once

} // namespace

TokenMaker::TokenMaker(const Context& context, QWidget* owner)
    : QObject(owner)
    , m_context(context)
    , m_owner(owner)
{ }

QUrl TokenMaker::exampleUrl() const
{
    QUrl url = m_context.address;
    url.setPort(8462); // where the gateway listens unless it was told otherwise
    url.setPath(u"/rest/api/2/myself"_s);
    return url;
}

void TokenMaker::add()
{
    if (!m_context.account.isAdministrator())
        return open({});
    client::UserQuery query;
    query.enabled = true;
    query.limit = ownersListed;
    m_context.client.users(query, this, [this](const Result<client::Listed<domain::User>>& users) {
        QStringList names;
        if (users) {
            for (const domain::User& user : users->items)
                names.append(user.name);
        }
        open(names);
    });
}

void TokenMaker::open(const QStringList& owners)
{
    auto* dialog =
        new AddKeyDialog({m_context.account.user.name, m_context.account.isAdministrator(), owners},
                         m_context.clock, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AddKeyDialog::ownerChosen, this, [this, dialog] { askChoices(dialog); });
    const auto limits = std::make_shared<QPointer<dialogs::LimitDialog>>();
    keepNewForm(
        m_context, dialog, u"token/new"_s,
        [dialog, limits] { return withOpenLimits(dialog->form(), *limits); },
        [dialog](const QJsonObject& form) { dialog->showForm(form); },
        {u"owner"_s, u"scheme"_s, u"expires"_s});
    connect(dialog, &AddKeyDialog::limitEditorAsked, dialog,
            [dialog, limits, &client = m_context.client](const QStringList& lines) {
                auto* editor = openLimitEditor(client, {AddKeyDialog::tr("the new token"), {}, {}},
                                               lines, dialog);
                *limits = editor;
                connect(editor, &dialogs::LimitDialog::submitted, dialog, &AddKeyDialog::setLimits);
                connect(editor, &dialogs::LimitDialog::submitted, editor, &QDialog::accept);
            });
    connect(dialog, &AddKeyDialog::deletionAsked, this,
            [this, dialog](const QString& id, const QString& name) {
                confirmDeletion(dialog, id, name);
            });
    // One key for all attempts with one draft: an answer that got lost makes no second token.
    const QString key = QUuid::createUuid().toString(QUuid::WithoutBraces);
    connect(
        dialog, &AddKeyDialog::submitted, this,
        [this, dialog, key, tries = 0, sent = QJsonObject()](const api::TokenDraft& draft) mutable {
            if (const QJsonObject body = api::toJson(draft); body != sent) {
                sent = body;
                ++tries;
            }
            const Review change{Review::Kind::New, Review::creatingHeading(draft.name),
                                EntryWords::fields(EntryWords::Kind::Token, dialog->form()),
                                AddKeyDialog::tr("Create token")};
            review(
                m_context.careful, change, dialog,
                [this, dialog, draft, once = key + u'-' + QString::number(tries)] {
                    create(dialog, draft, once);
                },
                [dialog] { dialog->setFault({}, {}); });
        });
    dialog->open();
    askChoices(dialog);
}

void TokenMaker::askChoices(AddKeyDialog* dialog)
{
    m_context.client.tokenChoices(dialog->owner(), dialog,
                                  [dialog](const Result<api::TokenChoices>& choices) {
                                      if (choices)
                                          dialog->setChoices(*choices);
                                      else
                                          dialog->setFault(choices.failure().message, {});
                                  });
}

void TokenMaker::create(AddKeyDialog* dialog, const api::TokenDraft& draft, const QString& key)
{
    m_context.client.createToken(
        draft, key, dialog, [this, dialog](const Result<client::TokenWithSecret>& made) {
            if (made) {
                dialog->accept();
                showValue(*made, false);
                emit listChanged();
                return;
            }
            dialog->setFault(made.failure().message, made.failure().problem.errors);
            if (made.failure().isCode("token_limit_reached"_L1)) // somebody was faster
                askChoices(dialog);
        });
}

void TokenMaker::confirmDeletion(AddKeyDialog* dialog, const QString& id, const QString& name)
{
    dialogs::ConfirmDialog::Content content;
    content.windowTitle = tr("Delete");
    content.heading = tr("Delete %1?").arg(name);
    content.consequence = tr("The next request with it will be denied.");
    content.more = tr("The audit log keeps what was done with it. Deleting cannot be undone.");
    content.action = tr("Delete token");
    auto* confirmation = new dialogs::ConfirmDialog(content, dialog);
    const core::Timestamp now = m_context.clock.now();
    m_context.client.tokenUsage({{id}, {}, usageDays}, now, confirmation,
                                [confirmation, id, now](const Result<api::TokenUsageList>& usage) {
                                    if (usage)
                                        confirmation->setUses(usedSentence(*usage, id),
                                                              usesOf(usage->of(id), now),
                                                              usage->of(id).clientCount);
                                });
    connect(confirmation, &dialogs::ConfirmDialog::confirmed, dialog, [this, dialog, id] {
        m_context.client.deleteToken(id, dialog,
                                     [this, dialog](const Result<client::Nothing>& gone) {
                                         if (!gone)
                                             return dialog->setFault(gone.failure().message, {});
                                         emit listChanged();
                                         askChoices(dialog);
                                     });
    });
    confirmation->open();
}

void TokenMaker::showValue(const client::TokenWithSecret& made, bool rotated)
{
    auto* dialog =
        new dialogs::TokenCreatedDialog(made.token, made.secret, exampleUrl(), rotated, window());
    connect(dialog, &dialogs::TokenCreatedDialog::secretCopied, this, &TokenMaker::secretCopied);
    connect(dialog, &dialogs::TokenCreatedDialog::testAsked, this,
            [this, made] { emit testAsked(made.token, made.secret); });
    dialog->open();
}

} // namespace pages
