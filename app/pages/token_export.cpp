// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/token_export.h"

#include "app/dialogs/export_dialog.h"
#include "app/dialogs/progress_dialog.h"
#include "app/models/token_model.h"

#include <QFileDialog>

using namespace Qt::StringLiterals;

namespace pages {
namespace {

constexpr int part = 1000;

} // namespace

TokenExport::TokenExport(client::Client& client, const client::TokenQuery& query, const Form& form,
                         QWidget* window)
    : QObject(window)
    , m_client(client)
    , m_query(query)
    , m_form(form)
    , m_window(window)
{
    m_query.limit = part;
}

void TokenExport::askForName()
{
    auto* chooser =
        new QFileDialog(m_window, tr("Export"),
                        m_form.file == models::FileForm::Csv ? u"tokens.csv"_s : u"tokens.jsonl"_s);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    connect(chooser, &QFileDialog::fileSelected, this, &TokenExport::start);
    connect(chooser, &QDialog::rejected, this, &QObject::deleteLater);
    chooser->open();
}

QString TokenExport::fault() const
{
    return tr("It can't be saved there: %1.").arg(m_file.errorString());
}

void TokenExport::start(const QString& name)
{
    m_file.setFileName(name);
    if (!m_file.open(QIODevice::WriteOnly))
        return end(fault());
    m_file.write(models::fileHeading(m_form.file, m_form.columns, m_form.marked));
    if (m_given) {
        m_rows = m_given->size();
        if (m_file.write(models::fileRows(m_form.file, *m_given, m_form.columns)) < 0)
            return end(fault());
        return finish();
    }
    m_progress =
        new dialogs::ProgressDialog(tr("Export"), tr("The tokens are being exported"), m_window);
    connect(m_progress, &dialogs::ProgressDialog::cancelled, this, [this] {
        m_ticket.cancel();
        m_file.cancelWriting();
        end(tr("The export was cancelled; nothing is saved."));
    });
    next({});
}

void TokenExport::next(const QString& cursor)
{
    m_query.cursor = cursor;
    using List = client::Listed<api::TokenView>;
    m_ticket = m_client.tokens(m_query, this, [this](const client::Result<List>& list) {
        if (!list) {
            m_file.cancelWriting();
            return end(list.failure().message);
        }
        if (m_file.write(models::fileRows(m_form.file, list->items, m_form.columns)) < 0)
            return end(fault());
        m_rows += list->items.size();
        m_total = list->total.value_or(m_total);
        m_progress->setProgress(m_rows, m_total);
        if (!list->next.isEmpty())
            return next(list->next);
        finish();
    });
}

void TokenExport::finish()
{
    end(m_file.commit() ? tr("%n token(s) exported.", nullptr, static_cast<int>(m_rows)) : fault());
}

void TokenExport::end(const QString& text)
{
    if (m_progress)
        m_progress->finish();
    emit finished(text);
    deleteLater();
}

void askForExport(client::Client& client, const TokenExportSource& source, QWidget* owner,
                  const std::function<void(const QString& text)>& tell)
{
    dialogs::ExportDialog::Offer offer;
    offer.heading = TokenExport::tr("Which tokens go into the file?");
    offer.selected = source.selected.size();
    offer.filtered = source.total;
    offer.narrowed = source.narrowed;
    auto* dialog = new dialogs::ExportDialog(offer, owner->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &dialogs::ExportDialog::submitted, owner,
                     [&client, source, owner, tell](const dialogs::ExportChoice& choice) {
                         using Rows = dialogs::ExportChoice::Rows;
                         TokenExport::Form form{choice.form, models::tokenColumns(), choice.marked};
                         if (choice.shownColumns) {
                             form.columns.clear();
                             for (const int column : source.shown)
                                 form.columns.append(models::TokenModel::memberOf(column));
                         }
                         client::TokenQuery asked;
                         if (choice.rows == Rows::Filtered)
                             asked = source.query;
                         asked.sort = source.query.sort;
                         auto* file = new TokenExport(client, asked, form, owner->window());
                         if (choice.rows == Rows::Selected)
                             file->setRows(source.selected);
                         QObject::connect(file, &TokenExport::finished, owner, tell);
                         file->askForName();
                     });
    dialog->open();
}

} // namespace pages
