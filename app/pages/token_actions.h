// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/token_batch.h"
#include "app/pages/token_editor.h"
#include "app/pages/token_maker.h"

#include <functional>

namespace dialogs {
class ConfirmDialog;
}

namespace pages {

/// What can be done with tokens, from whichever page: asks what has to be asked, does it, and tells
/// what came of it. Before something stops working it says who used it lately, as the audit log
/// has it. Dialogs belong to the window of \a owner.
class TokenActions : public QObject
{
    Q_OBJECT

public:
    TokenActions(const Context& context, QWidget* owner);

    void add() { m_maker->add(); }
    void edit(const api::TokenView& token) { m_editor->edit(token); }
    void editLimits(const api::TokenView& token) { m_editor->editLimits(token); }
    void reveal(const api::TokenView& token) { m_editor->reveal(token); }
    void test(const api::TokenView& token) { m_editor->test(token, {}); }
    void showSnippet(const api::TokenView& token);
    /// A latchkey:// link to the token on the clipboard; it says nothing but the id.
    void copyLink(const api::TokenView& token);
    void rotate(const api::TokenView& token);
    /// At once, with a way to take it back; in production it asks before it disables.
    [[nodiscard]] bool asksBeforeDisabling() const { return m_context.careful; }
    void setDisabled(const QList<api::TokenView>& tokens, bool disabled);
    void revoke(const QList<api::TokenView>& tokens);
    void deleteForGood(const api::TokenView& token);
    void deleteAllOf(const QString& user);

signals:
    /// The list is another one than before.
    void listChanged();
    void tokenChanged(const api::TokenView& token);
    /// A whole sentence about what happened, good or bad.
    void notified(const QString& text);
    void secretCopied(const QString& secret, int seconds);
    /// Something was done that \a undo takes back.
    void undoable(const QString& text, const std::function<void()>& undo);

private:
    using Tokens = QList<api::TokenView>;
    /// Fills in what the records say of these tokens.
    void tellUse(dialogs::ConfirmDialog* dialog, const QList<api::TokenView>& tokens,
                 const QString& after);
    /// One after the other; with several, shows how far it is and at the end what became of each.
    /// \a offer tells instead of what went well, if it is given.
    void changeEach(const Tokens& tokens, const TokenBatch::Change& change, const QString& title,
                    const QString& doneOne,
                    const std::function<void(const Tokens& done)>& offer = nullptr);
    /// \a again: it takes back what was done, and is not offered to be taken back itself.
    void disableNow(const Tokens& tokens, bool disabled, bool again = false);
    void enable(const Tokens& tokens);
    void offerToUndo(const Tokens& done, bool disabled);
    [[nodiscard]] QWidget* window() const { return m_owner->window(); }

    Context m_context;
    QWidget* m_owner;
    TokenMaker* m_maker;
    TokenEditor* m_editor;
};

} // namespace pages
