// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/dialog.h"

#include "app/widgets/button.h"
#include "app/widgets/card.h"
#include "app/widgets/focus_order.h"
#include "app/widgets/icon.h"
#include "app/widgets/sheet_area.h"
#include "app/widgets/text.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QScreen>
#include <QShowEvent>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace widgets {
namespace {

constexpr int Margin = 24; ///< beside the content

/// Darkens the window under an open dialog, and takes no events.
class Scrim final : public QWidget
{
public:
    explicit Scrim(QWidget* window) : QWidget(window)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setGeometry(window->rect());
        window->installEventFilter(this);
        raise();
        show();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter(this).fillRect(rect(), colour(Colour::Scrim));
    }
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Resize)
            setGeometry(static_cast<QWidget*>(watched)->rect());
        return false;
    }
};

/// Icon on the soft fill of its tone.
class Mark final : public QWidget
{
public:
    Mark(QString iconName, Tone tone) : m_icon(std::move(iconName)), m_tone(tone)
    {
        setFixedSize(scaled(36), scaled(36));
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour(colours(m_tone).soft));
        painter.drawRoundedRect(rect(), 8, 8);
        QRect box(0, 0, iconSide(16), iconSide(16));
        box.moveCenter(rect().center());
        paintIcon(&painter, box, m_icon, colour(colours(m_tone).text), layoutDirection());
    }

private:
    QString m_icon;
    Tone m_tone;
};

} // namespace

Dialog::Dialog(const QString& windowTitle, const QString& heading, const QString& sentence,
               Width width, QWidget* parent)
    : QDialog(parent)
    , m_head(new QHBoxLayout)
    , m_heading(new Text(heading, Type::Heading))
    , m_sentence(new Text(sentence, Type::Body, Colour::Text2))
    , m_body(new QVBoxLayout)
    , m_links(new QHBoxLayout)
    , m_buttons(new QHBoxLayout)
    , m_hint(new Text({}, Type::Small, Colour::Text2))
    , m_width(width)
{
    setWindowTitle(windowTitle);
    setModal(true);
    setAttribute(Qt::WA_DeleteOnClose);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);

    m_content = new QWidget;
    m_content->installEventFilter(this);
    auto* content = new QVBoxLayout(m_content);
    content->setContentsMargins(Margin, 20, Margin, 24);
    content->setSpacing(16);
    m_head->setSpacing(12);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_heading->wrapped());
    words->addWidget(m_sentence->wrapped());
    m_sentence->setVisible(!sentence.isEmpty());
    m_head->addLayout(words, 1);
    content->addLayout(m_head);
    m_body->setSpacing(16);
    content->addLayout(m_body, 1);
    // On a small screen, or with large letters, the content scrolls; the footer stays.
    auto* scroll = new SheetArea(Margin);
    scroll->setSheet(m_content);
    scroll->viewport()->setAutoFillBackground(false);
    m_content->setAutoFillBackground(false);
    all->addWidget(scroll, 1);

    all->addWidget(new Line);
    m_foot = new Area(Colour::Sunken);
    auto* row = new QHBoxLayout(m_foot);
    row->setContentsMargins(24, 12, 24, 12);
    row->setSpacing(16);
    m_links->setSpacing(16);
    m_buttons->setSpacing(8);
    row->addLayout(m_links);
    row->addWidget(m_hint->wrapped(), 1);
    row->addLayout(m_buttons);
    all->addWidget(m_foot);
}

void Dialog::setHeading(const QString& heading, const QString& sentence)
{
    m_heading->setText(heading);
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
}

void Dialog::setMark(const QString& iconName, Tone tone)
{
    m_head->insertWidget(0, new Mark(iconName, tone), 0, Qt::AlignTop);
}

Button* Dialog::addButton(Button* button)
{
    m_buttons->addWidget(button);
    return button;
}

Button* Dialog::addLink(Button* button)
{
    m_links->addWidget(button);
    return button;
}

void Dialog::setFooterHint(const QString& hint)
{
    m_hint->setText(hint);
}

QSize Dialog::wanted()
{
    // Wrapped labels only know their height for a width, and QDialog asks before it has one.
    ensurePolished();
    const QLayout* content = m_content->layout();
    int wide =
        std::max({scaled(m_width), content->totalMinimumSize().width(), minimumSizeHint().width()});
    // While a bar is shown, the margin beside it is narrower by its width.
    const QMargins margins = content->contentsMargins();
    const int bar = 2 * Margin - margins.left() - margins.right();
    const int body = content->hasHeightForWidth() ? content->totalHeightForWidth(wide - bar)
                                                  : content->totalSizeHint().height();
    const QLayout* foot = m_foot->layout();
    const int high = body + 1
        + (foot->hasHeightForWidth() ? foot->totalHeightForWidth(wide)
                                     : foot->totalSizeHint().height());
    const int room = screen() ? screen()->availableGeometry().height() - 40 : high;
    if (high > room) // it will scroll
        wide = std::max(wide,
                        content->totalMinimumSize().width()
                            + style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this));
    return {wide, std::min(high, room)};
}

void Dialog::adjustHeight()
{
    resize(wanted());
}

bool Dialog::eventFilter(QObject* watched, QEvent* event)
{
    // An answer has come that needs more room, or words have got longer.
    if (watched == m_content && event->type() == QEvent::LayoutRequest && isVisible()) {
        const QSize size = wanted().expandedTo(this->size());
        if (size != this->size())
            resize(size);
    }
    return QDialog::eventFilter(watched, event);
}

bool Dialog::focusNextPrevChild(bool next)
{
    return focusInReadingOrder(*this, next);
}

void Dialog::showEvent(QShowEvent* event)
{
    adjustHeight();
    QDialog::showEvent(event);
    if (parentWidget() && !m_scrim)
        m_scrim = new Scrim(parentWidget()->window());
}

void Dialog::hideEvent(QHideEvent* event)
{
    QDialog::hideEvent(event);
    delete m_scrim;
    m_scrim = nullptr;
}

} // namespace widgets
