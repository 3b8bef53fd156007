// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/client.h"
#include "app/models/token_file.h"

#include <QObject>
#include <QPointer>
#include <QSaveFile>

namespace dialogs {
class ProgressDialog;
}

namespace pages {

/// Writes all tokens that a filter finds into a file, part by part as they come, so that a long
/// list costs no memory. The file is there when it is whole, and not at all otherwise. Asks for its
/// name first.
class TokenExport final : public QObject
{
    Q_OBJECT

public:
    TokenExport(client::Client& client, const client::TokenQuery& query, models::FileForm form,
                QWidget* window);

    /// With a dialog for the name.
    void askForName();
    void start(const QString& name);

signals:
    /// A whole sentence, good or bad; the export deletes itself afterwards.
    void finished(const QString& text);

private:
    void next(const QString& cursor);
    void end(const QString& text);
    [[nodiscard]] QString fault() const;

    client::Client& m_client;
    client::TokenQuery m_query;
    models::FileForm m_form;
    QWidget* m_window;
    QPointer<dialogs::ProgressDialog> m_progress;
    QSaveFile m_file;
    client::Ticket m_ticket;
    qint64 m_rows = 0;
    qint64 m_total = 0;
};

} // namespace pages
