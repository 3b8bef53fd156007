// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/traffic_legend.h"
#include "common/api/audit_json.h"

#include <QWidget>

class QChartView;

namespace pages {

/// Allowed and denied calls over time and how long a call took: plots one below the other with one
/// time axis, a read-out under the pointer and on Left and Right, and the same as text for screen
/// readers.
class TrafficChart final : public QWidget
{
    Q_OBJECT

public:
    explicit TrafficChart(QWidget* parent = nullptr);
    ~TrafficChart() override;

    /// \a buckets cover from ... to without gaps.
    void show(const QList<api::Statistics::Bucket>& buckets, std::chrono::minutes length);
    [[nodiscard]] int readOut() const { return m_current; }
    /// What is shown is as it was when the service was there last.
    void setStale(bool stale);

signals:
    /// The bucket was clicked or Enter pressed on it.
    void opened(core::Timestamp from, core::Timestamp to);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    QSize sizeHint() const override;

private:
    class ReadOut;
    struct Plot
    {
        Traffic traffic;
        QChartView* view;
        int lines; ///< across it, with a mark each
    };

    void rebuild();
    void place();
    void setCurrent(int bucket);
    [[nodiscard]] int bucketAt(int x) const;
    [[nodiscard]] QRect plotArea() const;

    QList<api::Statistics::Bucket> m_buckets;
    std::chrono::minutes m_length{60};
    QList<Plot> m_plots; ///< from the top down
    int m_axisWidth = 0; ///< room for the widest mark of an axis
    ReadOut* m_readOut;
    int m_current = -1;
    bool m_stale = false;
};

} // namespace pages
