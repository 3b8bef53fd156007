// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/console_link.h"
#include "app/client/saved_services.h"

#include <QCoreApplication>

#include <functional>
#include <optional>

namespace shell {

class ServiceLink;
class WelcomeView;
class WorkView;
struct StartWish;

/// Leads the window to where a start of the program or a link wants to go: a service of the list,
/// an address to judge, a page, a token, a decision. It only goes somewhere; nothing is changed,
/// and what a person has not saved is asked about before.
class LinkFollower
{
    Q_DECLARE_TR_FUNCTIONS(shell::LinkFollower)

public:
    /// The window that is led, and what of it comes and goes.
    struct Window
    {
        client::SavedServices& services;
        std::function<ServiceLink*()> link; ///< null: no service is open
        std::function<WorkView*()> work; ///< null: no service is open
        std::function<WelcomeView*()> welcome;
        std::function<bool()> isLocked;
        /// Leaves the service and calls the function, at once or once a person has agreed.
        std::function<void(const std::function<void()>&)> leaveService;
        std::function<void(const QString&)> say;
    };

    explicit LinkFollower(Window window) : m_window(std::move(window)) { }

    /// What a start of the program asks for.
    void start(const StartWish& wish);
    /// Begins to connect to \a address, from the list of services if it is known; a person who is
    /// connected elsewhere is asked about what is not saved.
    void connectTo(const QUrl& address);
    /// Opens the place that a link names: in the service that is open, in a saved one, or with its
    /// address in the wizard for a person to judge. What is no link is refused, and said.
    void open(const QString& text);
    /// A service was opened: goes on to the place that the last link wants, where it is one of it.
    /// Either way the link is forgotten.
    void follow();

private:
    Window m_window;
    std::optional<client::ConsoleLink> m_wanted; ///< once its service is open
};

} // namespace shell
