// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/limit_editor.h"

#include "app/dialogs/limit_bubble.h"
#include "app/dialogs/limit_highlighter.h"
#include "app/dialogs/limit_words.h"
#include "app/widgets/icon.h"
#include "app/widgets/inputs.h"
#include "app/widgets/palette.h"
#include "app/widgets/type.h"
#include "app/words/problem_words.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QScrollBar>
#include <QStringListModel>
#include <QTextBlock>
#include <QToolTip>

using namespace Qt::StringLiterals;
using widgets::Colour;
using widgets::colour;
using widgets::Tone;
using Severity = api::LimitsAnswer::Severity;

namespace dialogs {

/// The strip with the numbers, beside the viewport.
class LimitEditor::Gutter final : public QWidget
{
public:
    explicit Gutter(LimitEditor* editor) : QWidget(editor), m_editor(editor) { }
    QSize sizeHint() const override { return {m_editor->gutterWidth(), 0}; }

protected:
    void paintEvent(QPaintEvent* event) override { m_editor->paintGutter(event); }
    bool event(QEvent* event) override
    {
        if (event->type() == QEvent::ToolTip) {
            const auto* help = static_cast<QHelpEvent*>(event);
            QToolTip::showText(help->globalPos(), m_editor->toolTipAt({0, help->pos().y()}), this);
            return true;
        }
        return QWidget::event(event);
    }
    void mousePressEvent(QMouseEvent* event) override
    {
        const QTextCursor cursor = m_editor->cursorForPosition({0, event->pos().y()});
        m_editor->setTextCursor(cursor);
        m_editor->setFocus();
        if (const Problem* problem = m_editor->problemOf(cursor.blockNumber()))
            m_editor->goTo(*problem);
    }

private:
    LimitEditor* m_editor;
};

LimitEditor::LimitEditor(const QStringList& lines, QWidget* parent)
    : QPlainTextEdit(parent)
    , m_gutter(new Gutter(this))
    , m_highlighter(new LimitHighlighter(document()))
    , m_bubble(new LimitBubble(viewport()))
    , m_completer(new QCompleter(this))
    , m_words(new QStringListModel(this))
{
    setProperty("kind", u"numbered"_s);
    setFont(widgets::font(widgets::Type::Mono));
    setLayoutDirection(Qt::LeftToRight);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setTabChangesFocus(true);
    setCursorWidth(2);
    document()->setDocumentMargin(6);
    setPlaceholderText(u"[get,post].*/rest/api/2/issue/EXP-.*"_s);
    setPlainText(lines.join(u'\n'));
    m_completer->setModel(m_words);
    m_completer->setWidget(this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    widgets::dressSuggestions(*m_completer, tr("Completion"));
    m_completer->popup()->setFont(font());
    m_completer->popup()->setLayoutDirection(Qt::LeftToRight);
    connect(m_completer, qOverload<const QString&>(&QCompleter::activated), this,
            &LimitEditor::insertWord);
    connect(this, &QPlainTextEdit::blockCountChanged, this, &LimitEditor::placeGutter);
    connect(this, &QPlainTextEdit::updateRequest, m_gutter, [this](const QRect& area, int dy) {
        if (dy != 0)
            m_gutter->scroll(0, dy);
        else
            m_gutter->update(0, area.y(), m_gutter->width(), area.height());
    });
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        markLine();
        placeBubble();
    });
    // The highlighter changes formats, not the text: that is no edit.
    connect(this, &QPlainTextEdit::textChanged, this, [this, before = toPlainText()]() mutable {
        if (QString now = toPlainText(); now != before) {
            before = std::move(now);
            emit edited();
        }
    });
    placeGutter();
}

int LimitEditor::gutterWidth() const
{
    const int digits = std::max(2, int(QString::number(blockCount()).size()));
    return 4 + widgets::iconSide(16) + 4 + fontMetrics().horizontalAdvance(u'9') * digits + 8;
}

void LimitEditor::placeGutter()
{
    setViewportMargins(gutterWidth(), 0, 0, 0);
    const QRect inside = contentsRect();
    m_gutter->setGeometry(inside.left(), inside.top(), gutterWidth(), inside.height());
    m_gutter->update();
}

