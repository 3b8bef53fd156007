// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/running_service.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

namespace test {

RunningService::~RunningService()
{
    if (m_service.state() == QProcess::NotRunning)
        return;
    m_service.terminate();
    if (!m_service.waitForFinished(20'000))
        m_service.kill();
}

bool RunningService::init()
{
    QProcess init;
    init.start(
        QStringLiteral(LATCHKEYD),
        {u"init"_s, u"--data-dir"_s, dataDir(), u"--admin"_s, u"admin"_s, u"--password-stdin"_s});
    init.write(QByteArray(adminPassword) + '\n');
    init.closeWriteChannel();
    const bool done = init.waitForFinished(60'000) && init.exitCode() == 0;
    m_fault = QString::fromUtf8(init.readAllStandardError());
    return done;
}

bool RunningService::start()
{
    QFile file(m_folder.filePath(u"latchkeyd.toml"_s));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return false;
    file.write(
        u"[data]\ndir = \"%1\"\n[listen]\ngateway = [\"127.0.0.1:0\"]\n"
        "authz = [\"127.0.0.1:0\"]\nadmin = [\"127.0.0.1:%2\"]\n[keys]\nprovider = \"file\"\n"
        "[workers]\nthreads = 1\n"_s.arg(dataDir(), m_port)
            .toUtf8());
    file.close();
    m_service.setStandardErrorFile(m_folder.filePath(u"log"_s));
    m_service.start(QStringLiteral(LATCHKEYD), {u"serve"_s, u"--config"_s, file.fileName()});
    m_fault = u"latchkeyd does not get ready"_s;
    if (!QTest::qWaitFor([this] { return m_service.canReadLine(); }, 60'000))
        return false;
    const QJsonObject ready = QJsonDocument::fromJson(m_service.readLine()).object();
    m_address = QUrl(u"http://"_s + ready[u"admin"_s][0].toString());
    m_port = QString::number(m_address.port());
    return ready[u"ready"_s].toBool();
}

bool RunningService::kill()
{
    m_service.kill();
    return m_service.waitForFinished(20'000);
}

} // namespace test
