// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/export_dialog.h"

#include "app/models/moment.h"
#include "app/widgets/button.h"
#include "app/widgets/field_row.h"
#include "app/widgets/segmented_control.h"
#include "app/widgets/text.h"

#include <QCheckBox>
#include <QVBoxLayout>

using widgets::Button;
using widgets::ButtonKind;
using widgets::SegmentedControl;
using widgets::Text;

namespace dialogs {
namespace {

/// A choice below its name, which is the name that a screen reader has.
SegmentedControl* addChoice(QVBoxLayout* column, const QString& title)
{
    auto* choice = new SegmentedControl(title);
    column->addWidget(new widgets::FieldRow(title, choice));
    return choice;
}

} // namespace

ExportDialog::ExportDialog(const Offer& offer, QWidget* parent)
    : Dialog(tr("Export"), offer.heading,
             tr("Values of tokens are never in the file: the service does not have them."), Confirm,
             parent)
    , m_rows(addChoice(body(), tr("Rows")))
    , m_columns(addChoice(body(), tr("Columns")))
    , m_form(addChoice(body(), tr("Format")))
    , m_mark(new QCheckBox(tr("Mark the file as UTF-8, for older spreadsheets")))
{
    const auto add = [this](ExportChoice::Rows rows, const QString& text,
                            const std::optional<qint64>& count) {
        m_rows->addSegment(int(rows),
                           count ? tr("%1 (%2)").arg(text, models::number(*count)) : text);
    };
    using Rows = ExportChoice::Rows;
    if (offer.selected > 0)
        add(Rows::Selected, tr("Selected"), offer.selected);
    if (offer.narrowed)
        add(Rows::Filtered, tr("As filtered"), offer.filtered);
    add(Rows::All, tr("All"), offer.narrowed ? std::nullopt : offer.filtered);
    m_rows->setCurrent(int(offer.selected > 1   ? Rows::Selected
                               : offer.narrowed ? Rows::Filtered
                                                : Rows::All));
    m_columns->addSegment(1, tr("As shown"));
    m_columns->addSegment(0, tr("All"));
    m_columns->setCurrent(1);
    m_form->addSegment(int(models::FileForm::Csv), tr("CSV"));
    m_form->addSegment(int(models::FileForm::JsonLines), tr("JSON lines"));
    m_form->setCurrent(int(models::FileForm::Csv));
    body()->addWidget(m_mark);
    connect(m_form, &SegmentedControl::chosen, this, [this](int form) {
        m_mark->setEnabled(form == int(models::FileForm::Csv)); // JSON may have no mark: RFC 8259
    });
    connect(addButton(new Button(ButtonKind::Secondary, tr("Cancel"))), &Button::clicked, this,
            &QDialog::reject);
    Button* next = addButton(new Button(ButtonKind::Primary, tr("Choose a file…")));
    next->setDefault(true);
    connect(next, &Button::clicked, this, [this] {
        emit submitted(choice());
        accept();
    });
}

ExportChoice ExportDialog::choice() const
{
    const auto form = models::FileForm(m_form->current());
    return {ExportChoice::Rows(m_rows->current()), m_columns->current() == 1, form,
            form == models::FileForm::Csv && m_mark->isChecked()};
}

} // namespace dialogs
