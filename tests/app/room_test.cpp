// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/room_test.h"

#include "app/widgets/button.h"
#include "app/widgets/card.h"
#include "app/widgets/code_box.h"
#include "app/widgets/inputs.h"
#include "app/widgets/key_text.h"
#include "app/widgets/setting_row.h"
#include "app/widgets/sheet_area.h"
#include "app/widgets/side_split.h"
#include "app/widgets/switch.h"
#include "app/widgets/text.h"
#include "app/widgets/theme.h"
#include "app/widgets/type.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCheckBox>
#include <QCompleter>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QStyleOptionComboBox>
#include <QStyleOptionFocusRect>
#include <QTest>
#include <QToolTip>
#include <QVBoxLayout>

#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace widgets;

namespace {

/// Pixels that \a paint leaves on nothing.
template <typename Paint>
int painted(Paint paint)
{
    QImage image(120, 40, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paint(painter, image.rect());
    painter.end();
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            count += qAlpha(image.pixel(x, y)) > 0;
    return count;
}

void mirror(bool mirrored)
{
    QGuiApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
}

QWidget* sheetOf(int height)
{
    auto* sheet = new QWidget;
    auto* column = new QVBoxLayout(sheet);
    auto* content = new QWidget;
    content->setObjectName(u"content"_s);
    content->setMinimumHeight(height);
    column->addWidget(content);
    return sheet;
}

/// Where the content of \a area stands in it.
QRect placeIn(SheetArea& area)
{
    auto* content = area.findChild<QWidget*>(u"content"_s);
    return {content->mapTo(&area, QPoint(0, 0)), content->size()};
}

} // namespace

void RoomTest::cleanup()
{
    mirror(false);
}

void RoomTest::whatScrollsEndsWhereTheRestEnds_data()
{
    QTest::addColumn<bool>("mirrored");
    QTest::addColumn<int>("height");
    for (const bool mirrored : {false, true})
        for (const int height : {100, 1000})
            QTest::addRow("%s, %s", mirrored ? "right to left" : "left to right",
                          height > 300 ? "scrolls" : "fits")
                << mirrored << height;
}

void RoomTest::whatScrollsEndsWhereTheRestEnds()
{
    QFETCH(bool, mirrored);
    QFETCH(int, height);
    mirror(mirrored);
    SheetArea area(24);
    area.setSheet(sheetOf(height));
    area.resize(500, 300);
    area.show();
    QTRY_COMPARE(area.verticalScrollBar()->isVisible(), height > 300);
    QTRY_COMPARE(placeIn(area).left(), 24);
    QCOMPARE(placeIn(area).width(), 500 - 2 * 24);
}

void RoomTest::aNarrowSheetStandsInTheMiddleOrAtTheNearSide()
{
    for (const bool centred : {false, true}) {
        SheetArea area(24);
        area.setSheet(sheetOf(1000), 300, centred);
        area.resize(500, 300);
        area.show();
        QTRY_COMPARE(placeIn(area).width(), 300);
        QCOMPARE(placeIn(area).left(), centred ? 100 : 24);
    }
}

void RoomTest::anExampleEndsBeforeTheKeys()
{
    for (const bool mirrored : {false, true}) {
        mirror(mirrored);
        SearchField field(u"Filter"_s, u"owner:ann state:expired"_s, u"Ctrl+F"_s);
        const auto far = [&] {
            const QMargins margins = field.textMargins();
            return mirrored ? margins.left() : margins.right();
        };
        QVERIFY2(far() > 20, "the keys stand over the example");
        field.setText(u"owner:ann"_s);
        QCOMPARE(far(), 0); // there are no keys any more
    }
}

void RoomTest::aFieldHasRoomForItsChevronsAtTheFarSide()
{
    applyTheme(*qApp, Scheme::Light);
    for (const bool mirrored : {false, true}) {
        mirror(mirrored);
        ComboBox field;
        field.addItem(u"GET"_s);
        field.resize(120, 32);
        field.ensurePolished();
        QStyleOptionComboBox option;
        option.initFrom(&field);
        option.subControls = QStyle::SC_All;
        const QRect words = field.style()->subControlRect(QStyle::CC_ComboBox, &option,
                                                          QStyle::SC_ComboBoxEditField, &field);
        const int left = words.left();
        const int right = 120 - words.right() - 1;
        QVERIFY2(mirrored ? left > 20 && right < 14 : right > 20 && left < 14,
                 qPrintable(u"%1 left, %2 right"_s.arg(left).arg(right)));
    }
}

void RoomTest::aNumberStandsAtTheNearSide()
{
    for (const bool mirrored : {false, true}) {
        mirror(mirrored);
        const SpinBox field(1, 10'000);
        QVERIFY(field.alignment().testFlag(mirrored ? Qt::AlignRight : Qt::AlignLeft));
        QVERIFY(field.alignment().testFlag(Qt::AlignAbsolute));
    }
}

void RoomTest::codeIsReadFromTheLeftInEveryLanguage()
{
    mirror(true);
    QWidget page;
    auto* column = new QVBoxLayout(&page);
    auto* box = new CodeBox(u"curl"_s);
    auto* area = new CodeArea;
    area->setExample(u"[get].*"_s);
    column->addWidget(box);
    column->addWidget(area);
    page.show();
    auto* code = box->findChild<Text*>();
    QVERIFY(code->alignment().testFlag(Qt::AlignLeft));
    QVERIFY(code->alignment().testFlag(Qt::AlignVCenter)); // as from left to right
    QCOMPARE(code->contentsMargins(), QMargins());
    QCOMPARE(area->layoutDirection(), Qt::LeftToRight);
    // The example stands at the left, and not at the side of the language.
    const QImage shown = area->viewport()->grab().toImage();
    const auto ink = [&shown](int from, int to) {
        for (int x = from; x < to; ++x)
            for (int y = 0; y < shown.height(); ++y)
                if (shown.pixelColor(x, y)
                    != shown.pixelColor(shown.width() / 2, shown.height() - 2))
                    return true;
        return false;
    };
    QVERIFY(ink(0, shown.width() / 3));
    QVERIFY(!ink(shown.width() * 2 / 3, shown.width()));
}

void RoomTest::headsOfCardsAreEquallyHigh()
{
    Card plain;
    plain.setHead(u"Service health"_s);
    Card withLink;
    withLink.setHead(u"Busiest tokens"_s)->addWidget(new Button(ButtonKind::Link, u"View all"_s));
    Card withIcon;
    withIcon.setHead(u"Calls"_s)->addWidget(new IconButton(u"list"_s, u"As a table"_s));
    QCOMPARE(withLink.sizeHint().height(), plain.sizeHint().height());
    QCOMPARE(withIcon.sizeHint().height(), plain.sizeHint().height());
}

void RoomTest::helpDoesNotPushALabelFromItsDescription()
{
    for (const bool mirrored : {false, true}) {
        mirror(mirrored);
        SettingRow plain(u"Scheme"_s, u"Of each token."_s, new Switch(u"Scheme"_s));
        SettingRow row(u"Scheme"_s, u"Of each token."_s, new Switch(u"Scheme"_s));
        row.setHelp(u"More."_s);
        QCOMPARE(row.sizeHint().height(), plain.sizeHint().height());
        row.resize(400, row.sizeHint().height());
        row.show();
        const auto* question = row.findChild<IconButton*>();
        const QRect label = row.findChild<Text*>()->geometry();
        QVERIFY(!question->geometry().intersects(label));
        QCOMPARE(question->geometry().center().x() > label.center().x(), !mirrored);
    }
}

void RoomTest::aButtonShowsTheFocusOnce()
{
    applyTheme(*qApp, Scheme::Light);
    const auto ringOn = [](QWidget& widget) {
        return painted([&widget](QPainter& painter, const QRect& area) {
            QStyleOptionFocusRect option;
            option.rect = area;
            option.state = QStyle::State_HasFocus | QStyle::State_KeyboardFocusChange;
            widget.style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, &widget);
        });
    };
    Button button(ButtonKind::Secondary, u"Cancel"_s);
    QCOMPARE(ringOn(button), 0); // its border is the ring
    QCheckBox box(u"Read-only"_s);
    QVERIFY(ringOn(box) > 0);
}

void RoomTest::wordsAndKeysOfAMenuStandApart()
{
    applyTheme(*qApp, Scheme::Light);
    QMenu menu;
    QAction* secrets = menu.addAction(u"Show or hide secrets"_s);
    secrets->setShortcut(QKeySequence(u"Ctrl+Shift+C"_s));
    QFontMetrics metrics(menu.font());
    const int words = metrics.horizontalAdvance(u"Show or hide secrets"_s)
        + metrics.horizontalAdvance(u"Ctrl+Shift+C"_s);
    QVERIFY(menu.sizeHint().width() >= words + 48);
}

void RoomTest::fieldsAndIconsGrowWithTheLetters()
{
    const QFont usual = QApplication::font();
    const auto heights = [] {
        applyTheme(*qApp, Scheme::Light);
        Button button(ButtonKind::Primary, u"Add"_s, u"plus"_s);
        CodeField field;
        ComboBox choice;
        return QList<int>{button.sizeHint().height(), field.sizeHint().height(),
                          choice.sizeHint().height(), button.iconSize().height()};
    };
    QFont letters = usual;
    letters.setPixelSize(13);
    QApplication::setFont(letters);
    const QList<int> before = heights();
    QCOMPARE(before, (QList<int>{32, 32, 32, 16}));
    letters.setPixelSize(26);
    QApplication::setFont(letters);
    const QList<int> after = heights();
    QApplication::setFont(usual);
    applyTheme(*qApp, Scheme::Light);
    for (qsizetype i = 0; i < before.size(); ++i)
        QVERIFY2(after[i] >= 2 * before[i] - 4, qPrintable(QString::number(after[i])));
}

void RoomTest::aTooltipIsAsWideAsItsWordsAndWraps_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("wraps");
    QTest::newRow("short") << u"Copy"_s << false;
    QTest::newRow("long")
        << u"It can be used; the value before the last rotation works. "_s.repeated(3) << true;
    QTest::newRow("without spaces") << u"0123456789abcdef"_s.repeated(5) << false;
}

