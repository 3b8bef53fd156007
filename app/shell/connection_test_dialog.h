// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/service_link.h"
#include "app/widgets/dialog.h"

class QGridLayout;

namespace widgets {
class Card;
class Notice;
} // namespace widgets

namespace shell {

/// What a test of the connection to a saved service has found: how fast it answers, its version,
/// and what protects the way there.
class ConnectionTestDialog final : public widgets::Dialog
{
    Q_OBJECT
public:
    ConnectionTestDialog(const client::SavedService& service, QWidget* parent);

    void setReport(const ConnectionReport& report);

signals:
    void againAsked();

private:
    void showFacts(const ConnectionReport& report);
    void showCertificate(const client::Certificate& certificate, const QString& standing);
    void addFact(const QString& name, const QString& value);
    void addRows();

    client::SavedService m_service;
    widgets::Notice* m_notice;
    widgets::Card* m_card;
    QGridLayout* m_grid = nullptr;
    widgets::Button* m_again;
};

} // namespace shell
