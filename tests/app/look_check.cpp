// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/look_check.h"

#include "app/shell/languages.h"
#include "app/widgets/menu_letters.h"
#include "app/widgets/type.h"
#include "tests/app/painted_texts.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLayout>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedLayout>
#include <QTextEdit>
#include <QToolTip>

#include <optional>

using namespace Qt::StringLiterals;

namespace test {
namespace {

/// One line of text on the screen.
struct Line
{
    QWidget* widget;
    QString text;
    QRectF place; ///< in the widget
    QRectF clip;
    bool isCode; ///< tokens, addresses, code: the same in every language
};

QList<QWidget*> visibleWidgets(QWidget& window)
{
    QList<QWidget*> all{&window};
    for (QWidget* widget : window.findChildren<QWidget*>())
        if (widget->isVisible() && widget->window() == &window)
            all.append(widget);
    return all;
}

/// Runs of one line, such as a bold part and the rest, in one.
QList<Line> linesOf(QWidget& widget)
{
    QList<Line> lines;
    for (const PaintedText& run : paintedTexts(widget)) {
        if (run.text.trimmed().isEmpty())
            continue;
        if (!lines.isEmpty()) {
            Line& last = lines.last();
            const bool level = std::abs(last.place.bottom() - run.place.bottom()) < 2;
            const qreal gap = std::max(run.place.left() - last.place.right(),
                                       last.place.left() - run.place.right());
            if (level && std::abs(gap) < 3 && last.clip == run.clip) {
                last.text += run.text;
                last.place |= run.place;
                continue;
            }
        }
        lines.append({&widget, run.text, run.place, run.clip, run.family == widgets::monoFamily()});
    }
    return lines;
}

QAbstractScrollArea* areaOfViewport(QWidget* widget)
{
    auto* area = qobject_cast<QAbstractScrollArea*>(widget->parentWidget());
    return area && area->viewport() == widget ? area : nullptr;
}

/// What can be seen of \a line's widget, and be reached by scrolling, in its coordinates.
QRectF roomOf(const Line& line)
{
    constexpr qreal far = 1e6;
    QRectF room = line.clip;
    QPoint offset; // of the widget in the ancestor
    bool sideways = false; // it can be scrolled there, so what is further out cuts nothing
    bool upAndDown = false;
    for (QWidget* at = line.widget;; at = at->parentWidget()) {
        if (auto* area = areaOfViewport(at)) {
            const auto* table = qobject_cast<QAbstractScrollArea*>(area->parentWidget());
            sideways |= area->horizontalScrollBar()->maximum() > 0
                || (table && qobject_cast<QHeaderView*>(area)
                    && table->horizontalScrollBar()->maximum() > 0);
            upAndDown |= area->verticalScrollBar()->maximum() > 0;
            if (at == line.widget) // its own clip is but what is scrolled into sight
                room = QRectF(-far, -far, 2 * far, 2 * far);
        }
        const QRectF here = QRectF(at->rect()).translated(-offset);
        room &= here.adjusted(sideways ? -far : 0, upAndDown ? -far : 0, sideways ? far : 0,
                              upAndDown ? far : 0);
        if (at->isWindow())
            return room;
        offset += at->pos();
    }
}

/// Where a person would look for it: the class of the nearest ancestor that isn't a mere frame.
QString placeOf(const QWidget* widget)
{
    QStringList classes;
    for (; widget && classes.size() < 4; widget = widget->parentWidget()) {
        const QLatin1StringView name(widget->metaObject()->className());
        if (name != "QWidget"_L1 && (classes.isEmpty() || classes.last() != name))
            classes.append(name);
    }
    return classes.join(u" in "_s);
}

bool isTyped(const Line& line)
{
    const auto* edit = qobject_cast<const QLineEdit*>(line.widget);
    return edit && !edit->text().isEmpty();
}

QStringList cutTexts(const QList<Line>& lines)
{
    QStringList flaws;
    for (const Line& line : lines) {
        const QRectF room = roomOf(line);
        const qreal slack = line.place.height() * 0.15; // letters are smaller than their line
        const bool aside =
            line.place.left() < room.left() - 1.5 || line.place.right() > room.right() + 1.5;
        const bool above = line.place.top() + slack < room.top() - 1
            || line.place.bottom() - slack > room.bottom() + 1;
        if ((aside && !isTyped(line)) || above)
            flaws.append(u"\"%1\" is cut (%2): %3 x %4 at %5, %6 in %7 x %8"_s
                             .arg(line.text, placeOf(line.widget))
                             .arg(line.place.width())
                             .arg(line.place.height())
                             .arg(line.place.left())
                             .arg(line.place.top())
                             .arg(room.width())
                             .arg(room.height()));
    }
    return flaws;
}

/// What the widget would like to show there.
QString wholeText(const Line& line)
{
    if (const auto* menu = qobject_cast<QMenu*>(line.widget))
        if (const QAction* entry = menu->actionAt(line.place.center().toPoint()))
            return QString(entry->text()).remove(u'&'); // the letter of a key may stand behind it
    if (auto* view = qobject_cast<QAbstractItemView*>(line.widget->parentWidget()))
        if (view->viewport() == line.widget)
            return view->indexAt(line.place.center().toPoint()).data().toString();
    return line.widget->property("text").toString() + u'\n'
        + line.widget->property("placeholderText").toString() + u'\n'
        + line.widget->accessibleName();
}

QString toolTipAt(const Line& line)
{
    static const QString none = u"-"_s;
    const QPoint at = line.place.center().toPoint();
    QToolTip::showText(line.widget->mapToGlobal(at), none, line.widget);
    QHelpEvent event(QEvent::ToolTip, at, line.widget->mapToGlobal(at));
    QCoreApplication::sendEvent(line.widget, &event);
    const QString tip = QToolTip::text();
    return tip == none ? QString() : tip;
}

QStringList shortenedTexts(const QList<Line>& lines)
{
    QStringList flaws;
    for (const Line& line : lines) {
        const qsizetype gap = line.text.indexOf(u'…');
        if (gap < 0 || isTyped(line) || qobject_cast<QTextEdit*>(line.widget->parentWidget()))
            continue; // documents wrap
        QString shown = line.text.left(gap).trimmed();
        shown.remove(QChar(0x200d)); // Qt keeps the last letter in its joined form
        // In a mirrored line, marks of what stands beside it are painted first.
        static const QRegularExpression marks(u"^[\\W_]+|[\u2066-\u2069]"_s,
                                              QRegularExpression::UseUnicodePropertiesOption);
        shown.remove(marks);
        if (wholeText(line).contains(shown + u'…'))
            continue; // "Add Key…"
        if (!toolTipAt(line).contains(shown))
            flaws.append(u"\"%1\" is shortened, and no tooltip has the whole (%2)"_s.arg(
                line.text, placeOf(line.widget)));
    }
    return flaws;
}

void collectItems(QLayout* layout, QList<QWidget*>& widgets)
{
    if (qobject_cast<QStackedLayout*>(layout))
        return;
    for (int i = 0; i < layout->count(); ++i) {
        QLayoutItem* item = layout->itemAt(i);
        if (item->layout())
            collectItems(item->layout(), widgets);
        else if (item->widget() && item->widget()->isVisible())
            widgets.append(item->widget());
    }
}

/// The innermost widget that needs the most room of \a whole.
QWidget* widestIn(QWidget* whole)
{
    QWidget* widest = whole;
    for (QWidget* child : whole->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly))
        if (child->isVisible()
            && (widest == whole
                || child->minimumSizeHint().width() > widest->minimumSizeHint().width()))
            widest = child;
    return widest == whole ? whole : widestIn(widest);
}

QStringList misplacedWidgets(const QList<QWidget*>& all)
{
    QStringList flaws;
    for (QWidget* parent : all) {
        if (auto* area = qobject_cast<QScrollArea*>(parent))
            if (area->widget() && area->widget()->width() > area->viewport()->width())
                flaws.append(
                    u"%1 scrolls sideways: %2 in %3, for %4 \"%5\""_s.arg(placeOf(area->widget()))
                        .arg(area->widget()->width())
                        .arg(area->viewport()->width())
                        .arg(placeOf(widestIn(area->widget())),
                             widestIn(area->widget())->property("text").toString()));
        if (!parent->layout())
            continue;
        QList<QWidget*> laid;
        collectItems(parent->layout(), laid);
        for (qsizetype i = 0; i < laid.size(); ++i) {
            const QRect place = laid.at(i)->geometry();
            if (!parent->rect().adjusted(-1, -1, 1, 1).contains(place))
                flaws.append(u"%1 sticks out of its parent"_s.arg(placeOf(laid.at(i))));
            for (qsizetype j = 0; j < i; ++j)
                if (const QRect both = place & laid.at(j)->geometry();
                    both.width() > 1 && both.height() > 1)
                    flaws.append(
                        u"%1 lies over %2"_s.arg(placeOf(laid.at(i)), placeOf(laid.at(j))));
        }
    }
    return flaws;
}

/// One of them, or what holds it, lies over the page on purpose: it is in no layout.
bool isOverlay(const QWidget* one, const QWidget* other)
{
    for (const QWidget* at = one; at && !at->isAncestorOf(other) && at != other;
         at = at->parentWidget()) {
        const QWidget* parent = at->parentWidget();
        if (!parent)
            return true;
        const bool viewport = qobject_cast<const QAbstractScrollArea*>(parent)
            || areaOfViewport(const_cast<QWidget*>(parent));
        if (!viewport && (!parent->layout() || parent->layout()->indexOf(at) < 0)) {
            QList<QWidget*> laid;
            if (parent->layout())
                collectItems(parent->layout(), laid);
            if (!laid.contains(at))
                return true;
        }
    }
    return false;
}

QStringList overlappingTexts(QWidget& window, const QList<Line>& lines)
{
    QStringList flaws;
    QList<QRectF> places;
    for (const Line& line : lines) {
        const qreal slack = line.place.height() * 0.2;
        QRectF seen = line.place.adjusted(1, slack, -1, -slack) & line.clip;
        QPoint offset;
        for (QWidget* at = line.widget; at != &window; at = at->parentWidget()) {
            seen &= QRectF(at->rect()).translated(-offset);
            offset += at->pos();
        }
        places.append(seen.isEmpty() ? QRectF() : seen.translated(offset));
    }
    for (qsizetype i = 0; i < lines.size(); ++i)
        for (qsizetype j = 0; j < i; ++j) {
            const QRectF both = places.at(i) & places.at(j);
            if (both.width() <= 2 || both.height() <= 2)
                continue;
            QWidget* one = lines.at(i).widget;
            QWidget* other = lines.at(j).widget;
            if (lines.at(i).text == lines.at(j).text && one == other)
                continue; // a selection paints its text twice
            if (one != other && (isOverlay(one, other) || isOverlay(other, one)))
                continue;
            flaws.append(u"\"%1\" lies over \"%2\" (%3)"_s.arg(lines.at(i).text, lines.at(j).text,
                                                               placeOf(one)));
        }
    return flaws;
}

bool isControl(const QWidget* widget)
{
    if (qobject_cast<const QAbstractSpinBox*>(widget) || qobject_cast<const QComboBox*>(widget)
        || qobject_cast<const QAbstractItemView*>(widget) || widget->inherits("QPlainTextEdit"))
        return true;
    if (qobject_cast<const QLineEdit*>(widget)) // parts of others have their owner's name
        return !qobject_cast<const QAbstractSpinBox*>(widget->parent())
            && !qobject_cast<const QComboBox*>(widget->parent());
    return qobject_cast<const QAbstractButton*>(widget) && widget->focusPolicy() != Qt::NoFocus;
}

QString accessible(QWidget* widget, QAccessible::Text what)
{
    QAccessibleInterface* face = QAccessible::queryAccessibleInterface(widget);
    return face ? face->text(what) : QString();
}

/// What stands outside « », however deep they are nested.
QStringList outside(const QString& text)
{
    QStringList parts(1);
    int depth = 0;
    for (const QChar sign : text) {
        if (sign == u'«') {
            if (depth++ == 0)
                parts.append(QString());
        } else if (sign == u'»') {
            depth = std::max(0, depth - 1);
        } else if (depth == 0) {
            parts.last() += sign;
        }
    }
    return parts;
}

/// Names that are the same in every language, and what is as the desktop writes it.
bool isName(const QString& word)
{
    static const QStringList names{
        u"Ctrl"_s,       u"Shift"_s,      u"Esc"_s,        u"Enter"_s, u"Del"_s,
        u"Space"_s,      u"Jira"_s,       u"Confluence"_s, u"Go"_s,    u"Bitbucket"_s,
        u"JavaScript"_s, u"fetch"_s,      u"jQuery"_s,     u"Java"_s,  u"XMLHttpRequest"_s,
        u"Python"_s,     u"PowerShell"_s, u"Postman"_s,    u"curl"_s,  u"Forwarded"_s};
    static const QStringList units{u"bytes"_s, u"KiB"_s, u"MiB"_s, u"GiB"_s}; // as QLocale has them
    if (names.contains(word) || units.contains(word) || word == word.toUpper()) // GET, UTC
        return true;
    const QLocale locale;
    for (int month = 1; month <= 12; ++month)
        if (word == locale.monthName(month)
            || word == locale.monthName(month, QLocale::ShortFormat))
            return true;
    for (int day = 1; day <= 7; ++day)
        if (word == locale.dayName(day) || word == locale.dayName(day, QLocale::ShortFormat))
            return true;
    return false;
}

bool isWord(const QString& text)
{
    return text.size() > 1 && std::ranges::all_of(text, [](QChar sign) { return sign.isLetter(); });
}

/// The words of a text that are neither names nor, like addresses and ids, more than letters.
QStringList wordsOf(const QString& text)
{
    QStringList words;
    for (QString word : text.split(u' ', Qt::SkipEmptyParts)) {
        while (!word.isEmpty() && word.front().isPunct())
            word.remove(0, 1);
        while (!word.isEmpty() && word.back().isPunct())
            word.chop(1);
        if (isWord(word) && !isName(word))
            words.append(word);
    }
    return words;
}

/// The keys of a shortcut come from Qt; a page of the help is a file for each language.
bool isDocument(const QWidget* widget)
{
    return qobject_cast<const QTextEdit*>(widget->parentWidget())
        || qobject_cast<const QTextEdit*>(widget);
}

/// The menu of a field comes from Qt, which the pseudo-locale does not translate.
bool isOfQt(const QWidget& window)
{
    const QWidget* field = window.parentWidget();
    return qobject_cast<const QMenu*>(&window) && field
        && (qobject_cast<const QLineEdit*>(field) || field->inherits("QPlainTextEdit"));
}

} // namespace

