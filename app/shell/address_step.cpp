// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/address_step.h"

#include "app/client/network_transport.h"
#include "app/shell/environment.h"
#include "app/widgets/field_row.h"
#include "app/widgets/inputs.h"
#include "app/widgets/segmented_control.h"
#include "app/widgets/text.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <utility>

namespace shell {
namespace {

/// The port that somebody typed, with the digits of whatever language; -1: none.
int portFrom(const QString& text)
{
    int port = 0;
    for (const QChar letter : text.trimmed()) {
        port = 10 * port + letter.digitValue();
        if (letter.digitValue() < 0 || port > 65535)
            return -1;
    }
    return port > 0 ? port : -1;
}

} // namespace

using widgets::Colour;
using widgets::FieldRow;
using widgets::Message;
using widgets::SegmentedControl;
using widgets::Text;
using widgets::Type;

AddressStep::AddressStep(QWidget* parent)
    : QWidget(parent)
    , m_place(new SegmentedControl(tr("Where the service runs")))
    , m_port(new widgets::CodeField)
    , m_address(new widgets::CodeField)
    , m_name(new QLineEdit)
    , m_environment(new SegmentedControl(tr("Environment")))
    , m_portRow(new FieldRow(tr("Port"), m_port))
    , m_addressRow(new FieldRow(tr("Address"), m_address))
{
    m_place->addSegment(int(Place::ThisComputer), tr("This computer"));
    m_place->addSegment(int(Place::AnotherComputer), tr("Another computer"));
    for (const Environment environment :
         {Environment::Development, Environment::Test, Environment::Production})
        m_environment->addSegment(int(environment), label(environment));
    m_port->setPlaceholderText(QString::number(client::DefaultPort));
    m_address->setPlaceholderText(QStringLiteral("keys.corp.example:8460"));
    m_name->setPlaceholderText(tr("Corp gateway"));
    addRows();
    connect(m_place, &SegmentedControl::chosen, this, &AddressStep::follow);
    connect(m_environment, &SegmentedControl::chosen, this, [this] { m_environmentChosen = true; });
    for (const auto& [place, field] :
         {std::pair{Place::ThisComputer, m_port}, std::pair{Place::AnotherComputer, m_address}}) {
        connect(field, &QLineEdit::editingFinished, this, [this, place = place, field = field] {
            if (field->isModified())
                judge(place);
        });
        connect(field, &QLineEdit::textEdited, this, [this, place = place] {
            if (rowOf(place)->isBad()) // until it is right
                judge(place);
            follow();
        });
    }
    setService({});
}

void AddressStep::addRows()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget((new Text(tr("Connect to a service"), Type::Title))->wrapped());
    column->addWidget(
        (new Text(tr("The console talks to the administration API of latchkeyd. Its configuration "
                     "file says under [listen] admin where that is."),
                  Type::Body, Colour::Text2))
            ->wrapped());
    column->addWidget(new FieldRow(tr("Where the service runs"), m_place));
    column->addWidget(m_portRow);
    m_addressRow->setHint(tr("A name or an address. HTTPS unless it is this computer; port 8460 "
                             "unless you write another."));
    column->addWidget(m_addressRow);
    column->addWidget((new FieldRow(tr("Name"), m_name))->optional());
    auto* row = new FieldRow(tr("Environment"), m_environment);
    row->setHint(
        tr("Colours the window, so that you always see where you are. In production, changes are "
           "shown before they are saved."));
    column->addWidget(row);
    column->addStretch(1);
}

void AddressStep::setService(const client::SavedService& service)
{
    m_here = QUrl(QStringLiteral("http://127.0.0.1"));
    m_port->setText(QString::number(client::DefaultPort));
    m_address->clear();
    for (FieldRow* row : {m_portRow, m_addressRow})
        row->setMessage(Message::Kind::None);
    m_name->setText(service.name);
    m_environmentChosen = service.environment != Environment::None;
    if (m_environmentChosen)
        m_environment->setCurrent(int(service.environment));
    setAddress(service.address);
    m_given = typed();
}

