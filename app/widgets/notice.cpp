// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/notice.h"

#include "app/widgets/button.h"
#include "app/widgets/icon.h"
#include "app/widgets/text.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace widgets {

Notice::Notice(Tone tone, QWidget* parent)
    : Block(parent)
    , m_tone(tone)
    , m_row(new QHBoxLayout(this))
    , m_icon(new QLabel)
    , m_title(new Text({}, Type::Strong))
    , m_text(new Text({}, Type::Body))
{
    m_row->setContentsMargins(12, 8, 12, 8);
    m_row->setSpacing(12);
    m_row->addWidget(m_icon, 0, Qt::AlignTop);
    m_icon->setContentsMargins(0, 2, 0, 0);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title->wrapped());
    words->addWidget(m_text->wrapped());
    m_row->addLayout(words, 1);
    QSizePolicy policy = sizePolicy();
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

Notice::Notice(Tone tone, const QString& iconName, const QString& title, const QString& text,
               QWidget* parent)
    : Notice(tone, parent)
{
    setContent(tone, iconName, title, text);
}

void Notice::setContent(Tone tone, const QString& iconName, const QString& title,
                        const QString& text)
{
    const bool news = m_title->text() != title || m_text->text() != text;
    m_tone = tone;
    m_iconName = iconName;
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(text);
    restyle();
    if (news && isVisible()) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void Notice::setAction(QWidget* action)
{
    delete m_action;
    m_action = action;
    if (action)
        m_row->addWidget(action, 0, Qt::AlignVCenter);
}

Button* Notice::offerRetry()
{
    auto* retry =
        (new Button(ButtonKind::Secondary, tr("Try again"), QStringLiteral("refresh")))->small();
    setAction(retry);
    return retry;
}

void Notice::paintEvent(QPaintEvent*)
{
    const ToneColours tone = colours(m_tone);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour(tone.line), 1));
    painter.setBrush(colour(tone.soft));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

void Notice::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        restyle();
}

void Notice::restyle()
{
    const Colour ink = colours(m_tone).text;
    m_title->setInk(ink);
    if (!m_iconName.isEmpty())
        m_icon->setPixmap(icon(m_iconName, ink).pixmap(iconSide(16), iconSide(16)));
    update();
}

Banner::Banner(QWidget* parent)
    : Block(parent)
    , m_row(new QHBoxLayout(this))
    , m_icon(new QLabel)
    , m_title(new Text({}, Type::Strong))
    , m_text(new Text({}, Type::Body))
    , m_quiet(new Button(ButtonKind::Quiet, {}))
    , m_main(new Button(ButtonKind::Secondary, {}))
    , m_primary(new Button(ButtonKind::Primary, {}))
{
    m_row->setContentsMargins(24, 6, 24, 6);
    m_row->setSpacing(12);
    m_row->addWidget(m_icon, 0, Qt::AlignTop);
    m_icon->setContentsMargins(0, 3, 0, 0);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title->wrapped());
    words->addWidget(m_text->wrapped());
    m_row->addLayout(words, 1);
    m_row->addWidget(m_quiet);
    m_row->addWidget(m_main);
    m_row->addWidget(m_primary);
    connect(m_quiet, &Button::clicked, this, &Banner::quietClicked);
    connect(m_main, &Button::clicked, this, &Banner::mainClicked);
    connect(m_primary, &Button::clicked, this, &Banner::mainClicked);
    hide();
}

void Banner::setContent(Tone tone, const QString& iconName, const QString& title,
                        const QString& text, const QString& quietAction, const QString& mainAction,
                        bool mainIsPrimary)
{
    const bool news = m_title->text() != title;
    m_tone = tone;
    m_iconName = iconName;
    m_title->setText(title);
    m_text->setText(text);
    m_quiet->setText(quietAction);
    m_quiet->setVisible(!quietAction.isEmpty());
    m_main->setText(mainAction);
    m_main->setVisible(!mainAction.isEmpty() && !mainIsPrimary);
    m_primary->setText(mainAction);
    m_primary->setVisible(!mainAction.isEmpty() && mainIsPrimary);
    setAccessibleName(title);
    restyle();
    if (news) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void Banner::setText(const QString& text)
{
    m_text->setText(text);
}

void Banner::paintEvent(QPaintEvent*)
{
    const ToneColours tone = colours(m_tone);
    QPainter painter(this);
    painter.fillRect(rect(), colour(tone.soft));
    painter.fillRect(QRect(0, height() - 1, width(), 1), colour(tone.line));
}

void Banner::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        restyle();
}

void Banner::restyle()
{
    const Colour ink = colours(m_tone).text;
    m_title->setInk(ink);
    if (!m_iconName.isEmpty())
        m_icon->setPixmap(icon(m_iconName, ink).pixmap(iconSide(16), iconSide(16)));
    update();
}

} // namespace widgets
