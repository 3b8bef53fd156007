// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/field_row.h"

#include "app/widgets/icon.h"
#include "app/widgets/text.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace widgets {
namespace {

struct MessageLook
{
    const char* icon;
    Colour ink;
};

MessageLook lookOf(Message::Kind kind)
{
    switch (kind) {
    case Message::Kind::None:
    case Message::Kind::Hint:
        return {"", Colour::Text3};
    case Message::Kind::Ok:
        return {"circle-check", Colour::Ok};
    case Message::Kind::Warn:
        return {"warning", Colour::Warn};
    case Message::Kind::Bad:
        return {"circle-x", Colour::Bad};
    }
    Q_UNREACHABLE();
}

} // namespace

Message::Message(QWidget* parent)
    : QWidget(parent)
    , m_icon(new QLabel)
    , m_text(new Text({}, Type::Small))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 2, 0, 0);
    row->setSpacing(6);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text->wrapped(), 1);
    m_icon->setContentsMargins(0, 1, 0, 0);
    hide();
}

void Message::show(Kind kind, const QString& text)
{
    const bool news = text != m_text->text() || kind != m_kind;
    m_kind = kind;
    m_text->setText(text);
    restyle();
    setVisible(kind != Kind::None && !text.isEmpty());
    setAccessibleName(text);
    if (news && kind == Kind::Bad && isVisible()) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

QString Message::text() const
{
    return m_text->text();
}

void Message::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        restyle();
}

void Message::restyle()
{
    const MessageLook look = lookOf(m_kind);
    m_text->setInk(look.ink);
    const QString name = QLatin1StringView(look.icon);
    m_icon->setVisible(!name.isEmpty());
    if (!name.isEmpty())
        m_icon->setPixmap(icon(name, look.ink).pixmap(iconSide(14), iconSide(14)));
}

FieldRow::FieldRow(const QString& label, QWidget* input, QWidget* parent)
    : Block(parent)
    , m_input(input)
    , m_head(new QHBoxLayout)
    , m_label(new Text(label, Type::Label))
    , m_optional(new Text(tr("Optional"), Type::Small, Colour::Text3))
    , m_counter(new Text({}, Type::Small, Colour::Text3))
    , m_message(new Message)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_head->setSpacing(8);
    m_head->addWidget(m_label);
    m_head->addWidget(m_optional);
    m_head->addStretch();
    m_head->addWidget(m_counter);
    column->addLayout(m_head);
    column->addWidget(input);
    column->addWidget(m_message);
    m_optional->hide();
    m_counter->hide();
    m_label->setBuddy(input);
    if (input->accessibleName().isEmpty())
        input->setAccessibleName(label);
    setSizePolicy(QSizePolicy::Preferred,
                  input->sizePolicy().verticalPolicy() == QSizePolicy::Expanding
                      ? QSizePolicy::Expanding
                      : QSizePolicy::Maximum);
}

FieldRow* FieldRow::optional()
{
    m_optional->show();
    return this;
}

FieldRow* FieldRow::setHint(const QString& hint)
{
    m_hint = hint;
    setWhatsThis(m_label->text() + QStringLiteral("\n\n") + hint);
    if (m_message->kind() == Message::Kind::None || m_message->kind() == Message::Kind::Hint)
        setMessage(Message::Kind::None);
    return this;
}

void FieldRow::setCounter(const QString& text)
{
    m_counter->setText(text);
    m_counter->setVisible(!text.isEmpty());
}

void FieldRow::setMessage(Message::Kind kind, const QString& text)
{
    const bool none = kind == Message::Kind::None || text.isEmpty();
    m_message->show(none ? Message::Kind::Hint : kind, none ? m_hint : text);
    m_input->setAccessibleDescription(none ? m_hint : text);
    setInputState(m_input,
                  kind == Message::Kind::Bad        ? QStringLiteral("bad")
                      : kind == Message::Kind::Warn ? QStringLiteral("warn")
                                                    : QString());
}

void FieldRow::addAction(QWidget* action)
{
    m_head->addWidget(action);
}

bool FieldRow::isBad() const
{
    return m_message->kind() == Message::Kind::Bad;
}

void FieldRow::takeFocus()
{
    if (m_input->focusPolicy() != Qt::NoFocus || m_input->focusProxy())
        return m_input->setFocus();
    const auto parts = m_input->findChildren<QWidget*>();
    const auto first = std::ranges::find_if(parts, [this](const QWidget* part) {
        return (part->focusPolicy() & Qt::TabFocus) != 0 && part->isEnabled()
            && part->isVisibleTo(m_input);
    });
    if (first != parts.end())
        (*first)->setFocus();
}

void setInputState(QWidget* input, const QString& state)
{
    if (input->property("state").toString() == state)
        return;
    input->setProperty("state", state);
    input->style()->unpolish(input);
    input->style()->polish(input);
    input->update();
}

} // namespace widgets
