// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/context.h"

#include <QElapsedTimer>
#include <QWidget>

#include <memory>

class QSaveFile;

namespace widgets {
class Text;
} // namespace widgets

namespace pages {

/// Writes what the audit log is asked for into a file, as it comes: says how far it is, and can be
/// stopped. The file appears under its name only when it is whole. Hidden while nothing is
/// exported.
class AuditExport final : public QWidget
{
    Q_OBJECT

public:
    explicit AuditExport(const Context& context, QWidget* parent = nullptr);
    ~AuditExport() override;

    struct Form
    {
        client::ExportFormat format = client::ExportFormat::Csv;
        QStringList columns{}; ///< by their names in JSON; empty: all of them
        bool marked = false; ///< with the mark of UTF-8
    };

    /// Asks what and where to, and begins. One that is under way is stopped. \a narrowed: the query
    /// leaves something out; \a columns are the shown ones, by their names in JSON.
    void choose(const client::AuditQuery& query, bool narrowed, const QStringList& columns);
    void begin(const client::AuditQuery& query, const Form& form, const QString& file);
    void cancel();

signals:
    /// How far it is, in words; empty: nothing is exported any more.
    void progressed(const QString& text);
    /// One thing that happened, in words.
    void notified(const QString& text);

private:
    void askForFile(const client::AuditQuery& query, const Form& form);
    void add(const QByteArray& part);
    void finish(const client::Result<client::Nothing>& end);
    void showProgress();

    Context m_context;
    client::Ticket m_ticket;
    std::unique_ptr<QSaveFile> m_file;
    Form m_form;
    widgets::Text* m_text;
    QElapsedTimer m_sinceShown;
    qint64 m_lines = 0;
    qint64 m_bytes = 0;
};

} // namespace pages
