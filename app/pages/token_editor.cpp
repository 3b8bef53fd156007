// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/token_editor.h"

#include "app/dialogs/edit_token_dialog.h"
#include "app/dialogs/entry_forms.h"
#include "app/dialogs/reveal_dialog.h"
#include "app/dialogs/snippet_dialog.h"
#include "app/dialogs/test_token_dialog.h"
#include "app/pages/entry_words.h"
#include "app/pages/limit_editing.h"
#include "app/pages/review.h"
#include "app/pages/token_test.h"

#include <QJsonArray>
#include <QPointer>

#include <memory>

using namespace Qt::StringLiterals;
using client::Result;
using dialogs::EditTokenDialog;

namespace pages {

namespace {

dialogs::LimitDialog::Subject subjectOf(const domain::Token& token)
{
    return {token.name, token.shared ? QString() : token.owner, token.id};
}

} // namespace

TokenEditor::TokenEditor(const Context& context, QWidget* owner)
    : QObject(owner)
    , m_context(context)
    , m_owner(owner)
{ }

void TokenEditor::edit(const api::TokenView& token)
{
    m_context.client.tokenChoices(token.token.owner, this,
                                  [this, token](const Result<api::TokenChoices>& choices) {
                                      if (!choices)
                                          emit notified(choices.failure().message);
                                      else if (choices->secureMode) // EX-50
                                          emit notified(tr("In Secure Mode a token cannot be "
                                                           "changed. Make a new one instead."));
                                      else
                                          openForm(token, *choices);
                                  });
}

void TokenEditor::openForm(const api::TokenView& token, const api::TokenChoices& choices)
{
    auto* dialog = new EditTokenDialog(token.token, m_context.account.isAdministrator(),
                                       m_context.clock, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setMaximum(choices.maximum, choices.never);
    connect(dialog, &EditTokenDialog::limitEditorAsked, dialog,
            [dialog, about = token.token, &client = m_context.client](const QStringList& lines) {
                auto* editor = openLimitEditor(client, subjectOf(about), lines, dialog);
                connect(editor, &dialogs::LimitDialog::submitted, dialog,
                        &EditTokenDialog::setLimits);
                connect(editor, &dialogs::LimitDialog::submitted, editor, &QDialog::accept);
            });
    // What it was when it was looked at last: at first as it was opened.
    const auto known = std::make_shared<api::TokenView>(token);
    connect(dialog, &EditTokenDialog::submitted, this,
            [this, dialog, known](const api::TokenPatch& patch) {
                const Review change{
                    Review::Kind::Change, Review::savingHeading(known->token.name),
                    EntryWords::changes(EntryWords::Kind::Token,
                                        differences(dialog->form(), dialog->formBefore())),
                    EditTokenDialog::tr("Save changes")};
                review(
                    m_context, change, dialog,
                    [this, dialog, known, patch] { saveForm(dialog, known, patch); },
                    [dialog] { dialog->setFault({}, {}); });
            });
    dialog->open();
}

void TokenEditor::saveForm(EditTokenDialog* dialog, const std::shared_ptr<api::TokenView>& known,
                           const api::TokenPatch& patch)
{
    save(*known, patch, dialog, [this, dialog, known](const client::Failure* failure) {
        if (failure && failure->isStale())
            return lookAgain(dialog, known);
        if (failure)
            return dialog->setFault(failure->message, failure->problem.errors);
        dialog->accept();
        emit notified(tr("The changes to %1 are saved.").arg(known->token.name));
    });
}

/// Somebody else was faster: shows both, and goes on from what the token is now.
void TokenEditor::lookAgain(EditTokenDialog* dialog, const std::shared_ptr<api::TokenView>& known)
{
    m_context.client.token(known->token.id, dialog,
                           [dialog, known](const Result<client::Versioned<api::TokenView>>& now) {
                               if (!now)
                                   return dialog->setFault(now.failure().message, {});
                               *known = now->value;
                               dialog->setFault({}, {});
                               dialog->merge(known->token);
                           });
}

void TokenEditor::save(const api::TokenView& token, const api::TokenPatch& patch, QObject* context,
                       const std::function<void(const client::Failure*)>& done)
{
    const QByteArray version = '"' + QByteArray::number(token.token.revision) + '"';
    m_context.client.changeToken(
        token.token.id, patch, version, context,
        [this, done](const Result<client::Versioned<api::TokenView>>& saved) {
            if (saved) {
                emit tokenChanged(saved->value);
                return done(nullptr);
            }
            client::Failure failure = saved.failure();
            if (failure.isStale()) {
                failure.message = tr("Somebody else changed this token meanwhile. Close this, look "
                                     "at it again and repeat your change.");
                emit listChanged();
            }
            done(&failure);
        });
}

void TokenEditor::editLimits(const api::TokenView& token)
{
    auto* editor = openLimitEditor(m_context.client, subjectOf(token.token),
                                   token.token.limits.value_or(QStringList()), window());
    connect(editor, &dialogs::LimitDialog::submitted, this,
            [this, token, editor](const QStringList& lines) {
                QJsonObject after = dialogs::formOf(token.token);
                after.insert(u"limits"_s, QJsonArray::fromStringList(lines));
                const Review change{
                    Review::Kind::Change, Review::savingHeading(token.token.name),
                    EntryWords::changes(EntryWords::Kind::Token,
                                        differences(after, dialogs::formOf(token.token))),
                    EditTokenDialog::tr("Save changes")};
                review(m_context, change, editor, [this, token, lines, open = QPointer(editor)] {
                    saveLimits(token, lines, open);
                });
            });
}

/// What was typed stays open until it is stored.
void TokenEditor::saveLimits(const api::TokenView& token, const QStringList& lines,
                             const QPointer<dialogs::LimitDialog>& editor)
{
    api::TokenPatch patch;
    patch.limits.emplace();
    if (!lines.isEmpty())
        patch.limits->emplace(lines);
    save(token, patch, this,
         [this, editor, name = token.token.name](const client::Failure* failure) {
             emit notified(failure ? failure->message
                                   : tr("The limits of %1 are saved.").arg(name));
             if (editor && failure)
                 editor->setFault(failure->message);
             else if (editor)
                 editor->accept();
         });
}

void TokenEditor::reveal(const api::TokenView& token)
{
    using dialogs::RevealDialog;
    auto* dialog = new RevealDialog(token.token, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RevealDialog::secretCopied, this, &TokenEditor::secretCopied);
    connect(
        dialog, &RevealDialog::submitted, dialog,
        [dialog, id = token.token.id, &client = m_context.client](const core::Secret& password) {
            client.revealToken(id, password, dialog, [dialog](const Result<core::Secret>& secret) {
                if (secret)
                    dialog->setSecret(*secret);
                else
                    dialog->setFault(secret.failure().message);
            });
        });
    dialog->open();
}

void TokenEditor::test(const api::TokenView& token, const core::Secret& value)
{
    using dialogs::TestTokenDialog;
    TestTokenDialog::Start start;
    start.token = token.token;
    start.value = value;
    start.url = u"/rest/api/2/myself"_s;
    if (!token.token.lastAddresses.isEmpty())
        start.address = token.token.lastAddresses.front();
    auto* dialog = new TestTokenDialog(start, window());
    serveTest(m_context, *dialog);
    connect(dialog, &TestTokenDialog::limitEditorAsked, this, [this, dialog, token] {
        dialog->accept();
        editLimits(token);
    });
    dialog->open();
}

void TokenEditor::showSnippet(const api::TokenView& token, const QUrl& example)
{
    (new dialogs::SnippetDialog(token.token, example, window()))->open();
}

} // namespace pages
