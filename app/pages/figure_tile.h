// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/palette.h"

#include <QAbstractButton>

namespace pages {

/// One figure with what it counts; leads to the rows behind it.
class FigureTile final : public QAbstractButton
{
    Q_OBJECT

public:
    FigureTile(const QString& icon, const QString& title, QWidget* parent = nullptr);

    void setFigure(const QString& figure, const QString& beneath,
                   widgets::Colour ink = widgets::Colour::Text2);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_icon;
    QString m_title;
    QString m_figure;
    QString m_beneath;
    widgets::Colour m_ink = widgets::Colour::Text2;
};

/// A word, a bar on its share of the largest, and a number; leads to the rows behind it.
class RankedBar final : public QAbstractButton
{
    Q_OBJECT

public:
    RankedBar(const QString& word, qint64 count, qint64 largest, QWidget* parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    /// Room for the words, so that the bars of one list begin at one place.
    [[nodiscard]] int widestWord() const;
    [[nodiscard]] static int numberRoom();

    qint64 m_count;
    qint64 m_largest;
};

} // namespace pages
