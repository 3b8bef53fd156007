// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/range_list.h"

#include "app/widgets/badge.h"
#include "app/widgets/button.h"
#include "app/widgets/card.h"
#include "app/widgets/field_row.h"
#include "app/widgets/inputs.h"
#include "app/widgets/text.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace pages {

using widgets::Colour;
using widgets::Message;
using widgets::Text;
using widgets::Type;

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
    m_card->setHead(title, {}, iconName, Colour(iconInk));
    m_card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    auto* rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    m_card->addRow(m_rows, false, false);
    m_adder = makeAdder();
    m_card->addRow(m_adder, false, false);
    m_card->body()->addStretch();
    rebuild();
}

void RangeList::setEntries(const QList<Entry>& entries, const QList<Entry>& saved)
{
    m_entries = entries;
    m_saved = saved;
    rebuild();
}

void RangeList::addEntry(const domain::IpRange& range, const QString& comment)
{
    m_entries.append({range, comment});
    rebuild();
    emit edited();
}

void RangeList::setRemark(const QString& remark)
{
    m_remark = remark;
    rebuild();
}

void RangeList::setProblem(const QString& problem)
{
    m_listMessage->show(problem.isEmpty() ? Message::Kind::None : Message::Kind::Bad, problem);
}

void RangeList::rebuild()
{
    m_card->setBeside(tr("%n entry(s)", nullptr, int(m_entries.size()))
                      + (m_remark.isEmpty() ? QString() : QStringLiteral(" · ") + m_remark));
    while (QLayoutItem* item = m_rows->layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    if (!m_entries.isEmpty()) {
        auto* head = new QWidget;
        auto* row = new QHBoxLayout(head);
        row->setContentsMargins(16, 4, 16, 4);
        auto* first = new Text(tr("Address or range"), Type::SmallStrong, Colour::Text3);
        first->setFixedWidth(widgets::scaled(152));
        row->addWidget(first);
        if (m_comments)
            row->addWidget(new Text(tr("Comment"), Type::SmallStrong, Colour::Text3), 1);
        else
            row->addStretch(1);
        m_rows->layout()->addWidget(head);
    }
    for (int i = 0; i < m_entries.size(); ++i) {
        m_rows->layout()->addWidget(new widgets::Line);
        m_rows->layout()->addWidget(makeRow(i));
    }
    if (!m_entries.isEmpty())
        m_rows->layout()->addWidget(new widgets::Line);
}

QWidget* RangeList::makeRow(int index)
{
    const Entry& entry = m_entries.at(index);
    const bool isNew = !m_saved.contains(entry);
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(16, 2, 16, 2);
    row->setSpacing(8);
    const QString range = entry.range.toString();
    auto* text = new Text(QStringLiteral("\u2066%1\u2069").arg(range), Type::Mono,
                          isNew ? Colour::AccentText : Colour::Text);
    text->setMinimumWidth(widgets::scaled(152));
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
        rebuild();
        emit edited();
    });
    return line;
}

QWidget* RangeList::makeAdder()
{
    auto* adder = new QWidget;
    auto* column = new QVBoxLayout(adder);
    column->setContentsMargins(12, 8, 12, 12);
    column->setSpacing(4);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    m_range = new widgets::CodeField;
    m_range->setPlaceholderText(QStringLiteral("10.20.0.0/16"));
    m_range->setAccessibleName(tr("New address or range"));
    m_range->setMinimumWidth(widgets::scaled(120));
    row->addWidget(m_range, 2);
    m_comment = new QLineEdit;
    m_comment->setPlaceholderText(tr("Comment"));
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
