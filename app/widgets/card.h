// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/block.h"
#include "app/widgets/palette.h"

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace widgets {

/// A hairline across a layout.
class Line : public QWidget
{
    Q_OBJECT
public:
    explicit Line(Qt::Orientation orientation = Qt::Horizontal, QWidget* parent = nullptr,
                  Colour ink = Colour::Line);
    QSize sizeHint() const override { return {1, 1}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Colour m_ink;
};

/// A plain area filled with a token: navigation, side panel, footers.
class Area : public QWidget
{
    Q_OBJECT
public:
    explicit Area(Colour fill, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Colour m_fill;
};

/// A surface with an edge that holds rows, hairlines between them, and an optional head.
class Card : public Block
{
    Q_OBJECT
public:
    explicit Card(QWidget* parent = nullptr, Colour fill = Colour::Surface,
                  Colour edge = Colour::Line);

    /// A head with a title, an optional icon and small text beside it. Returns its layout, to add
    /// actions at the far end.
    QHBoxLayout* setHead(const QString& title, const QString& beside = {},
                         const QString& iconName = {}, Colour iconInk = Colour::Text2);
    void setBeside(const QString& text);
    /// Adds a widget below what is there, under a hairline unless it is the first or \a line is
    /// false. The card gives it the side margins unless \a padded is false.
    void addRow(QWidget* row, bool line = true, bool padded = true);
    /// The same for a layout.
    void addRow(QLayout* row, bool line = true);
    /// Removes and deletes all rows; the head stays.
    void clearRows();
    [[nodiscard]] QVBoxLayout* body() const { return m_body; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Colour m_fill;
    Colour m_edge;
    QVBoxLayout* m_all;
    QVBoxLayout* m_body;
    class Text* m_beside = nullptr;
};

} // namespace widgets
