// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/console_link.h"
#include "app/shell/connect_wizard.h"

#include <QWidget>

class QStackedLayout;

namespace shell {

class ServicesList;

/// The start: the known services beside the way into one. With none known, the wizard is open.
class WelcomeView : public QWidget
{
    Q_OBJECT
public:
    WelcomeView(client::SavedServices& services, client::SecretStore& secrets, MakeLink makeLink,
                QWidget* parent = nullptr);

    /// After the list changed, or when a service was left.
    void reset();
    [[nodiscard]] ConnectWizard& wizard() { return *m_wizard; }
    void add();
    void open(const QString& id);
    /// Begins to connect to \a address, as the known service if it is one.
    void connectTo(const QUrl& address);
    /// Fills the address of \a link into the wizard; nothing is asked there before a person goes
    /// on.
    void propose(const client::ConsoleLink& link);

    /// What stands here in one sentence: which service, and how far the way into it is.
    [[nodiscard]] QString state() const;

signals:
    /// state() is another one.
    void stateChanged();
    /// Signed in: take the link from the wizard.
    void opened();
    /// Something that cannot be undone or did not work, in words.
    void notified(const QString& text);

private:
    void describe(const client::SavedService& service);
    void finish();
    void test(const QString& id);
    void importServices();
    void exportServices();
    [[nodiscard]] client::SavedService find(const QString& id) const;

    client::SavedServices& m_services;
    MakeLink m_makeLink;
    std::unique_ptr<ServiceLink> m_tested; ///< the last one whose connection was tested
    ServicesList* m_list;
    ConnectWizard* m_wizard;
    QWidget* m_empty;
    QStackedLayout* m_stack;
};

} // namespace shell
