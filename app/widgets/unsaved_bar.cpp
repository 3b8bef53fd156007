// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/unsaved_bar.h"

#include "app/widgets/button.h"
#include "app/widgets/icon.h"
#include "app/widgets/text.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace widgets {

UnsavedBar::UnsavedBar(QWidget* parent)
    : QWidget(parent)
    , m_title(new Text({}, Type::Strong))
    , m_text(new Text({}, Type::Small, Colour::Text2))
    , m_discard(new Button(ButtonKind::Quiet, tr("Discard")))
    , m_review(new Button(ButtonKind::Secondary, tr("Review changes")))
    , m_save(new Button(ButtonKind::Primary, tr("Save")))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 16, 8);
    row->setSpacing(8);
    auto* mark = new IconLabel(QStringLiteral("pencil"), Colour::AccentText, 16);
    row->addWidget(mark);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_text->wrapped());
    row->addLayout(words, 1);
    row->addWidget(m_discard);
    row->addWidget(m_review);
    row->addWidget(m_save);
    m_save->setShortcut(QKeySequence::Save);
    connect(m_discard, &Button::clicked, this, &UnsavedBar::discardClicked);
    connect(m_review, &Button::clicked, this, &UnsavedBar::reviewClicked);
    connect(m_save, &Button::clicked, this, &UnsavedBar::saveClicked);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    hide();
}

void UnsavedBar::setState(int changes, bool dangerous, bool asks, const QString& problem)
{
    setVisible(changes > 0);
    m_title->setText(tr("%n unsaved change(s)", nullptr, changes));
    m_text->setInk(problem.isEmpty() ? Colour::Text2 : Colour::Bad);
    m_text->setText(
        !problem.isEmpty() ? problem
            : dangerous
            ? tr("Takes effect on the next request. Rolls back unless confirmed within 2 minutes.")
            : tr("Takes effect on the next request."));
    m_save->setDisabledReason(problem);
    m_save->setText(dangerous || asks ? tr("Save…") : tr("Save"));
    m_save->setShortcut(QKeySequence::Save); // setText() drops it
}

void UnsavedBar::setSaving(bool saving)
{
    for (Button* button : {m_discard, m_review, m_save})
        button->setEnabled(!saving);
    if (saving)
        m_save->setText(tr("Saving…"));
}

void UnsavedBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour(Colour::Line2), 1));
    painter.setBrush(colour(Colour::Raised));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

} // namespace widgets
