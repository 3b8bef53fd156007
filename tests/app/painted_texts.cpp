// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/painted_texts.h"

#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QWidget>

#include <limits>

namespace test {
namespace {

/// Notes texts and drops everything else.
class TextEngine final : public QPaintEngine
{
public:
    explicit TextEngine(QSize size) : QPaintEngine(AllFeatures), m_all(QPointF(), QSizeF(size)) { }
    bool begin(QPaintDevice*) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState&) override { }
    void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override { }
    void drawImage(const QRectF&, const QImage&, const QRectF&, Qt::ImageConversionFlags) override
    { }
    void drawTiledPixmap(const QRectF&, const QPixmap&, const QPointF&) override { }
    void drawPath(const QPainterPath&) override { }
    void drawPolygon(const QPointF*, int, PolygonDrawMode) override { }
    void drawRects(const QRectF*, int) override { }
    void drawLines(const QLineF*, int) override { }
    void drawEllipse(const QRectF&) override { }
    void drawPoints(const QPointF*, int) override { }
    [[nodiscard]] Type type() const override { return User; }
    void drawTextItem(const QPointF& point, const QTextItem& item) override
    {
        const QTransform transform = painter()->deviceTransform();
        const QRectF place(point.x(), point.y() - item.ascent(), item.width(),
                           item.ascent() + item.descent());
        const QRectF clip = painter()->hasClipping()
            ? transform.mapRect(painter()->clipBoundingRect()).intersected(m_all)
            : m_all;
        texts.append({item.text(), transform.mapRect(place), clip, item.font().family()});
    }

    QList<PaintedText> texts;

private:
    QRectF m_all;
};

class TextDevice final : public QPaintDevice
{
public:
    explicit TextDevice(const QWidget& widget) : engine(widget.size()), m_widget(widget) { }
    [[nodiscard]] QPaintEngine* paintEngine() const override { return &engine; }

    mutable TextEngine engine;

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
            return m_widget.width();
        case PdmHeight:
            return m_widget.height();
        case PdmDpiX:
        case PdmPhysicalDpiX:
            return m_widget.logicalDpiX();
        case PdmDpiY:
        case PdmPhysicalDpiY:
            return m_widget.logicalDpiY();
        case PdmWidthMM:
            return m_widget.widthMM();
        case PdmHeightMM:
            return m_widget.heightMM();
        case PdmNumColors:
            return std::numeric_limits<int>::max();
        case PdmDepth:
            return 32;
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return int(devicePixelRatioFScale());
        }
        Q_UNREACHABLE();
    }

private:
    const QWidget& m_widget;
};

} // namespace

QList<PaintedText> paintedTexts(QWidget& widget)
{
    TextDevice device(widget);
    widget.render(&device, QPoint(), QRegion(), QWidget::RenderFlags());
    return device.engine.texts;
}

} // namespace test
