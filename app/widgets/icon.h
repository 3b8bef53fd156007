// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/palette.h"

#include <QIcon>
#include <QPixmap>
#include <QString>
#include <QWidget>

class QPainter;

namespace widgets {

/// An icon of the console's own set (resources/icons/<name>.svg) in the colour of \a token, worked
/// out when it is painted, so that it follows a change of palette. Mirrored right to left where its
/// meaning asks for it.
[[nodiscard]] QIcon icon(const QString& name, Colour token = Colour::Text2);

/// Shows an icon; in the colours of the palette that holds when it is painted.
class IconLabel : public QWidget
{
    Q_OBJECT
public:
    explicit IconLabel(const QString& name, Colour token = Colour::Text2, int size = 16,
                       QWidget* parent = nullptr);
    void setIcon(const QString& name, Colour token);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_name;
    Colour m_token;
    int m_size;
};

/// Paints an icon into \a rect, in any colour.
void paintIcon(QPainter* painter, const QRect& rect, const QString& name, const QColor& colour,
               Qt::LayoutDirection direction = Qt::LeftToRight);

/// True for icons that point or read in a direction: arrows, lists, panels, books.
[[nodiscard]] bool isMirrored(const QString& name);

} // namespace widgets
