// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/client.h"
#include "app/models/token_file.h"

#include <QObject>
#include <QPointer>
#include <QSaveFile>

#include <functional>
#include <optional>

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
    struct Form
    {
        models::FileForm file = models::FileForm::Csv;
        QStringList columns = models::tokenColumns(); ///< by their names in JSON
        bool marked = false; ///< with the mark of UTF-8
    };

    TokenExport(client::Client& client, const client::TokenQuery& query, const Form& form,
                QWidget* window);

    /// These instead of what the filter finds.
    void setRows(const QList<api::TokenView>& rows) { m_given = rows; }
    /// With a dialog for the name.
    void askForName();
    void start(const QString& name);

signals:
    /// A whole sentence, good or bad; the export deletes itself afterwards.
    void finished(const QString& text);

private:
    void next(const QString& cursor);
    void end(const QString& text);
    void finish();
    [[nodiscard]] QString fault() const;

    client::Client& m_client;
    client::TokenQuery m_query;
    Form m_form;
    std::optional<QList<api::TokenView>> m_given;
    QWidget* m_window;
    QPointer<dialogs::ProgressDialog> m_progress;
    QSaveFile m_file;
    client::Ticket m_ticket;
    qint64 m_rows = 0;
    qint64 m_total = 0;
};

/// What there is to export of a list of tokens.
struct TokenExportSource
{
    client::TokenQuery query; ///< as it is filtered and sorted
    QList<api::TokenView> selected;
    std::optional<qint64> total; ///< that the query finds
    bool narrowed = false; ///< whether the query leaves something out
    QList<int> shown; ///< columns of models::TokenModel, from the near end on
};

/// Asks over the window of \a owner what of it goes into a file, and writes it; \a tell gets one
/// sentence about what came of it. The client outlives \a owner.
void askForExport(client::Client& client, const TokenExportSource& source, QWidget* owner,
                  const std::function<void(const QString& text)>& tell);

} // namespace pages
