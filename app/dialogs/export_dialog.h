// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/token_file.h"
#include "app/widgets/dialog.h"

#include <optional>

class QCheckBox;

namespace widgets {
class SegmentedControl;
}

namespace dialogs {

/// What of a list goes into a file, and in what form.
struct ExportChoice
{
    enum class Rows
    {
        Selected,
        Filtered,
        All
    };
    Rows rows = Rows::Filtered;
    bool shownColumns = true; ///< and in that order; otherwise everything there is
    models::FileForm form = models::FileForm::Csv;
    bool marked = false; ///< the file begins with a mark that says UTF-8, for spreadsheets
};

/// Asks what of a list is to be exported.
class ExportDialog final : public widgets::Dialog
{
    Q_OBJECT

public:
    struct Offer
    {
        QString heading;
        qint64 selected = 0; ///< none: not offered
        std::optional<qint64> filtered; ///< as far as it is known
        bool narrowed = false; ///< whether the filter leaves something out
    };

    ExportDialog(const Offer& offer, QWidget* parent);

    [[nodiscard]] ExportChoice choice() const;

signals:
    void submitted(const dialogs::ExportChoice& choice);

private:
    widgets::SegmentedControl* m_rows;
    widgets::SegmentedControl* m_columns;
    widgets::SegmentedControl* m_form;
    QCheckBox* m_mark;
};

} // namespace dialogs
