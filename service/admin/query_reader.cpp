// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/admin/query_reader.h"

using namespace Qt::StringLiterals;

namespace admin {

QueryReader::QueryReader(const AdminRequest& request) : m_request(request)
{
    if (!request.queryValid)
        report(QString(), u"malformed_query"_s, u"The query is not valid UTF-8."_s);
}

void QueryReader::report(const QString& name, const QString& code, const QString& message)
{
    m_problems.append({name, code, message, {}});
}

std::optional<QString> QueryReader::only(const QString& name)
{
    m_known.insert(name);
    std::optional<QString> found;
    for (const auto& [key, value] : m_request.query) {
        if (key != name)
            continue;
        if (found) {
            report(name, u"repeated"_s, u"This may be given once."_s);
            return std::nullopt;
        }
        found = value;
    }
    if (found && found->contains(QChar::Null)) {
        report(name, u"bad_character"_s, u"This holds the character U+0000."_s);
        return std::nullopt;
    }
    return found;
}

void QueryReader::text(const QString& name, QString& out)
{
    if (std::optional<QString> value = only(name))
        out = *value;
}

void QueryReader::optionalText(const QString& name, std::optional<QString>& out)
{
    if (std::optional<QString> value = only(name); value && !value->isEmpty())
        out = *value;
}

void QueryReader::texts(const QString& name, QStringList& out)
{
    m_known.insert(name);
    for (const auto& [key, value] : m_request.query) {
        if (key == name)
            out.append(value.split(u',', Qt::SkipEmptyParts));
    }
}

void QueryReader::flag(const QString& name, std::optional<bool>& out)
{
    const std::optional<QString> value = only(name);
    if (!value || value->isEmpty())
        return;
    if (*value == u"true" || *value == u"false")
        out = *value == u"true";
    else
        report(name, u"wrong_type"_s, u"This must be true or false."_s);
}

void QueryReader::time(const QString& name, std::optional<core::Timestamp>& out)
{
    const std::optional<QString> value = only(name);
    if (!value || value->isEmpty())
        return;
    out = core::fromIsoText(*value);
    if (!out)
        report(name, u"not_a_time"_s,
               u"This must be a time with its zone in ISO 8601, such as 2027-01-05T08:41:00Z."_s);
}

void QueryReader::number(const QString& name, int& out, int minimum, int maximum)
{
    const std::optional<QString> value = only(name);
    if (!value || value->isEmpty())
        return;
    bool digits = value->size() <= 9;
    for (const QChar c : *value)
        digits = digits && c >= u'0' && c <= u'9';
    const int number = digits ? value->toInt() : minimum - 1;
    if (number >= minimum && number <= maximum)
        out = number;
    else
        report(name, u"out_of_range"_s,
               u"This must be a number from %1 to %2."_s.arg(minimum).arg(maximum));
}

domain::Problems QueryReader::finish()
{
    for (const auto& [key, value] : m_request.query) {
        if (!m_known.contains(key))
            report(key, u"unknown_field"_s, u"There is no such parameter here."_s);
    }
    return m_problems;
}

PageRequest readPage(QueryReader& query)
{
    PageRequest page;
    query.number(u"limit"_s, page.limit, 1, PageRequest::largest);
    query.text(u"cursor"_s, page.cursor);
    return page;
}

} // namespace admin
