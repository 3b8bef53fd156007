// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/context.h"

#include <QObject>
#include <QWidget>

namespace dialogs {
class LimitDialog;
}

namespace pages {

/// What can be done with tokens, from whichever page: asks what has to be asked, does it, and tells
/// what came of it. Dialogs belong to the window of \a owner.
class TokenActions : public QObject
{
    Q_OBJECT

public:
    TokenActions(const Context& context, QWidget* owner);

    void add();
    void rotate(const api::TokenView& token);
    /// Those that are disabled are enabled, the others are disabled: no confirmation, it can be
    /// undone.
    void setDisabled(const QList<api::TokenView>& tokens, bool disabled);
    void revoke(const QList<api::TokenView>& tokens);
    void deleteForGood(const api::TokenView& token);
    void deleteAllOf(const QString& user);
    void test(const api::TokenView& token);
    void showSnippet(const api::TokenView& token);
    void editLimits(const api::TokenView& token);

signals:
    /// The list is another one than before.
    void listChanged();
    void tokenChanged(const api::TokenView& token);
    /// A whole sentence about what happened, good or bad.
    void notified(const QString& text);
    void secretCopied(const QString& secret, int seconds);

private:
    using Change =
        std::function<client::Ticket(const QString& id, client::Then<api::TokenView> then)>;

    void showValue(const client::TokenWithSecret& made, bool rotated);
    void openTest(const api::TokenView& token, const core::Secret& value);
    void saveLimits(const api::TokenView& token, const QStringList& lines,
                    dialogs::LimitDialog* dialog);
    /// One after the other; tells at the end how many went well.
    void changeEach(const QList<api::TokenView>& tokens, const Change& change,
                    const QString& doneOne, const QString& doneMany);
    [[nodiscard]] QUrl exampleUrl() const;
    [[nodiscard]] QWidget* window() const { return m_owner->window(); }

    Context m_context;
    QWidget* m_owner;
};

} // namespace pages
