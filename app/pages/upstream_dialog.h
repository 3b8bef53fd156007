// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/dialog.h"
#include "common/domain/problems.h"
#include "common/domain/upstream.h"

#include <QHash>
#include <QJsonObject>

class QCheckBox;
class QVBoxLayout;

namespace widgets {
class ComboBox;
class FieldRow;
class Notice;
class SegmentedControl;
class SpinBox;
} // namespace widgets

namespace pages {

class RangeList;
class UpstreamPlace;
class ValuesEditor;

/// "Headers with name, e-mail and groups", "Refused".
[[nodiscard]] QString identityWord(domain::Upstream::Identity identity);
[[nodiscard]] QString passwordsWord(domain::Upstream::Passwords passwords);
/// An upstream as the API writes it, to be compared, merged and kept.
[[nodiscard]] QJsonObject formOf(const domain::Upstream& upstream);

/// Edits an upstream and hands the draft back; it stores nothing itself.
class UpstreamDialog : public widgets::Dialog
{
    Q_OBJECT
public:
    UpstreamDialog(domain::Upstream upstream, bool isNew, QWidget* parent);

    /// What stands in it: formOf().
    [[nodiscard]] QJsonObject form() const { return formOf(draft()); }
    void showForm(const QJsonObject& form);
    /// What the upstream is now: what this dialog does not edit comes from it.
    void setBefore(const domain::Upstream& upstream) { m_upstream = upstream; }
    [[nodiscard]] domain::Upstream draft() const;

    void setBusy(bool busy);
    /// The service refused: problems go to their fields, the rest above the footer.
    void sayFailure(const QString& message, const domain::Problems& problems);

signals:
    void submitted(const domain::Upstream& upstream);

private:
    void addPlace();
    void addIdentity();
    void addAddresses();
    void addConnection();
    void showAddressLists();
    void fill(const domain::Upstream& upstream);
    void takePreset();
    bool showProblems(const domain::Problems& problems);
    void submit();

    domain::Upstream m_upstream; ///< as it was given
    bool m_isNew;
    QVBoxLayout* m_form;
    UpstreamPlace* m_place;
    ValuesEditor* m_tokenPaths;
    widgets::ComboBox* m_identity;
    widgets::ComboBox* m_passwords;
    widgets::SegmentedControl* m_ipMode;
    RangeList* m_allow;
    RangeList* m_block;
    QCheckBox* m_verify;
    widgets::SpinBox* m_connect;
    widgets::SpinBox* m_response;
    widgets::SpinBox* m_idle;
    QHash<QString, widgets::FieldRow*> m_rows; ///< by the name of the member in the API
    widgets::Notice* m_failure;
    widgets::Button* m_save;
};

} // namespace pages
