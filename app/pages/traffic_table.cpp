// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/traffic_table.h"

#include "app/models/duration.h"
#include "app/models/moment.h"

#include <QAbstractTableModel>
#include <QHeaderView>

#include <algorithm>

using Bucket = api::Statistics::Bucket;

namespace pages {
namespace {

enum Column
{
    Start,
    Allowed,
    Denied,
    Duration,
    ColumnCount
};

constexpr int blankRole = Qt::UserRole; ///< no row is on its way

} // namespace

QString timePerCall(const Bucket& bucket)
{
    const qint64 calls = bucket.allowed + bucket.denied;
    return calls == 0 ? QString(QChar(u'–'))
                      : models::duration(bucket.durationMs / double(calls), 1);
}

class TrafficTable::Rows final : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    void set(const QList<Bucket>& buckets)
    {
        beginResetModel();
        m_buckets = QList<Bucket>(buckets.crbegin(), buckets.crend());
        endResetModel();
    }
    [[nodiscard]] const QList<Bucket>& buckets() const { return m_buckets; }

    [[nodiscard]] int rowCount(const QModelIndex& parent) const override
    {
        return parent.isValid() ? 0 : int(m_buckets.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex& parent) const override
    {
        return parent.isValid() ? 0 : int(ColumnCount);
    }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override
    {
        if (role == Qt::TextAlignmentRole)
            return int(Qt::AlignVCenter
                       | (index.column() == Start ? Qt::AlignLeft : Qt::AlignRight));
        if (role != Qt::DisplayRole)
            return {};
        const Bucket& bucket = m_buckets[index.row()];
        switch (index.column()) {
        case Start:
            return models::exactLocal(bucket.start);
        case Allowed:
            return models::number(bucket.allowed);
        case Denied:
            return models::number(bucket.denied);
        default:
            return timePerCall(bucket);
        }
    }
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override
    {
        if (orientation != Qt::Horizontal)
            return {};
        if (role == Qt::TextAlignmentRole)
            return int(Qt::AlignVCenter | (section == Start ? Qt::AlignLeft : Qt::AlignRight));
        if (role != Qt::DisplayRole)
            return {};
        return section == Start  ? TrafficTable::tr("From")
            : section == Allowed ? TrafficTable::tr("Allowed")
            : section == Denied  ? TrafficTable::tr("Denied")
                                 : TrafficTable::tr("Time per call");
    }

private:
    QList<Bucket> m_buckets;
};

TrafficTable::TrafficTable(QWidget* parent)
    : TableView(tr("Calls over time"), 32, parent)
    , m_rows(new Rows(this))
{
    setModel(m_rows);
    setItemDelegate(new widgets::TableDelegate(blankRole, this));
    setSelectionMode(QAbstractItemView::SingleSelection);
    horizontalHeader()->setSortIndicatorShown(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setSectionResizeMode(Start, QHeaderView::ResizeToContents);
    connect(this, &TableView::opened, this, [this](int row) {
        const core::Timestamp start = m_rows->buckets()[row].start;
        emit stretchOpened(start, start + m_length);
    });
}

TrafficTable::~TrafficTable() = default;

void TrafficTable::show(const QList<Bucket>& buckets, std::chrono::minutes length)
{
    const QList<int> rows = selectedRows();
    const bool reading = !rows.isEmpty() && length == m_length;
    const core::Timestamp read =
        reading ? m_rows->buckets()[rows.front()].start : core::Timestamp{};
    m_length = length;
    m_rows->set(buckets);
    const auto same = std::ranges::find(m_rows->buckets(), read, &Bucket::start);
    if (reading && same != m_rows->buckets().end())
        goTo(int(same - m_rows->buckets().begin()));
}

} // namespace pages
