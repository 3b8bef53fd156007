// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/environment.h"
#include "app/shell/main_window.h"
#include "tests/app/memory_store.h"
#include "tests/app/sample_clock.h"
#include "tests/app/sample_service.h"

#include <QApplication>
#include <QTemporaryDir>

namespace test {

/// The console's window with a person signed in to a service that is a table.
class Scene
{
public:
    /// \a drafts: where unsaved edits are kept; empty: in a folder of the scene's own.
    /// Where nobody answers; everywhere else there is a service without an administrator.
    static constexpr int nobodysPort = 8469;

    explicit Scene(bool administrator = true, const QString& drafts = {});
    ~Scene();

    [[nodiscard]] shell::MainWindow& window() { return *m_window; }
    [[nodiscard]] FakeTransport& service() { return *m_service; }
    [[nodiscard]] shell::WorkView& work();
    [[nodiscard]] client::SavedServices& services() { return m_services; }
    [[nodiscard]] shell::ServiceLink& link() { return *m_link; }
    [[nodiscard]] support::ConsoleLog& log() { return m_log; }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    /// Lets everything that waits happen.
    void settle();

private:
    QTemporaryDir m_folder;
    MemoryStore m_secrets;
    client::SavedServices m_services;
    shell::Preferences m_preferences;
    shell::Appearance m_appearance;
    shell::Languages m_languages;
    SampleClock m_clock;
    support::ConsoleLog m_log;
    FakeTransport* m_service = nullptr; ///< owned by the link
    shell::ServiceLink* m_link = nullptr; ///< owned by the window
    std::unique_ptr<shell::MainWindow> m_window;
};

/// How the page is called in the language of the moment.
[[nodiscard]] QString titleOf(Scene& scene, const QString& page);

} // namespace test
