// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/token_editor.h"

#include "app/dialogs/edit_token_dialog.h"
#include "app/dialogs/entry_forms.h"
#include "app/dialogs/reveal_dialog.h"
#include "app/dialogs/snippet_dialog.h"
#include "app/dialogs/test_token_dialog.h"
#include "app/pages/limit_editing.h"
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

QByteArray versionOf(const domain::Token& token)
{
    return '"' + QByteArray::number(token.revision) + '"';
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
    const auto limits = std::make_shared<QPointer<dialogs::LimitDialog>>();
    connect(dialog, &EditTokenDialog::limitEditorAsked, dialog,
            [dialog, limits, about = token.token,
             &client = m_context.client](const QStringList& lines) {
                auto* editor = openLimitEditor(client, subjectOf(about), lines, dialog);
                *limits = editor;
                connect(editor, &dialogs::LimitDialog::submitted, dialog,
                        &EditTokenDialog::setLimits);
                connect(editor, &dialogs::LimitDialog::submitted, editor, &QDialog::accept);
            });
    EntryEditing::Way way = wayOf(token.token, dialog, [dialog] { return dialog->patch(); });
    way.form = [dialog] { return dialog->form(); };
    way.id = u"token/"_s + token.token.id;
    way.typed = [dialog, limits] { return withOpenLimits(dialog->form(), *limits); };
    way.show = [dialog](const QJsonObject& form) { dialog->showForm(form); };
    way.fault = [dialog](const QString& message, const domain::Problems& problems) {
        dialog->setFault(message, problems);
    };
    way.stored = [self = QPointer(this), name = token.token.name] {
        if (self)
            emit self->notified(tr("The changes to %1 are saved.").arg(name));
    };
    way.fetch = fetching(token.token.id, dialog, [dialog](const domain::Token& now) {
        return EntryEditing::Version{dialogs::formOf(now), versionOf(now),
                                     [dialog, now] { dialog->setBefore(now); }};
    });
    auto* editing = new EntryEditing(
        m_context, dialog, {dialogs::formOf(token.token), versionOf(token.token), {}}, way);
    connect(dialog, &EditTokenDialog::submitted, editing, &EntryEditing::submit);
    dialog->open();
}

EntryEditing::Way TokenEditor::wayOf(const domain::Token& token, widgets::Dialog* dialog,
                                     const std::function<api::TokenPatch()>& patch)
{
    EntryEditing::Way way;
    way.kind = EntryWords::Kind::Token;
    way.what = token.name;
    way.action = EditTokenDialog::tr("Save changes");
    way.store = [self = QPointer(this), id = token.id, dialog,
                 patch](const QByteArray& version, const EntryEditing::Stored& then) {
        if (!self)
            return;
        self->m_context.client.changeToken(
            id, patch(), version, dialog,
            [self, then](const Result<client::Versioned<api::TokenView>>& saved) {
                if (self && saved)
                    emit self->tokenChanged(saved->value);
                else if (self && saved.failure().isStale())
                    emit self->listChanged();
                then(saved ? nullptr : &saved.failure());
            });
    };
    return way;
}

EntryEditing::Fetch
TokenEditor::fetching(const QString& id, widgets::Dialog* dialog,
                      const std::function<EntryEditing::Version(const domain::Token&)>& versionFrom)
{
    return
        [&client = m_context.client, id, dialog, versionFrom](const EntryEditing::Fetched& then) {
            client.token(id, dialog,
                         [then, versionFrom](const Result<client::Versioned<api::TokenView>>& now) {
                             if (now)
                                 then(versionFrom(now->value.token));
                             else
                                 then(now.failure());
                         });
        };
}

void TokenEditor::editLimits(const api::TokenView& token)
{
    using Lines = std::optional<QStringList>;
    const auto formOf = [](const Lines& lines) {
        return QJsonObject{
            {u"limits"_s, QJsonArray::fromStringList(lines.value_or(QStringList()))}};
    };
    auto* dialog = openLimitEditor(m_context.client, subjectOf(token.token),
                                   token.token.limits.value_or(QStringList()), window());
    EntryEditing::Way way = wayOf(token.token, dialog, [dialog] {
        const QStringList lines = dialog->lines();
        api::TokenPatch patch;
        patch.limits.emplace(lines.isEmpty() ? Lines() : Lines(lines));
        return patch;
    });
    way.form = [dialog, formOf] { return formOf(dialog->lines()); };
    way.id = u"limits/"_s + token.token.id;
    way.show = [dialog](const QJsonObject& form) {
        dialog->setLines(dialogs::textsOf(form[u"limits"_s]));
    };
    way.fault = [dialog](const QString& message, const domain::Problems&) {
        dialog->setFault(message);
    };
    way.stored = [self = QPointer(this), name = token.token.name] {
        if (self)
            emit self->notified(tr("The limits of %1 are saved.").arg(name));
    };
    way.fetch = fetching(token.token.id, dialog, [formOf](const domain::Token& now) {
        return EntryEditing::Version{formOf(now.limits), versionOf(now), [] {}};
    });
    auto* editing = new EntryEditing(m_context, dialog,
                                     {formOf(token.token.limits), versionOf(token.token), {}}, way);
    connect(dialog, &dialogs::LimitDialog::submitted, editing, &EntryEditing::submit);
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
