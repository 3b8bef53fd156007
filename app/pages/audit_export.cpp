// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/audit_export.h"

#include "app/dialogs/export_dialog.h"
#include "app/models/moment.h"
#include "app/widgets/button.h"
#include "app/widgets/text.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLocale>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;
using client::ExportFormat;
using widgets::Button;
using widgets::ButtonKind;

namespace pages {
namespace {

constexpr qint64 shownEvery = 200; ///< milliseconds; figures that race can't be read

} // namespace

AuditExport::AuditExport(const Context& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_text(new widgets::Text({}, widgets::Type::Small, widgets::Colour::Text2))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(24, 0, 24, 8);
    row->setSpacing(8);
    auto* stop = (new Button(ButtonKind::Secondary, tr("Stop export")))->small();
    connect(stop, &Button::clicked, this, &AuditExport::cancel);
    row->addWidget(m_text, 1);
    row->addWidget(stop);
    hide();
}

AuditExport::~AuditExport()
{
    m_ticket.cancel();
}

void AuditExport::choose(const client::AuditQuery& query, bool narrowed, const QStringList& columns)
{
    dialogs::ExportDialog::Offer offer;
    offer.heading = tr("Which records go into the file?");
    offer.narrowed = narrowed;
    auto* dialog = new dialogs::ExportDialog(offer, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &dialogs::ExportDialog::submitted, this,
            [this, query, columns](const dialogs::ExportChoice& choice) {
                Form form;
                form.format = choice.form == models::FileForm::Csv ? ExportFormat::Csv
                                                                   : ExportFormat::JsonLines;
                form.marked = choice.marked;
                if (choice.shownColumns)
                    form.columns = columns;
                const bool filtered = choice.rows == dialogs::ExportChoice::Rows::Filtered;
                askForFile(filtered ? query : client::AuditQuery(), form);
            });
    dialog->open();
}

void AuditExport::askForFile(const client::AuditQuery& query, const Form& form)
{
    const bool csv = form.format == ExportFormat::Csv;
    auto* chooser = new QFileDialog(this, tr("Export"), csv ? u"audit.csv"_s : u"audit.jsonl"_s);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    connect(chooser, &QFileDialog::fileSelected, this,
            [this, query, form](const QString& name) { begin(query, form, name); });
    chooser->open();
}

void AuditExport::begin(const client::AuditQuery& query, const Form& form, const QString& file)
{
    m_ticket.cancel();
    m_file = std::make_unique<QSaveFile>(file);
    if (!m_file->open(QIODevice::WriteOnly)) {
        emit notified(tr("It can't be saved there: %1.").arg(m_file->errorString()));
        m_file.reset();
        return;
    }
    m_form = form;
    if (form.marked)
        m_file->write("\xEF\xBB\xBF");
    m_lines = 0;
    m_bytes = 0;
    showProgress();
    show();
    m_ticket = m_context.client.exportAudit(
        query, form.format, form.columns, [this](const QByteArray& part) { add(part); }, this,
        [this](const client::Result<client::Nothing>& end) { finish(end); });
}

void AuditExport::add(const QByteArray& part)
{
    if (!m_file)
        return;
    m_file->write(part);
    m_lines += std::count(part.begin(), part.end(), '\n');
    m_bytes += part.size();
    if (m_sinceShown.elapsed() >= shownEvery)
        showProgress();
}

void AuditExport::showProgress()
{
    const qint64 head = m_form.format == ExportFormat::Csv ? 1 : 0;
    const QString text =
        tr("Exporting: %1 records, %2")
            .arg(models::number(std::max<qint64>(m_lines - head, 0)),
                 QLocale().formattedDataSize(m_bytes, 1, QLocale::DataSizeTraditionalFormat));
    m_text->setText(text);
    emit progressed(text);
    m_sinceShown.start();
}

void AuditExport::finish(const client::Result<client::Nothing>& end)
{
    hide();
    emit progressed({});
    const std::unique_ptr<QSaveFile> file = std::move(m_file);
    if (!end)
        emit notified(end.failure().message); // what came so far goes with the file object
    else if (!file->commit())
        emit notified(tr("It can't be saved there: %1.").arg(file->errorString()));
    else
        emit notified(tr("The records are exported."));
}

void AuditExport::cancel()
{
    if (!m_file)
        return;
    m_ticket.cancel();
    m_file.reset();
    hide();
    emit progressed({});
    emit notified(tr("The export was stopped; no file was written."));
}

} // namespace pages
