// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/wizard_frame.h"

#include "app/shell/step_list.h"
#include "app/widgets/button.h"
#include "app/widgets/card.h"
#include "app/widgets/notice.h"
#include "app/widgets/type.h"

#include <QHBoxLayout>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace shell {

using widgets::Button;
using widgets::ButtonKind;

WizardFrame::WizardFrame(QWidget* parent)
    : QWidget(parent)
    , m_steps(new StepList)
    , m_pages(new QStackedWidget)
    , m_notice(new widgets::Notice(widgets::Tone::Bad))
    , m_cancel(new Button(ButtonKind::Quiet, {}))
    , m_back(new Button(ButtonKind::Secondary, tr("Back")))
    , m_skip(new Button(ButtonKind::Secondary, {}))
    , m_next(new Button(ButtonKind::Primary, {}))
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(layOutPages(), 1);
    all->addWidget(new widgets::Line);
    all->addWidget(layOutButtons());
    connect(m_cancel, &Button::clicked, this, &WizardFrame::cancelClicked);
    connect(new QShortcut(Qt::Key_Escape, this), &QShortcut::activated, this,
            &WizardFrame::cancelClicked);
    connect(m_back, &Button::clicked, this, &WizardFrame::backClicked);
    connect(m_skip, &Button::clicked, this, &WizardFrame::skipClicked);
    connect(m_next, &Button::clicked, this, &WizardFrame::nextClicked);
}

QHBoxLayout* WizardFrame::layOutPages()
{
    auto* middle = new QHBoxLayout;
    middle->setContentsMargins(32, 32, 24, 24);
    middle->setSpacing(16);
    middle->addWidget(m_steps, 0, Qt::AlignTop);
    auto* sheet = new QWidget;
    sheet->setMaximumWidth(widgets::scaled(660));
    auto* column = new QVBoxLayout(sheet);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(m_pages, 1);
    column->addWidget(m_notice);
    m_notice->hide();
    middle->addWidget(sheet, 100);
    middle->addStretch(1);
    return middle;
}

QWidget* WizardFrame::layOutButtons()
{
    auto* foot = new widgets::Area(widgets::Colour::Sunken);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(24, 12, 24, 12);
    row->setSpacing(8);
    row->addWidget(m_cancel);
    row->addStretch();
    row->addWidget(m_back);
    row->addWidget(m_skip);
    row->addWidget(m_next);
    return foot;
}

void WizardFrame::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    // With large letters the step itself is worth more than the list of all.
    m_steps->setVisible(width() >= widgets::scaled(640));
}

void WizardFrame::addPage(QWidget* page)
{
    m_pages->addWidget(page);
}

void WizardFrame::showPage(int index)
{
    m_pages->setCurrentIndex(index);
}

void WizardFrame::setOffer(const Offer& offer)
{
    m_pages->setEnabled(offer.isUsable);
    m_cancel->setText(offer.cancel);
    m_cancel->setVisible(!offer.cancel.isEmpty());
    m_back->setVisible(offer.back);
    m_back->setEnabled(offer.mayTurn);
    m_skip->setText(offer.skip);
    m_skip->setVisible(!offer.skip.isEmpty());
    m_skip->setEnabled(offer.mayTurn);
    m_next->setText(offer.next);
    m_next->setIconName(offer.nextIcon);
    m_next->setDisabledReason(offer.whyNot);
    if (!offer.mayGoOn)
        m_next->setEnabled(false);
}

bool WizardFrame::mayGoOn() const
{
    return m_next->isEnabled();
}

void WizardFrame::say(widgets::Tone tone, const QString& iconName, const QString& title,
                      const QString& text)
{
    m_notice->setContent(tone, iconName, title, text);
    m_notice->show();
}

void WizardFrame::hush()
{
    m_notice->hide();
}

} // namespace shell
