// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

namespace widgets {

/// A small picture of numbers over time, without axes; the number itself stands beside it. Time
/// runs left to right in every language.
class Sparkline : public QWidget
{
    Q_OBJECT
public:
    enum class Form
    {
        Line, ///< 1.5 px over a soft fill
        Bars
    };

    explicit Sparkline(Form form, QWidget* parent = nullptr);

    /// One value a step. \a description says the same to assistive programs.
    void setValues(const QList<qint64>& values, const QString& description);
    [[nodiscard]] const QList<qint64>& values() const { return m_values; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintLine(QPainter& painter) const;
    void paintBars(QPainter& painter) const;

    Form m_form;
    QList<qint64> m_values;
    qint64 m_greatest = 0;
};

} // namespace widgets
