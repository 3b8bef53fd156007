// SPDX-License-Identifier: GPL-3.0-or-later
// What the steps of the wizard look like; what they do is in connect_wizard.cpp.
#include "app/shell/connect_wizard.h"
#include "app/shell/environment.h"
#include "app/shell/profile_choice.h"
#include "app/shell/remember_choice.h"
#include "app/widgets/field_row.h"
#include "app/widgets/inputs.h"
#include "app/widgets/secret_field.h"
#include "app/widgets/segmented_control.h"
#include "app/widgets/text.h"

#include <QHostAddress>
#include <QScrollArea>
#include <QVBoxLayout>

namespace shell {

using widgets::Colour;
using widgets::FieldRow;
using widgets::Message;
using widgets::Text;
using widgets::Type;

QWidget* ConnectWizard::scrolling(QWidget* step)
{
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(step);
    area->viewport()->setAutoFillBackground(false);
    step->setAutoFillBackground(false);
    return area;
}

QWidget* ConnectWizard::makeAddressStep()
{
    auto* step = new QWidget;
    auto* column = new QVBoxLayout(step);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget((new Text(tr("Connect to a service"), Type::Title))->wrapped());
    column->addWidget(
        (new Text(
             tr("The address of the administration API of latchkeyd, as its configuration file "
                "has it under [listen] admin."),
             Type::Body, Colour::Text2))
            ->wrapped());
    m_address = new widgets::CodeField;
    m_address->setPlaceholderText(QStringLiteral("127.0.0.1:8460"));
    m_addressRow = new FieldRow(tr("Address"), m_address);
    m_addressRow->setHint(tr("A name or an address. HTTPS unless it is this computer; port 8460 "
                             "unless you write another."));
    column->addWidget(m_addressRow);
    m_name = new QLineEdit;
    m_name->setPlaceholderText(tr("Corp gateway"));
    column->addWidget((new FieldRow(tr("Name"), m_name))->optional());
    m_environment = new widgets::SegmentedControl(tr("Environment"));
    for (const Environment environment :
         {Environment::Development, Environment::Test, Environment::Production})
        m_environment->addSegment(int(environment), label(environment));
    m_environment->setCurrent(int(Environment::Production));
    auto* row = new FieldRow(tr("Environment"), m_environment);
    row->setHint(
        tr("Colours the window, so that you always see where you are. In production, changes are "
           "shown before they are saved."));
    column->addWidget(row);
    column->addStretch(1);
    connect(m_environment, &widgets::SegmentedControl::chosen, this,
            [this] { m_environmentChosen = true; });
    connect(m_address, &QLineEdit::textEdited, this, [this](const QString& text) {
        m_addressRow->setMessage(Message::Kind::None);
        // What is meant for others is treated with care until somebody says otherwise.
        const QString host = client::addressFromInput(text).host();
        const bool here = host == QStringLiteral("localhost") || QHostAddress(host).isLoopback();
        if (!m_environmentChosen)
            m_environment->setCurrent(
                int(here ? Environment::Development : Environment::Production));
    });
    return step;
}

QWidget* ConnectWizard::makeSignInStep()
{
    auto* step = new QWidget;
    auto* column = new QVBoxLayout(step);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget((new Text(tr("Sign in"), Type::Title))->wrapped());
    column->addWidget(
        (new Text(tr("With your name and password on this service."), Type::Body, Colour::Text2))
            ->wrapped());
    m_user = new QLineEdit;
    m_userRow = new FieldRow(tr("Name or e-mail address"), m_user);
    column->addWidget(m_userRow);
    m_password = new widgets::SecretField;
    m_passwordRow = new FieldRow(tr("Password"), m_password);
    column->addWidget(m_passwordRow);
    m_remember = new RememberChoice(m_secrets);
    column->addWidget(m_remember);
    column->addStretch(1);
    return step;
}

QWidget* ConnectWizard::makeProfileStep()
{
    auto* step = new QWidget;
    auto* column = new QVBoxLayout(step);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget((new Text(tr("How shall this service behave?"), Type::Title))->wrapped());
    column->addWidget((new Text(tr("A profile sets several pages at once. Everything can be "
                                   "changed afterwards."),
                                Type::Body, Colour::Text2))
                          ->wrapped());
    column->addWidget(m_profile);
    column->addStretch(1);
    return step;
}

} // namespace shell
