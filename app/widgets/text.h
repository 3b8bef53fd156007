// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/palette.h"
#include "app/widgets/type.h"

#include <QLabel>

namespace widgets {

/// A label of the type scale. Font and colour follow the application's font and palette; plain text
/// unless set otherwise; the text starts at the near side, whatever its own direction.
class Text : public QLabel
{
    Q_OBJECT
public:
    explicit Text(const QString& text, Type type = Type::Body, Colour ink = Colour::Text,
                  QWidget* parent = nullptr);

    void setType(Type type);
    void setInk(Colour ink);
    /// Wraps and takes the height that the width asks for.
    Text* wrapped();
    /// Lets people select and copy it, by mouse and keyboard.
    Text* selectable();
    /// Shortens in the middle or at the end when there is no room; the full text is then the
    /// tooltip.
    void setElide(Qt::TextElideMode mode);

    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void restyle();
    void align();

    Type m_type;
    Colour m_ink;
    Qt::TextElideMode m_elide = Qt::ElideNone;
};

} // namespace widgets
