// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/setting_row.h"

#include "app/widgets/badge.h"
#include "app/widgets/button.h"
#include "app/widgets/field_row.h"
#include "app/widgets/icon.h"
#include "app/widgets/switch.h"
#include "app/widgets/text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>
#include <QWhatsThis>

namespace widgets {

SettingRow::SettingRow(const QString& label, const QString& description, QWidget* control,
                       QWidget* parent)
    : QWidget(parent)
    , m_label(label)
    , m_control(control)
    , m_name(new Text(label, Type::Label))
    , m_head(new QHBoxLayout)
    , m_words(new QVBoxLayout)
    , m_description(new Text(description, Type::Small, Colour::Text2))
    , m_changed(new Pill(tr("Changed"), Tone::Accent))
    , m_lock(new QWidget)
    , m_lockReason(new Text({}, Type::Small, Colour::Text2))
    , m_lockLink(new Button(ButtonKind::Link, {}))
    , m_message(new Message)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(24);
    row->addSpacing(reach); // a margin would not change sides with the language
    row->addLayout(m_words, 1);
    row->addWidget(control, 0, Qt::AlignVCenter);
    if (!qobject_cast<Switch*>(control)) // which has room for the ring itself
        row->addSpacing(reach);

    m_words->setContentsMargins(0, 0, 0, 0);
    m_words->setSpacing(2);
    m_head->setSpacing(8);
    m_head->addWidget(m_name);
    m_head->addWidget(m_changed);
    m_head->addStretch();
    m_words->addLayout(m_head);
    m_words->addWidget(m_description->wrapped());

    auto* lock = new QHBoxLayout(m_lock);
    lock->setContentsMargins(0, 2, 0, 0);
    lock->setSpacing(8);
    auto* mark = new IconLabel(QStringLiteral("lock"), Colour::Text2, 14);
    lock->addWidget(mark);
    lock->addWidget(m_lockReason);
    lock->addWidget(m_lockLink->small());
    lock->addStretch();
    m_words->addWidget(m_lock);
    m_words->addWidget(m_message);

    m_changed->hide();
    m_lock->hide();
    if (control->accessibleName().isEmpty())
        control->setAccessibleName(label);
    control->setAccessibleDescription(description);
    explain();
    connect(m_lockLink, &Button::clicked, this, &SettingRow::linkActivated);
}

void SettingRow::setChanged(bool changed)
{
    m_changed->setVisible(changed);
}

void SettingRow::setLocked(const QString& reason, const QString& link)
{
    m_lockReason->setText(reason);
    m_lockLink->setText(link);
    m_lockLink->setVisible(!link.isEmpty());
    m_lock->setVisible(!reason.isEmpty());
    m_control->setEnabled(reason.isEmpty());
    m_control->setToolTip(reason);
}

void SettingRow::setProblem(const QString& problem)
{
    m_message->show(problem.isEmpty() ? Message::Kind::None : Message::Kind::Bad, problem);
}

void SettingRow::setDescription(const QString& description)
{
    m_description->setText(description);
    explain();
}

void SettingRow::setHelp(const QString& help)
{
    m_help = help;
    explain();
    if (m_question)
        return;
    m_question = new IconButton(QStringLiteral("circle-help"), tr("Help on %1").arg(m_label), this);
    m_question->setFixedSize(scaled(24), scaled(24));
    m_question->setIconSize({iconSide(14), iconSide(14)});
    // Higher than the label: in the layout it would push the description away from it.
    m_head->insertSpacing(1, m_question->width() - m_head->spacing());
    m_name->installEventFilter(this);
    placeHelp();
    connect(m_question, &QAbstractButton::clicked, this, [this] {
        QWhatsThis::showText(m_question->mapToGlobal(m_question->rect().bottomLeft()), whatsThis(),
                             m_question);
    });
}

bool SettingRow::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Move || event->type() == QEvent::Resize)
        placeHelp();
    return QWidget::eventFilter(watched, event);
}

void SettingRow::placeHelp()
{
    const QRect name = m_name->geometry();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    constexpr int gap = 2;
    m_question->move(mirrored ? name.left() - gap - m_question->width() : name.right() + 1 + gap,
                     name.center().y() + 1 - m_question->height() / 2);
}

void SettingRow::explain()
{
    QStringList parts{m_label, m_description->text()};
    if (!m_help.isEmpty())
        parts.append(m_help);
    setWhatsThis(parts.join(QStringLiteral("\n\n")));
}

} // namespace widgets