void AddressStep::propose(const QString& address)
{
    setService({});
    setAddress(client::addressFromInput(address));
    if (place() == Place::AnotherComputer)
        m_address->setText(address); // as it came, for a person to judge
    m_given = typed();
}

void AddressStep::setAddress(const QUrl& address)
{
    if (!address.isEmpty() && !client::isThisComputer(address.host())) {
        m_address->setText(address.toString(QUrl::RemovePath | QUrl::RemoveUserInfo));
        return choose(Place::AnotherComputer);
    }
    if (!address.isEmpty()) {
        m_port->setText(QString::number(address.port(client::DefaultPort)));
        m_here = address.adjusted(QUrl::RemovePath | QUrl::RemoveUserInfo | QUrl::RemovePort);
    }
    choose(Place::ThisComputer);
}

void AddressStep::choose(Place place)
{
    m_place->setCurrent(int(place));
    follow();
}

AddressStep::Place AddressStep::place() const
{
    return Place(m_place->current());
}

void AddressStep::follow()
{
    const QUrl address = this->address();
    for (const Place one : {Place::ThisComputer, Place::AnotherComputer})
        rowOf(one)->setVisible(one == place());
    if (place() == Place::ThisComputer && address.port() > 0)
        m_portRow->setHint(tr("The console connects to %1.").arg(address.toString()));
    // What is meant for others is treated with care until somebody says otherwise.
    if (!m_environmentChosen)
        m_environment->setCurrent(int(client::isThisComputer(address.host())
                                          ? Environment::Development
                                          : Environment::Production));
}

QUrl AddressStep::address() const
{
    if (place() == Place::AnotherComputer)
        return client::addressFromInput(m_address->text());
    QUrl address = m_here;
    address.setPort(portFrom(m_port->text()));
    return address;
}

FieldRow* AddressStep::rowOf(Place place) const
{
    return place == Place::ThisComputer ? m_portRow : m_addressRow;
}

bool AddressStep::judge(Place place)
{
    QString problem;
    if (place == Place::AnotherComputer)
        problem = client::addressProblem(client::addressFromInput(m_address->text()));
    else if (portFrom(m_port->text()) < 0)
        problem = tr("A port is a number from 1 to 65535. The configuration file has it under "
                     "[listen] admin, behind the colon.");
    rowOf(place)->setMessage(problem.isEmpty() ? Message::Kind::None : Message::Kind::Bad, problem);
    return problem.isEmpty();
}

bool AddressStep::check()
{
    if (!judge(place())) {
        focusField();
        return false;
    }
    if (const QUrl address = this->address(); client::isThisComputer(address.host()))
        setAddress(address);
    return true;
}

void AddressStep::fill(client::SavedService& service) const
{
    const QUrl address = this->address();
    if (address != service.address)
        service.fingerprint.clear(); // it was another service's
    service.address = address;
    const QString name = m_name->text().trimmed();
    service.name = name.isEmpty() ? nameAt(address) : name;
    service.environment = Environment(m_environment->current());
}

QString AddressStep::nameAt(const QUrl& address)
{
    if (!client::isThisComputer(address.host()))
        return address.host();
    const int port = address.port(client::DefaultPort);
    return port == client::DefaultPort ? tr("This computer")
                                       : tr("This computer, port %1").arg(port);
}

QStringList AddressStep::typed() const
{
    return {m_port->text().trimmed(), m_address->text().trimmed(), m_name->text().trimmed()};
}

bool AddressStep::hasInput() const
{
    return typed() != m_given;
}

void AddressStep::focusFirst()
{
    m_place->segment(m_place->current())->setFocus();
}

void AddressStep::focusField()
{
    rowOf(place())->input()->setFocus();
}

void AddressStep::keyPressEvent(QKeyEvent* event)
{
    // Fields and choices leave this key to what they stand in.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        emit returnPressed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace shell
