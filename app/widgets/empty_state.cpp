// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/empty_state.h"

#include "app/widgets/badge.h"
#include "app/widgets/button.h"
#include "app/widgets/icon.h"
#include "app/widgets/text.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace widgets {
namespace {

class IconSquare final : public QWidget
{
public:
    explicit IconSquare(QString name) : m_name(std::move(name)) { setFixedSize(64, 64); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour(Colour::AccentSoft));
        painter.drawRoundedRect(rect(), 14, 14);
        paintIcon(&painter, QRect(17, 17, 30, 30), m_name, colour(Colour::AccentText),
                  layoutDirection());
    }

private:
    QString m_name;
};

} // namespace

EmptyState::EmptyState(const QString& iconName, const QString& heading, const QString& text,
                       QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_heading(new Text({}, Type::Heading))
    , m_actions(new QHBoxLayout)
{
    m_column->setContentsMargins(24, 24, 24, 24);
    m_column->setSpacing(8);
    m_column->addStretch();
    if (!iconName.isEmpty()) {
        m_column->addWidget(new IconSquare(iconName), 0, Qt::AlignHCenter);
        m_column->addSpacing(8);
    }
    m_heading->setAlignment(Qt::AlignHCenter);
    m_column->addWidget(m_heading);
    auto* words = new Text(text, Type::Body, Colour::Text2);
    words->setAlignment(Qt::AlignHCenter);
    words->wrapped();
    words->setMaximumWidth(scaled(480));
    auto* centred = new QHBoxLayout;
    centred->addStretch(1);
    centred->addWidget(words, 8);
    centred->addStretch(1);
    m_column->addLayout(centred);
    m_column->addSpacing(8);
    m_actions->setSpacing(8);
    m_actions->addStretch();
    m_actions->addStretch();
    m_column->addLayout(m_actions);
    m_column->addStretch();
    setHeading(heading);
}

void EmptyState::setHeading(const QString& heading)
{
    m_heading->setText(heading);
    setAccessibleName(heading);
}

Button* EmptyState::addPrimary(const QString& text, const QString& iconName)
{
    auto* button = new Button(ButtonKind::Primary, text, iconName);
    m_actions->insertWidget(m_actions->count() - 1, button);
    return button;
}

Button* EmptyState::addSecondary(const QString& text, const QString& iconName)
{
    auto* button = new Button(ButtonKind::Secondary, text, iconName);
    m_actions->insertWidget(m_actions->count() - 1, button);
    return button;
}

void EmptyState::setKeys(const QString& keys)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addStretch();
    row->addWidget(new Text(tr("or press"), Type::Small, Colour::Text2));
    row->addWidget(new KeyHint(keys));
    row->addStretch();
    m_column->insertLayout(m_column->count() - 1, row);
}

void EmptyState::addHelp()
{
    auto* help = (new Button(ButtonKind::Link, tr("More about this in the help")))->small();
    m_column->insertWidget(m_column->count() - 1, help, 0, Qt::AlignHCenter);
    connect(help, &QAbstractButton::clicked, this, [this] {
        QEvent wanted(QEvent::HelpRequest);
        QCoreApplication::sendEvent(this, &wanted);
    });
}

} // namespace widgets
