// SPDX-License-Identifier: GPL-3.0-or-later
// A text found at a node is the one that another reader (Qt's, which takes the last of repeated
// keys) finds there too.
#include "service/policy/json_nodes.h"
#include "tests/fuzz/check.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

using fuzz::check;
using policy::JsonNode;

namespace {

/// The value at one path, by Qt.
QJsonValue at(QJsonValue value, const JsonNode::Path& path)
{
    for (const std::string& step : path) {
        const QString key = QString::fromStdString(step);
        if (!value.isArray())
            value = value.toObject().value(key);
        else if (QString::number(key.toInt()) == key)
            value = value.toArray().at(key.toInt());
        else
            return QJsonValue::Undefined;
    }
    return value;
}

void compare(const QJsonValue& top, const JsonNode& node, const std::string& text)
{
    QJsonValue found(QJsonValue::Undefined);
    for (const JsonNode::Path& path : node.paths())
        if (const QJsonValue value = at(top, path); !value.isUndefined()) {
            check(found.isUndefined(), "only one meaning of the name is there");
            found = value;
        }
    if (found.isString())
        check(found.toString().toStdString() == text, "the string is the same");
    else if (found.isBool())
        check(text == (found.toBool() ? "true" : "false"), "the boolean is the same");
    else if (found.isNull())
        check(text == "null", "null is null");
    else
        check(found.isDouble(), "objects and arrays have no text");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const std::array nodes{*JsonNode::parse("a"), *JsonNode::parse("a.b"),
                                  *JsonNode::parse("/a/0/b"), *JsonNode::parse("role"),
                                  *JsonNode::parse("/")};
    std::array<const JsonNode*, nodes.size()> wanted{};
    for (std::size_t i = 0; i < nodes.size(); ++i)
        wanted[i] = &nodes[i];

    const auto bytes = fuzz::view(data, size);
    const auto texts = policy::readNodes(bytes, wanted);
    if (!texts)
        return 0;
    check(texts->size() == nodes.size(), "one answer for each node");
    const auto document = QJsonDocument::fromJson(
        QByteArray::fromRawData(bytes.data(), static_cast<qsizetype>(bytes.size())));
    if (document.isNull()) // a scalar, or a number beyond Qt's
        return 0;
    const QJsonValue top =
        document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    for (std::size_t i = 0; i < nodes.size(); ++i)
        if ((*texts)[i])
            compare(top, nodes[i], *(*texts)[i]);
    return 0;
}
