// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/store/text.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace store {

using namespace Qt::StringLiterals;

static bool beginsWithByteOrderMark(const QString& text)
{
    return text.startsWith(QChar(QChar::ByteOrderMark))
        || text.startsWith(QChar(QChar::ByteOrderSwapped));
}

/// NUL and the two that SQLite takes for no characters.
static bool isRefused(QChar c)
{
    return c.isNull() || c.unicode() >= 0xFFFE;
}

bool isStorable(const QString& text)
{
    if (beginsWithByteOrderMark(text) || std::any_of(text.begin(), text.end(), isRefused))
        return false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (!c.isSurrogate())
            continue;
        if (!c.isHighSurrogate() || i + 1 == text.size() || !text.at(i + 1).isLowSurrogate())
            return false;
        ++i;
    }
    return true;
}

QString repaired(const QString& text)
{
    if (isStorable(text))
        return text;
    QString result;
    result.reserve(text.size());
    qsizetype i = 0;
    if (beginsWithByteOrderMark(text)) {
        result += QChar(QChar::ReplacementCharacter);
        ++i;
    }
    for (; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            result += c;
            result += text.at(++i);
        } else if (isRefused(c) || c.isSurrogate()) {
            result += QChar(QChar::ReplacementCharacter);
        } else {
            result += c;
        }
    }
    return result;
}

static QString escapedForLike(const QString& text)
{
    QString result = text;
    result.replace(u'!', "!!"_L1).replace(u'%', "!%"_L1).replace(u'_', "!_"_L1);
    return result;
}

QString containsPattern(const QString& part)
{
    return u'%' + escapedForLike(part) + u'%';
}

QString startsWithPattern(const QString& start)
{
    return escapedForLike(start) + u'%';
}

QString toJsonText(const QStringList& list)
{
    return QString::fromUtf8(
        QJsonDocument(QJsonArray::fromStringList(list)).toJson(QJsonDocument::Compact));
}

std::optional<QStringList> stringListFromJson(const QString& text)
{
    if (text == "[]"_L1)
        return QStringList{};
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isArray())
        return std::nullopt;
    QStringList result;
    for (const QJsonValue& value : document.array()) {
        if (!value.isString())
            return std::nullopt;
        result.append(value.toString());
    }
    return result;
}

} // namespace store
