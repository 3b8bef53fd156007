// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/client.h"
#include "app/widgets/dialog.h"

class QCheckBox;
class QLineEdit;
class QScrollArea;

namespace widgets {
class Card;
class FieldRow;
class Notice;
} // namespace widgets

namespace pages {

/// Writes everything that is configured to a file: without secrets, or with them sealed for a key
/// that this console never sees.
class ConfigurationExportDialog final : public widgets::Dialog
{
    Q_OBJECT

public:
    ConfigurationExportDialog(client::Client& client, QWidget* parent);

signals:
    void notified(const QString& text);

private:
    void refresh();
    void chooseFile();
    void write(const QString& fileName);
    void sayFailure(const QString& message);

    client::Client& m_client;
    QCheckBox* m_sealed;
    QLineEdit* m_key;
    widgets::FieldRow* m_keyRow;
    widgets::Notice* m_failure;
    widgets::Button* m_save;
};

/// Shows what a configuration would change, and brings it in.
class ConfigurationImportDialog final : public widgets::Dialog
{
    Q_OBJECT

public:
    ConfigurationImportDialog(client::Client& client, const QString& fileName,
                              const QJsonObject& configuration, QWidget* parent);

signals:
    /// It is stored and in effect.
    void imported();

private:
    void ask(bool checkOnly);
    void showReport(const api::ConfigurationReport& report);
    void finish(const api::ConfigurationReport& report);
    void saveTokens(const QString& fileName);
    void sayFailure(const client::Failure& failure);

    client::Client& m_client;
    client::Ticket m_asking;
    QJsonObject m_configuration;
    QList<api::ConfigurationReport::NewToken> m_newTokens;
    QLineEdit* m_key;
    widgets::FieldRow* m_keyRow;
    widgets::Card* m_report;
    widgets::Notice* m_outcome;
    widgets::Button* m_cancel;
    widgets::Button* m_go;
};

} // namespace pages
