// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/dialog.h"
#include "common/api/session_json.h"
#include "common/api/token_json.h"
#include "common/core/clock.h"

class QComboBox;
class QLineEdit;

namespace widgets {
class FieldRow;
class SegmentedControl;
} // namespace widgets

namespace dialogs {

class CandidatesCard;
class ExpiryField;
class TokenRules;

/// What a new token is to be. The dialog stays open until the service has made it; what it finds
/// wrong is shown beside the fields. Where its owner has as many as are allowed, it lists what
/// could be deleted to make room (MO-19).
class AddKeyDialog final : public widgets::Dialog
{
    Q_OBJECT

public:
    struct Start
    {
        QString self; ///< who makes it
        bool forOthers = false; ///< administrators choose the owner, and give rate limits
        QStringList owners; ///< names to choose from
    };

    AddKeyDialog(const Start& start, const core::Clock& clock, QWidget* parent);

    /// What the chosen owner may have; until it comes nothing can be created.
    void setChoices(const api::TokenChoices& choices);
    void setLimits(const QStringList& lines);
    /// The service refused the draft.
    void setFault(const QString& message, const domain::Problems& problems);
    [[nodiscard]] api::TokenDraft draft() const;
    /// What stands in it: entry_forms.h, with "owner" (empty: a shared token) and "scheme".
    [[nodiscard]] QJsonObject form() const;
    /// An owner that cannot be chosen here is passed over.
    void showForm(const QJsonObject& form);
    /// Empty: a shared token.
    [[nodiscard]] QString owner() const;

signals:
    /// The choices of another owner are needed; empty: of a shared token.
    void ownerChosen(const QString& owner);
    void limitEditorAsked(const QStringList& lines);
    void deletionAsked(const QString& tokenId, const QString& name);
    void submitted(const api::TokenDraft& draft);

private:
    QWidget* makeNameRow(const Start& start);
    QWidget* makeScheme();
    void watchFields();
    [[nodiscard]] bool isShared() const;
    [[nodiscard]] domain::Problems problems() const;
    void ownerEdited();
    void showScheme();
    void submit();
    void mark(const domain::Problems& problems);
    /// Whether it can be created, and if not, why: at the button and in words beside it.
    void updateCreate();
    [[nodiscard]] widgets::FieldRow* rowFor(const QString& field) const;

    const core::Clock& m_clock;
    QString m_self;
    api::TokenChoices m_choices;
    CandidatesCard* m_candidates;
    QLineEdit* m_name = nullptr;
    QComboBox* m_owner = nullptr;
    QLineEdit* m_description = nullptr;
    widgets::SegmentedControl* m_scheme = nullptr;
    widgets::Text* m_schemeHint = nullptr;
    ExpiryField* m_expiry = nullptr;
    TokenRules* m_rules = nullptr;
    widgets::FieldRow* m_nameRow = nullptr;
    widgets::FieldRow* m_ownerRow = nullptr;
    widgets::FieldRow* m_descriptionRow = nullptr;
    widgets::FieldRow* m_schemeRow = nullptr;
    widgets::FieldRow* m_expiryRow = nullptr;
    widgets::Button* m_create = nullptr;
    QString m_awaited; ///< what the service is asked for; until then nothing is created
    QString m_fault; ///< why the service refused, until something is changed
    domain::Problems m_refused; ///< what the service found wrong, until something is changed
    bool m_tried = false;
    bool m_chosen = false; ///< somebody has touched the expiry
};

} // namespace dialogs
