// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/code_box.h"

#include "app/widgets/button.h"
#include "app/widgets/text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QTimer>

namespace widgets {

CodeBox::CodeBox(const QString& code, QWidget* parent)
    : Block(parent)
    , m_code(new Text(code, Type::Mono))
    , m_beside(new Text({}, Type::Small, Colour::Text2))
{
    setLayoutDirection(Qt::LeftToRight);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 4, 4);
    row->setSpacing(8);
    row->addWidget(m_code->wrapped()->selectable(), 1);
    row->addWidget(m_beside);
    m_beside->hide();
    auto* copy = new IconButton(QStringLiteral("copy"), tr("Copy this text"));
    row->addWidget(copy, 0, Qt::AlignTop);
    m_code->setAlignment(Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignVCenter);
    connect(copy, &IconButton::clicked, this, [this, copy] {
        QGuiApplication::clipboard()->setText(m_code->text());
        copy->setIconName(QStringLiteral("check"));
        QTimer::singleShot(1500, copy, [copy] { copy->setIconName(QStringLiteral("copy")); });
    });
}

void CodeBox::setCode(const QString& code)
{
    m_code->setText(code);
}

QString CodeBox::code() const
{
    return m_code->text();
}

void CodeBox::setBeside(const QString& text)
{
    m_beside->setText(text);
    m_beside->setVisible(!text.isEmpty());
}

void CodeBox::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour(Colour::Line), 1));
    painter.setBrush(colour(Colour::Sunken));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

} // namespace widgets
