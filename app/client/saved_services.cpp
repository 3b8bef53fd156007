// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/saved_services.h"

#include "app/client/network_transport.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace client {
namespace {

QJsonObject toJson(const SavedService& service)
{
    return {{u"id"_s, service.id},
            {u"name"_s, service.name},
            {u"address"_s, service.address.toString()},
            {u"user"_s, service.user},
            {u"environment"_s, toText(service.environment)},
            {u"fingerprint"_s, QString::fromLatin1(service.fingerprint.toHex())},
            {u"lastUsed"_s, service.lastUsed.toUTC().toString(Qt::ISODate)}};
}

SavedService fromJson(const QJsonObject& json)
{
    SavedService service;
    service.id = json.value("id"_L1).toString();
    service.name = json.value("name"_L1).toString();
    service.address = QUrl(json.value("address"_L1).toString());
    service.user = json.value("user"_L1).toString();
    service.environment = environmentFromText(json.value("environment"_L1).toString());
    service.fingerprint = QByteArray::fromHex(json.value("fingerprint"_L1).toString().toLatin1());
    service.lastUsed =
        QDateTime::fromString(json.value("lastUsed"_L1).toString(), Qt::ISODate).toUTC();
    return service;
}

QByteArray documentOf(const QList<SavedService>& services)
{
    QJsonArray list;
    for (const SavedService& service : services)
        list.append(toJson(service));
    return QJsonDocument(QJsonObject{{u"services"_s, list}}).toJson();
}

} // namespace

QString newServiceId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

QString toText(SavedService::Environment environment)
{
    switch (environment) {
    case SavedService::Environment::None:
        return {};
    case SavedService::Environment::Development:
        return u"development"_s;
    case SavedService::Environment::Test:
        return u"test"_s;
    case SavedService::Environment::Production:
        return u"production"_s;
    }
    return {};
}

SavedService::Environment environmentFromText(const QString& text)
{
    for (const auto environment :
         {SavedService::Environment::Development, SavedService::Environment::Test,
          SavedService::Environment::Production}) {
        if (toText(environment) == text)
            return environment;
    }
    return SavedService::Environment::None;
}

SavedServices::SavedServices(QString file) : m_file(std::move(file))
{
    load();
}

void SavedServices::load()
{
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    file.close();
    if (!document.isObject()) {
        m_setAside = m_file + u".unreadable"_s;
        QFile::remove(m_setAside);
        QFile::rename(m_file, m_setAside);
        return;
    }
    const QJsonArray list = document.object().value("services"_L1).toArray();
    for (const QJsonValue& value : list) {
        const SavedService service = fromJson(value.toObject());
        if (!service.id.isEmpty() && service.address.isValid())
            m_services.append(service);
    }
    sort();
}

void SavedServices::sort()
{
    std::ranges::stable_sort(m_services, [](const SavedService& a, const SavedService& b) {
        return a.lastUsed > b.lastUsed;
    });
}

std::optional<SavedService> SavedServices::named(const QString& name) const
{
    const auto at = std::ranges::find_if(m_services, [&](const SavedService& service) {
        return !name.isEmpty() && service.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return at == m_services.end() ? std::nullopt : std::optional(*at);
}

std::optional<SavedService> SavedServices::at(const QUrl& address, const QString& user) const
{
    const auto found = std::ranges::find_if(m_services, [&](const SavedService& service) {
        const bool same = service.address.port(DefaultPort) == address.port(DefaultPort)
            && (service.address.host() == address.host()
                || (isThisComputer(service.address.host()) && isThisComputer(address.host())));
        return same && (user.isNull() || service.user == user);
    });
    return found == m_services.end() ? std::nullopt : std::optional(*found);
}

QString SavedServices::put(SavedService service)
{
    if (service.id.isEmpty())
        service.id = newServiceId();
    const QString id = service.id;
    remove(id);
    m_services.append(std::move(service));
    sort();
    return id;
}

void SavedServices::remove(const QString& id)
{
    m_services.removeIf([&](const SavedService& service) { return service.id == id; });
}

core::Status SavedServices::store() const
{
    QDir().mkpath(QFileInfo(m_file).absolutePath());
    QSaveFile file(m_file);
    if (file.open(QIODevice::WriteOnly) && file.write(documentOf(m_services)) >= 0 && file.commit())
        return core::Done{};
    return core::Error{
        core::Error::Code::Unavailable,
        tr("The list of services can't be saved in %1: %2.").arg(m_file, file.errorString())};
}

QByteArray SavedServices::exported() const
{
    return documentOf(m_services);
}

core::Result<int> SavedServices::import(const QByteArray& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject() || !document.object().value("services"_L1).isArray())
        return core::Error{core::Error::Code::InvalidArgument,
                           tr("This file holds no list of services. Choose one "
                              "that was exported from this program.")};
    int added = 0;
    const QJsonArray list = document.object().value("services"_L1).toArray();
    for (const QJsonValue& value : list) {
        SavedService service = fromJson(value.toObject());
        const bool known = std::ranges::any_of(m_services, [&](const SavedService& other) {
            return other.address == service.address && other.user == service.user;
        });
        if (known || !service.address.isValid() || service.address.host().isEmpty())
            continue;
        service.id.clear();
        service.lastUsed = {};
        put(std::move(service));
        ++added;
    }
    return added;
}

} // namespace client
