// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/scene.h"

#include "app/shell/work_view.h"
#include "tests/app/fresh_service.h"
#include "tests/app/samples.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace test {
Scene::Scene(bool administrator, const QString& drafts)
    : m_services(m_folder.filePath(u"services.json"_s))
    , m_preferences(m_folder.filePath(u"console.ini"_s))
    , m_appearance(*qApp, shell::Appearance::Choice::Light)
    , m_languages(*qApp)
{
    auto transport = std::make_unique<FakeTransport>();
    m_service = transport.get();
    fillService(*m_service);
    const QString name = administrator ? u"m.lindqvist"_s : u"a.tanaka"_s;
    m_service->on("POST /session", answer(201, sessionAnswer(name, administrator)));
    m_service->on("GET /me", answer(200, account(name, administrator)));
    client::SavedService saved;
    saved.name = u"Corp gateway"_s;
    saved.address = QUrl(u"https://keys.corp.example:8460"_s);
    saved.environment = shell::Environment::Production;
    saved.id = u"corp"_s;
    m_window = std::make_unique<shell::MainWindow>(shell::Surroundings{
        m_services, m_secrets, m_preferences, m_appearance, m_languages, m_clock,
        [this](const client::SavedService& service) {
            // Another one is a fresh one: it has no administrator yet.
            auto other = std::make_unique<FakeTransport>();
            const auto fresh = FreshService::make();
            fresh->answerOver(*other);
            other->setAway(service.address.port() == nobodysPort);
            return std::make_unique<shell::ServiceLink>(
                service, m_secrets, std::move(other),
                [fresh](const QUrl& address) { return fresh->door(address); });
        },
        m_log, drafts.isEmpty() ? m_folder.path() : drafts});
    auto link = std::make_unique<shell::ServiceLink>(saved, m_secrets, std::move(transport));
    m_link = link.get();
    bool signedIn = false;
    m_link->session().signIn(
        {name, core::Secret("correct horse")}, false, m_window.get(),
        [&signedIn](const client::Result<api::Account>& account) { signedIn = bool(account); });
    if (!QTest::qWaitFor([&signedIn] { return signedIn; }))
        qFatal("The sample service refused to sign in.");
    m_window->open(std::move(link));
    m_window->resize(1280, 800);
    m_window->show();
    settle();
}

Scene::~Scene() = default;

shell::WorkView& Scene::work()
{
    return *m_window->work();
}

void Scene::settle()
{
    // Answers of the table come by timers of 0 ms, and pages ask in turns.
    int quiet = 0;
    for (int turn = 0; turn < 400 && quiet < 6; ++turn) {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QTest::qWait(2);
        quiet = m_service->isIdle() ? quiet + 1 : 0;
    }
}

QString titleOf(Scene& scene, const QString& page)
{
    for (const shell::PageEntry& entry : scene.work().entries())
        if (entry.id == page)
            return entry.title;
    qFatal("There is no page %s.", qPrintable(page));
}

} // namespace test
