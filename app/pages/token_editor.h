// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/context.h"

#include <QObject>
#include <QPointer>
#include <QWidget>

#include <memory>

namespace dialogs {
class EditTokenDialog;
class LimitDialog;
} // namespace dialogs

namespace pages {

/// Changes single tokens, and looks closer at them: the form, the limits, the value, a test.
class TokenEditor final : public QObject
{
    Q_OBJECT

public:
    TokenEditor(const Context& context, QWidget* owner);

    /// In Secure Mode, says that nothing can be changed there.
    void edit(const api::TokenView& token);
    void editLimits(const api::TokenView& token);
    void reveal(const api::TokenView& token);
    /// \a value: where it is known just now.
    void test(const api::TokenView& token, const core::Secret& value);
    void showSnippet(const api::TokenView& token, const QUrl& example);

signals:
    void listChanged();
    void tokenChanged(const api::TokenView& token);
    void notified(const QString& text);
    void secretCopied(const QString& secret, int seconds);

private:
    void openForm(const api::TokenView& token, const api::TokenChoices& choices);
    void saveForm(dialogs::EditTokenDialog* dialog, const std::shared_ptr<api::TokenView>& known,
                  const api::TokenPatch& patch);
    void lookAgain(dialogs::EditTokenDialog* dialog, const std::shared_ptr<api::TokenView>& known);
    void save(const api::TokenView& token, const api::TokenPatch& patch, QObject* context,
              const std::function<void(const client::Failure*)>& done);
    void saveLimits(const api::TokenView& token, const QStringList& lines,
                    const QPointer<dialogs::LimitDialog>& editor);
    [[nodiscard]] QWidget* window() const { return m_owner->window(); }

    Context m_context;
    QWidget* m_owner;
};

} // namespace pages
