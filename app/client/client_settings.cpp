// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/client_call.h"
#include "app/client/settings_name.h"
#include "common/api/settings_json.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace client {
namespace {

using enum api::Operation;

template <typename Page>
QStringList place()
{
    return {QString::fromLatin1(settingsName<Page>)};
}

} // namespace

template <typename Page>
Ticket Client::settings(QObject* context, Then<Versioned<Page>> then)
{
    return ask<Versioned<Page>>(requestFor(GetSettings, place<Page>()), context, std::move(then),
                                decodeVersioned<Page>);
}

template <typename Page>
Ticket Client::saveSettings(const Page& page, const QByteArray& version, QObject* context,
                            Then<Versioned<Page>> then)
{
    return ask<Versioned<Page>>(requestFor(PutSettings, place<Page>(), api::toJson(page), version),
                                context, std::move(then), decodeVersioned<Page>);
}

template <typename Page>
Ticket Client::changeSettings(const Page& page, const QByteArray& version, int confirmWithin,
                              QObject* context, Then<ChangedPage<Page>> then)
{
    Request request = requestFor(PutSettings, place<Page>(), api::toJson(page), version);
    if (confirmWithin > 0)
        request.target += "?confirmWithin=" + QByteArray::number(confirmWithin);
    return ask<ChangedPage<Page>>(
        request, context, std::move(then),
        [](const Response& response) -> Result<ChangedPage<Page>> {
            const Result<QJsonObject> json = objectOf(response);
            if (!json)
                return json.failure();
            Result<Versioned<Page>> changed = decodeVersioned<Page>(response);
            if (!changed)
                return changed.failure();
            return ChangedPage<Page>{*changed, api::pendingChangeFrom(json->value(u"pending"_s)),
                                     api::warningsFrom(json->value(u"warnings"_s))};
        });
}

template <typename Page>
Ticket Client::checkSettings(const Page& page, const QByteArray& version, const QString& address,
                             QObject* context, Then<api::SettingsCheck> then)
{
    Request request = requestFor(PutSettings, place<Page>(), api::toJson(page), version);
    request.target += "?check=true";
    if (!address.isEmpty())
        request.target += "&address=" + QUrl::toPercentEncoding(address);
    return ask<api::SettingsCheck>(request, context, std::move(then), decode<api::SettingsCheck>);
}

Ticket Client::confirmSettings(qint64 revision, QObject* context, Then<Nothing> then)
{
    return ask<Nothing>(requestFor(ConfirmSettings, {}, QJsonObject{{u"revision"_s, revision}}),
                        context, std::move(then), decodeNothing);
}

Ticket Client::rollBackSettings(qint64 revision, QObject* context, Then<Nothing> then)
{
    return ask<Nothing>(requestFor(RollBackSettings, {}, QJsonObject{{u"revision"_s, revision}}),
                        context, std::move(then), decodeNothing);
}

Ticket Client::secureMode(QObject* context, Then<Versioned<api::SecureModeView>> then)
{
    return ask<Versioned<api::SecureModeView>>(
        requestFor(GetSettings, place<domain::SecureModeSettings>()), context, std::move(then),
        decodeVersioned<api::SecureModeView>);
}

Ticket Client::requestSecureMode(bool requested, const QString& confirm, const QByteArray& version,
                                 QObject* context, Then<Versioned<domain::SecureModeSettings>> then)
{
    using Page = domain::SecureModeSettings;
    QJsonObject body{{u"requestedForNextStart"_s, requested}};
    if (!confirm.isEmpty())
        body.insert(u"confirm"_s, confirm);
    return ask<Versioned<Page>>(requestFor(PutSettings, place<Page>(), body, version), context,
                                std::move(then), decodeVersioned<Page>);
}

Ticket Client::profiles(QObject* context, Then<Listed<api::ProfileView>> then)
{
    return ask<Listed<api::ProfileView>>(
        requestFor(ListProfiles), context, std::move(then),
        [](const Response& response) { return decodeList<api::ProfileView>(response); });
}

Ticket Client::applyProfile(const QString& name, const QString& confirm, int confirmWithin,
                            QObject* context, Then<api::ProfileView> then)
{
    QJsonObject body;
    if (!confirm.isEmpty())
        body.insert(u"confirm"_s, confirm);
    Request request = requestFor(ApplyProfile, {name}, body);
    if (confirmWithin > 0)
        request.target += "?confirmWithin=" + QByteArray::number(confirmWithin);
    return ask<api::ProfileView>(std::move(request), context, std::move(then),
                                 decode<api::ProfileView>);
}

Ticket Client::exportConfiguration(const QString& sealFor, QObject* context, Then<QJsonObject> then)
{
    Request request = requestFor(ExportConfiguration);
    if (!sealFor.isEmpty())
        request.target += "?sealFor=" + QUrl::toPercentEncoding(sealFor);
    return ask<QJsonObject>(std::move(request), context, std::move(then), objectOf);
}

Ticket Client::importConfiguration(const QJsonObject& configuration, const core::Secret& privateKey,
                                   bool checkOnly, QObject* context,
                                   Then<api::ConfigurationReport> then)
{
    QJsonObject body{{u"configuration"_s, configuration}};
    if (!privateKey.isEmpty()) {
        const std::string_view key = privateKey.reveal();
        body.insert(u"privateKey"_s, QString::fromUtf8(key.data(), qsizetype(key.size())));
    }
    Request request = requestFor(ImportConfiguration, {}, body);
    if (checkOnly)
        request.target += "?check=true";
    return ask<api::ConfigurationReport>(std::move(request), context, std::move(then),
                                         decode<api::ConfigurationReport>);
}

Ticket Client::previewRates(const api::RatePreviewQuestion& question, QObject* context,
                            Then<api::RatePreview> then)
{
    Request request = requestFor(PreviewRates, {}, api::toJson(question));
    request.onlyAsks = true;
    return ask<api::RatePreview>(std::move(request), context, std::move(then),
                                 decode<api::RatePreview>);
}

#define LATCHKEY_SETTINGS_PAGE(Page)                                                               \
    template Ticket Client::settings(QObject*, Then<Versioned<domain::Page>>);                     \
    template Ticket Client::saveSettings(const domain::Page&, const QByteArray&, QObject*,         \
                                         Then<Versioned<domain::Page>>);                           \
    template Ticket Client::changeSettings(const domain::Page&, const QByteArray&, int, QObject*,  \
                                           Then<ChangedPage<domain::Page>>);                       \
    template Ticket Client::checkSettings(const domain::Page&, const QByteArray&, const QString&,  \
                                          QObject*, Then<api::SettingsCheck>);
LATCHKEY_SETTINGS_PAGE(TokenSettings)
LATCHKEY_SETTINGS_PAGE(RestrictionSettings)
LATCHKEY_SETTINGS_PAGE(PublicApiSettings)
LATCHKEY_SETTINGS_PAGE(GlobalSettings)
LATCHKEY_SETTINGS_PAGE(RateSettings)
LATCHKEY_SETTINGS_PAGE(SecureModeSettings)
LATCHKEY_SETTINGS_PAGE(ProxySettings)
LATCHKEY_SETTINGS_PAGE(AuditSettings)
#undef LATCHKEY_SETTINGS_PAGE

} // namespace client
