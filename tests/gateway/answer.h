// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/http/response_parser.h"

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <string>
#include <vector>

namespace test {

/// A complete answer, read back with the project's own strict parser.
struct Answer
{
    explicit Answer(const std::string& bytes, bool toHead = false)
    {
        http::ResponseParser parser({});
        http::Response response;
        const auto head = parser.parseHead(bytes, toHead, response);
        if (head.status != http::HeadResult::Status::Complete)
            return;
        status = response.status;
        for (const auto& field : response.headers)
            fields.emplace_back(field.name, field.value);
        body = bytes.substr(head.length);
        whole = toHead ? body.empty() : response.contentLength == body.size();
    }

    /// All values of one field, as in "a | b"; "-" when there is none.
    [[nodiscard]] std::string field(std::string_view name) const
    {
        std::string all;
        bool found = false;
        for (const auto& [known, value] : fields) {
            if (!http::equalsIgnoreCase(known, name))
                continue;
            all += found ? " | " + value : value;
            found = true;
        }
        return found ? all : "-";
    }
    [[nodiscard]] QJsonObject json() const
    {
        return QJsonDocument::fromJson(QByteArray::fromStdString(body)).object();
    }

    int status = 0; ///< 0: the parser refused it
    bool whole = false; ///< the body is as long as the head says
    std::vector<std::pair<std::string, std::string>> fields;
    std::string body;
};

} // namespace test