void LimitEditor::paintGutter(QPaintEvent* event)
{
    QPainter painter(m_gutter);
    painter.setLayoutDirection(Qt::LeftToRight); // also with the figures of Arabic
    painter.setFont(font());
    painter.fillRect(event->rect(), colour(Colour::Sunken));
    const int edge = m_gutter->width() - 1;
    painter.fillRect(edge, event->rect().top(), 1, event->rect().height(), colour(Colour::Line));
    const int current = textCursor().blockNumber();
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        QRect place = blockBoundingGeometry(block).translated(contentOffset()).toAlignedRect();
        if (place.top() > event->rect().bottom())
            return;
        place.setHeight(fontMetrics().height()); // a wavy line below makes it higher
        const bool here = block.blockNumber() == current && hasFocus();
        if (here)
            painter.fillRect(0, place.top(), edge, place.height(), colour(Colour::Hover));
        painter.setPen(colour(here ? Colour::Text : Colour::Text3));
        painter.drawText(QRect(0, place.top(), edge - 7, place.height()),
                         Qt::AlignRight | Qt::AlignVCenter,
                         QLocale().toString(block.blockNumber() + 1));
        if (const Problem* problem = problemOf(block.blockNumber())) {
            const ProblemLook look = lookOf(problem->severity);
            const int side = widgets::iconSide(14);
            const QRect icon(4, place.top() + (place.height() - side) / 2, side, side);
            widgets::paintIcon(&painter, icon, look.iconName,
                               colour(widgets::colours(Tone(look.tone)).text));
        }
    }
}

const LimitEditor::Problem* LimitEditor::problemOf(int block) const
{
    const Problem* gravest = nullptr;
    for (const Problem& problem : m_problems)
        if (problem.line - 1 == block && (!gravest || problem.severity < gravest->severity))
            gravest = &problem;
    return gravest;
}

QString LimitEditor::toolTipAt(const QPoint& inViewport) const
{
    const int block = cursorForPosition(inViewport).blockNumber();
    QStringList messages;
    for (const Problem& problem : m_problems)
        if (problem.line - 1 == block)
            messages.append(words::sentence(problem.code, problem.message));
    return messages.join(u'\n');
}

void LimitEditor::setProblems(const QList<Problem>& problems)
{
    m_problems = problems;
    m_highlighter->setProblems(problems);
    m_gutter->update();
    placeBubble();
}

void LimitEditor::goTo(const Problem& problem)
{
    const QTextBlock block = document()->findBlockByNumber(problem.line - 1);
    if (!block.isValid())
        return;
    QTextCursor cursor(block);
    cursor.movePosition(QTextCursor::Right, QTextCursor::MoveAnchor,
                        std::clamp(problem.column - 1, 0, block.length() - 1));
    setTextCursor(cursor);
    setFocus();
}

void LimitEditor::fix(const Problem& problem)
{
    const QTextBlock block = document()->findBlockByNumber(problem.line - 1);
    if (!block.isValid() || !problem.replacement)
        return;
    QTextCursor cursor(block);
    cursor.beginEditBlock();
    cursor.select(QTextCursor::LineUnderCursor);
    if (problem.replacement->isEmpty()) {
        cursor.removeSelectedText();
        if (block.next().isValid())
            cursor.deleteChar();
        else
            cursor.deletePreviousChar();
    } else {
        cursor.insertText(*problem.replacement);
    }
    cursor.endEditBlock();
    setTextCursor(cursor);
    setFocus();
}

void LimitEditor::addLine(const QString& line)
{
    QTextCursor cursor(document());
    cursor.movePosition(QTextCursor::End);
    cursor.insertText(cursor.block().text().trimmed().isEmpty() ? line : u'\n' + line);
    setTextCursor(cursor);
    setFocus();
}

void LimitEditor::markLine()
{
    QTextEdit::ExtraSelection line;
    line.format.setBackground(colour(Colour::Hover));
    line.format.setProperty(QTextFormat::FullWidthSelection, true);
    line.cursor = textCursor();
    line.cursor.clearSelection();
    setExtraSelections(hasFocus() ? QList{line} : QList<QTextEdit::ExtraSelection>{});
    m_gutter->update();
}

