// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/token_pictures.h"

#include "app/dialogs/add_key_dialog.h"
#include "app/dialogs/export_dialog.h"
#include "app/dialogs/limit_grammar_dialog.h"
#include "app/dialogs/outcomes_dialog.h"
#include "app/dialogs/progress_dialog.h"
#include "app/dialogs/test_token_dialog.h"
#include "app/dialogs/token_created_dialog.h"
#include "app/dialogs/user_dialog.h"
#include "app/pages/filter_field.h"
#include "app/pages/saved_filter_button.h"
#include "app/pages/token_actions.h"
#include "app/pages/token_export.h"
#include "app/pages/token_rate_dialog.h"
#include "app/shell/work_view.h"
#include "app/widgets/undo_bar.h"
#include "tests/app/samples.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QMenu>
#include <QTest>

using namespace Qt::StringLiterals;

namespace test {
namespace {

using Take = std::function<void(const QString&)>;

api::TokenView viewOf(const QJsonObject& json)
{
    api::TokenView view;
    domain::Problems problems;
    api::read(json, view, problems);
    return view;
}

template <typename Dialog>
Dialog* opened()
{
    for (QWidget* top : QApplication::topLevelWidgets())
        if (auto* dialog = qobject_cast<Dialog*>(top); dialog && dialog->isVisible())
            return dialog;
    qFatal("The dialog %s is not open.", Dialog::staticMetaObject.className());
}

void type(QWidget* dialog, const QString& field, const QString& text)
{
    for (QLineEdit* edit : dialog->findChildren<QLineEdit*>())
        if (edit->accessibleName() == field)
            edit->setText(text);
}

void shootMaking(Scene& scene, pages::TokenActions& actions, const Take& take)
{
    actions.add();
    scene.settle();
    type(opened<dialogs::AddKeyDialog>(), u"Name"_s, u"nightly-export"_s);
    take(u"add-key"_s);
    scene.service().on("GET /tokens/choices", answer(200, fullChoices(u"m.lindqvist"_s)));
    actions.add();
    take(u"add-key-full"_s);
    (new dialogs::TokenCreatedDialog(
         viewOf(token(4)), core::Secret("lku_ExAmPLeonly0123456789abcdefghijkl"),
         QUrl(u"https://api.corp.example/rest/api/2/search"_s), false, &scene.window()))
        ->open();
    take(u"token-created"_s);
}

void shootOne(Scene& scene, pages::TokenActions& actions, const Take& take)
{
    const api::TokenView view = viewOf(token(4));
    actions.edit(view);
    take(u"edit-token"_s);
    (new pages::TokenRateDialog(view.token, &scene.window()))->open();
    take(u"token-rate"_s);
    actions.reveal(view);
    take(u"reveal"_s);
    actions.rotate(view);
    take(u"rotate"_s);
    actions.showSnippet(view);
    take(u"snippet"_s);
    for (const bool allowed : {false, true}) {
        scene.service().on("POST /explain", answer(200, explanation(allowed)));
        dialogs::TestTokenDialog::Start start;
        start.token = view.token;
        start.url = u"/rest/api/2/issue/EXP-118"_s;
        auto* dialog = new dialogs::TestTokenDialog(start, &scene.window());
        dialog->open();
        api::Explanation answered;
        domain::Problems problems;
        api::read(explanation(allowed), answered, problems);
        dialog->setAnswer(answered);
        take(allowed ? u"test-allowed"_s : u"test-denied"_s);
    }
    auto* dialog = new dialogs::TestTokenDialog(
        {view.token, core::Secret("lku_ExAmPLeonly"), u"GET"_s, u"/rest/api/2/myself"_s},
        &scene.window());
    dialog->setGateway(u"https://api.corp.example:443"_s);
    dialog->findChild<QCheckBox*>()->setChecked(true);
    dialog->open();
    api::Explanation answered;
    domain::Problems problems;
    api::read(explanation(true), answered, problems);
    dialog->setAnswer(answered);
    models::RealAnswer real;
    real.status = 200;
    real.took = std::chrono::milliseconds(34);
    real.headers = {{"content-type", "application/json;charset=UTF-8"},
                    {"date", "Sun, 22 Nov 2026 11:40:00 GMT"},
                    {"x-latchkey-decision-id", "8ZbQ0kT1c2D"}};
    real.body = "{\"name\":\"t.ferreira\",\"displayName\":\"Tomás Ferreira\",\"active\":true}";
    dialog->setRealAnswer(real);
    take(u"test-real"_s);
}

void shootMany(Scene& scene, pages::TokenActions& actions, const Take& take)
{
    actions.revoke({viewOf(token(0))});
    take(u"revoke"_s);
    actions.setDisabled({viewOf(token(0)), viewOf(token(1)), viewOf(token(3))}, true);
    take(u"disable-several"_s);
    actions.deleteForGood(viewOf(token(0, u"revoked"_s)));
    take(u"delete-for-good"_s);
    actions.deleteAllOf(u"t.ferreira"_s);
    take(u"delete-all"_s);
    auto* progress = new dialogs::ProgressDialog(
        pages::TokenActions::tr("Revoke"),
        pages::TokenActions::tr("%n token(s) under way", nullptr, 40), &scene.window());
    progress->open();
    progress->setProgress(17, 40);
    take(u"progress"_s);
    (new dialogs::OutcomesDialog(
         pages::TokenActions::tr("Revoke"),
         {{u"Zt51hNw00000"_s, u"nightly-export"_s, true, {}},
          {u"Zt51hNw00001"_s, u"grafana"_s, true, {}},
          {u"Zt51hNw00003"_s, u"backup-confluence"_s, false,
           u"Somebody else has changed this token meanwhile. Look at it again, then repeat."_s}},
         12, &scene.window()))
        ->open();
    take(u"outcomes"_s);
}

void shootPeople(Scene& scene, const Take& take)
{
    (new dialogs::UserDialog(std::nullopt, {u"administrators"_s, u"reporting"_s}, &scene.window()))
        ->open();
    take(u"user"_s);
    (new dialogs::GroupDialog(std::nullopt, &scene.window()))->open();
    take(u"group"_s);
}

/// The filter while somebody types, and what can be done with a list.
void shootList(Scene& scene, const Take& take)
{
    pages::Page* page = scene.work().currentPage();
    auto* field = page->findChild<pages::FilterField*>();
    QApplication::setActiveWindow(&scene.window());
    field->clear(); // the page came with a token's id
    field->setFocus();
    QTest::keyClicks(field, u"owner:t.ferreira state:e"_s);
    take(u"filter-typing"_s);
    field->setText(u"state:expired last:soon"_s);
    page->setFocus();
    take(u"filter-wrong"_s);
    field->setText(u"owner:t.ferreira state:expiring"_s);
    take(u"filter-fine"_s);
    field->clear();
    page->offerUndo(pages::TokenActions::tr("%n token(s) disabled.", nullptr, 3), [] {});
    take(u"undo"_s);
    page->undoBar()->dismiss();
    dialogs::ExportDialog::Offer offer;
    offer.heading = pages::TokenExport::tr("Which tokens go into the file?");
    offer.selected = 3;
    offer.filtered = 92;
    offer.narrowed = true;
    (new dialogs::ExportDialog(offer, &scene.window()))->open();
    take(u"export-tokens"_s);
    const auto* star = page->findChild<pages::SavedFilterButton*>();
    emit star->menu()->aboutToShow();
    for (QAction* entry : star->menu()->actions())
        if (entry->text().endsWith(u'…')) {
            entry->setEnabled(true);
            entry->trigger();
            break;
        }
    take(u"filter-name"_s);
}

} // namespace

void shootTokenDialogs(Scene& scene, const Take& take)
{
    scene.work().openPage(u"manage-api-keys"_s);
    scene.settle();
    auto* actions = scene.work().currentPage()->findChild<pages::TokenActions*>();
    if (!actions)
        qFatal("The token page has no actions.");
    shootMaking(scene, *actions, take);
    shootOne(scene, *actions, take);
    shootMany(scene, *actions, take);
    shootList(scene, take);
    (new dialogs::LimitGrammarDialog(&scene.window()))->open();
    take(u"limit-grammar"_s);
    shootPeople(scene, take);
}

} // namespace test
