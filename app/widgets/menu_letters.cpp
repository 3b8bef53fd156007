// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/menu_letters.h"

#include <QEvent>
#include <QKeySequence>
#include <QMenu>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace widgets {
namespace {

bool canBeKey(QChar sign)
{
    if (!sign.isLetterOrNumber() || sign.category() == QChar::Letter_Modifier)
        return false; // the long vowel of Katakana stands on no key
    switch (sign.script()) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
        return false;
    default:
        return true;
    }
}

/// The key of \a text as it is compared; null: it has none.
QChar letterOf(const QString& text)
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text.at(i) != u'&')
            continue;
        if (text.at(i + 1) != u'&')
            return text.at(i + 1).toUpper();
        ++i; // a sign that is shown
    }
    return {};
}

/// Where in \a text a letter stands that is free: the beginning of a word if there is one.
/// Negative: nowhere.
qsizetype placeIn(const QString& text, const QSet<QChar>& taken)
{
    qsizetype any = -1;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar sign = text.at(i);
        if (!canBeKey(sign) || taken.contains(sign.toUpper()))
            continue;
        if (i == 0 || !text.at(i - 1).isLetterOrNumber())
            return i;
        if (any < 0)
            any = i;
    }
    return any;
}

QChar freeSign(const QSet<QChar>& taken)
{
    for (const QChar sign : u"ABCDEFGHIJKLMNOPQRSTUVWXYZ123456789"_s)
        if (!taken.contains(sign))
            return sign;
    return {}; // a menu as long as that is searched, not read
}

} // namespace

void giveLetters(QMenu& menu)
{
    QSet<QChar> taken;
    QList<QAction*> without;
    const QList<QAction*> entries = menu.actions();
    for (QAction* entry : entries) {
        const QChar letter = letterOf(entry->text());
        if (!letter.isNull())
            taken.insert(letter);
        else if (!entry->isSeparator() && !entry->text().isEmpty())
            without.append(entry);
    }
    for (QAction* entry : std::as_const(without)) {
        QString text = entry->text();
        const qsizetype place = placeIn(text, taken);
        const QChar letter = place < 0 ? freeSign(taken) : text.at(place).toUpper();
        if (letter.isNull())
            return;
        if (place < 0)
            text.insert(text.endsWith(u'…') ? text.size() - 1 : text.size(),
                        u"(&"_s + letter + u')');
        else
            text.insert(place, u'&');
        taken.insert(letter);
        entry->setText(text);
    }
}

QString withoutLetter(const QString& text)
{
    static const QRegularExpression behind(u"\\s?\\(&[^&]\\)"_s);
    static const QRegularExpression single(u"&(.)"_s);
    QString words = text;
    return words.remove(behind).replace(single, u"\\1"_s);
}

MenuLetters::MenuLetters(QObject& application)
{
    application.installEventFilter(this);
}

bool MenuLetters::eventFilter(QObject* watched, QEvent* event)
{
    // Menus are polished once, before they open for the first time.
    if (event->type() == QEvent::Polish)
        if (auto* menu = qobject_cast<QMenu*>(watched))
            connect(menu, &QMenu::aboutToShow, this, [menu] { giveLetters(*menu); });
    return QObject::eventFilter(watched, event);
}

} // namespace widgets
