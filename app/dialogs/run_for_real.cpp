// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/run_for_real.h"

#include "app/widgets/field_row.h"
#include "app/widgets/inputs.h"
#include "app/widgets/text.h"

#include <QCheckBox>
#include <QVBoxLayout>

using widgets::Text;

namespace dialogs {

RunForReal::RunForReal(QWidget* parent)
    : QWidget(parent)
    , m_on(new QCheckBox(tr("Run for real")))
    , m_hint(new Text({}, widgets::Type::Small, widgets::Colour::Text2))
    , m_gateway(new widgets::CodeField)
    , m_gatewayRow(new widgets::FieldRow(tr("Gateway"), m_gateway))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_on);
    column->addWidget(m_hint->wrapped());
    column->addSpacing(8);
    column->addWidget(m_gatewayRow);
    connect(m_on, &QCheckBox::toggled, this, [this] {
        show();
        emit changed();
    });
    connect(m_gateway, &QLineEdit::textEdited, this, [this] { setGatewayFault({}); });
    show();
}

bool RunForReal::isOn() const
{
    return m_on->isChecked() && m_on->isEnabled();
}

QString RunForReal::gateway() const
{
    return m_gateway->text().trimmed();
}

void RunForReal::setGateway(const QString& address)
{
    if (!m_gateway->isModified())
        m_gateway->setText(address);
}

void RunForReal::setGatewayFault(const QString& fault)
{
    using Kind = widgets::Message::Kind;
    m_gatewayRow->setMessage(fault.isEmpty() ? Kind::None : Kind::Bad, fault);
    if (!fault.isEmpty())
        m_gateway->setFocus();
}

void RunForReal::setImpossible(const QString& reason)
{
    if (m_reason == reason)
        return;
    m_reason = reason;
    show();
    emit changed();
}

void RunForReal::show()
{
    m_on->setEnabled(m_reason.isEmpty());
    const QString hint = !m_reason.isEmpty()
        ? m_reason
        : tr("Also sends the request through the gateway and shows the answer.");
    m_hint->setText(hint);
    m_on->setToolTip(m_reason);
    m_on->setAccessibleDescription(hint);
    m_gatewayRow->setVisible(isOn());
}

} // namespace dialogs