void RoomTest::aTooltipIsAsWideAsItsWordsAndWraps()
{
    QFETCH(const QString, text);
    QFETCH(const bool, wraps);
    applyTheme(*qApp, Scheme::Light);
    QWidget window;
    window.resize(300, 200);
    window.show();
    QToolTip::showText(window.mapToGlobal(QPoint(10, 10)), text, &window);
    QLabel* tip = nullptr;
    for (QWidget* top : QApplication::topLevelWidgets())
        if (top->inherits("QTipLabel") && top->isVisible())
            tip = qobject_cast<QLabel*>(top);
    QVERIFY(tip);
    const int words = tip->fontMetrics().horizontalAdvance(text);
    const int line = tip->fontMetrics().height();
    if (wraps) {
        QVERIFY(tip->width() <= scaled(420));
        QVERIFY(tip->height() >= 2 * line + 8);
    } else {
        QVERIFY(tip->width() >= words + 8);
        QVERIFY2(tip->width() <= words + 24, qPrintable(QString::number(tip->width() - words)));
        QVERIFY2(tip->height() <= line + 18, qPrintable(QString::number(tip->height() - line)));
    }
    tip->hide();
    QToolTip::hideText();
}

void RoomTest::aListOfSuggestionsHasRowsAsHighAsThoseOfAChoice()
{
    applyTheme(*qApp, Scheme::Light);
    QWidget window;
    QLineEdit field(&window);
    field.resize(200, 32);
    QCompleter completer(QStringList{u"api-users"_s, u"developers"_s});
    field.setCompleter(&completer);
    dressSuggestions(completer, u"Groups"_s);
    window.show();
    completer.complete();
    QAbstractItemView* list = completer.popup();
    QVERIFY(list->isVisible());
    QVERIFY(list->sizeHintForRow(0) >= 28);
    // All of them are in sight.
    QVERIFY(list->viewport()->height() >= 2 * list->sizeHintForRow(0));
    list->close();
}

