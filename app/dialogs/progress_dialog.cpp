// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/progress_dialog.h"

#include "app/models/moment.h"
#include "app/widgets/button.h"
#include "app/widgets/text.h"

#include <QProgressBar>
#include <QVBoxLayout>

namespace dialogs {
namespace {

constexpr std::chrono::milliseconds patience{300};
constexpr int steps = 1000;

} // namespace

ProgressDialog::ProgressDialog(const QString& windowTitle, const QString& heading, QWidget* parent)
    : Dialog(windowTitle, heading, {}, Confirm, parent)
    , m_bar(new QProgressBar)
    , m_text(new widgets::Text({}, widgets::Type::Small, widgets::Colour::Text2))
{
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(4);
    m_bar->setAccessibleName(heading);
    body()->addWidget(m_bar);
    body()->addWidget(m_text);
    connect(addButton(new widgets::Button(widgets::ButtonKind::Secondary, tr("Cancel"))),
            &QAbstractButton::clicked, this, &ProgressDialog::reject);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, &QDialog::open);
    m_patience.start();
    setProgress(0, 0);
}

void ProgressDialog::setProgress(qint64 done, qint64 total)
{
    m_bar->setRange(0, total > 0 ? steps : 0);
    m_bar->setValue(total > 0 ? static_cast<int>(done * steps / total) : 0);
    m_text->setText(total > 0 ? tr("%1 of %2").arg(models::number(done), models::number(total))
                              : models::number(done));
}

void ProgressDialog::finish()
{
    m_patience.stop();
    accept();
    deleteLater();
}

void ProgressDialog::reject()
{
    emit cancelled();
}

} // namespace dialogs
