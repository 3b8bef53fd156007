// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace widgets {

/// A round filter that is on or off: icon, word and the count that the service sent. A toggle to
/// assistive programs.
class Chip : public QAbstractButton
{
    Q_OBJECT
public:
    explicit Chip(const QString& text, const QString& iconName = {}, QWidget* parent = nullptr);

    /// The number behind the word, already in the locale's form; empty while it is unknown.
    void setCount(const QString& count);
    /// Colour of the icon while the chip is off, such as Colour::Ok for "Active".
    void setIconInk(int colourToken);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_icon;
    QString m_count;
    int m_iconInk;
};

/// A value that can be taken away by its × or with Delete.
class ValueChip : public QAbstractButton
{
    Q_OBJECT
public:
    explicit ValueChip(const QString& value, QWidget* parent = nullptr);
    QSize sizeHint() const override;

signals:
    void removed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace widgets