void RoomTest::theSameKeyHasOneName()
{
    QCOMPARE(keyText(QKeySequence(Qt::CTRL | Qt::Key_Return)),
             keyText(QKeySequence(Qt::CTRL | Qt::Key_Enter)));
    QCOMPARE(keyText(u"Ctrl+F"_s), keyText(QKeySequence(Qt::CTRL | Qt::Key_F)));
    QCOMPARE(keyText(u"↑"_s), u"↑"_s);
}

void RoomTest::aPanelLeavesItsPlaceSoonerWithLargeLetters()
{
    const QFont usual = QApplication::font();
    const auto wide = [](int width) {
        SideSplit split(new QWidget, new QWidget, 324);
        split.resize(width, 600);
        return split.isWide();
    };
    QVERIFY(wide(1168)); // what a window of 1600 pixels leaves beside a wide navigation
    QVERIFY(wide(904));
    QVERIFY(!wide(800));
    QFont large = usual;
    large.setPointSizeF(2 * usual.pointSizeF());
    QApplication::setFont(large);
    QVERIFY(!wide(1168));
    QVERIFY(wide(1800));
    QApplication::setFont(usual);
}

void RoomTest::switchesEndWhereOtherControlsEnd_data()
{
    QTest::addColumn<bool>("mirrored");
    QTest::newRow("left to right") << false;
    QTest::newRow("right to left") << true;
}

