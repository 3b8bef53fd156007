// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/support/help_document.h"

#include "app/widgets/palette.h"
#include "app/widgets/type.h"

#include <QHash>
#include <QLocale>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextList>
#include <QTextOption>
#include <QTextTable>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace support {

using widgets::colour;
using widgets::Colour;
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

constexpr QChar isolate(0x2066); // of what runs from left to right
constexpr QChar endOfIsolate(0x2069);

bool isRightToLeft(const QString& language)
{
    return QLocale(language).textDirection() == Qt::RightToLeft;
}

/// The cells of a row of a table in turned order: tables themselves always run from left to right.
QString turned(const QString& row)
{
    QStringList cells = row.split(u'|');
    std::reverse(cells.begin(), cells.end());
    return cells.join(u'|');
}

/// \a markdown to be read from right to left, with every piece of code in a line of words shut off
/// from the direction of these: without it, the points, slashes and brackets at its ends would
/// change sides.
QString toRightToLeft(const QString& markdown)
{
    static const QRegularExpression span(u"(`[^`]+`)"_s);
    QStringList lines = markdown.split(u'\n');
    bool block = false;
    for (QString& line : lines) {
        if (line.startsWith("```"_L1))
            block = !block;
        if (block)
            continue;
        if (line.startsWith(u'|'))
            line = turned(line);
        line.replace(span, isolate + u"\\1"_s + endOfIsolate);
    }
    return lines.join(u'\n');
}

/// The numbers of a list in the digits of the language; the list itself would write them as in C.
void numberLists(QTextDocument& document, const QLocale& locale)
{
    if (locale.zeroDigit() == u"0"_s)
        return;
    QHash<QTextList*, int> counted;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextList* list = block.textList();
        if (!list
            || (list->format().style() != QTextListFormat::ListDecimal && !counted.contains(list)))
            continue;
        if (!counted.contains(list)) {
            QTextListFormat format = list->format();
            format.setStyle(QTextListFormat::ListStyleUndefined);
            list->setFormat(format);
        }
        QTextCursor cursor(block);
        cursor.insertText(locale.toString(++counted[list]) + u". "_s, {});
    }
}

void layOut(QTextDocument& document, Qt::LayoutDirection direction)
{
    QTextOption option = document.defaultTextOption();
    option.setTextDirection(direction);
    document.setDefaultTextOption(option);
    QTextFrameFormat root = document.rootFrame()->frameFormat();
    root.setLayoutDirection(direction);
    document.rootFrame()->setFrameFormat(root);
}

/// The type scale and colours of the console instead of those of Markdown's importer.
void dressAll(QTextDocument& document, Qt::LayoutDirection direction)
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
        shape.setLayoutDirection(code ? Qt::LeftToRight : direction);
        if (code)
            shape.setBackground(colour(Colour::Sunken));
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
        format.setLayoutDirection(direction);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        table->setFormat(format);
    }
}

} // namespace

void showHelp(QTextDocument& document, const QString& markdown, const QString& language)
{
    const bool rightToLeft = isRightToLeft(language);
    const Qt::LayoutDirection direction = rightToLeft ? Qt::RightToLeft : Qt::LeftToRight;
    document.setMarkdown(rightToLeft ? toRightToLeft(markdown) : markdown);
    layOut(document, direction);
    numberLists(document, QLocale());
    dressAll(document, direction);
}

QString withoutMarks(QString text)
{
    return text.remove(isolate).remove(endOfIsolate);
}

} // namespace support
