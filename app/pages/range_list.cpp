// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/range_list.h"

#include "app/pages/ranges_dialog.h"
#include "app/widgets/badge.h"
#include "app/widgets/button.h"
#include "app/widgets/card.h"
#include "app/widgets/field_row.h"
#include "app/widgets/inputs.h"
#include "app/widgets/text.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

namespace pages {

using widgets::Colour;
using widgets::Message;
using widgets::Text;
using widgets::Type;

namespace {

constexpr qsizetype worthFiltering = 12;
constexpr int mostShown = 100;

} // namespace

TypedRange readRange(const QString& text)
{
    const core::Result<domain::IpRange> exact = domain::IpRange::parse(text);
    if (exact)
        return {*exact, {}, {}};
    // The strict reading refuses bits behind the prefix; here the person sees what becomes of them.
    const qsizetype slash = text.indexOf(QLatin1Char('/'));
    bool isNumber = false;
    const int prefix = text.mid(slash + 1).toInt(&isNumber);
    const auto address =
        slash > 0 ? domain::IpAddress::parse(text.left(slash).toStdString()) : std::nullopt;
    if (!address || !isNumber || prefix < 0 || prefix > (address->isIpv4() ? 32 : 128))
        return {std::nullopt, exact.error().message, {}};
    const domain::IpRange range(*address, prefix + (address->isIpv4() ? 96 : 0));
    return {
        range,
        {},
        QCoreApplication::translate(
            "pages::RangeList", "Bits are set to the right of the mask. It will be saved as %1.")
            .arg(range.toString())};
}

RangeList::RangeList(const QString& title, const QString& iconName, int iconInk, bool comments,
                     QWidget* parent)
    : QWidget(parent)
    , m_comments(comments)
    , m_card(new widgets::Card)
    , m_rows(new QWidget)
{
    setAccessibleName(title);
    setWhatsThis(
        tr("An address or a network, such as 10.20.0.0/16 or 2001:db8::/32. A comment says "
           "later why the entry is there."));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    m_card->setHead(title, {}, iconName, Colour(iconInk))->addWidget(makeMenu());
    m_card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_filter = new widgets::SearchField(tr("Filter %1").arg(title), tr("Filter entries"));
    m_filter->hide();
    m_card->addRow(m_filter);
    auto* rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    m_card->addRow(m_rows, false, false);
    connect(m_filter, &widgets::SearchField::settled, this, &RangeList::fillRows);
    m_adder = makeAdder();
    setFocusProxy(m_range);
    m_card->addRow(m_adder, false, false);
    m_card->body()->addStretch();
    rebuild();
}

void RangeList::setEntries(const QList<Entry>& entries, const QList<Entry>& saved)
{
    if (entries == m_entries && saved == m_saved && m_rows->layout()->count() > 0)
        return;
    m_entries = entries;
    m_saved = saved;
    m_notes.clear();
    rebuild();
}

void RangeList::setNotes(const EntryNotes& notes)
{
    if (notes == m_notes)
        return;
    m_notes = notes;
    fillRows();
}

bool RangeList::hasTyped() const
{
    return m_hasTyped;
}

void RangeList::addEntry(const domain::IpRange& range, const QString& comment)
{
    m_entries.append({range, comment});
    m_notes.clear();
    rebuild();
    emit edited();
}

void RangeList::setRemark(const QString& remark)
{
    if (remark == m_remark)
        return;
    m_remark = remark;
    sayCount();
}

void RangeList::setProblem(const QString& problem)
{
    m_listMessage->show(problem.isEmpty() ? Message::Kind::None : Message::Kind::Bad, problem);
}

void RangeList::sayCount()
{
    m_card->setBeside(tr("%n entry(s)", nullptr, int(m_entries.size()))
                      + (m_remark.isEmpty() ? QString() : QStringLiteral(" · ") + m_remark));
}

void RangeList::rebuild()
{
    sayCount();
    m_filter->setVisible(m_entries.size() > worthFiltering || !m_filter->text().isEmpty());
    fillRows();
}

/// Of the first column, in every row.
int RangeList::rangeWidth()
{
    const QFontMetrics head(widgets::font(Type::SmallStrong));
    return std::max(widgets::scaled(152), head.horizontalAdvance(tr("Address or range")) + 4);
}

QWidget* RangeList::makeHeads()
{
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(16, 4, 16, 4);
    auto* first = new Text(tr("Address or range"), Type::SmallStrong, Colour::Text3);
    first->setFixedWidth(rangeWidth());
    row->addWidget(first);
    if (m_comments)
        row->addWidget(new Text(tr("Comment"), Type::SmallStrong, Colour::Text3), 1);
    else
        row->addStretch(1);
    return head;
}

bool RangeList::isShown(const Entry& entry) const
{
    const QString text = m_filter->text().trimmed();
    if (text.isEmpty())
        return true;
    const auto address = domain::IpAddress::parse(text.toStdString());
    return entry.comment.contains(text, Qt::CaseInsensitive)
        || entry.range.toString().contains(text, Qt::CaseInsensitive)
        || (address && entry.range.contains(*address));
}

/// Lists may be very long: what does not fit the eye is found by the filter.
void RangeList::fillRows()
{
    while (QLayoutItem* item = m_rows->layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    if (m_entries.isEmpty())
        return;
    QLayout* rows = m_rows->layout();
    rows->addWidget(makeHeads());
    int shown = 0;
    int left = 0;
    // What is new or remarkable is shown first where there are too many.
    const bool all = m_entries.size() <= mostShown;
    for (const bool remarkable : {true, false})
        for (int i = 0; i < m_entries.size(); ++i) {
            const Entry& entry = m_entries.at(i);
            const bool stands = !all && (m_notes.contains(i) || !m_saved.contains(entry));
            if (stands != remarkable)
                continue;
            if (!isShown(entry))
                continue;
            if (shown == mostShown) {
                ++left;
                continue;
            }
            ++shown;
            rows->addWidget(new widgets::Line);
            rows->addWidget(makeRow(i));
        }
    rows->addWidget(new widgets::Line);
    if (shown == 0)
        rows->addWidget(note(tr("No entry matches.")));
    else if (left > 0)
        rows->addWidget(note(tr("And %n more; the filter finds them.", nullptr, left)));
}

QWidget* RangeList::note(const QString& text)
{
    auto* line = new Text(text, Type::Small, Colour::Text2);
    line->setContentsMargins(16, 8, 16, 8);
    return line;
}

/// What can be done with the whole list.
QWidget* RangeList::makeMenu()
{
    auto* more = new widgets::IconButton(QStringLiteral("more"), tr("More"));
    auto* menu = new QMenu(more);
    connect(menu->addAction(tr("Add several…")), &QAction::triggered, this, &RangeList::addSeveral);
    connect(menu->addAction(tr("Copy the list")), &QAction::triggered, this, [this] {
        QStringList lines;
        for (const Entry& entry : std::as_const(m_entries))
            lines.append(entry.comment.isEmpty()
                             ? entry.range.toString()
                             : entry.range.toString() + QStringLiteral("  # ") + entry.comment);
        QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
    });
    connect(menu->addAction(tr("Remove all")), &QAction::triggered, this, [this] {
        m_entries.clear();
        m_notes.clear();
        rebuild();
        emit edited();
    });
    connect(more, &widgets::IconButton::clicked, menu,
            [more, menu] { menu->popup(more->mapToGlobal(QPoint(0, more->height()))); });
    return more;
}

void RangeList::addSeveral()
{
    auto* dialog = new RangesDialog(accessibleName(), m_entries, window());
    connect(dialog, &RangesDialog::chosen, this, [this](const QList<Entry>& entries) {
        m_entries += entries;
        m_notes.clear();
        rebuild();
        emit edited();
    });
    dialog->open();
}

QWidget* RangeList::makeRow(int index)
{
    const Entry& entry = m_entries.at(index);
    const bool isNew = !m_saved.contains(entry);
    auto* line = new QWidget;
    auto* column = new QVBoxLayout(line);
    column->setContentsMargins(16, 2, 16, 2);
    column->setSpacing(0);
    auto* row = new QHBoxLayout;
    column->addLayout(row);
    row->setSpacing(8);
    const QString range = entry.range.toString();
    auto* text = new Text(QStringLiteral("\u2066%1\u2069").arg(range), Type::Mono,
                          isNew ? Colour::AccentText : Colour::Text);
    text->setMinimumWidth(rangeWidth());
    row->addWidget(text);
    auto* comment = new Text(entry.comment, Type::Body, Colour::Text2);
    comment->setElide(Qt::ElideRight);
    row->addWidget(comment, 1);
    if (isNew)
        row->addWidget(new widgets::Pill(tr("New"), widgets::Tone::Accent));
    auto* remove = new widgets::IconButton(QStringLiteral("trash"), tr("Remove %1").arg(range));
    row->addWidget(remove);
    connect(remove, &widgets::IconButton::clicked, this, [this, index] {
        m_entries.removeAt(index);
        m_notes.clear();
        rebuild();
        emit edited();
    });
    if (const auto found = m_notes.constFind(index); found != m_notes.constEnd()) {
        auto* message = new Message;
        message->show(found->isProblem ? Message::Kind::Bad : Message::Kind::Warn, found->text);
        column->addWidget(message);
        column->addSpacing(4);
    }
    return line;
}

QWidget* RangeList::makeAdder()
{
    auto* adder = new QWidget;
    auto* column = new QVBoxLayout(adder);
    column->setContentsMargins(16, 10, 16, 12);
    column->setSpacing(4);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    m_range = new widgets::CodeField;
    m_range->setPlaceholderText(QStringLiteral("10.20.0.0/16"));
    m_range->setAccessibleName(tr("New address or range"));
    m_range->setMinimumWidth(m_range->fontMetrics().horizontalAdvance(m_range->placeholderText())
                             + 28);
    row->addWidget(m_range, 2);
    m_comment = new QLineEdit;
    m_comment->setPlaceholderText(tr("Comment"));
    m_comment->setMinimumWidth(
        m_comment->fontMetrics().horizontalAdvance(m_comment->placeholderText()) + 28);
    m_comment->setAccessibleName(tr("Comment of the new entry"));
    m_comment->setVisible(m_comments);
    row->addWidget(m_comment, 3);
    m_add = new widgets::Button(widgets::ButtonKind::Secondary, tr("Add"), QStringLiteral("plus"));
    m_add->setEnabled(false);
    row->addWidget(m_add);
    column->addLayout(row);
    m_message = new Message;
    m_listMessage = new Message;
    column->addWidget(m_message);
    column->addWidget(m_listMessage);
    connect(m_range, &QLineEdit::textChanged, this, &RangeList::typed);
    connect(m_range, &QLineEdit::returnPressed, this, &RangeList::add);
    connect(m_comment, &QLineEdit::returnPressed, this, &RangeList::add);
    connect(m_add, &widgets::Button::clicked, this, &RangeList::add);
    return adder;
}

void RangeList::typed()
{
    const QString text = m_range->text().trimmed();
    if (m_hasTyped == text.isEmpty()) {
        m_hasTyped = !text.isEmpty();
        emit typing();
    }
    TypedRange typed = text.isEmpty() ? TypedRange{} : readRange(text);
    if (typed.range)
        for (const Entry& entry : std::as_const(m_entries))
            if (entry.range == *typed.range) {
                typed.problem = tr("%1 is in the list already.").arg(entry.range.toString());
                typed.range.reset();
                break;
            }
    m_add->setEnabled(typed.range.has_value());
    const Message::Kind kind = !typed.problem.isEmpty() ? Message::Kind::Bad
        : !typed.warning.isEmpty()                      ? Message::Kind::Warn
                                                        : Message::Kind::None;
    m_message->show(kind, typed.problem.isEmpty() ? typed.warning : typed.problem);
    widgets::setInputState(m_range,
                           kind == Message::Kind::Bad        ? QStringLiteral("bad")
                               : kind == Message::Kind::Warn ? QStringLiteral("warn")
                                                             : QString());
}

void RangeList::add()
{
    const TypedRange typed = readRange(m_range->text().trimmed());
    if (!typed.range || !m_add->isEnabled())
        return;
    const QString comment = m_comment->text().trimmed();
    m_range->clear();
    m_comment->clear();
    addEntry(*typed.range, comment);
    m_range->setFocus();
}

} // namespace pages