void RoomTest::switchesEndWhereOtherControlsEnd()
{
    QFETCH(bool, mirrored);
    mirror(mirrored);
    Card card;
    auto* onOff = new Switch(u"On"_s);
    auto* choice = new ComboBox;
    auto* words = new Text(u"Words"_s);
    card.addRow(new SettingRow(u"One"_s, u"One line."_s, onOff));
    card.addRow(new SettingRow(u"Two"_s, u"One line."_s, choice));
    card.addRow(words);
    card.resize(600, 300);
    card.show();
    const auto seen = [&](const QWidget* part, int ring) {
        const QRect rect(part->mapTo(&card, QPoint(0, 0)), part->size());
        return rect.adjusted(ring, 0, -ring, 0);
    };
    const auto farEnd = [&](const QRect& rect) { return mirrored ? rect.left() : rect.right(); };
    const auto nearEnd = [&](const QRect& rect) { return mirrored ? rect.right() : rect.left(); };
    // The track of a switch has three pixels around it for the ring of the focus.
    QCOMPARE(farEnd(seen(onOff, 3)), farEnd(seen(choice, 0)));
    QCOMPARE(farEnd(seen(choice, 0)), farEnd(seen(words, 0)));
    for (const Text* text : card.findChildren<Text*>())
        if (text->text() == u"One"_s)
            QCOMPARE(nearEnd(seen(text, 0)), nearEnd(seen(words, 0)));
}

void RoomTest::wrappedLinesBeginAtOneEdgeFromTheRight()
{
    mirror(true);
    // The same word at the beginning of each line ends in the same column of pixels.
    Text text(QStringList(9, u"\u0643\u0644\u0645\u0629"_s).join(u' '));
    text.wrapped();
    text.resize(
        text.fontMetrics().horizontalAdvance(u"\u0643\u0644\u0645\u0629"_s) * 5 / 2 + 12,
        text.heightForWidth(
            text.fontMetrics().horizontalAdvance(u"\u0643\u0644\u0645\u0629"_s) * 5 / 2 + 12));
    QVERIFY(text.height() > 3 * text.fontMetrics().height());
    QImage image(text.size(), QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    text.render(&image, {}, {}, QWidget::DrawChildren);
    const int line = text.fontMetrics().lineSpacing();
    QList<int> ends;
    for (int top = 0; top + line <= image.height(); top += line) {
        int end = -1;
        for (int y = top; y < top + line; ++y)
            for (int x = end + 1; x < image.width(); ++x)
                if (qAlpha(image.pixel(x, y)) > 0)
                    end = x;
        ends.append(end);
    }
    QVERIFY(ends.size() >= 4);
    for (const int end : ends)
        QVERIFY2(std::abs(end - ends.front()) <= 1,
                 qPrintable(u"%1 and %2"_s.arg(end).arg(ends.front())));
    QVERIFY(image.width() - ends.front() < 6);
}
