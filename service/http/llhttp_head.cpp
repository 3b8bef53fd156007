// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/http/llhttp_head.h"

#include "service/http/text.h"

namespace http {

// Version 8 is lenient unless it was compiled otherwise; version 9 is strict unless it is told
// otherwise.
#if LLHTTP_VERSION_MAJOR < 9
static_assert(LLHTTP_STRICT_MODE == 1, "llhttp must be built in strict mode");
#endif

namespace {

/// \a part continues \a text in memory: llhttp may hand one span over in several pieces.
bool extend(std::string_view& text, std::string_view part)
{
    if (text.data() + text.size() != part.data())
        return false;
    text = {text.data(), text.size() + part.size()};
    return true;
}

} // namespace

const llhttp_settings_t& LlhttpHead::settings()
{
    static const llhttp_settings_t shared = [] {
        llhttp_settings_t s;
        llhttp_settings_init(&s);
        s.on_url = [](llhttp_t* p, const char* at, std::size_t length) {
            auto& self = *static_cast<LlhttpHead*>(p->data);
            if (self.m_target.data() == nullptr)
                self.m_target = {at, length};
            else if (!extend(self.m_target, {at, length}))
                return static_cast<int>(HPE_USER);
            return 0;
        };
        s.on_header_field = [](llhttp_t* p, const char* at, std::size_t length) {
            return static_cast<LlhttpHead*>(p->data)->onName({at, length})
                ? 0
                : static_cast<int>(HPE_USER);
        };
        s.on_header_value = [](llhttp_t* p, const char* at, std::size_t length) {
            return static_cast<LlhttpHead*>(p->data)->onValue({at, length})
                ? 0
                : static_cast<int>(HPE_USER);
        };
        s.on_headers_complete = [](llhttp_t* p) {
            auto& self = *static_cast<LlhttpHead*>(p->data);
            self.m_complete = self.finishField();
            return static_cast<int>(HPE_PAUSED);
        };
        return s;
    }();
    return shared;
}

bool LlhttpHead::parse(std::string_view head, Headers& headers)
{
    llhttp_init(&m_parser, m_type, &settings());
    m_parser.data = this;
    m_headers = &headers;
    m_headers->clear();
    m_target = {};
    m_hasField = m_inValue = m_complete = false;

    const auto outcome = llhttp_execute(&m_parser, head.data(), head.size());
    // llhttp stops at the last octet of the head, or just after it, depending on its version.
    const char* const end = head.data() + head.size();
    const char* const stopped = llhttp_get_error_pos(&m_parser);
    return outcome == HPE_PAUSED && m_complete && (stopped == end || stopped == end - 1);
}

std::string_view LlhttpHead::method() const
{
    return llhttp_method_name(static_cast<llhttp_method_t>(m_parser.method));
}

bool LlhttpHead::onName(std::string_view part)
{
    if (m_hasField && !m_inValue)
        return extend(m_name, part);
    if (!finishField())
        return false;
    m_name = part;
    m_value = {};
    m_hasField = true;
    m_inValue = false;
    return true;
}

bool LlhttpHead::onValue(std::string_view part)
{
    if (!m_hasField)
        return false;
    if (m_inValue)
        return extend(m_value, part);
    m_value = part;
    m_inValue = true;
    return true;
}

bool LlhttpHead::finishField()
{
    if (!m_hasField)
        return true;
    m_hasField = false;
    // Strict llhttp 8 still lets an empty name and blanks before the colon through.
    if (!isToken(m_name) || m_name.data()[m_name.size()] != ':')
        return false;
    m_headers->add(m_name, trimBlanks(m_value));
    return true;
}

} // namespace http
