// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/dialog.h"
#include "common/api/token_json.h"
#include "common/core/clock.h"

#include <QJsonObject>

class QLineEdit;

namespace widgets {
class FieldRow;
}

namespace dialogs {

class ExpiryField;
class TokenRules;

/// Changes what can be changed of a token, within what its editor may. Its scheme, owner and value
/// stay. The dialog stays open until the service has taken it.
class EditTokenDialog final : public widgets::Dialog
{
    Q_OBJECT

public:
    /// \a rates: whoever edits may give a token a rate limit of its own.
    EditTokenDialog(const domain::Token& token, bool rates, const core::Clock& clock,
                    QWidget* parent);

    /// How long a token of its owner may live.
    void setMaximum(const std::optional<domain::Lifetime>& maximum, bool never);
    void setLimits(const QStringList& lines);
    void setFault(const QString& message, const domain::Problems& problems);
    /// What stands in it: entry_forms.h.
    [[nodiscard]] QJsonObject form() const;
    void showForm(const QJsonObject& form);
    /// What the token is now: what differs from it is what is to be saved.
    void setBefore(const domain::Token& token);
    /// Only what differs from the token as it was opened, or as setBefore() said.
    [[nodiscard]] api::TokenPatch patch() const;

signals:
    void limitEditorAsked(const QStringList& lines);
    void submitted(const api::TokenPatch& patch);

private:
    [[nodiscard]] domain::Problems problems() const;
    [[nodiscard]] widgets::FieldRow* rowFor(const QString& field) const;
    void mark(const domain::Problems& problems);
    void submit();
    void refresh();

    domain::Token m_token;
    const core::Clock& m_clock;
    std::optional<domain::Lifetime> m_maximum;
    QLineEdit* m_name;
    QLineEdit* m_description;
    ExpiryField* m_expiry;
    TokenRules* m_rules;
    widgets::FieldRow* m_nameRow;
    widgets::FieldRow* m_descriptionRow;
    widgets::FieldRow* m_expiryRow;
    widgets::Button* m_save;
};

} // namespace dialogs
