// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/filter_field.h"

#include "app/models/filter_text.h"
#include "app/pages/filter_popup.h"
#include "app/widgets/field_row.h"

#include <QKeyEvent>

#include <utility>

using namespace Qt::StringLiterals;
using models::FilterVerdict;
using widgets::Message;

namespace pages {

FilterField::FilterField(models::FilterWords words, const QString& accessibleName,
                         const QString& example)
    : SearchField(accessibleName, example, u"Ctrl+F"_s)
    , m_words(std::move(words))
    , m_message(new Message)
{
    setWhatsThis(tr("Words find what contains them; fields such as state: ask for one thing. The "
                    "Down key proposes what can be typed. What is wrong is said below, and not "
                    "asked for."));
    connect(this, &QLineEdit::textChanged, this, [this](const QString& typed) {
        if (const QString clean = models::withoutSecrets(typed); clean != typed)
            setText(clean);
        else
            judge(!hasFocus());
    });
    connect(this, &QLineEdit::textEdited, this, &FilterField::propose);
    connect(this, &QLineEdit::cursorPositionChanged, this, [this] {
        if (m_popup && m_popup->isVisible())
            propose();
    });
    connect(this, &QLineEdit::returnPressed, this, [this] { judge(true); });
    connect(this, &SearchField::settled, this, [this] {
        if (m_verdict.kind != FilterVerdict::Kind::Wrong)
            emit usableSettled();
    });
}

FilterPopup* FilterField::popup() const
{
    return m_popup;
}

void FilterField::judge(bool finished)
{
    const QString typed = text();
    m_verdict = m_words.judge(typed, finished ? -1 : cursorPosition());
    using Kind = FilterVerdict::Kind;
    switch (m_verdict.kind) {
    case Kind::Plain:
    case Kind::Unfinished:
        m_message->show(Message::Kind::None, {});
        break;
    case Kind::Fine:
        m_message->show(Message::Kind::Ok, m_verdict.text);
        break;
    case Kind::Wrong:
        m_message->show(Message::Kind::Bad, m_verdict.text);
        break;
    }
    widgets::setInputState(this,
                           m_verdict.kind == Kind::Wrong      ? u"bad"_s
                               : m_verdict.kind == Kind::Fine ? u"ok"_s
                                                              : QString());
    setAccessibleDescription(m_verdict.text);
    if (m_verdict.kind == Kind::Wrong)
        return;
    const QString usable = m_verdict.kind == Kind::Unfinished ? m_verdict.whole : typed;
    if (usable == m_usable)
        return;
    m_usable = usable;
    emit usableChanged();
}

void FilterField::propose()
{
    if (!hasFocus())
        return close();
    m_proposal = m_words.propose(text(), cursorPosition());
    // Nobody has begun to write a field: what there is comes when it is asked for.
    const bool begun = m_proposal.to > m_proposal.from;
    if (!m_popup) {
        m_popup = new FilterPopup(this);
        connect(m_popup, &FilterPopup::picked, this, &FilterField::insert);
        connect(this, &QObject::destroyed, m_popup, &QObject::deleteLater);
    }
    m_popup->offer(begun ? m_proposal.entries : QList<models::FilterValue>());
    if (!m_proposal.field.isEmpty())
        emit valuesWanted(m_proposal.field, m_proposal.begun);
}

void FilterField::offer(const QString& field, const QString& begun,
                        const QList<models::FilterValue>& values)
{
    if (!hasFocus() || !m_popup || field != m_proposal.field || begun != m_proposal.begun)
        return;
    QList<models::FilterValue> entries = m_proposal.entries;
    for (const models::FilterValue& value : values)
        if (value.value.compare(begun, Qt::CaseInsensitive) != 0)
            entries.append({models::FilterWords::written(field, value.value), value.meaning});
    m_popup->offer(entries);
}

/// The keyboard stays in the field, so what is chosen is said as the field's description.
void FilterField::choose(int step)
{
    m_popup->move(step);
    if (const auto entry = m_popup->chosen())
        setAccessibleDescription(entry->value + u", "_s + entry->meaning);
}

void FilterField::close()
{
    if (m_popup)
        m_popup->hide();
}

void FilterField::insert(const models::FilterValue& entry)
{
    const bool isField = entry.value.endsWith(u':');
    const QString rest = text().mid(m_proposal.to);
    const QString blank = isField || rest.startsWith(u' ') ? QString() : u" "_s;
    const QString typed = text().left(m_proposal.from) + entry.value + blank;
    setText(typed + rest);
    setCursorPosition(int(typed.size()));
    judge(false);
    settleSoon();
    if (isField)
        propose(); // and now its values
    else
        close();
}

bool FilterField::takeKey(int key, Qt::KeyboardModifiers modifiers)
{
    const bool open = m_popup && m_popup->isVisible();
    const bool plain = modifiers == Qt::NoModifier || modifiers == Qt::KeypadModifier;
    const bool asked = (key == Qt::Key_Down && plain)
        || (key == Qt::Key_Space && modifiers == Qt::ControlModifier);
    if (!open && asked) {
        propose();
        if (!m_proposal.entries.isEmpty())
            m_popup->offer(m_proposal.entries);
        choose(1);
        return true;
    }
    if (!open || !plain)
        return false;
    switch (key) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        choose(key == Qt::Key_Down ? 1 : -1);
        return true;
    case Qt::Key_Tab:
        insert(*m_popup->best());
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const auto entry = m_popup->chosen()) {
            insert(*entry);
            return true;
        }
        close();
        return false;
    case Qt::Key_Escape:
        close();
        return true;
    default:
        return false;
    }
}

bool FilterField::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && m_popup && m_popup->isVisible()
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (takeKey(key->key(), key->modifiers()))
            return true;
    }
    return SearchField::event(event);
}

void FilterField::focusOutEvent(QFocusEvent* event)
{
    SearchField::focusOutEvent(event);
    close();
    judge(true);
}

void FilterField::hideEvent(QHideEvent* event)
{
    SearchField::hideEvent(event);
    close();
}

void FilterField::moveEvent(QMoveEvent* event)
{
    SearchField::moveEvent(event);
    if (m_popup && m_popup->isVisible())
        m_popup->place();
}

} // namespace pages
