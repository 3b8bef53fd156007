// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/dialog_album.h"

#include "app/dialogs/reveal_dialog.h"
#include "app/dialogs/user_dialog.h"
#include "app/pages/audit_integrity.h"
#include "app/pages/configuration_dialogs.h"
#include "app/pages/kept_form.h"
#include "app/pages/ranges_dialog.h"
#include "app/pages/rate_overrides_card.h"
#include "app/pages/restrictions_page.h"
#include "app/pages/token_choice_dialog.h"
#include "app/shell/connection_test_dialog.h"
#include "app/shell/restore_dialog.h"
#include "app/shell/trust_dialog.h"
#include "app/shell/work_view.h"
#include "app/widgets/button.h"
#include "app/widgets/notice.h"
#include "tests/app/samples.h"

#include <QJsonArray>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace test {
namespace {

api::TokenView sampleToken(int number)
{
    api::TokenView view;
    domain::Problems problems;
    api::read(token(number), view, problems);
    return view;
}

/// What a configuration would change, and what could not come with it.
QJsonObject importReport()
{
    const auto part = [](int created, int changed, int unchanged) {
        return QJsonObject{
            {u"created"_s, created}, {u"changed"_s, changed}, {u"unchanged"_s, unchanged}};
    };
    return {{u"groups"_s, part(2, 0, 3)},
            {u"users"_s, part(41, 6, 118)},
            {u"upstreams"_s, part(1, 0, 2)},
            {u"tokens"_s, part(64, 0, 0)},
            {u"settings"_s,
             QJsonArray{QJsonObject{{u"page"_s, u"global"_s},
                                    {u"member"_s, u"usersMayCreateTokens"_s},
                                    {u"before"_s, false},
                                    {u"after"_s, true}}}},
            {u"skipped"_s, QJsonArray{}},
            {u"newTokens"_s, QJsonArray{}}};
}

void openImport(Scene& scene, const std::function<void(const QString&)>& take)
{
    scene.service().on("POST /configuration", answer(200, importReport()));
    (new pages::ConfigurationImportDialog(
         scene.link().client(), u"latchkey-configuration.json"_s,
         {{u"format"_s, u"latchkey-configuration"_s}, {u"sealed"_s, u"age1…"_s}}, &scene.window()))
        ->open();
    take(u"import"_s);
}

void openFindings(Scene& scene, const std::function<void(const QString&)>& take)
{
    scene.service().on("GET /audit/verification", answer(200, auditVerification(false)));
    scene.work().openPage(u"audit-log"_s);
    auto* integrity = scene.work().currentPage()->findChild<pages::AuditIntegrity*>();
    integrity->look();
    scene.settle();
    integrity->findChild<widgets::Notice*>()->findChild<widgets::Button*>()->click();
    take(u"findings"_s);
    scene.service().on("GET /audit/verification", answer(200, auditVerification(true)));
    integrity->look();
    scene.settle();
}

} // namespace

void openFurtherDialogs(Scene& scene, const std::function<void(const QString&)>& take)
{
    QWidget* window = &scene.window();
    const core::SystemClock clock;
    domain::User user;
    user.name = u"t.ferreira"_s;
    user.displayName = u"Tomás Ferreira"_s;
    user.email = u"t.ferreira@corp.example"_s;
    user.groups = {u"token-users"_s};
    (new dialogs::UserDialog(user, {u"ops"_s, u"support"_s, u"token-users"_s}, window))->open();
    take(u"edit-user"_s);
    const QTemporaryDir drafts;
    pages::KeptDrafts kept(drafts.path(), u"corp"_s, u"m.lindqvist"_s, clock);
    const QString form = u"new-user"_s;
    (void)kept.keep(pages::KeptDrafts::formId(form),
                    {{u"form"_s, {{}, {}, {{u"name"_s, u"n.okafor"_s}}}}});
    pages::Context context{scene.link().client(), clock, {}, {}};
    context.kept = &kept;
    auto* again = new dialogs::UserDialog(std::nullopt, {u"ops"_s, u"support"_s}, window);
    pages::keepNewForm(
        context, again, form, [again] { return again->form(); },
        [again](const QJsonObject& typed) { again->showForm(typed); });
    again->open();
    take(u"kept-form"_s);
    auto* revealed = new dialogs::RevealDialog(sampleToken(3).token, window);
    revealed->open();
    revealed->setSecret(core::Secret("lku_ExAmPLeonly0123456789abcdefghijkl"));
    take(u"revealed"_s);

    (new pages::RangesDialog(pages::RestrictionsPage::tr("Allow list"), {}, window))->open();
    take(u"ranges"_s);
    (new pages::TokenChoiceDialog(
         scene.link().client(),
         pages::RateOverridesCard::tr("Which token gets a limit of its own?"), window))
        ->open();
    take(u"token-choice"_s);

    client::Certificate certificate;
    certificate.fingerprint =
        QByteArray::fromHex("4a1f9c02e75bd36890ac17fe2d84b631c50e7fa963d81b42f0962c8e57bd04e1");
    certificate.subject = u"keys.corp.example"_s;
    certificate.issuer = certificate.subject;
    certificate.validFrom = QDateTime(QDate(2026, 11, 2), QTime(0, 0), Qt::UTC);
    certificate.validUntil = certificate.validFrom.addYears(2);
    certificate.differsFromPinned = true;
    (new shell::TrustDialog(certificate, u"Corp gateway"_s, window))->open();
    take(u"certificate-changed"_s);

    client::SavedService saved;
    saved.name = u"Corp gateway"_s;
    saved.address = QUrl(u"https://keys.corp.example:8460"_s);
    auto* tested = new shell::ConnectionTestDialog(saved, window);
    tested->open();
    certificate.validUntil = certificate.validFrom.addYears(90);
    shell::ConnectionReport report;
    report.connecting = std::chrono::milliseconds(41);
    report.latency = std::chrono::milliseconds(3);
    report.version = u"1.0.0"_s;
    report.tls = client::TlsFacts{u"TLSv1.3"_s, u"TLS_AES_256_GCM_SHA384"_s, certificate, true};
    tested->setReport(report);
    take(u"connection-tested"_s);

    (new shell::RestoreDialog({{u"restrictions"_s, titleOf(scene, u"restrictions"_s), 3,
                                clock.now() - std::chrono::minutes(4)},
                               {u"rate-limiting"_s, titleOf(scene, u"rate-limiting"_s), 1,
                                clock.now() - std::chrono::hours(2)}},
                              clock, window))
        ->open();
    take(u"restore"_s);
    openImport(scene, take);
    openFindings(scene, take);
}

} // namespace test
