// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/theme.h"

#include "app/widgets/style.h"
#include "app/widgets/type.h"

#include <QApplication>
#include <QFile>
#include <QRegularExpression>

/// Outside any namespace, as Q_INIT_RESOURCE needs it: resources of a static library are not found
/// by themselves.
static void loadLatchkeyResources()
{
    Q_INIT_RESOURCE(latchkey);
}

namespace widgets {

QPalette paletteOf(Scheme scheme)
{
    const auto c = [scheme](Colour token) { return colour(scheme, token); };
    QPalette palette;
    palette.setColor(QPalette::Window, c(Colour::Canvas));
    palette.setColor(QPalette::WindowText, c(Colour::Text));
    palette.setColor(QPalette::Base, c(Colour::Surface));
    palette.setColor(QPalette::AlternateBase, c(Colour::Sunken));
    palette.setColor(QPalette::ToolTipBase, c(Colour::Raised));
    palette.setColor(QPalette::ToolTipText, c(Colour::Text));
    palette.setColor(QPalette::PlaceholderText, c(Colour::Placeholder));
    palette.setColor(QPalette::Text, c(Colour::Text));
    palette.setColor(QPalette::Button, c(Colour::Surface));
    palette.setColor(QPalette::ButtonText, c(Colour::Text));
    palette.setColor(QPalette::BrightText, c(Colour::OnAccent));
    palette.setColor(QPalette::Light, c(Colour::Surface));
    palette.setColor(QPalette::Midlight, c(Colour::Line));
    palette.setColor(QPalette::Mid, c(Colour::Line2));
    palette.setColor(QPalette::Dark, c(Colour::Control));
    palette.setColor(QPalette::Shadow, c(Colour::Line2));
    palette.setColor(QPalette::Highlight, c(Colour::Accent));
    palette.setColor(QPalette::HighlightedText, c(Colour::OnAccent));
    palette.setColor(QPalette::Link, c(Colour::AccentText));
    palette.setColor(QPalette::LinkVisited, c(Colour::AccentText));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, c(Colour::Disabled));
    palette.setColor(QPalette::Disabled, QPalette::Base, c(Colour::Sunken));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, c(Colour::Line2));
    return palette;
}

QString styleSheetOf(Scheme scheme)
{
    QFile file(QStringLiteral(":/latchkey/style.qss"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    // Heights of the reference size are the least: fields and buttons grow with the letters.
    static const QRegularExpression height(QStringLiteral("(min-height|min-width): (\\d+)px"));
    QString grown;
    qsizetype done = 0;
    for (auto found = height.globalMatch(sheet); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        grown += QStringView(sheet).mid(done, match.capturedStart(2) - done);
        grown += QString::number(scaled(match.captured(2).toInt()));
        done = match.capturedEnd(2);
    }
    sheet = grown.append(QStringView(sheet).mid(done));
    for (int i = 0; i < ColourCount; ++i) {
        const auto token = Colour(i);
        sheet.replace(QLatin1Char('@') + QLatin1StringView(name(token)) + QLatin1Char('@'),
                      colour(scheme, token).name(QColor::HexArgb));
    }
    return sheet;
}

void applyTheme(QApplication& application, Scheme scheme)
{
    loadLatchkeyResources();
    if (!application.property("latchkeyStyle").toBool()) {
        application.setProperty("latchkeyStyle", true);
        QApplication::setStyle(new Style); // the application owns it
    }
    QApplication::setPalette(paletteOf(scheme));
    application.setStyleSheet(styleSheetOf(scheme));
}

} // namespace widgets