QStringList flawsOf(QWidget& window)
{
    const QList<QWidget*> all = visibleWidgets(window);
    QList<Line> lines;
    for (QWidget* widget : all)
        lines += linesOf(*widget);
    return cutTexts(lines) + shortenedTexts(lines) + misplacedWidgets(all)
        + overlappingTexts(window, lines);
}

QStringList namelessControls(QWidget& window)
{
    QStringList flaws;
    for (QWidget* widget : visibleWidgets(window))
        if (isControl(widget) && accessible(widget, QAccessible::Name).isEmpty())
            flaws.append(u"no name: "_s + placeOf(widget));
    return flaws;
}

QStringList untranslated(QWidget& window, const QString& data)
{
    QStringList flaws;
    if (isOfQt(window))
        return flaws;
    const auto judge = [&](const QString& text, const QWidget* widget, const char* what) {
        for (const QString& part : outside(text)) {
            // Data is the same as it came, or in words of its own: a name beside an owner.
            const QStringList words = wordsOf(part.simplified());
            if (words.isEmpty() || data.contains(part.simplified()))
                continue;
            if (!std::ranges::all_of(words, [&](const QString& word) {
                    return data.contains(u'"' + word) || data.contains(word + u'"');
                }))
                flaws.append(u"\"%1\" is not translated (%2 of %3)"_s.arg(
                    part.trimmed(), QLatin1StringView(what), placeOf(widget)));
        }
    };
    for (QWidget* widget : visibleWidgets(window)) {
        if (isDocument(widget) || qobject_cast<QMenu*>(widget)) // of which the actions are judged
            continue;
        QString all;
        const bool cells = qobject_cast<QAbstractItemView*>(widget->parentWidget());
        for (const Line& line : linesOf(*widget)) {
            if (line.isCode || isTyped(line))
                continue;
            if (cells) { // each is a text of its own, and may be data that is shortened
                judge(line.text.left(line.text.indexOf(u'…')), widget, "cell");
                continue;
            }
            const bool cut =
                line.text.contains(u'…') && line.text.count(u'«') > line.text.count(u'»');
            all += line.text + (cut ? u"» "_s : u" "_s);
        }
        judge(all, widget, "text");
        judge(widget->toolTip(), widget, "tooltip");
        judge(widget->whatsThis(), widget, "What's this");
        if (widget->font().family() == widgets::monoFamily())
            continue; // its name is its text
        judge(accessible(widget, QAccessible::Name), widget, "name");
        judge(accessible(widget, QAccessible::Description), widget, "description");
    }
    judge(window.windowTitle(), &window, "title");
    const QList<shell::Languages::Language> languages = shell::Languages::available();
    for (const QAction* action : window.findChildren<QAction*>())
        if (std::ranges::find(languages, widgets::withoutLetter(action->text()),
                              &shell::Languages::Language::name)
            == languages.end()) // called as their speakers call them
            judge(action->text(), &window, "action");
    return flaws;
}

} // namespace test
