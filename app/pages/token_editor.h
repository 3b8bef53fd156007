// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/context.h"
#include "app/pages/entry_editing.h"

#include <QObject>
#include <QWidget>

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
    /// What both forms for a token have in common.
    [[nodiscard]] EntryEditing::Way wayOf(const domain::Token& token, widgets::Dialog* dialog,
                                          const std::function<api::TokenPatch()>& patch);
    [[nodiscard]] EntryEditing::Fetch
    fetching(const QString& id, widgets::Dialog* dialog,
             const std::function<EntryEditing::Version(const domain::Token&)>& versionFrom);
    [[nodiscard]] QWidget* window() const { return m_owner->window(); }

    Context m_context;
    QWidget* m_owner;
};

} // namespace pages
