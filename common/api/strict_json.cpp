// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/api/strict_json.h"

#include <QJsonArray>

#include <boost/json/basic_parser_impl.hpp>
#include <cmath>
#include <limits>
#include <string>
#include <vector>

using namespace Qt::StringLiterals;

namespace api {
namespace {

namespace json = boost::json;

/// Builds a QJsonValue from the parser's events; the names and return types are the parser's
/// requirements.
class Builder
{
public:
    static constexpr std::size_t max_object_size = std::numeric_limits<std::size_t>::max();
    static constexpr std::size_t max_array_size = std::numeric_limits<std::size_t>::max();
    static constexpr std::size_t max_key_size = std::numeric_limits<std::size_t>::max();
    static constexpr std::size_t max_string_size = std::numeric_limits<std::size_t>::max();

    using Code = json::error_code;
    using Text = json::string_view;

    bool on_document_begin(Code&) { return true; }
    bool on_document_end(Code&) { return true; }

    bool on_object_begin(Code&)
    {
        m_open.push_back(Container{true, {}, {}, {}});
        return true;
    }
    bool on_array_begin(Code&)
    {
        m_open.push_back(Container{false, {}, {}, {}});
        return true;
    }
    bool on_object_end(std::size_t, Code& code) { return close(code); }
    bool on_array_end(std::size_t, Code& code) { return close(code); }

    bool on_key_part(Text part, std::size_t, Code&) { return append(part); }
    bool on_key(Text part, std::size_t, Code& code)
    {
        append(part);
        m_open.back().key = takeText();
        if (!m_open.back().object.contains(m_open.back().key))
            return true;
        m_complaint = u"the member \"%1\" occurs twice in one object"_s.arg(m_open.back().key);
        code = json::make_error_code(json::error::syntax);
        return false;
    }

    bool on_string_part(Text part, std::size_t, Code&) { return append(part); }
    bool on_string(Text part, std::size_t, Code& code)
    {
        append(part);
        return add(QJsonValue(takeText()), code);
    }

    bool on_number_part(Text, Code&) { return true; }
    bool on_int64(std::int64_t value, Text, Code& code)
    {
        return add(QJsonValue(static_cast<qint64>(value)), code);
    }
    bool on_uint64(std::uint64_t value, Text, Code& code)
    {
        if (value > static_cast<std::uint64_t>(std::numeric_limits<qint64>::max()))
            return refuseNumber(code);
        return add(QJsonValue(static_cast<qint64>(value)), code);
    }
    bool on_double(double value, Text text, Code& code)
    {
        const bool whole = text.find_first_of(".eE") == Text::npos;
        if (whole || !std::isfinite(value))
            return refuseNumber(code);
        return add(QJsonValue(value), code);
    }
    bool on_bool(bool value, Code& code) { return add(QJsonValue(value), code); }
    bool on_null(Code& code) { return add(QJsonValue(QJsonValue::Null), code); }
    bool on_comment_part(Text, Code&) { return true; }
    bool on_comment(Text, Code&) { return true; }

    [[nodiscard]] const QString& complaint() const { return m_complaint; }
    [[nodiscard]] QJsonValue result() const { return m_result; }

private:
    struct Container
    {
        bool isObject = false;
        QJsonObject object;
        QJsonArray array;
        QString key;
    };

    bool append(Text part)
    {
        m_text.append(part.data(), part.size());
        return true;
    }
    QString takeText()
    {
        QString text = QString::fromUtf8(m_text.data(), static_cast<qsizetype>(m_text.size()));
        m_text.clear();
        return text;
    }
    bool add(const QJsonValue& value, Code&)
    {
        if (m_open.empty())
            m_result = value;
        else if (Container& container = m_open.back(); container.isObject)
            container.object.insert(container.key, value);
        else
            container.array.append(value);
        return true;
    }
    bool close(Code& code)
    {
        Container closed = std::move(m_open.back());
        m_open.pop_back();
        return add(closed.isObject ? QJsonValue(closed.object) : QJsonValue(closed.array), code);
    }
    bool refuseNumber(Code& code)
    {
        m_complaint = u"a number is too large to be kept exactly"_s;
        code = json::make_error_code(json::error::not_exact);
        return false;
    }

    std::vector<Container> m_open;
    std::string m_text;
    QString m_complaint;
    QJsonValue m_result;
};

core::Error malformed(const QString& why)
{
    return {core::Error::Code::InvalidArgument, u"The JSON text can't be used: %1."_s.arg(why)};
}

} // namespace

core::Result<QJsonValue> readJson(std::string_view bytes, JsonLimits limits)
{
    if (bytes.size() > limits.bytes)
        return malformed(u"it is longer than %1 bytes"_s.arg(limits.bytes));

    json::parse_options options;
    options.max_depth = limits.depth;
    json::basic_parser<Builder> parser(options);
    json::error_code code;
    const std::size_t read = parser.write_some(false, bytes.data(), bytes.size(), code);

    const QString place = u" (at byte %1)"_s.arg(read);
    if (!parser.handler().complaint().isEmpty())
        return malformed(parser.handler().complaint() + place);
    if (code)
        return malformed(QString::fromStdString(code.message()) + place);
    if (read < bytes.size())
        return malformed(u"something follows the value"_s + place);
    return parser.handler().result();
}

core::Result<QJsonObject> readJsonObject(std::string_view bytes, JsonLimits limits)
{
    core::Result<QJsonValue> value = readJson(bytes, limits);
    if (!value)
        return value.error();
    if (!value->isObject())
        return malformed(u"an object is expected"_s);
    return value->toObject();
}

} // namespace api
