// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/directory/setup_code.h"
#include "service/runtime/commands.h"
#include "service/runtime/local_operator.h"
#include "service/runtime/process.h"
#include "service/runtime/service.h"
#include "service/store/backup.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>
#include <iostream>
#include <string>

using namespace Qt::StringLiterals;

namespace runtime {
namespace {

int complain(const QString& message)
{
    std::fprintf(stderr, "%s\n", qPrintable(message));
    return 1;
}

/// "FILE:LINE: what is wrong", as editors and compilers have it. \return 1 when there is anything
/// to say
int complain(const ConfigResult& loaded)
{
    const QString file = loaded.file.isEmpty() ? u"configuration"_s : loaded.file;
    for (const ConfigProblem& problem : loaded.problems) {
        const QString place = problem.line > 0 ? u"%1:%2"_s.arg(file).arg(problem.line) : file;
        complain(place + u": "_s + problem.message);
    }
    return loaded.problems.isEmpty() ? 0 : 1;
}

/// For the console, which makes the first administrator with it. On stdout, like every answer.
bool printSetupCode(const Config& config, core::RandomSource& random)
{
    directory::SetupCode code(config.setupCodeFile(), random);
    if (const core::Status opened = code.open(); !opened) {
        complain(opened.error().message);
        return false;
    }
    const std::string_view text = code.text().reveal();
    std::printf("%.*s\n", static_cast<int>(text.size()), text.data());
    std::fprintf(stderr,
                 "This is the set-up code: latchkey-console asks for it when it makes the first "
                 "administrator. It works once and also stands in %s\n",
                 qPrintable(code.file()));
    return true;
}

} // namespace

int serve(const Place& place)
{
    logToStderr();
    const ConfigResult loaded = loadConfig(place.configFile, place.dataDir);
    if (!loaded.problems.isEmpty())
        return complain(loaded);
    Service service(loaded.config);
    if (const auto started = service.start(); !started)
        return complain(started.error().message);
    const Signals watched([] { QCoreApplication::quit(); }, [&] { service.reloadCertificates(); });
    service.announce();
    const int code = QCoreApplication::exec();
    service.stop();
    return code;
}

int init(const Place& place, const InitOptions& options)
{
    const ConfigResult loaded = loadConfig(place.configFile, place.dataDir);
    if (!loaded.problems.isEmpty())
        return complain(loaded);
    std::string password;
    if (!options.administrator.isEmpty())
        std::getline(std::cin, password);
    const core::SystemClock clock;
    core::SystemRandom random;
    {
        const auto created = createStore(loaded.config, clock, random);
        if (!created)
            return complain(created.error().message);
    }
    const auto ask = [&](const QString& method, const QString& path, const QJsonObject& body) {
        return askStore(loaded.config,
                        {method, path, QJsonDocument(body).toJson(QJsonDocument::Compact)});
    };
    if (!options.administrator.isEmpty()) {
        const auto made = ask(u"POST"_s, u"/api/v1/users"_s,
                              {{u"name"_s, options.administrator},
                               {u"password"_s, QString::fromStdString(password)},
                               {u"administrator"_s, true}});
        if (!made)
            return complain(made.error().message);
        if (made->status >= 400)
            return explainProblem(*made);
    }
    if (options.secureMode) {
        const auto requested =
            ask(u"PUT"_s, u"/api/v1/settings/secure-mode"_s,
                {{u"requestedForNextStart"_s, true}, {u"confirm"_s, u"SECURE MODE"_s}});
        if (!requested)
            return complain(requested.error().message);
        if (requested->status >= 400)
            return explainProblem(*requested);
    }
    if (!options.profile.isEmpty()) {
        const auto applied = ask(u"POST"_s, u"/api/v1/profiles/%1/apply"_s.arg(options.profile),
                                 {{u"confirm"_s, u"SECURE MODE"_s}});
        if (!applied)
            return complain(applied.error().message);
        if (applied->status == 404)
            return complain(u"There is no profile \"%1\". The store is ready without one."_s.arg(
                options.profile));
        if (applied->status >= 400)
            return explainProblem(*applied);
    }
    if (options.administrator.isEmpty() && !printSetupCode(loaded.config, random))
        return 1;
    std::fprintf(stderr, "The store in %s is ready. Start it with: latchkeyd serve --data-dir %s\n",
                 qPrintable(loaded.config.dataDir), qPrintable(loaded.config.dataDir));
    return 0;
}

int checkConfig(const Place& place)
{
    const ConfigResult loaded = loadConfig(place.configFile, place.dataDir);
    if (complain(loaded) != 0)
        return 1;
    std::printf("The configuration is fine.\n");
    return 0;
}

int backup(const Place& place, const QString& file)
{
    const ConfigResult loaded = loadConfig(place.configFile, place.dataDir);
    if (!loaded.problems.isEmpty())
        return complain(loaded);
    const core::SystemClock clock;
    const auto opened = openStore(loaded.config, clock);
    if (!opened)
        return complain(opened.error().message);
    if (const auto written = store::backup(*opened->database, QFileInfo(file).absoluteFilePath());
        !written)
        return complain(written.error().message);
    return 0;
}

int restore(const Place& place, const QString& file)
{
    const ConfigResult loaded = loadConfig(place.configFile, place.dataDir);
    if (!loaded.problems.isEmpty())
        return complain(loaded);
    InstanceLock lock;
    if (!QDir().mkpath(loaded.config.dataDir) || !lock.acquire(loaded.config.lockFile()))
        return complain(
            u"A service uses %1, or it cannot be written. Stop the service before you restore."_s
                .arg(loaded.config.dataDir));
    const auto location = locationOf(loaded.config);
    if (!location)
        return complain(location.error().message);
    const core::SystemClock clock;
    const auto aside = store::restore(QFileInfo(file).absoluteFilePath(), *location, clock.now());
    if (!aside)
        return complain(aside.error().message);
    if (!aside->isEmpty())
        std::fprintf(stderr, "The store that was there before is kept as %s\n", qPrintable(*aside));
    return 0;
}

} // namespace runtime
