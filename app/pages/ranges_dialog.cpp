// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/ranges_dialog.h"

#include "app/pages/range_list.h"
#include "app/widgets/button.h"
#include "app/widgets/field_row.h"
#include "app/widgets/inputs.h"
#include "app/widgets/type.h"

#include <QSet>
#include <QVBoxLayout>

using widgets::Button;
using widgets::ButtonKind;
using widgets::Message;

namespace pages {

TypedRanges readRanges(const QString& text, const QList<RangesDialog::Entry>& known)
{
    TypedRanges read;
    QSet<QString> seen;
    for (const RangesDialog::Entry& entry : known)
        seen.insert(entry.range.toString());
    const QStringList lines = text.split(QLatin1Char('\n'));
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString range = lines.at(i).section(QLatin1Char('#'), 0, 0).trimmed();
        const QString comment = lines.at(i).section(QLatin1Char('#'), 1).trimmed();
        if (range.isEmpty())
            continue;
        const TypedRange typed = readRange(range);
        if (!typed.range) {
            if (read.problem.isEmpty())
                read.problem = RangesDialog::tr("Line %1: %2").arg(i + 1).arg(typed.problem);
            continue;
        }
        if (seen.contains(typed.range->toString())) {
            ++read.known;
            continue;
        }
        seen.insert(typed.range->toString());
        read.normalised += typed.warning.isEmpty() ? 0 : 1;
        read.entries.append({*typed.range, comment});
    }
    return read;
}

RangesDialog::RangesDialog(const QString& list, QList<Entry> known, QWidget* parent)
    : Dialog(tr("Add several"), list,
             tr("One address or range a line; behind # a comment. Nothing is saved before you save "
                "the page."),
             Confirm, parent)
    , m_known(std::move(known))
    , m_text(new widgets::CodeArea(tr("Addresses and ranges")))
    , m_message(new Message)
    , m_add(new Button(ButtonKind::Primary, tr("Add")))
{
    m_text->setMinimumHeight(widgets::scaled(180));
    m_text->setExample(QStringLiteral("10.20.0.0/16  # Office\n2001:db8:20::/48"));
    body()->addWidget(m_text);
    body()->addWidget(m_message);
    Button* cancel = addButton(new Button(ButtonKind::Secondary, tr("Cancel")));
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    addButton(m_add)->setDefault(true);
    connect(m_add, &Button::clicked, this, [this] {
        accept();
        emit chosen(m_entries);
    });
    connect(m_text, &QPlainTextEdit::textChanged, this, &RangesDialog::typed);
    typed();
}

void RangesDialog::typed()
{
    const TypedRanges read = readRanges(m_text->toPlainText(), m_known);
    m_entries = read.entries;
    m_add->setText(m_entries.isEmpty() ? tr("Add")
                                       : tr("Add %n entry(s)", nullptr, int(m_entries.size())));
    m_add->setDisabledReason(!read.problem.isEmpty()   ? read.problem
                                 : m_entries.isEmpty() ? tr("Type or paste ranges first.")
                                                       : QString());
    QStringList remarks;
    if (read.normalised > 0)
        remarks.append(tr("%n range(s) have bits behind the mask and will be saved without them.",
                          nullptr, read.normalised));
    if (read.known > 0)
        remarks.append(tr("%n are in the list already.", nullptr, read.known));
    if (!read.problem.isEmpty())
        m_message->show(Message::Kind::Bad, read.problem);
    else
        m_message->show(remarks.isEmpty() ? Message::Kind::None : Message::Kind::Warn,
                        remarks.join(QLatin1Char(' ')));
}

} // namespace pages
