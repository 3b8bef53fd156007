// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/type.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <cmath>

namespace widgets {
namespace {

struct Role
{
    double factor;
    QFont::Weight weight;
};

Role role(Type type)
{
    switch (type) {
    case Type::Title:
        return {1.54, QFont::DemiBold};
    case Type::Heading:
        return {1.15, QFont::DemiBold};
    case Type::Strong:
        return {1.0, QFont::DemiBold};
    case Type::Body:
        return {1.0, QFont::Normal};
    case Type::Label:
        return {1.0, QFont::Medium};
    case Type::Small:
        return {0.92, QFont::Normal};
    case Type::SmallStrong:
        return {0.92, QFont::Medium};
    case Type::Caption:
        return {0.85, QFont::DemiBold};
    case Type::Figure:
        return {1.85, QFont::DemiBold};
    case Type::Mono:
        return {0.92, QFont::Normal};
    }
    Q_UNREACHABLE();
}

/// What follows from the application's font.
struct Base
{
    QFont font;
    double pixels = 0;
    QString mono;
};

QString findMonoFamily()
{
    const QString preferred = QStringLiteral("JetBrains Mono");
    if (QFontDatabase::hasFamily(preferred))
        return preferred;
    return QFontDatabase::systemFont(QFontDatabase::FixedFont).family();
}

/// Kept until the application has another font: every text asks, and the font database answers
/// slower than a text is laid out.
const Base& base()
{
    static Base known;
    const QFont current = QGuiApplication::font();
    if (known.pixels == 0 || known.font != current)
        known = {current, double(QFontInfo(current).pixelSize()), findMonoFamily()};
    return known;
}

} // namespace

QString monoFamily()
{
    return base().mono;
}

QFont font(Type type)
{
    QFont result = base().font;
    const Role wanted = role(type);
    if (type == Type::Mono) {
        result.setFamilies({monoFamily()});
        // Ligatures turn == and :: into one glyph, and then columns lie.
        result.setStyleStrategy(
            QFont::StyleStrategy(QFont::PreferAntialias | QFont::PreferNoShaping));
    }
    result.setPixelSize(int(std::lround(base().pixels * wanted.factor)));
    result.setWeight(wanted.weight);
    return result;
}

int widestPart(const QString& text, const QFont& font)
{
    const QFontMetrics metrics(font);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    int widest = 0;
    for (qsizetype begin = 0, end = finder.toNextBoundary(); end >= 0;
         begin = end, end = finder.toNextBoundary())
        widest =
            std::max(widest, metrics.horizontalAdvance(text.mid(begin, end - begin).trimmed()));
    return widest;
}

int scaled(int pixels)
{
    return int(std::lround(pixels * std::max(1.0, base().pixels / 13.0)));
}

int iconSide(int pixels)
{
    constexpr double step = 0.25; // of the grid that icons are drawn on: four of its sixteen units
    const double factor = std::floor(std::max(1.0, base().pixels / 13.0) / step) * step;
    return int(std::lround(pixels * factor));
}

} // namespace widgets
