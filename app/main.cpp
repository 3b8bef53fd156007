// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/keychain_store.h"
#include "app/shell/link_listener.h"
#include "app/shell/main_window.h"
#include "app/shell/single_instance.h"
#include "app/shell/start_notice.h"
#include "app/shell/start_wish.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QIcon>
#include <QSettings>
#include <QStandardPaths>

int main(int argc, char** argv)
{
    QApplication::setHighDpiScaleFactorRoundingPolicy(
        Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("Latchkey"));
    QApplication::setApplicationName(QStringLiteral("latchkey-console"));
    QApplication::setApplicationVersion(QStringLiteral(LATCHKEY_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("latchkey-console"));

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Administers Latchkey services, and makes tokens."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption config(QStringLiteral("config"),
                                    QStringLiteral("Keep settings in <folder>."),
                                    QStringLiteral("folder"));
    const QCommandLineOption another(
        QStringLiteral("new-window"),
        QStringLiteral("Start another console even when one runs already."));
    const QCommandLineOption profile(QStringLiteral("profile"),
                                     QStringLiteral("Open the saved service called <name>."),
                                     QStringLiteral("name"));
    const QCommandLineOption reset(
        QStringLiteral("reset-ui"),
        QStringLiteral("Start with the window, columns, filters, colours and language as they are "
                       "at first. Saved services stay."));
    parser.addOptions({config, another, profile, reset});
    parser.addPositionalArgument(QStringLiteral("address"),
                                 QStringLiteral("Connect to this service, or open this "
                                                "latchkey:// link."),
                                 QStringLiteral("[address]"));
    parser.process(application);
    const auto wish =
        shell::StartWish::of(parser.positionalArguments().value(0), parser.value(profile));
    const QString folder = parser.isSet(config)
        ? parser.value(config)
        : QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation);
    QDir().mkpath(folder);
    if (parser.isSet(config)) { // what tables keep of themselves goes there too
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder);
    }
    shell::SingleInstance instance(folder);
    if (!parser.isSet(another) && instance.handOver(wish.toText()))
        return 0;

    support::ConsoleLog log;
    log.listen();
    const QString settings = folder + QStringLiteral("/console.ini");
    const bool shift = shell::wishToStartAsAtFirst(QGuiApplication::queryKeyboardModifiers());
    if (shift || parser.isSet(reset))
        shell::Preferences::reset(settings);
    shell::Preferences preferences(settings);
    client::SavedServices services(folder + QStringLiteral("/services.json"));
    client::KeychainStore secrets(QStringLiteral("latchkey-console"));
    shell::Appearance appearance(application, preferences.appearance());
    shell::Languages languages(application);
    languages.use(preferences.language());
    const core::SystemClock clock;
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/latchkey/icons/app.svg")));

    shell::MainWindow window({services, secrets, preferences, appearance, languages, clock,
                              [&secrets](const client::SavedService& service) {
                                  return std::make_unique<shell::ServiceLink>(service, secrets);
                              },
                              log, folder});
    window.links().start(wish);
    QObject::connect(&instance, &shell::SingleInstance::called, &window,
                     [&window](const QString& wanted) {
                         shell::bringForward(&window);
                         window.links().start(shell::StartWish::fromText(wanted));
                     });
    const shell::LinkListener links(application);
    QObject::connect(&links, &shell::LinkListener::opened, &window, [&window](const QString& link) {
        shell::bringForward(&window);
        window.links().start(shell::StartWish::of(link, {}));
    });
    window.show();
    shell::tellHowItStarted(preferences.setAside(), shift, &window);
    return QApplication::exec();
}
