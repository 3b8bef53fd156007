// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/popup_album.h"
#include "tests/app/scene.h"

#include <functional>

namespace shell {
class WelcomeView;
}

namespace test {

/// A walk through the whole console with a sample service: every page, every dialog, every menu and
/// list, the first run, the help. Pictures are taken on it, and tests look at it.
class ConsoleTour
{
public:
    /// \a window is the main window, with or without a dialog or a popup over it, or the help's
    /// window.
    using Look = std::function<void(QWidget& window, const QString& name)>;

    ConsoleTour(QSize size, Look look) : m_size(size), m_look(std::move(look)) { }

    /// \a dress is called with every window before anything is looked at: the theme.
    void walk(const QString& language, const std::function<void()>& dress);
    /// While something is looked at: what the service has said until now.
    [[nodiscard]] QString data() const;

private:
    void showPages(Scene& scene);
    void showDialogs(Scene& scene);
    void showLimits(Scene& scene);
    void showSecureModeOn(Scene& scene);
    void showConflict(Scene& scene);
    void showPending(Scene& scene);
    void showWelcome(Scene& scene);
    void showSetup(Scene& scene, shell::WelcomeView& welcome);
    void showEmpty(const std::function<void()>& dress);
    void showHelp(const QString& language);
    /// Looks at the dialog that is open, and closes it.
    void take(Scene& scene, const QString& name);
    /// Looks at what is in front, then at what can be opened over it.
    void look(Scene& scene, const QString& name);

    QSize m_size;
    Look m_look;
    PopupAlbum m_popups;
    Scene* m_scene = nullptr;
};

/// The dialog that is open, or null.
[[nodiscard]] QWidget* openDialogOf();

} // namespace test
