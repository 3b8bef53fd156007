// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/saved_services.h"

#include <QWidget>

#include <cstdint>

class QLineEdit;

namespace widgets {
class FieldRow;
class SegmentedControl;
} // namespace widgets

namespace shell {

/// Where a service is, what it is called in this console and what it is for. On this computer
/// nothing need be typed: only the port can be another one. Either place keeps what was typed while
/// the other is chosen.
class AddressStep : public QWidget
{
    Q_OBJECT
public:
    enum class Place : std::uint8_t
    {
        ThisComputer,
        AnotherComputer
    };

    explicit AddressStep(QWidget* parent = nullptr);

    /// Begins with what is known of \a service; without an address it is on this computer.
    void setService(const client::SavedService& service);
    /// Begins with an address that nobody has typed here.
    void propose(const QString& address);
    [[nodiscard]] Place place() const;

    /// Says beside its field what is wrong, and goes there. \return whether nothing is. An address
    /// of this computer that was typed as that of another then stands where it belongs.
    bool check();
    /// Puts what stands here into \a service, once check() has found nothing. At another address
    /// than before, the certificate that was trusted is not any more.
    void fill(client::SavedService& service) const;
    /// What a service at \a address is called when nobody names it.
    [[nodiscard]] static QString nameAt(const QUrl& address);
    /// Whether something was typed since the step began.
    [[nodiscard]] bool hasInput() const;
    void focusFirst();
    /// To the field that says where the service is.
    void focusField();

signals:
    /// Enter, in whatever part of the step.
    void returnPressed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addRows();
    [[nodiscard]] QUrl address() const;
    /// Shows \a address where it belongs.
    void setAddress(const QUrl& address);
    void choose(Place place);
    [[nodiscard]] widgets::FieldRow* rowOf(Place place) const;
    /// Says what is wrong with the port or the address, beside it. \return whether nothing is
    bool judge(Place place);
    /// What follows from where the service is.
    void follow();
    [[nodiscard]] QStringList typed() const;

    QUrl m_here; ///< on this computer, without the port
    QStringList m_given; ///< typed() as it was before anybody typed
    bool m_environmentChosen = false; ///< by a person
    widgets::SegmentedControl* m_place;
    QLineEdit* m_port;
    QLineEdit* m_address;
    QLineEdit* m_name;
    widgets::SegmentedControl* m_environment;
    widgets::FieldRow* m_portRow;
    widgets::FieldRow* m_addressRow;
};

} // namespace shell
