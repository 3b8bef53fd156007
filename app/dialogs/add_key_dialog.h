// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/dialog.h"
#include "common/api/session_json.h"
#include "common/api/token_json.h"
#include "common/core/clock.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace widgets {
class FieldRow;
class SegmentedControl;
} // namespace widgets

namespace dialogs {

/// What a new token is to be. The dialog stays open until the service has made it; what it finds
/// wrong is shown beside the fields.
class AddKeyDialog final : public widgets::Dialog
{
    Q_OBJECT

public:
    struct Start
    {
        QString self; ///< who makes it
        bool forOthers = false; ///< administrators choose the owner
        QStringList owners; ///< names to choose from
    };

    AddKeyDialog(const Start& start, const core::Clock& clock, QWidget* parent);

    /// What the chosen owner may have; until it comes nothing can be created.
    void setChoices(const api::TokenChoices& choices);
    void setLimits(const QStringList& lines);
    /// The service refused the draft.
    void setFault(const QString& message, const domain::Problems& problems);
    [[nodiscard]] api::TokenDraft draft() const;

signals:
    /// The choices of another owner are needed; empty: of a shared token.
    void ownerChosen(const QString& owner);
    void limitEditorAsked(const QStringList& lines);
    void submitted(const api::TokenDraft& draft);

private:
    enum Expiry
    {
        Custom = -1,
        Never = -2
    };

    QWidget* makeNameRow(const Start& start);
    QWidget* makeExpiry();
    [[nodiscard]] bool isShared() const;
    [[nodiscard]] QString owner() const;
    [[nodiscard]] domain::ExpiryChoice expiry() const;
    [[nodiscard]] QStringList limitLines() const;
    [[nodiscard]] domain::Problems problems() const;
    void ownerEdited();
    void describeExpiry();
    void submit();
    void mark(const domain::Problems& problems);
    [[nodiscard]] widgets::FieldRow* rowFor(const QString& field) const;

    const core::Clock& m_clock;
    QString m_self;
    api::TokenChoices m_choices;
    QLineEdit* m_name = nullptr;
    QComboBox* m_owner = nullptr;
    QLineEdit* m_description = nullptr;
    widgets::SegmentedControl* m_scheme = nullptr;
    widgets::Text* m_schemeHint = nullptr;
    widgets::SegmentedControl* m_expiry = nullptr;
    QWidget* m_custom = nullptr;
    QSpinBox* m_count = nullptr;
    QComboBox* m_unit = nullptr;
    widgets::Text* m_exact = nullptr;
    QPlainTextEdit* m_limits = nullptr;
    QLineEdit* m_addresses = nullptr;
    QCheckBox* m_readOnly = nullptr;
    widgets::FieldRow* m_nameRow = nullptr;
    widgets::FieldRow* m_ownerRow = nullptr;
    widgets::FieldRow* m_descriptionRow = nullptr;
    widgets::FieldRow* m_schemeRow = nullptr;
    widgets::FieldRow* m_expiryRow = nullptr;
    widgets::FieldRow* m_limitsRow = nullptr;
    widgets::FieldRow* m_addressesRow = nullptr;
    widgets::Button* m_create = nullptr;
    bool m_tried = false;
};

} // namespace dialogs
