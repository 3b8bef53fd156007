// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/support/help_window.h"

#include "app/support/help_document.h"
#include "app/support/help_pages.h"
#include "app/widgets/inputs.h"
#include "app/widgets/type.h"

#include <QDesktopServices>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QMimeData>
#include <QSignalBlocker>
#include <QTextBrowser>
#include <QTextDocumentFragment>
#include <QUrl>
#include <QVBoxLayout>

#include <utility>

namespace support {

using widgets::scaled;

namespace {

/// Copies the words of the page and nothing that only keeps them in their direction.
class HelpBrowser : public QTextBrowser
{
protected:
    QMimeData* createMimeDataFromSelection() const override
    {
        auto* words = new QMimeData;
        words->setText(withoutMarks(textCursor().selection().toPlainText()));
        return words;
    }
};

} // namespace

HelpWindow::HelpWindow(QString language, QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_language(std::move(language))
    , m_search(new widgets::SearchField(tr("Search the help"), tr("Search the help")))
    , m_list(new QListWidget)
    , m_text(new HelpBrowser)
{
    setWindowTitle(tr("Latchkey help"));
    resize(scaled(920), scaled(680));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto* side = new QVBoxLayout;
    side->setContentsMargins(12, 12, 12, 12);
    side->setSpacing(8);
    side->addWidget(m_search);
    side->addWidget(m_list, 1);
    auto* panel = new QWidget;
    panel->setLayout(side);
    panel->setFixedWidth(scaled(256));
    row->addWidget(panel);
    row->addWidget(m_text, 1);
    m_list->setAccessibleName(tr("Pages of the help"));
    m_list->setProperty("flat", true);
    m_list->setUniformItemSizes(true);
    m_text->setAccessibleName(tr("Help"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(24);
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::list);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (item) {
            m_id = item->data(Qt::UserRole).toString();
            render();
        }
    });
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl& link) {
        if (link.scheme().isEmpty())
            open(link.path());
        else
            QDesktopServices::openUrl(link);
    });
    list({});
}

void HelpWindow::list(const QString& query)
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const HelpPage& page : findHelp(query, m_language)) {
        auto* item = new QListWidgetItem(page.title, m_list);
        item->setToolTip(page.title);
        item->setData(Qt::UserRole, page.id);
        item->setSizeHint({0, scaled(28)});
        if (page.id == m_id)
            m_list->setCurrentItem(item);
    }
    if (m_list->count() == 0)
        new QListWidgetItem(tr("No page holds these words."), m_list);
}

void HelpWindow::open(const QString& id)
{
    m_search->clear();
    m_id = helpText(id, m_language).isEmpty() ? helpPages().constFirst().id : id;
    list({});
    render();
    show();
    raise();
    activateWindow();
    m_text->setFocus();
}

void HelpWindow::render()
{
    showHelp(*m_text->document(), helpText(m_id, m_language), m_language);
    m_text->moveCursor(QTextCursor::Start);
}

QString HelpWindow::text() const
{
    return withoutMarks(m_text->toPlainText());
}

void HelpWindow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_id.isEmpty())
        render();
}

void HelpWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace support
