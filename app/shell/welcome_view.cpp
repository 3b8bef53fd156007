// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/welcome_view.h"

#include "app/shell/address_step.h"
#include "app/shell/connection_test_dialog.h"
#include "app/shell/services_list.h"
#include "app/widgets/button.h"
#include "app/widgets/empty_state.h"

#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QSaveFile>
#include <QStackedLayout>

namespace shell {

WelcomeView::WelcomeView(client::SavedServices& services, client::SecretStore& secrets,
                         MakeLink makeLink, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_makeLink(makeLink)
    , m_list(new ServicesList(services))
    , m_wizard(new ConnectWizard(secrets, std::move(makeLink)))
    , m_stack(new QStackedLayout)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_list);
    row->addLayout(m_stack, 1);
    auto* empty = new widgets::EmptyState(
        QStringLiteral("server"), tr("Choose a service"),
        tr("Latchkey stands in front of your REST APIs. Open one of the services at "
           "the side, or connect to another."));
    connect(empty->addPrimary(tr("Connect to a service…"), QStringLiteral("plus")),
            &QAbstractButton::clicked, this, &WelcomeView::add);
    m_empty = empty;
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_wizard);
    connect(m_list, &ServicesList::addRequested, this,
            [this] { m_wizard->leave([this] { add(); }); });
    connect(m_list, &ServicesList::chosen, this,
            [this](const QString& id) { m_wizard->leave([this, id] { open(id); }); });
    connect(m_list, &ServicesList::editRequested, this, [this](const QString& id) {
        m_wizard->leave([this, id] {
            m_list->setCurrent(id);
            m_wizard->edit(find(id));
            m_stack->setCurrentWidget(m_wizard);
        });
    });
    connect(m_list, &ServicesList::testRequested, this, &WelcomeView::test);
    connect(m_list, &ServicesList::importRequested, this, &WelcomeView::importServices);
    connect(m_list, &ServicesList::exportRequested, this, &WelcomeView::exportServices);
    connect(m_wizard, &ConnectWizard::opened, this, &WelcomeView::finish);
    connect(m_wizard, &ConnectWizard::described, this, &WelcomeView::describe);
    connect(m_wizard, &ConnectWizard::stateChanged, this, &WelcomeView::stateChanged);
    connect(m_stack, &QStackedLayout::currentChanged, this, &WelcomeView::stateChanged);
    connect(m_wizard, &ConnectWizard::cancelled, this, &WelcomeView::reset);
    reset();
}

void WelcomeView::reset()
{
    m_list->setCurrent({});
    m_stack->setCurrentWidget(m_empty);
    if (m_services.all().isEmpty())
        add();
}

QString WelcomeView::state() const
{
    return m_stack->currentWidget() == m_wizard ? m_wizard->state() : tr("Not connected");
}

void WelcomeView::add()
{
    client::SavedService fresh;
    fresh.name = tr("New service");
    m_list->setAdding(fresh);
    m_wizard->edit({});
    m_stack->setCurrentWidget(m_wizard);
}

void WelcomeView::open(const QString& id)
{
    m_list->setCurrent(id);
    m_wizard->begin(find(id));
    m_stack->setCurrentWidget(m_wizard);
}

/// On this computer an address is one service, whoever is signed in there: it is not added twice.
void WelcomeView::describe(const client::SavedService& service)
{
    const std::optional<client::SavedService> known = client::isThisComputer(service.address.host())
        ? m_services.at(service.address)
        : std::nullopt;
    if (!known)
        return m_list->setAdding(service);
    emit notified(tr("“%1” is in the list already: it is opened.").arg(known->name));
    open(known->id);
}

/// The same person at the same address is the same service: one entry for it will do.
void WelcomeView::finish()
{
    ServiceLink* link = m_wizard->link();
    if (link && m_wizard->isNew()) {
        client::SavedService service = link->service();
        const auto known = m_services.at(service.address, link->session().account().user.name);
        if (known && known->id != service.id) {
            if (service.name == AddressStep::nameAt(service.address))
                service.name = known->name;
            link->setService(service);
            m_services.remove(known->id);
            emit notified(tr("“%1” was in the list already: it has one entry.").arg(service.name));
        }
    }
    emit opened();
}

/// How the service answers, without signing in.
void WelcomeView::test(const QString& id)
{
    const client::SavedService service = find(id);
    m_tested = m_makeLink(service);
    auto* dialog = new ConnectionTestDialog(service, window());
    const auto examine = [this, dialog] {
        m_tested->examine(dialog,
                          [dialog](const ConnectionReport& report) { dialog->setReport(report); });
    };
    connect(dialog, &ConnectionTestDialog::againAsked, this, examine);
    dialog->open();
    examine();
}

void WelcomeView::connectTo(const QUrl& address)
{
    client::SavedService service;
    service.address = address;
    service.environment = client::SavedService::Environment::Development;
    service = m_services.at(address).value_or(service);
    m_list->setCurrent(service.id);
    if (service.id.isEmpty()) {
        service.name = AddressStep::nameAt(address);
        m_list->setAdding(service);
        service.name.clear();
    }
    m_wizard->begin(service);
    m_stack->setCurrentWidget(m_wizard);
}

void WelcomeView::propose(const client::ConsoleLink& link)
{
    client::SavedService fresh;
    fresh.name = tr("New service");
    m_list->setAdding(fresh);
    m_wizard->propose(link.place());
    m_stack->setCurrentWidget(m_wizard);
}

client::SavedService WelcomeView::find(const QString& id) const
{
    for (const client::SavedService& service : m_services.all())
        if (service.id == id)
            return service;
    return {};
}

void WelcomeView::importServices()
{
    auto* dialog = new QFileDialog(this, tr("Import services"), {}, tr("Services (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& name) {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly)) {
            emit notified(tr("%1 can't be read: %2").arg(name, file.errorString()));
            return;
        }
        const core::Result<int> added = m_services.import(file.readAll());
        emit notified(added ? tr("%n service(s) added", nullptr, *added) : added.error().message);
        if (added)
            (void)m_services.store(); // they are in the list now, and in the file that was read
        m_list->rebuild();
    });
    dialog->open();
}

void WelcomeView::exportServices()
{
    auto* dialog =
        new QFileDialog(this, tr("Export services"), QStringLiteral("latchkey-services.json"),
                        tr("Services (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& name) {
        QSaveFile file(name);
        const bool written = file.open(QIODevice::WriteOnly)
            && file.write(m_services.exported()) >= 0 && file.commit();
        emit notified(
            written ? tr("Services written to %1. Passwords and sessions are not in the file.")
                          .arg(name)
                    : tr("%1 can't be written: %2").arg(name, file.errorString()));
    });
    dialog->open();
}

} // namespace shell
