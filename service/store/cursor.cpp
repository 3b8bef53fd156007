// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/store/cursor.h"

#include "service/store/text.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace store {

using namespace Qt::StringLiterals;

QString Cursor::toText() const
{
    QJsonArray array;
    for (const QVariant& value : values) {
        // Numbers go as text: JSON's would lose digits beyond 2^53.
        const bool isText = value.typeId() == QMetaType::QString;
        array.append((isText ? u"t"_s : u"n"_s) + value.toString());
    }
    const QByteArray json = QJsonDocument(array).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(
        json.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

core::Result<Cursor> Cursor::parse(const QString& text, qsizetype size)
{
    const core::Error bad{core::Error::Code::InvalidArgument,
                          u"The cursor is not one of this list; begin again without it."_s};
    if (text.size() > 4096)
        return bad;
    const auto decoded = QByteArray::fromBase64Encoding(
        text.toUtf8(), QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return bad;
    const QJsonArray array = QJsonDocument::fromJson(*decoded).array();
    if (array.size() != size)
        return bad;
    Cursor cursor;
    for (const QJsonValue& element : array) {
        const QString value = element.toString();
        bool isNumber = false;
        const qint64 number = value.mid(1).toLongLong(&isNumber);
        if (value.startsWith(u't') && isStorable(value))
            cursor.values.append(value.mid(1));
        else if (value.startsWith(u'n') && isNumber)
            cursor.values.append(number);
        else
            return bad;
    }
    return cursor;
}

} // namespace store
