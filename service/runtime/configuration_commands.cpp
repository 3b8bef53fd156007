// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/core/clock.h"
#include "service/keys/seal_box.h"
#include "service/runtime/commands.h"
#include "service/runtime/foreign_configuration.h"
#include "service/runtime/local_operator.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace runtime {
namespace {

int complain(const QString& message)
{
    std::fprintf(stderr, "%s\n", qPrintable(message));
    return 1;
}

core::Result<QByteArray> readFile(const QString& name)
{
    QFile file(name);
    const bool opened =
        name == u"-" ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened)
        return core::Error{core::Error::Code::Unavailable,
                           u"%1 cannot be read: %2"_s.arg(name, file.errorString())};
    return file.readAll();
}

/// For its owner only; an existing file is left alone.
core::Status writeNew(const QString& name, const QByteArray& bytes)
{
    QFile file(name);
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly,
                  QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && file.write(bytes) == bytes.size() && file.flush())
        return core::Done{};
    return core::Error{core::Error::Code::Unavailable,
                       u"%1 cannot be written: %2"_s.arg(name, file.errorString())};
}

void tellCounts(const QJsonObject& report, const QString& part)
{
    const QJsonValue counts = report.value(part);
    std::fprintf(stderr, "%s: %d created, %d changed, %d as they were\n", qPrintable(part),
                 counts["created"_L1].toInt(), counts["changed"_L1].toInt(),
                 counts["unchanged"_L1].toInt());
}

void tell(const QJsonObject& report)
{
    for (const QString& part : {u"groups"_s, u"users"_s, u"upstreams"_s, u"tokens"_s})
        tellCounts(report, part);
    const QJsonArray settings = report["settings"_L1].toArray();
    for (const QJsonValue& change : settings)
        std::fprintf(stderr, "settings: %s.%s changes\n", qPrintable(change["page"_L1].toString()),
                     qPrintable(change["member"_L1].toString()));
    const QJsonArray skipped = report["skipped"_L1].toArray();
    for (const QJsonValue& item : skipped)
        std::fprintf(stderr, "skipped: %s \"%s\": %s\n", qPrintable(item["part"_L1].toString()),
                     qPrintable(item["name"_L1].toString()),
                     qPrintable(item["reason"_L1].toString()));
    const QJsonArray made = report["newTokens"_L1].toArray();
    for (const QJsonValue& token : made)
        std::printf("%s\t%s\t%s\t%s\n", qPrintable(token["id"_L1].toString()),
                    qPrintable(token["owner"_L1].toString(u"(shared)"_s)),
                    qPrintable(token["name"_L1].toString()),
                    qPrintable(token["secret"_L1].toString()));
}

} // namespace

int exportConfiguration(const Place& place, const QString& file, const QString& sealFor)
{
    QString path = u"/api/v1/configuration"_s;
    if (!sealFor.isEmpty()) {
        const auto key = readFile(sealFor);
        if (!key)
            return complain(key.error().message);
        path += u"?sealFor="_s
            + QString::fromLatin1(QUrl::toPercentEncoding(QString::fromUtf8(*key).trimmed()));
    }
    const auto answer = askLocally(place, {u"GET"_s, path, {}});
    if (!answer)
        return complain(answer.error().message);
    if (answer->status >= 400)
        return explainProblem(*answer);
    const QByteArray text = QJsonDocument::fromJson(answer->body).toJson(QJsonDocument::Indented);
    if (file == u"-") {
        std::fwrite(text.constData(), 1, static_cast<std::size_t>(text.size()), stdout);
        return 0;
    }
    const auto written = writeNew(file, text);
    return written ? 0 : complain(written.error().message);
}

int importConfiguration(const Place& place, const ImportOptions& options)
{
    const auto text = readFile(options.file);
    if (!text)
        return complain(text.error().message);
    QJsonObject configuration;
    if (options.from.isEmpty()) {
        QJsonParseError error;
        configuration = QJsonDocument::fromJson(*text, &error).object();
        if (configuration.isEmpty())
            return complain(
                u"%1 is no JSON object: %2 at byte %3."_s.arg(options.file, error.errorString())
                    .arg(error.offset));
    } else {
        const core::SystemClock clock;
        const auto reading = readForeign(options.from, *text, clock.now());
        if (!reading)
            return complain(reading.error().message);
        for (const QString& note : reading->notes)
            complain(u"not taken over: "_s + note);
        configuration = reading->configuration;
    }
    QJsonObject body{{u"configuration"_s, configuration}};
    if (!options.keyFile.isEmpty()) {
        const auto key = readFile(options.keyFile);
        if (!key)
            return complain(key.error().message);
        body.insert(u"privateKey"_s, QString::fromLatin1(*key).trimmed());
    }
    const QString path =
        u"/api/v1/configuration"_s + (options.checkOnly ? u"?check=true"_s : QString());
    const auto answer =
        askLocally(place, {u"POST"_s, path, QJsonDocument(body).toJson(QJsonDocument::Compact)});
    if (!answer)
        return complain(answer.error().message);
    if (answer->status >= 400)
        return explainProblem(*answer);
    tell(QJsonDocument::fromJson(answer->body).object());
    return 0;
}

int sealKey(const QString& file)
{
    core::SystemRandom random;
    const keys::SealKeys made = keys::generateSealKeys(random);
    const std::string_view secret = made.privateText.reveal();
    const auto written =
        writeNew(file, QByteArray(secret.data(), static_cast<qsizetype>(secret.size())) + '\n');
    if (!written)
        return complain(written.error().message);
    const auto shown = writeNew(file + u".pub"_s, made.publicText.toLatin1() + '\n');
    return shown ? 0 : complain(shown.error().message);
}

} // namespace runtime
