// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/domain/problems.h"
#include "common/domain/token.h"

#include <QJsonObject>
#include <QWidget>

#include <optional>

class QCheckBox;
class QLineEdit;

namespace widgets {
class CodeArea;
class FieldRow;
class SegmentedControl;
} // namespace widgets

namespace dialogs {

class WindowsEditor;

/// What a token may be used for, from where and how often: the part of the form that new tokens and
/// those that are changed have in common.
class TokenRules final : public QWidget
{
    Q_OBJECT

public:
    /// \a rates: whoever edits may give a token a rate limit of its own.
    explicit TokenRules(bool rates, QWidget* parent = nullptr);

    void show(const domain::Token& token);
    void setLimits(const QStringList& lines);
    /// The members "limits", "ipRanges", "readOnly" and, where rates may be given, "rateLimit" of a
    /// form (entry_forms.h), as they are typed.
    [[nodiscard]] QJsonObject form() const;
    /// Only what differs from what stands there.
    void showForm(const QJsonObject& form);

    /// Absent: unrestricted.
    [[nodiscard]] std::optional<QStringList> limits() const;
    [[nodiscard]] std::optional<QList<domain::IpRange>> ranges() const;
    [[nodiscard]] bool readOnly() const;
    /// Absent: the one of the settings.
    [[nodiscard]] std::optional<domain::TokenRate> rate() const;

    [[nodiscard]] domain::Problems problems() const;
    /// Where a problem of this field is shown; null: it is none of these fields.
    [[nodiscard]] widgets::FieldRow* rowFor(const QString& field) const;
    [[nodiscard]] QList<widgets::FieldRow*> rows() const;

signals:
    void edited();
    /// Somebody has left a field.
    void left();
    void limitEditorAsked(const QStringList& lines);
    /// The form has become higher or lower.
    void resized();

private:
    enum Rate
    {
        OfSettings,
        Own,
        Exempt
    };

    QWidget* makeRate();
    void rateChosen();
    void showRate(const std::optional<domain::TokenRate>& rate);

    widgets::CodeArea* m_limits;
    QLineEdit* m_addresses;
    QCheckBox* m_readOnly;
    widgets::SegmentedControl* m_rate = nullptr;
    WindowsEditor* m_windows = nullptr;
    widgets::FieldRow* m_limitsRow;
    widgets::FieldRow* m_addressesRow;
    widgets::FieldRow* m_rateRow = nullptr;
};

} // namespace dialogs
