// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/appearance_test.h"

#include "app/shell/appearance.h"
#include "app/widgets/theme.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusError>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using shell::Appearance;
using widgets::Scheme;

namespace {

const QString Space = u"org.freedesktop.appearance"_s;

bool shows(Scheme scheme)
{
    return QApplication::palette().color(QPalette::Window)
        == widgets::paletteOf(scheme).color(QPalette::Window)
        && qApp->styleSheet() == widgets::styleSheetOf(scheme);
}

} // namespace

void FakePortal::set(const QString& key, uint value)
{
    m_values[key] = value;
    emit SettingChanged(Space, key, QDBusVariant(value));
}

QDBusVariant FakePortal::Read(const QString& space, const QString& key)
{
    // As the portal does: in a variant within a variant.
    return QDBusVariant(
        QVariant::fromValue(QDBusVariant(space == Space ? m_values.value(key) : 0U)));
}

void AppearanceTest::initTestCase()
{
    const QString address = qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS");
    QDBusConnection desktop = QDBusConnection::connectToBus(address, u"desktop"_s);
    QVERIFY2(desktop.isConnected(), qPrintable(desktop.lastError().message()));
    QVERIFY(desktop.registerObject(u"/org/freedesktop/portal/desktop"_s, &m_portal,
                                   QDBusConnection::ExportAllSlots
                                       | QDBusConnection::ExportAllSignals));
    QVERIFY(desktop.registerService(u"org.freedesktop.portal.Desktop"_s));
}

void AppearanceTest::init()
{
    m_portal.set(u"color-scheme"_s, 0);
    m_portal.set(u"contrast"_s, 0);
    widgets::applyTheme(*qApp, Scheme::Light);
}

void AppearanceTest::itStartsAsTheDesktopIs_data()
{
    QTest::addColumn<uint>("preferred");
    QTest::addColumn<uint>("contrast");
    QTest::addColumn<Scheme>("shown");
    QTest::newRow("no preference") << 0U << 0U << Scheme::Light;
    QTest::newRow("dark") << 1U << 0U << Scheme::Dark;
    QTest::newRow("light") << 2U << 0U << Scheme::Light;
    QTest::newRow("dark, more contrast") << 1U << 1U << Scheme::HighContrast;
}

void AppearanceTest::itStartsAsTheDesktopIs()
{
    QFETCH(uint, preferred);
    QFETCH(uint, contrast);
    QFETCH(Scheme, shown);
    m_portal.set(u"color-scheme"_s, preferred);
    m_portal.set(u"contrast"_s, contrast);
    const Appearance appearance(*qApp, Appearance::Choice::System);
    QTRY_VERIFY(shows(shown));
}

void AppearanceTest::itFollowsTheDesktop()
{
    const Appearance appearance(*qApp, Appearance::Choice::System);
    QSignalSpy changed(&appearance, &Appearance::changed);
    m_portal.set(u"color-scheme"_s, 1);
    QTRY_VERIFY(shows(Scheme::Dark));
    m_portal.set(u"color-scheme"_s, 2);
    QTRY_VERIFY(shows(Scheme::Light));
    QCOMPARE(changed.size(), 2);
}

void AppearanceTest::moreContrastWinsAndGoesAgain()
{
    const Appearance appearance(*qApp, Appearance::Choice::System);
    m_portal.set(u"contrast"_s, 1);
    QTRY_VERIFY(shows(Scheme::HighContrast));
    QSignalSpy changed(&appearance, &Appearance::changed);
    m_portal.set(u"color-scheme"_s, 1); // says nothing against the contrast
    m_portal.set(u"contrast"_s, 0);
    QTRY_VERIFY(shows(Scheme::Dark));
    QCOMPARE(changed.size(), 1);
}

void AppearanceTest::aChosenThemeStays()
{
    Appearance appearance(*qApp, Appearance::Choice::Light);
    m_portal.set(u"color-scheme"_s, 1);
    m_portal.set(u"contrast"_s, 1);
    m_portal.set(u"contrast"_s, 0);
    QTest::qWait(50); // time to do the wrong thing
    QVERIFY(shows(Scheme::Light));
    appearance.choose(Appearance::Choice::System);
    QTRY_VERIFY(shows(Scheme::Dark)); // and it knows what the desktop said meanwhile
}

void AppearanceTest::otherSettingsChangeNothing()
{
    const Appearance appearance(*qApp, Appearance::Choice::System);
    emit m_portal.SettingChanged(u"org.gnome.desktop.interface"_s, u"color-scheme"_s,
                                 QDBusVariant(1U));
    m_portal.set(u"contrast"_s, 1); // comes after it on the same bus
    QTRY_VERIFY(shows(Scheme::HighContrast));
    m_portal.set(u"contrast"_s, 0);
    QTRY_VERIFY(shows(Scheme::Light));
}
