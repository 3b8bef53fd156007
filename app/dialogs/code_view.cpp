// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/code_view.h"

#include "app/widgets/palette.h"
#include "app/widgets/type.h"

#include <QEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QTextBlock>

using namespace Qt::StringLiterals;
using widgets::Colour;
using widgets::colour;

namespace dialogs {

/// The strip with the numbers, beside the viewport.
class CodeView::Gutter final : public QWidget
{
public:
    explicit Gutter(CodeView* view) : QWidget(view), m_view(view) { }
    QSize sizeHint() const override { return {m_view->gutterWidth(), 0}; }

protected:
    void paintEvent(QPaintEvent* event) override { m_view->paintGutter(event->rect()); }
    void wheelEvent(QWheelEvent* event) override { m_view->wheelEvent(event); }

private:
    CodeView* m_view;
};

CodeView::CodeView(const QString& accessibleName, QWidget* parent)
    : QPlainTextEdit(parent)
    , m_gutter(new Gutter(this))
{
    setProperty("kind", u"numbered"_s);
    setAccessibleName(accessibleName);
    setReadOnly(true);
    setLineWrapMode(NoWrap);
    setLayoutDirection(Qt::LeftToRight);
    setFont(widgets::font(widgets::Type::Mono));
    document()->setDocumentMargin(8);
    connect(this, &QPlainTextEdit::blockCountChanged, this, &CodeView::placeGutter);
    connect(this, &QPlainTextEdit::updateRequest, m_gutter, [this](const QRect&, int dy) {
        if (dy != 0)
            m_gutter->scroll(0, dy);
        else
            m_gutter->update();
    });
    placeGutter();
}

int CodeView::gutterWidth() const
{
    const int digits = std::max(2, int(QString::number(blockCount()).size()));
    return fontMetrics().horizontalAdvance(u'9') * digits + 20;
}

void CodeView::placeGutter()
{
    setViewportMargins(gutterWidth(), 0, 0, 0);
    const QRect inside = contentsRect();
    m_gutter->setGeometry(inside.left(), inside.top(), gutterWidth(), inside.height());
    m_gutter->update();
}

void CodeView::paintGutter(const QRect& area)
{
    QPainter painter(m_gutter);
    painter.setLayoutDirection(Qt::LeftToRight);
    const int edge = m_gutter->width() - 1;
    painter.fillRect(area, colour(Colour::Sunken));
    painter.fillRect(edge, area.top(), 1, area.height(), colour(Colour::Line));
    painter.setFont(font());
    painter.setPen(colour(Colour::Text3));
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRect line = blockBoundingGeometry(block).translated(contentOffset()).toAlignedRect();
        if (line.top() > area.bottom())
            return;
        // As the lines of code are: in the figures of ASCII, whatever the language.
        painter.drawText(QRect(0, line.top(), edge - 8, line.height()),
                         Qt::AlignRight | Qt::AlignVCenter,
                         QString::number(block.blockNumber() + 1));
    }
}

void CodeView::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    placeGutter();
}

void CodeView::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        setFont(widgets::font(widgets::Type::Mono));
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::FontChange)
        placeGutter();
}

} // namespace dialogs
