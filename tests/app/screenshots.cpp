// SPDX-License-Identifier: GPL-3.0-or-later
// Renders every page and dialog of the console to PNG files, for people to look at: screenshots
// FOLDER [filter [round [alone]]]. Alone: dialogs and popups without the window under them.
#include "app/widgets/theme.h"
#include "tests/app/console_tour.h"
#include "tests/app/focus_look.h"

#include <QApplication>
#include <QDir>
#include <QFontDatabase>
#include <QPainter>
#include <QStandardPaths>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

/// How a round of pictures is taken.
struct Round
{
    QString name;
    widgets::Scheme scheme;
    QString language;
    QSize size;
    int letters = 13; ///< pixels of the application's font
};

/// A piece of a picture, with where it lies.
struct Layer
{
    QPixmap shot;
    QRect place;
};

/// The window as it is on the screen, with an open dialog in its middle and an open popup where it
/// opened. Alone: without what lies under them.
QPixmap picture(QWidget& window, bool alone)
{
    QList<Layer> layers{{window.grab(), QRect(QPoint(), window.size())}};
    QPoint ground = window.mapToGlobal(QPoint()); // of the coordinates on the screen
    if (QWidget* dialog = test::openDialogOf()) {
        QRect place(QPoint(), dialog->size());
        place.moveCenter(layers.first().place.center());
        ground = dialog->mapToGlobal(QPoint()) - place.topLeft();
        if (alone)
            layers.clear();
        layers.append({dialog->grab(), place});
    }
    if (QWidget* popup = test::openPopupOf()) {
        if (alone)
            layers.clear();
        layers.append({popup->grab(), QRect(popup->mapToGlobal(QPoint()) - ground, popup->size())});
    }
    QRect whole;
    for (const Layer& layer : std::as_const(layers))
        whole |= layer.place;
    const qreal ratio = window.devicePixelRatio();
    QPixmap all(whole.size() * ratio);
    all.setDevicePixelRatio(ratio);
    all.fill(Qt::black);
    QPainter painter(&all);
    for (const Layer& layer : std::as_const(layers))
        painter.drawPixmap(layer.place.topLeft() - whole.topLeft(), layer.shot);
    return all;
}

class Album
{
public:
    Album(QString folder, QString filter, bool alone)
        : m_folder(std::move(folder))
        , m_filter(std::move(filter))
        , m_alone(alone)
    { }

    void shoot(const Round& round)
    {
        shell::Languages languages(*qApp);
        languages.use(round.language);
        QFont letters = QApplication::font();
        letters.setPixelSize(round.letters);
        QApplication::setFont(letters);
        test::ConsoleTour tour(round.size, [this, &round](QWidget& window, const QString& name) {
            save(window, round, name);
        });
        tour.walk(round.language, [&round] { widgets::applyTheme(*qApp, round.scheme); });
        saveFocused(round);
    }
    [[nodiscard]] int count() const { return m_count; }

private:
    void save(QWidget& window, const Round& round, const QString& name)
    {
        if (QWidget* dialog = test::openDialogOf(); !test::openPopupOf())
            m_focused += test::focusEach(dialog ? *dialog : window, m_kinds);
        if (!name.contains(m_filter))
            return;
        const QString file = m_folder + u'/' + name + u'-' + round.name + u".png"_s;
        if (!picture(window, m_alone).save(file))
            qFatal("%s could not be written.", qPrintable(file));
        ++m_count;
    }

    /// One control of every kind with the keyboard's focus, one below the other.
    void saveFocused(const Round& round)
    {
        constexpr int gap = 8;
        QSize size(0, gap);
        for (const test::FocusedControl& control : std::as_const(m_focused))
            size = {std::max(size.width(), control.with.width()),
                    size.height() + std::min(control.with.height(), 200) + gap};
        QImage sheet(size, QImage::Format_RGB32);
        sheet.fill(widgets::colour(round.scheme, widgets::Colour::Canvas));
        QPainter painter(&sheet);
        int y = gap;
        for (const test::FocusedControl& control : std::as_const(m_focused)) {
            const int high = std::min(control.with.height(), 200);
            painter.drawImage(QPoint(0, y), control.with, QRect(0, 0, control.with.width(), high));
            y += high + gap;
        }
        painter.end();
        const QString file = m_folder + u"/focus-"_s + round.name + u".png"_s;
        if (u"focus"_s.contains(m_filter) && !m_focused.isEmpty() && !sheet.save(file))
            qFatal("%s could not be written.", qPrintable(file));
        m_focused.clear();
        m_kinds.clear();
    }

    QList<test::FocusedControl> m_focused;
    QSet<QString> m_kinds;
    QString m_folder;
    QString m_filter;
    bool m_alone;
    int m_count = 0;
};

} // namespace

int main(int argc, char** argv)
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    QFont family(QFontDatabase::hasFamily(u"Inter"_s) ? u"Inter"_s : application.font().family());
    family.setPixelSize(13);
    QApplication::setFont(family);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2) {
        std::fputs("screenshots FOLDER [filter [round [alone]]]\n", stderr);
        return 2;
    }
    QDir().mkpath(arguments.at(1));
    Album album(arguments.at(1), arguments.value(2), arguments.value(4) == u"alone");
    const QString only = arguments.value(3);
    for (const Round& round :
         {Round{u"light"_s, widgets::Scheme::Light, u"en"_s, {1280, 800}},
          Round{u"dark"_s, widgets::Scheme::Dark, u"en"_s, {1280, 800}},
          Round{u"high-contrast"_s, widgets::Scheme::HighContrast, u"en"_s, {1280, 800}},
          Round{u"german"_s, widgets::Scheme::Light, u"de"_s, {1280, 800}},
          Round{u"french"_s, widgets::Scheme::Light, u"fr"_s, {1280, 800}},
          Round{u"spanish"_s, widgets::Scheme::Light, u"es"_s, {1280, 800}},
          Round{u"polish"_s, widgets::Scheme::Light, u"pl"_s, {1280, 800}},
          Round{u"japanese"_s, widgets::Scheme::Light, u"ja"_s, {1280, 800}},
          Round{u"arabic"_s, widgets::Scheme::Light, u"ar"_s, {1280, 800}},
          Round{u"small"_s, widgets::Scheme::Light, u"en"_s, {1024, 640}},
          Round{u"large"_s, widgets::Scheme::Light, u"en"_s, {1600, 1000}, 26}})
        if (only.isEmpty() || only == round.name)
            album.shoot(round);
    std::printf("%d pictures in %s\n", album.count(), qPrintable(arguments.at(1)));
    return 0;
}
