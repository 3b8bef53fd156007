// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/runtime/policy_loader.h"

#include "common/api/settings_json.h"
#include "service/admin/policy_row.h"
#include "service/policy/compile.h"
#include "service/store/change_table.h"
#include "service/store/group_table.h"
#include "service/store/settings_table.h"
#include "service/store/token_table.h"
#include "service/store/transaction.h"
#include "service/store/upstream_table.h"
#include "service/store/user_table.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace runtime {
namespace {

template <typename Page>
core::Status loadPage(store::SettingsTable& table, const QString& name, Page& page)
{
    const auto stored = table.find(name);
    if (!stored)
        return stored.error();
    if (stored->revision == 0)
        return core::Done{};
    domain::Problems problems;
    api::read(stored->value, page, problems);
    if (problems.isEmpty())
        return core::Done{};
    return core::Error{
        core::Error::Code::Internal,
        u"The stored settings page \"%1\" cannot be used (%2: %3). Restore a backup, or repair the page."_s
            .arg(name, problems[0].field, problems[0].message)};
}

core::Status loadRows(store::Database& database, policy::Compiler& compiler)
{
    const auto groups =
        store::GroupTable(database).forEach([&](const domain::Group& group) -> core::Status {
            compiler.setGroup(group);
            return core::Done{};
        });
    if (!groups)
        return groups.error();
    const auto users = store::UserTable(database).forEach(
        [&](const domain::User& user, const std::vector<qint64>&) -> core::Status {
            compiler.setUser(user);
            return core::Done{};
        });
    if (!users)
        return users.error();
    const auto tokens = store::TokenTable(database).forEachForPolicy(
        [&](const store::PolicyToken& token) -> core::Status {
            compiler.setToken(admin::policyRow(token));
            return core::Done{};
        });
    if (!tokens)
        return tokens.error();
    const auto upstreams = store::UpstreamTable(database).list();
    if (!upstreams)
        return upstreams.error();
    for (const domain::Upstream& upstream : *upstreams)
        compiler.setUpstream(upstream);
    return core::Done{};
}

} // namespace

core::Result<domain::Settings> loadSettings(store::Database& database)
{
    store::SettingsTable table(database);
    domain::Settings settings;
    const core::Status pages[] = {
        loadPage(table, u"tokens"_s, settings.tokens),
        loadPage(table, u"restrictions"_s, settings.restrictions),
        loadPage(table, u"public-apis"_s, settings.publicApis),
        loadPage(table, u"global"_s, settings.global),
        loadPage(table, u"rate-limiting"_s, settings.rateLimiting),
        loadPage(table, u"secure-mode"_s, settings.secureMode),
        loadPage(table, u"proxies"_s, settings.proxies),
        loadPage(table, u"audit"_s, settings.audit),
    };
    for (const core::Status& page : pages) {
        if (!page)
            return page.error();
    }
    return settings;
}

core::Result<policy::SnapshotPtr> loadPolicy(store::Database& database, bool secureMode)
{
    const auto transaction = store::Transaction::begin(database, store::Transaction::Kind::Read);
    if (!transaction)
        return transaction.error();
    auto settings = loadSettings(database);
    if (!settings)
        return settings.error();
    settings->secureMode.active = secureMode;
    const auto revision = store::ChangeTable(database).currentRevision();
    if (!revision)
        return revision.error();

    policy::Compiler compiler;
    if (const auto rows = loadRows(database, compiler); !rows)
        return rows.error();
    compiler.setSettings(*settings);
    policy::Compiled compiled = compiler.finish(*revision);
    if (compiled)
        return compiled.snapshot;
    QStringList lines;
    for (const domain::FieldProblem& problem : compiled.problems.mid(0, 20))
        lines.append(problem.field + u": "_s + problem.message);
    return core::Error{
        core::Error::Code::Internal,
        u"The stored policy cannot be used, and a weaker one is never served instead: %1"_s.arg(
            lines.join(u"; "_s))};
}

} // namespace runtime
