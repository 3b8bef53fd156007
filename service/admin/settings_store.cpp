// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/admin/settings_store.h"

#include "common/domain/validation.h"
#include "service/admin/json_difference.h"
#include "service/store/settings_table.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace admin {

QJsonArray differencesOf(const domain::Settings& before, const domain::Settings& after)
{
    QJsonArray found;
    for (const SettingsPageType& page : settingsPages()) {
        const QJsonArray ofPage = differences(page.write(before), page.write(after));
        for (const QJsonValue& difference : ofPage) {
            QJsonObject json = difference.toObject();
            json.insert(u"page"_s, QString(page.name));
            found.append(json);
        }
    }
    return found;
}

domain::Problems problemsOf(const domain::Settings& settings)
{
    domain::Problems problems;
    for (const SettingsPageType& page : settingsPages()) {
        for (domain::FieldProblem problem : page.validate(settings)) {
            problem.field.prepend(QString(page.name) + u'.');
            problems.append(problem);
        }
    }
    return problems.isEmpty() ? domain::validateTogether(settings) : problems;
}

std::optional<api::Problem> storeSettings(const Services& services,
                                          const Confirmations& confirmations,
                                          const domain::Settings& settings, const QString& reason,
                                          ChangeDraft& draft, StoredPages* pages)
{
    if (auto waiting = confirmations.refuseWhilePending())
        return waiting;
    store::SettingsTable table(services.database);
    const domain::Settings& present = services.policy().settings;
    for (const SettingsPageType& page : settingsPages()) {
        const QString name(page.name);
        const QJsonObject before = page.write(present);
        const QJsonObject after = page.write(settings);
        if (before == after)
            continue;
        const auto stored = table.find(name);
        if (!stored)
            return problemOf(stored.error());
        const auto put = table.put(name, after, stored->revision);
        if (!put)
            return problemOf(put.error());
        if (pages) {
            pages->before.insert(name, before);
            pages->revision = std::max(pages->revision, *put);
        }
        draft.event(u"settings.change"_s).details = {
            {u"page"_s, name}, {u"before"_s, before}, {u"after"_s, after}, {u"reason"_s, reason}};
    }
    draft.policy.settings = settings;
    return std::nullopt;
}

} // namespace admin
