// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/top_bar.h"

#include "app/shell/environment_pill.h"
#include "app/shell/top_bar_buttons.h"
#include "app/widgets/text.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QMenuBar>
#include <QPainter>

namespace shell {

using widgets::Colour;
using widgets::scaled;
using widgets::Type;

TopBar::TopBar(QWidget* parent)
    : QWidget(parent)
    , m_menus(new QMenuBar)
    , m_service(new widgets::Text({}, Type::Body, Colour::Text2))
    , m_pill(new EnvironmentPill(Environment::Production))
    , m_palette(nullptr)
    , m_person(new PersonButton)
    , m_nobody(new widgets::Text(tr("Not signed in"), Type::Small, Colour::Text2))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 4, 0, 5); // the first menu has its own room before it
    row->setSpacing(8);
    m_menus->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Preferred);
    m_menus->setNativeMenuBar(false);
    row->addWidget(m_menus, 1, Qt::AlignVCenter);
    row->addWidget(m_service);
    row->addWidget(m_pill);
    row->addSpacing(8);
    auto* go = new PaletteButton;
    m_palette = go;
    row->addWidget(go);
    row->addSpacing(8);
    row->addWidget(m_person);
    row->addWidget(m_nobody);
    row->addSpacing(16); // a margin would not change sides with the language
    connect(go, &PaletteButton::clicked, this, &TopBar::paletteRequested);
    setMinimumHeight(scaled(44));
    setPerson({}, nullptr);
    setService({}, Environment::Production);
}

void TopBar::setPerson(const QString& name, QMenu* menu)
{
    m_person->setPerson(name);
    m_person->setVisible(!name.isEmpty());
    m_nobody->setVisible(name.isEmpty());
    m_person->disconnect(this);
    if (menu)
        connect(m_person, &PersonButton::clicked, this, [this, menu] {
            const bool mirrored = layoutDirection() == Qt::RightToLeft;
            const QPoint corner =
                mirrored ? m_person->rect().bottomLeft() : m_person->rect().bottomRight();
            menu->popup(m_person->mapToGlobal(corner)
                        - QPoint(mirrored ? 0 : menu->sizeHint().width(), -4));
        });
}

void TopBar::setService(const QString& name, Environment environment)
{
    m_service->setText(name);
    m_service->setVisible(!name.isEmpty());
    m_pill->setEnvironment(environment);
    m_pill->setVisible(!name.isEmpty());
}

void TopBar::showNobody()
{
    setPerson({}, nullptr);
    setService({}, Environment::None);
}

void TopBar::setPaletteVisible(bool visible)
{
    m_palette->setVisible(visible);
}

void TopBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), widgets::colour(Colour::Nav));
    painter.fillRect(QRect(0, height() - 1, width(), 1), widgets::colour(Colour::Line));
}

} // namespace shell