/// The error of the line that the cursor is in, otherwise the first one; only where no line is
/// below that it would cover. Everything else is said beside the line and in the list of problems.
void LimitEditor::placeBubble()
{
    const Problem* said = problemOf(textCursor().blockNumber());
    if (said && said->severity != Severity::Error)
        said = nullptr;
    for (const Problem& problem : std::as_const(m_problems))
        if (!said && problem.severity == Severity::Error)
            said = &problem;
    const QTextBlock block = said ? document()->findBlockByNumber(said->line - 1) : QTextBlock();
    if (!block.isValid()) {
        m_bubble->hide();
        return;
    }
    QTextCursor cursor(block);
    cursor.movePosition(QTextCursor::Right, QTextCursor::MoveAnchor,
                        std::clamp(said->column - 1, 0, block.length() - 1));
    const QRect place = cursorRect(cursor);
    bool covers = false;
    for (QTextBlock below = block.next(); below.isValid(); below = below.next())
        covers = covers || !below.text().trimmed().isEmpty();
    if (covers
        || !viewport()->rect().adjusted(0, 0, 0, -place.height()).contains(place.bottomLeft())) {
        m_bubble->hide();
        return;
    }
    const ProblemLook look = lookOf(said->severity);
    m_bubble->showAt(place, Tone(look.tone), look.iconName,
                     words::sentence(said->code, said->message));
}

bool LimitEditor::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        QToolTip::showText(help->globalPos(), toolTipAt(viewport()->mapFrom(this, help->pos())),
                           this);
        return true;
    }
    return QPlainTextEdit::event(event);
}

void LimitEditor::keyPressEvent(QKeyEvent* event)
{
    const bool open = m_completer->popup()->isVisible();
    const int key = event->key();
    if (open
        && (key == Qt::Key_Enter || key == Qt::Key_Return || key == Qt::Key_Escape
            || key == Qt::Key_Tab || key == Qt::Key_Backtab))
        return event->ignore(); // the completer's
    if (key == Qt::Key_Space && event->modifiers() == Qt::ControlModifier)
        return complete();
    QPlainTextEdit::keyPressEvent(event);
    const QString text = event->text();
    if (text == u"["_s || text == u":"_s || (open && !text.isEmpty()))
        complete();
}

void LimitEditor::complete()
{
    const QTextCursor cursor = textCursor();
    const LimitWords words =
        limitWordsFor(cursor.block().text().left(cursor.positionInBlock()), m_paths);
    m_typed = words.typed;
    m_words->setStringList(words.words);
    m_completer->setCompletionPrefix({});
    if (words.words.isEmpty()) {
        m_completer->popup()->hide();
        return;
    }
    QRect place = cursorRect();
    place.translate(viewport()->x(), 0);
    place.setWidth(m_completer->popup()->sizeHintForColumn(0)
                   + m_completer->popup()->verticalScrollBar()->sizeHint().width() + 16);
    m_completer->complete(place);
    m_completer->popup()->setCurrentIndex(m_words->index(0));
}

void LimitEditor::insertWord(const QString& word)
{
    QTextCursor cursor = textCursor();
    cursor.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor, int(m_typed));
    cursor.insertText(word);
    setTextCursor(cursor);
}

void LimitEditor::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    placeGutter();
    placeBubble();
}

void LimitEditor::scrollContentsBy(int dx, int dy)
{
    QPlainTextEdit::scrollContentsBy(dx, dy);
    placeBubble();
}

void LimitEditor::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_highlighter) {
        m_highlighter->rehighlight();
        markLine();
    }
}

void LimitEditor::focusInEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusInEvent(event);
    markLine();
}

void LimitEditor::focusOutEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusOutEvent(event);
    markLine();
}

ProblemLook lookOf(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return {u"circle-x"_s, int(Tone::Bad)};
    case Severity::Warning:
        return {u"warning"_s, int(Tone::Warn)};
    case Severity::Hint:
        return {u"circle-alert"_s, int(Tone::Neutral)};
    case Severity::Info:
        return {u"circle-info"_s, int(Tone::Neutral)};
    }
    return {};
}

} // namespace dialogs
