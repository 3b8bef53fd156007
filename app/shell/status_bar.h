// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/connection.h"

#include <QUrl>
#include <QWidget>

#include <functional>

class QHBoxLayout;
class QTimer;

namespace widgets {
class Button;
class IconLabel;
class Text;
} // namespace widgets

namespace shell {

/// State, address, version, latency, what one may do and how many nodes there are at the near end;
/// what goes on meanwhile, what is shown, the time zone and the clipboard countdown at the far end.
class StatusBar : public QWidget
{
    Q_OBJECT
public:
    explicit StatusBar(QWidget* parent = nullptr);

    /// Null: no service is open.
    void showConnection(const client::Connection* connection, const QUrl& address,
                        bool administers);
    /// Nobody is signed in to a service. \a state says how far that is.
    void showNobody(const QString& state);
    /// Something that takes a while; empty: nothing.
    void setWork(const QString& text);
    /// The service lets a person wait; empty: not any more. \a giveUp ends it, with a button; null:
    /// nothing does.
    void setWait(const QString& text, const std::function<void()>& giveUp);
    void setPageText(const QString& text);
    /// Seconds until the clipboard is emptied; 0 hides it.
    void setClipboardCountdown(int seconds);
    /// Something that happened, for a few seconds.
    void flash(const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    using Node = api::ServiceStatus::Node;

    void showNodes(const QList<Node>& nodes);

    widgets::IconLabel* m_icon;
    widgets::Text* m_state;
    widgets::Text* m_address;
    widgets::Text* m_version;
    widgets::Text* m_latency;
    widgets::Text* m_role;
    widgets::Text* m_nodes;
    widgets::Text* m_work;
    widgets::Text* m_wait;
    widgets::Button* m_giveUp;
    widgets::Text* m_flash;
    widgets::Text* m_clipboard;
    widgets::Text* m_page;
    widgets::Text* m_zone;
    QTimer* m_flashEnd;
    std::function<void()> m_endWait;
};

} // namespace shell
