// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/api/object_reader.h"

using namespace Qt::StringLiterals;

namespace api {

ObjectReader::ObjectReader(const QJsonObject& object, domain::Problems& problems, QString path)
    : m_object(object)
    , m_problems(problems)
    , m_path(std::move(path))
{ }

QString ObjectReader::pathOf(const QString& name) const
{
    return m_path.isEmpty() ? name : m_path + u'.' + name;
}

void ObjectReader::report(QLatin1StringView name, const QString& code, const QString& message,
                          std::optional<qint64> maximum)
{
    m_problems.append({pathOf(QString(name)), code, message, maximum});
}

void ObjectReader::reportType(const QString& field, const QString& expected)
{
    m_problems.append({field, u"wrong_type"_s, u"This must be %1."_s.arg(expected), {}});
}

void ObjectReader::reportUnknownValue(QLatin1StringView name, const QStringList& names)
{
    report(name, u"unknown_value"_s, u"This must be one of: %1."_s.arg(names.join(u", "_s)));
}

bool ObjectReader::require(QLatin1StringView name)
{
    if (has(name))
        return true;
    report(name, u"required"_s, u"This is missing."_s);
    return false;
}

bool ObjectReader::take(QLatin1StringView name, QJsonValue& out)
{
    m_known.insert(QString(name));
    const auto found = m_object.constFind(name);
    if (found == m_object.constEnd())
        return false;
    out = *found;
    return true;
}

/// U+0000 can't be stored by every database and ends a text early in some; nothing has a use for
/// it.
bool ObjectReader::checkText(const QString& field, const QString& text)
{
    if (!text.contains(QChar::Null))
        return true;
    m_problems.append({field, u"bad_character"_s, u"This holds the character U+0000."_s, {}});
    return false;
}

bool ObjectReader::takeText(QLatin1StringView name, QString& out)
{
    QJsonValue value;
    if (!take(name, value))
        return false;
    if (!value.isString()) {
        reportType(pathOf(QString(name)), u"a text"_s);
        return false;
    }
    out = value.toString();
    return checkText(pathOf(QString(name)), out);
}

void ObjectReader::flag(QLatin1StringView name, bool& out)
{
    QJsonValue value;
    if (!take(name, value))
        return;
    if (value.isBool())
        out = value.toBool();
    else
        reportType(pathOf(QString(name)), u"true or false"_s);
}

void ObjectReader::text(QLatin1StringView name, QString& out)
{
    if (QString given; takeText(name, given))
        out = given;
}

void ObjectReader::optionalText(QLatin1StringView name, std::optional<QString>& out)
{
    if (isNull(name)) {
        accept(name);
        out.reset();
        return;
    }
    if (QString given; takeText(name, given))
        out = given;
}

void ObjectReader::texts(QLatin1StringView name, QStringList& out)
{
    QJsonValue value;
    if (!take(name, value))
        return;
    if (!value.isArray()) {
        reportType(pathOf(QString(name)), u"a list of texts"_s);
        return;
    }
    QStringList given;
    bool fine = true;
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString field = pathOf(QString(name)) + u'[' + QString::number(i) + u']';
        if (!array[i].isString()) {
            reportType(field, u"a text"_s);
            fine = false;
        } else if (const QString text = array[i].toString(); checkText(field, text)) {
            given.append(text);
        } else {
            fine = false;
        }
    }
    if (fine)
        out = given;
}

void ObjectReader::time(QLatin1StringView name, core::Timestamp& out)
{
    QString given;
    if (!takeText(name, given))
        return;
    if (const std::optional<core::Timestamp> time = core::fromIsoText(given))
        out = *time;
    else
        report(name, u"not_a_time"_s,
               u"This must be a time with its zone in ISO 8601, such as 2027-01-05T08:41:00Z."_s);
}

void ObjectReader::optionalTime(QLatin1StringView name, std::optional<core::Timestamp>& out)
{
    if (!has(name) || isNull(name)) {
        if (has(name))
            out.reset();
        accept(name);
        return;
    }
    core::Timestamp time{};
    const qsizetype before = m_problems.size();
    this->time(name, time);
    if (m_problems.size() == before)
        out = time;
}

std::optional<qint64> ObjectReader::wholeNumber(QLatin1StringView name, qint64 minimum,
                                                qint64 maximum)
{
    QJsonValue value;
    if (!take(name, value))
        return std::nullopt;
    if (!value.isDouble()) {
        report(name, u"not_a_number"_s, u"This must be a whole number."_s);
        return std::nullopt;
    }
    // toInteger() gives its default for what is not whole or does not fit; two defaults tell that
    // apart.
    const qint64 number = value.toInteger(0);
    if (number != value.toInteger(1)) {
        report(name, u"not_a_number"_s, u"This must be a whole number."_s);
        return std::nullopt;
    }
    if (number < minimum) {
        report(name, u"too_small"_s, u"This must be at least %1."_s.arg(minimum));
        return std::nullopt;
    }
    if (number > maximum) {
        report(name, u"too_large"_s, u"This must be at most %1."_s.arg(maximum), maximum);
        return std::nullopt;
    }
    return number;
}

void ObjectReader::object(QLatin1StringView name, const std::function<void(ObjectReader&)>& read)
{
    QJsonValue value;
    if (!take(name, value))
        return;
    if (!value.isObject()) {
        reportType(pathOf(QString(name)), u"an object"_s);
        return;
    }
    ObjectReader nested(value.toObject(), m_problems, pathOf(QString(name)));
    read(nested);
    nested.finish();
}

bool ObjectReader::objects(QLatin1StringView name, const std::function<void(ObjectReader&)>& read)
{
    QJsonValue value;
    if (!take(name, value))
        return false;
    if (!value.isArray()) {
        reportType(pathOf(QString(name)), u"a list of objects"_s);
        return false;
    }
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString field = pathOf(QString(name)) + u'[' + QString::number(i) + u']';
        if (!array[i].isObject()) {
            reportType(field, u"an object"_s);
            continue;
        }
        ObjectReader nested(array[i].toObject(), m_problems, field);
        read(nested);
        nested.finish();
    }
    return true;
}

QJsonValue ObjectReader::value(QLatin1StringView name)
{
    QJsonValue out(QJsonValue::Undefined);
    take(name, out);
    return out;
}

void ObjectReader::finish()
{
    for (auto member = m_object.constBegin(); member != m_object.constEnd(); ++member) {
        if (!m_known.contains(member.key()))
            m_problems.append(
                {pathOf(member.key()), u"unknown_field"_s, u"There is no such member here."_s, {}});
    }
}

} // namespace api
