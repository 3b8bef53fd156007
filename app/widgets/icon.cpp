// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/icon.h"

#include "app/widgets/type.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSet>
#include <QSvgRenderer>

#include <cmath>

namespace widgets {
namespace {

QPixmap rendered(const QString& name, const QColor& colour, const QSize& logical, qreal ratio,
                 bool mirrored)
{
    const QSize pixels(int(std::ceil(logical.width() * ratio)),
                       int(std::ceil(logical.height() * ratio)));
    if (pixels.isEmpty()) // of a widget that has no room yet
        return {};
    const QString key = QStringLiteral("lk:%1:%2:%3x%4:%5:%6")
                            .arg(name, colour.name(QColor::HexArgb))
                            .arg(pixels.width())
                            .arg(pixels.height())
                            .arg(ratio)
                            .arg(int(mirrored) + 2 * int(QGuiApplication::isRightToLeft()));
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QFile file(QStringLiteral(":/latchkey/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray svg = file.readAll();
    svg.replace("currentColor", colour.name().toLatin1());
    if (logical.width() > 20) // large icons keep the visual weight of the text beside them
        svg.replace("stroke-width=\"1.5\"", "stroke-width=\"1.25\"");
    QSvgRenderer renderer(svg);
    QImage image(pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    // A box wider than high is a square icon at the near side and a gap to the text.
    const int side = std::min(pixels.width(), pixels.height());
    const bool farSide =
        QGuiApplication::isRightToLeft() != mirrored; // mirroring turns the whole box round
    renderer.render(
        &painter,
        QRectF(farSide ? pixels.width() - side : 0, (pixels.height() - side) / 2.0, side, side));
    painter.end();
    if (mirrored)
        image = image.mirrored(true, false);
    pixmap = QPixmap::fromImage(image);
    pixmap.setDevicePixelRatio(ratio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class Engine final : public QIconEngine
{
public:
    Engine(QString name, Colour token) : m_name(std::move(name)), m_token(token) { }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(painter, rect, m_name, ink(mode), QGuiApplication::layoutDirection());
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override
    {
        return rendered(m_name, ink(mode), size, 1.0, mirrors());
    }
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        // \a size is in device pixels here.
        const QSize logical = (QSizeF(size) / scale).toSize();
        return rendered(m_name, ink(mode), logical, scale, mirrors());
    }
    [[nodiscard]] QIconEngine* clone() const override { return new Engine(*this); }
    bool isNull() override { return m_name.isEmpty(); }
    QString iconName() override { return m_name; }

private:
    [[nodiscard]] QColor ink(QIcon::Mode mode) const
    {
        return colour(mode == QIcon::Disabled ? Colour::Disabled : m_token);
    }
    [[nodiscard]] bool mirrors() const
    {
        return QGuiApplication::isRightToLeft() && isMirrored(m_name);
    }

    QString m_name;
    Colour m_token;
};

} // namespace

IconLabel::IconLabel(const QString& name, Colour token, int size, QWidget* parent)
    : QWidget(parent)
    , m_name(name)
    , m_token(token)
    , m_size(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize IconLabel::sizeHint() const
{
    return {iconSide(m_size), iconSide(m_size)};
}

void IconLabel::setIcon(const QString& name, Colour token)
{
    m_name = name;
    m_token = token;
    update();
}

void IconLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const int side = iconSide(m_size);
    paintIcon(&painter, QRect((width() - side) / 2, (height() - side) / 2, side, side), m_name,
              colour(m_token), layoutDirection());
}

bool isMirrored(const QString& name)
{
    static const QSet<QString> directed{
        QStringLiteral("arrow-left"),   QStringLiteral("arrow-right"),
        QStringLiteral("chevron-left"), QStringLiteral("chevron-right"),
        QStringLiteral("list"),         QStringLiteral("external"),
        QStringLiteral("log-out"),      QStringLiteral("enter"),
        QStringLiteral("book"),         QStringLiteral("panel"),
        QStringLiteral("panel-open"),   QStringLiteral("history"),
        QStringLiteral("undo"),         QStringLiteral("route")};
    return directed.contains(name);
}

QIcon icon(const QString& name, Colour token)
{
    return QIcon(new Engine(name, token)); // QIcon owns the engine
}

void paintIcon(QPainter* painter, const QRect& rect, const QString& name, const QColor& colour,
               Qt::LayoutDirection direction)
{
    const qreal ratio = painter->device()->devicePixelRatio();
    painter->drawPixmap(rect.topLeft(),
                        rendered(name, colour, rect.size(), ratio,
                                 direction == Qt::RightToLeft && isMirrored(name)));
}

} // namespace widgets
