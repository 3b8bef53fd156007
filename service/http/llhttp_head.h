// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/http/headers.h"

#include <llhttp.h>
#include <string_view>

namespace http {

/// Splits one whole message head into its fields with llhttp in strict mode. Used by the request
/// and the response parser only.
class LlhttpHead
{
public:
    explicit LlhttpHead(llhttp_type_t type) : m_type(type) { }

    /// False when llhttp refuses the head, or sees it end anywhere but at the end of \a head, or
    /// when a field name is not a token that its colon directly follows. Views in \a headers point
    /// into \a head.
    [[nodiscard]] bool parse(std::string_view head, Headers& headers);

    [[nodiscard]] std::string_view target() const { return m_target; }
    [[nodiscard]] int majorVersion() const { return m_parser.http_major; }
    [[nodiscard]] int minorVersion() const { return m_parser.http_minor; }
    [[nodiscard]] int statusCode() const { return m_parser.status_code; }
    [[nodiscard]] std::string_view method() const;

private:
    static const llhttp_settings_t& settings();
    bool finishField();
    bool onName(std::string_view part);
    bool onValue(std::string_view part);

    llhttp_type_t m_type;
    llhttp_t m_parser{};
    Headers* m_headers = nullptr;
    std::string_view m_target;
    std::string_view m_name;
    std::string_view m_value;
    bool m_hasField = false;
    bool m_inValue = false;
    bool m_complete = false;
};

} // namespace http
