// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/support/bundle_collector.h"

#include "app/support/redaction.h"
#include "common/api/settings_json.h"
#include "common/api/upstream_json.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace support {

BundleCollector::BundleCollector(const QString& diagnostics, const QString& preferences,
                                 const ConsoleLog& log, QObject* parent)
    : QObject(parent)
{
    add(u"diagnostics.txt"_s, diagnostics);
    add(u"console-log.txt"_s, log.lines().join(u'\n'));
    add(u"problems.txt"_s, log.problems().join(u'\n'));
    add(u"console-settings.txt"_s, preferences);
}

void BundleCollector::collect()
{
    begin();
    QMetaObject::invokeMethod(this, &BundleCollector::end, Qt::QueuedConnection);
}

void BundleCollector::collectFrom(client::Client& client, bool administrator)
{
    begin();
    client.health(this, [this](const client::Result<QJsonObject>& health) {
        if (health)
            addJson(u"service/health.json"_s, *health);
        else
            addFailure(u"service/health.json"_s, health.failure());
        end();
    });
    if (!administrator)
        return;
    readSettings<domain::TokenSettings>(client, u"tokens"_s);
    readSettings<domain::RestrictionSettings>(client, u"restrictions"_s);
    readSettings<domain::PublicApiSettings>(client, u"public-apis"_s);
    readSettings<domain::GlobalSettings>(client, u"global"_s);
    readSettings<domain::RateSettings>(client, u"rate-limiting"_s);
    readSettings<domain::SecureModeSettings>(client, u"secure-mode"_s);
    readSettings<domain::ProxySettings>(client, u"proxies"_s);
    readSettings<domain::AuditSettings>(client, u"audit"_s);
    begin();
    client.upstreams(this, [this](const client::Result<client::Listed<domain::Upstream>>& found) {
        if (found) {
            QJsonArray list;
            for (const domain::Upstream& upstream : found->items)
                list.append(api::toJson(upstream));
            addJson(u"service/upstreams.json"_s, {{u"items"_s, list}});
        } else {
            addFailure(u"service/upstreams.json"_s, found.failure());
        }
        end();
    });
}

template <typename Page>
void BundleCollector::readSettings(client::Client& client, const QString& name)
{
    begin();
    client.settings<Page>(this,
                          [this, file = u"service/settings-"_s + name + u".json"_s](
                              const client::Result<client::Versioned<Page>>& page) {
                              if (page)
                                  addJson(file, api::toJson(page->value));
                              else
                                  addFailure(file, page.failure());
                              end();
                          });
}

void BundleCollector::add(const QString& name, const QString& text)
{
    m_files.append({name, redacted(text).toUtf8() + '\n'});
}

void BundleCollector::addJson(const QString& name, const QJsonObject& json)
{
    m_files.append({name, QJsonDocument(redacted(json)).toJson(QJsonDocument::Indented)});
}

void BundleCollector::addFailure(const QString& name, const client::Failure& failure)
{
    add(name + u".txt"_s, u"It could not be read: "_s + failure.message);
}

void BundleCollector::end()
{
    if (--m_open > 0)
        return;
    emit finished(m_files);
}

} // namespace support
