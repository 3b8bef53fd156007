// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/failure.h"
#include "common/api/setup_json.h"
#include "common/domain/problems.h"

#include <QWidget>

class QLineEdit;

namespace widgets {
class CodeField;
class FieldRow;
class SecretField;
} // namespace widgets

namespace shell {

/// Asks for the first administrator of a fresh service, and for the one-time code that proves who
/// set it up.
class SetupStep : public QWidget
{
    Q_OBJECT
public:
    explicit SetupStep(QWidget* parent = nullptr);

    /// Marks what is missing or differs; the first such field gets the focus. \return whether
    /// nothing is
    bool check();
    [[nodiscard]] api::SetupDraft draft() const;
    /// Puts why the service refused beside the fields that are at fault. \return what belongs to
    /// no field, in words; empty: nothing
    [[nodiscard]] QString showFailure(const client::Failure& failure);
    /// Whether anything was typed.
    [[nodiscard]] bool hasInput() const;
    /// Passwords and code are not needed any more.
    void forget();
    /// Nor is the rest.
    void clear();
    void focusFirst();

signals:
    void returnPressed();

private:
    QStringList showProblems(const domain::Problems& problems);

    widgets::CodeField* m_code;
    QLineEdit* m_name;
    QLineEdit* m_email;
    widgets::SecretField* m_password;
    widgets::SecretField* m_again;
    widgets::FieldRow* m_codeRow;
    widgets::FieldRow* m_nameRow;
    widgets::FieldRow* m_emailRow;
    widgets::FieldRow* m_passwordRow;
    widgets::FieldRow* m_againRow;
};

} // namespace shell
