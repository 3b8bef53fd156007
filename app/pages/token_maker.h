// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/context.h"

#include <QObject>
#include <QWidget>

namespace dialogs {
class AddKeyDialog;
}

namespace pages {

/// Makes tokens: asks what a new one is to be, helps to make room where its owner has too many, has
/// it made, and shows its value once.
class TokenMaker final : public QObject
{
    Q_OBJECT

public:
    TokenMaker(const Context& context, QWidget* owner);

    void add();
    /// The value that a token has just got.
    void showValue(const client::TokenWithSecret& made, bool rotated);
    /// Where the gateway answers, for examples.
    [[nodiscard]] QUrl exampleUrl() const;

signals:
    void listChanged();
    void notified(const QString& text);
    void testAsked(const api::TokenView& token, const core::Secret& value);
    void secretCopied(const QString& secret, int seconds);

private:
    void open(const QStringList& owners);
    void askChoices(dialogs::AddKeyDialog* dialog);
    void create(dialogs::AddKeyDialog* dialog, const api::TokenDraft& draft, const QString& key);
    void confirmDeletion(dialogs::AddKeyDialog* dialog, const QString& id, const QString& name);
    [[nodiscard]] QWidget* window() const { return m_owner->window(); }

    Context m_context;
    QWidget* m_owner;
};

} // namespace pages
