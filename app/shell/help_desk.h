// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/secret_store.h"
#include "app/shell/preferences.h"
#include "app/support/console_log.h"
#include "app/support/diagnostics.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <optional>

namespace support {
class HelpWindow;
} // namespace support

namespace shell {

class MainMenu;
class ServiceLink;

/// Everything under the menu Help: F1 wherever the focus is, What's this, all keys, About,
/// diagnostics and the bundle.
class HelpDesk : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        QWidget* window; ///< outlives the desk
        support::ConsoleLog& log;
        Preferences& preferences;
        client::SecretStore& secrets;
        QString language;
        std::function<ServiceLink*()> link; ///< null: no service is open
        std::function<QString()> page; ///< id of the page that is shown; empty: connecting
    };

    HelpDesk(Parts parts, MainMenu& menu, QObject* parent);
    ~HelpDesk() override;

    /// Problems with this service are noted from now on.
    void watch(ServiceLink& link);
    /// The page of the help that belongs to \a widget: its dialog's, or that of the page shown.
    [[nodiscard]] QString pageFor(QWidget* widget) const;
    void openHelp(const QString& id);
    [[nodiscard]] support::HelpWindow* helpWindow() const;
    [[nodiscard]] QString diagnostics() const;
    /// Writes the bundle to \a path; notified() says how it went.
    void saveBundle(const QString& path);

signals:
    void notified(const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void askForBundle();

    Parts m_parts;
    std::optional<client::SecretStore::State> m_keychain;
    QPointer<support::HelpWindow> m_help;
};

} // namespace shell
