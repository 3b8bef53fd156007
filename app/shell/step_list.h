// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace shell {

/// The steps of the wizard on a thread: done, current, to come.
class StepList : public QWidget
{
    Q_OBJECT
public:
    explicit StepList(QWidget* parent = nullptr);

    void addStep(const QString& title, const QString& detail);
    /// Takes away the steps after the first \a count.
    void keep(int count);
    void setTitle(int step, const QString& title);
    void setDetail(int step, const QString& detail);
    void setCurrent(int step);
    QSize sizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    struct Step
    {
        QString title;
        QString detail;
    };
    QList<Step> m_steps;
    int m_current = 0;
};

} // namespace shell
