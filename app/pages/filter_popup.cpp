// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/filter_popup.h"

#include "app/widgets/palette.h"
#include "app/widgets/type.h"

#include <QLineEdit>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::StringLiterals;
using widgets::colour;
using widgets::Colour;
using widgets::scaled;
using widgets::Type;

namespace pages {
namespace {

constexpr int mostShown = 8; ///< rows, without scrolling
constexpr int sideRoom = 12;
constexpr int meaningGap = 16; ///< at least, between what is typed and what it means
constexpr int MeaningRole = Qt::UserRole;

/// What can be typed at the near end, what it means at the far end.
class PopupDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (option.state & QStyle::State_Selected) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(colour(Colour::AccentSoft2));
            painter->drawRoundedRect(option.rect.adjusted(4, 1, -4, -1), 6, 6);
        }
        const auto draw = [&](const QString& text, Type type, Colour ink, QRect room,
                              Qt::Alignment side) {
            const QFont font = widgets::font(type);
            painter->setFont(font);
            painter->setPen(colour(ink));
            const auto alignment =
                QStyle::visualAlignment(option.direction, side) | Qt::AlignVCenter;
            painter->drawText(QStyle::visualRect(option.direction, option.rect, room),
                              int(alignment),
                              QFontMetrics(font).elidedText(text, Qt::ElideRight, room.width()));
        };
        const QRect room = option.rect.adjusted(sideRoom, 0, -sideRoom, 0);
        const QString word = index.data().toString();
        const int wide = QFontMetrics(widgets::font(Type::Mono)).horizontalAdvance(word);
        draw(word, Type::Mono, Colour::Text, room, Qt::AlignLeft);
        draw(index.data(MeaningRole).toString(), Type::Small, Colour::Text2,
             room.adjusted(std::min(wide + meaningGap, room.width()), 0, 0, 0), Qt::AlignRight);
        painter->restore();
    }
    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {100, scaled(28)};
    }
};

} // namespace

FilterPopup::FilterPopup(QLineEdit* field)
    : QListView(field->window())
    , m_field(field)
    , m_model(new QStandardItemModel(this))
{
    setAccessibleName(tr("Suggestions"));
    setFocusPolicy(Qt::NoFocus);
    setProperty("kind", QStringLiteral("popup")); // an edge, as the style sheet has it
    setModel(m_model);
    setItemDelegate(new PopupDelegate(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setUniformItemSizes(true);
    viewport()->setAutoFillBackground(false);
    setViewportMargins(1, 5, 1, 5);
    connect(this, &QListView::clicked, this,
            [this](const QModelIndex& index) { emit picked(entryAt(index)); });
    hide();
}

models::FilterValue FilterPopup::entryAt(const QModelIndex& index) const
{
    return {index.data().toString(), index.data(MeaningRole).toString()};
}

void FilterPopup::offer(const QList<models::FilterValue>& entries)
{
    const auto before = chosen();
    m_model->clear();
    for (const models::FilterValue& entry : entries) {
        auto* item = new QStandardItem(entry.value);
        item->setData(entry.meaning, MeaningRole);
        item->setData(entry.value + u", "_s + entry.meaning, Qt::AccessibleTextRole);
        item->setToolTip(entry.meaning);
        m_model->appendRow(item);
        if (before && before->value == entry.value)
            setCurrentIndex(item->index());
    }
    if (entries.isEmpty())
        return hide();
    place();
    show();
    raise();
}

void FilterPopup::place()
{
    const int rows = std::min(m_model->rowCount(), mostShown);
    const QPoint below = m_field->mapTo(parentWidget(), QPoint(0, m_field->height() + 4));
    const int high = std::min(rows * scaled(28) + 10 + 2 * frameWidth(),
                              parentWidget()->height() - below.y() - 8);
    // As wide as the field, or as what it offers, as far as the window has room.
    const int room = parentWidget()->width() - 16;
    const int wide =
        std::min(std::max(neededWidth(), std::min(m_field->width(), scaled(420))), room);
    const int begin =
        layoutDirection() == Qt::RightToLeft ? below.x() + m_field->width() - wide : below.x();
    const int x = std::clamp(begin, 8, std::max(8, 8 + room - wide));
    setGeometry(x, below.y(), wide, std::max(high, scaled(28)));
}

int FilterPopup::neededWidth() const
{
    const QFontMetrics words(widgets::font(Type::Mono));
    const QFontMetrics meanings(widgets::font(Type::Small));
    int needed = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const models::FilterValue entry = entryAt(m_model->index(row, 0));
        needed = std::max(needed,
                          words.horizontalAdvance(entry.value) + meaningGap
                              + meanings.horizontalAdvance(entry.meaning));
    }
    const int edges = 2 * sideRoom + 4;
    return needed + edges + (m_model->rowCount() > mostShown ? scaled(16) : 0);
}

void FilterPopup::move(int step)
{
    const int rows = m_model->rowCount();
    if (rows == 0)
        return;
    const int row = currentIndex().isValid() ? currentIndex().row() + step : step > 0 ? 0 : -1;
    setCurrentIndex(m_model->index((row + rows) % rows, 0));
    scrollTo(currentIndex());
}

std::optional<models::FilterValue> FilterPopup::chosen() const
{
    return currentIndex().isValid() ? std::optional(entryAt(currentIndex())) : std::nullopt;
}

std::optional<models::FilterValue> FilterPopup::best() const
{
    if (const auto entry = chosen())
        return entry;
    return m_model->rowCount() > 0 ? std::optional(entryAt(m_model->index(0, 0))) : std::nullopt;
}

QStringList FilterPopup::words() const
{
    QStringList all;
    for (int row = 0; row < m_model->rowCount(); ++row)
        all.append(m_model->item(row)->text());
    return all;
}

void FilterPopup::paintEvent(QPaintEvent* event)
{
    {
        QPainter painter(viewport());
        painter.fillRect(viewport()->rect(), colour(Colour::Raised));
    }
    QListView::paintEvent(event);
}

} // namespace pages
