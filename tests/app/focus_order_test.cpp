// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/focus_order_test.h"

#include "app/widgets/focus_order.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

/// A window of buttons, each called by a letter.
class Window : public QWidget
{
public:
    QPushButton* make(const QString& name, QWidget* parent = nullptr)
    {
        auto* button = new QPushButton(name, parent ? parent : this);
        button->setFocusPolicy(Qt::StrongFocus); // on every desktop
        return button;
    }
    /// Shows it; nothing has the focus yet.
    void open()
    {
        show();
        QVERIFY(QTest::qWaitForWindowActive(this));
        if (QWidget* focused = QApplication::focusWidget())
            focused->clearFocus();
    }
    /// What has the focus while Tab is pressed once for each button, and once more.
    QString walked(Qt::Key key = Qt::Key_Tab)
    {
        QString names;
        for (qsizetype i = 0; i <= findChildren<QPushButton*>().size(); ++i) {
            QWidget* focused = QApplication::focusWidget();
            QTest::keyClick(focused ? focused : this, key);
            if (auto* button = qobject_cast<QPushButton*>(QApplication::focusWidget()))
                names += button->text();
        }
        return names;
    }

protected:
    bool focusNextPrevChild(bool next) override
    {
        return widgets::focusInReadingOrder(*this, next);
    }
};

} // namespace

void FocusOrderTest::rowByRowWhateverWasMadeFirst()
{
    Window window;
    auto* rows = new QVBoxLayout(&window);
    QPushButton* d = window.make(u"d"_s);
    QPushButton* b = window.make(u"b"_s);
    QPushButton* c = window.make(u"c"_s);
    QPushButton* a = window.make(u"a"_s);
    for (const auto& [left, right] : {std::pair(a, b), std::pair(c, d)}) {
        auto* row = new QHBoxLayout;
        row->addWidget(left);
        row->addWidget(right);
        rows->addLayout(row);
    }
    window.open();
    QCOMPARE(window.walked(), u"abcda"_s);
    QCOMPARE(window.walked(Qt::Key_Backtab), u"dcbad"_s);
}

void FocusOrderTest::oneColumnAfterTheOther()
{
    Window window;
    auto* columns = new QHBoxLayout(&window);
    for (const QString& names : {u"ab"_s, u"cde"_s}) {
        auto* column = new QVBoxLayout;
        columns->addLayout(column);
        for (const QChar name : names)
            column->addWidget(window.make(name), int(names.size())); // no row in common
    }
    window.open();
    QCOMPARE(window.walked(), u"abcdea"_s);
}

void FocusOrderTest::fromTheRightWhereTextIsReadSo()
{
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    Window window;
    auto* row = new QHBoxLayout(&window);
    QPushButton* c = window.make(u"c"_s);
    for (const QString& name : {u"a"_s, u"b"_s})
        row->addWidget(window.make(name));
    row->addWidget(c);
    window.open();
    const QString walked = window.walked();
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QCOMPARE(walked, u"abca"_s);
}

void FocusOrderTest::theContentOfAScrollAreaComesWhereTheAreaIs()
{
    Window window;
    QPushButton* foot = window.make(u"d"_s);
    auto* content = new QWidget;
    auto* area = new QScrollArea(&window);
    area->setFocusPolicy(Qt::NoFocus);
    auto* rows = new QVBoxLayout(&window);
    rows->addWidget(window.make(u"a"_s));
    rows->addWidget(area);
    rows->addWidget(foot);
    auto* list = new QVBoxLayout(content);
    list->addWidget(window.make(u"b"_s, content));
    list->addSpacing(2000); // its end is far below the foot
    list->addWidget(window.make(u"c"_s, content));
    area->setWidget(content);
    area->setWidgetResizable(true);
    window.resize(300, 200);
    window.open();
    QCOMPARE(window.walked(), u"abcda"_s);
}

void FocusOrderTest::aBarOverAPageComesAfterIt()
{
    Window window;
    QPushButton* bar = window.make(u"c"_s);
    auto* page = new QWidget(&window);
    auto* rows = new QVBoxLayout(page);
    rows->addWidget(window.make(u"a"_s, page));
    rows->addWidget(window.make(u"b"_s, page));
    window.resize(300, 200);
    page->setGeometry(0, 0, 300, 200);
    bar->setGeometry(10, 150, 280, 40);
    bar->raise();
    window.open();
    QCOMPARE(window.walked(), u"abca"_s);
}

void FocusOrderTest::whatIsHiddenIsPassedOver()
{
    Window window;
    auto* rows = new QVBoxLayout(&window);
    QPushButton* hidden = window.make(u"b"_s);
    QPushButton* disabled = window.make(u"c"_s);
    rows->addWidget(window.make(u"a"_s));
    rows->addWidget(hidden);
    rows->addWidget(disabled);
    rows->addWidget(window.make(u"d"_s));
    hidden->hide();
    disabled->setEnabled(false);
    window.open();
    QCOMPARE(window.walked(), u"adada"_s);
}

void FocusOrderTest::whatComesWhileTheWindowIsShownTakesItsPlace()
{
    Window window;
    auto* rows = new QVBoxLayout(&window);
    rows->addWidget(window.make(u"a"_s));
    rows->addWidget(window.make(u"c"_s));
    window.open();
    QCOMPARE(window.walked(), u"aca"_s);
    rows->insertWidget(1, window.make(u"b"_s));
    QTest::qWait(0);
    QCOMPARE(window.walked(), u"bcab"_s); // from a
}

void FocusOrderTest::itBeginsAtTheTop()
{
    Window window;
    auto* rows = new QVBoxLayout(&window);
    // In a circle they are in order, but it begins with c.
    QPushButton* c = window.make(u"c"_s);
    rows->addWidget(window.make(u"a"_s));
    rows->addWidget(window.make(u"b"_s));
    rows->addWidget(c);
    window.open();
    QCOMPARE(window.walked(), u"abca"_s);
}
