// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;
class QLineEdit;

namespace widgets {
class FieldRow;
class Text;
} // namespace widgets

namespace dialogs {

/// Whether a tested request is also really sent, and where the gateway is. Where it can't be sent,
/// says why.
class RunForReal final : public QWidget
{
    Q_OBJECT

public:
    explicit RunForReal(QWidget* parent = nullptr);

    [[nodiscard]] bool isOn() const;
    [[nodiscard]] QString gateway() const;
    /// What is known of the gateway's address; a person's own words stay.
    void setGateway(const QString& address);
    /// What is wrong with the address; empty: nothing.
    void setGatewayFault(const QString& fault);
    /// Why nothing can be sent; empty: it can.
    void setImpossible(const QString& reason);

signals:
    void changed();

private:
    void show();

    QCheckBox* m_on;
    widgets::Text* m_hint;
    QLineEdit* m_gateway;
    widgets::FieldRow* m_gatewayRow;
    QString m_reason;
};

} // namespace dialogs
