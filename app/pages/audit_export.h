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

    /// Asks where to, and begins. One that is under way is stopped.
    void choose(const client::AuditQuery& query, client::ExportFormat format);
    void begin(const client::AuditQuery& query, client::ExportFormat format, const QString& file);
    void cancel();

signals:
    /// How far it is, in words; empty: nothing is exported any more.
    void progressed(const QString& text);
    /// One thing that happened, in words.
    void notified(const QString& text);

private:
    void add(const QByteArray& part);
    void finish(const client::Result<client::Nothing>& end);
    void showProgress();

    Context m_context;
    client::Ticket m_ticket;
    std::unique_ptr<QSaveFile> m_file;
    client::ExportFormat m_format = client::ExportFormat::Csv;
    widgets::Text* m_text;
    QElapsedTimer m_sinceShown;
    qint64 m_lines = 0;
    qint64 m_bytes = 0;
};

} // namespace pages
