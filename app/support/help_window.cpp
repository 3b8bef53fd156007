// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/support/help_window.h"

#include "app/support/help_pages.h"
#include "app/widgets/inputs.h"
#include "app/widgets/palette.h"
#include "app/widgets/type.h"

#include <QDesktopServices>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QSignalBlocker>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextTable>
#include <QUrl>
#include <QVBoxLayout>

#include <utility>

namespace support {

using widgets::colour;
using widgets::Colour;
using widgets::scaled;
using widgets::Type;

namespace {

struct Piece
{
    int position;
    int length;
    QTextCharFormat look;
};

void dress(QTextDocument& document, const Piece& piece, int level, bool code)
{
    QTextCharFormat look = piece.look;
    const bool fixed = code || look.fontFixedPitch();
    if (level > 0)
        look.setFont(widgets::font(level == 1       ? Type::Title
                                       : level == 2 ? Type::Heading
                                                    : Type::Strong));
    else if (fixed)
        look.setFont(widgets::font(Type::Mono));
    if (look.fontItalic()) { // the console has no italics
        look.setFontItalic(false);
        look.setFontWeight(QFont::Medium);
    }
    if (fixed && !code)
        look.setBackground(colour(Colour::Sunken));
    look.setForeground(colour(look.isAnchor() ? Colour::AccentText : Colour::Text));
    QTextCursor cursor(&document);
    cursor.setPosition(piece.position);
    cursor.setPosition(piece.position + piece.length, QTextCursor::KeepAnchor);
    cursor.setCharFormat(look);
}

/// The type scale and colours of the console instead of those of Markdown's importer.
void dressAll(QTextDocument& document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        QTextBlockFormat shape = block.blockFormat();
        const int level = shape.headingLevel();
        const bool code = shape.hasProperty(QTextFormat::BlockCodeLanguage)
            || shape.hasProperty(QTextFormat::BlockCodeFence);
        if (level > 0) {
            shape.setTopMargin(level == 1 ? 0 : 16);
            shape.setBottomMargin(4);
        } else {
            shape.setLineHeight(128, QTextBlockFormat::ProportionalHeight);
            shape.setBottomMargin(code || block.textList() ? 2 : 8);
        }
        if (code) {
            shape.setBackground(colour(Colour::Sunken));
            shape.setLayoutDirection(Qt::LeftToRight);
        }
        cursor.setBlockFormat(shape);
        QList<Piece> pieces; // taken first: a change of one may join it with its neighbours
        for (auto part = block.begin(); !part.atEnd(); ++part)
            pieces.append({part.fragment().position(), part.fragment().length(),
                           part.fragment().charFormat()});
        for (const Piece& piece : std::as_const(pieces))
            dress(document, piece, level, code);
    }
    for (QTextFrame* frame : document.rootFrame()->childFrames()) {
        auto* table = qobject_cast<QTextTable*>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorderBrush(colour(Colour::Line));
        format.setBorderCollapse(true);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setCellPadding(6);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        table->setFormat(format);
    }
}

} // namespace

HelpWindow::HelpWindow(QString language, QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_language(std::move(language))
    , m_search(new widgets::SearchField(tr("Search the help"), tr("Search the help")))
    , m_list(new QListWidget)
    , m_text(new QTextBrowser)
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
    m_list->setFrameShape(QFrame::NoFrame);
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
    m_text->setMarkdown(helpText(m_id, m_language));
    dressAll(*m_text->document());
    m_text->moveCursor(QTextCursor::Start);
}

QString HelpWindow::text() const
{
    return m_text->toPlainText();
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
