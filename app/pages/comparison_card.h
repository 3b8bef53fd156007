// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/card.h"

namespace pages {

/// Standard mode and Secure Mode side by side; the one that holds now is marked.
class ComparisonCard : public widgets::Card
{
    Q_OBJECT
public:
    explicit ComparisonCard(bool secureNow, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

/// A lock in a rounded square, open or closed.
class LockMark : public QWidget
{
    Q_OBJECT
public:
    explicit LockMark(QWidget* parent = nullptr);
    void setClosed(bool closed);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    bool m_closed = false;
};

/// A number in a circle.
class StepNumber : public QWidget
{
    Q_OBJECT
public:
    explicit StepNumber(int number, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_number;
};

} // namespace pages
