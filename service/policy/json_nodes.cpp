// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/policy/json_nodes.h"

#include <QString>

#include <algorithm>
#include <array>
#include <boost/json/basic_parser_impl.hpp>
#include <charconv>
#include <cstdint>

namespace policy {

namespace json = boost::json;

namespace {

/// Equal to a reader that ignores case, as some JSON libraries do.
bool isTwin(std::string_view a, std::string_view b)
{
    const auto lower = [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
    };
    const auto isAscii = [](std::string_view text) {
        return std::all_of(text.begin(), text.end(),
                           [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    };
    if (isAscii(a) && isAscii(b))
        return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                          [&](char x, char y) { return lower(x) == lower(y); });
    // Few keys come here; "\u212A" folds to "k" and "\u017F" to "s".
    return QString::fromUtf8(a.data(), static_cast<qsizetype>(a.size())).toCaseFolded()
        == QString::fromUtf8(b.data(), static_cast<qsizetype>(b.size())).toCaseFolded();
}

/// One way to a node, and how far the parser's present place is along it.
struct Track
{
    const JsonNode::Path* path = nullptr;
    std::size_t node = 0;
    std::size_t matched = 0; ///< containers entered along the path
    std::uint64_t seen = 0; ///< bit n: the key number n of the path has occurred
    bool pending = false; ///< the value that comes next is the next step
};

struct Found
{
    bool ambiguous = false;
    std::optional<std::string> text;
    std::size_t times = 0;
};

/// Follows the parser through a text and keeps the texts of the wanted nodes only.
class Handler
{
public:
    static constexpr std::size_t max_array_size = static_cast<std::size_t>(-1);
    static constexpr std::size_t max_object_size = static_cast<std::size_t>(-1);
    static constexpr std::size_t max_string_size = static_cast<std::size_t>(-1);
    static constexpr std::size_t max_key_size = static_cast<std::size_t>(-1);
    using Code = json::error_code;
    using View = json::string_view;

    explicit Handler(std::span<const JsonNode* const> nodes) : m_found(nodes.size())
    {
        for (std::size_t i = 0; i < nodes.size(); ++i)
            for (const JsonNode::Path& path : nodes[i]->paths())
                m_tracks.push_back({&path, i});
    }

    [[nodiscard]] std::vector<std::optional<std::string>> take()
    {
        std::vector<std::optional<std::string>> texts;
        for (Found& found : m_found)
            texts.push_back(found.ambiguous || found.times != 1 ? std::nullopt
                                                                : std::move(found.text));
        return texts;
    }

    bool on_document_begin(Code&) { return true; }
    bool on_document_end(Code&) { return true; }
    bool on_array_begin(Code&) { return enter(true); }
    bool on_array_end(std::size_t, Code&) { return leave(); }
    bool on_object_begin(Code&) { return enter(false); }
    bool on_object_end(std::size_t, Code&) { return leave(); }
    bool on_key_part(View part, std::size_t, Code&) { return append(part); }
    bool on_key(View part, std::size_t, Code&)
    {
        step(joined(part), true);
        m_text.clear();
        return true;
    }
    bool on_string_part(View part, std::size_t, Code&)
    {
        beginValue();
        return !m_isWanted || append(part);
    }
    bool on_string(View part, std::size_t, Code&)
    {
        beginValue();
        return scalar(part);
    }
    bool on_number_part(View part, Code&)
    {
        beginValue();
        return !m_isWanted || append(part);
    }
    bool on_int64(std::int64_t, View part, Code&) { return number(part); }
    bool on_uint64(std::uint64_t, View part, Code&) { return number(part); }
    bool on_double(double, View part, Code&) { return number(part); }
    bool on_bool(bool value, Code&) { return number(value ? "true" : "false"); }
    bool on_null(Code&) { return number("null"); }
    bool on_comment_part(View, Code&) { return false; }
    bool on_comment(View, Code&) { return false; }

private:
    struct Level
    {
        bool isArray = false;
        std::size_t next = 0; ///< index of the array's next element
    };

    bool append(View part)
    {
        m_text.append(part.data(), part.size());
        return true;
    }

    /// The parts so far and this last one; a copy only where there were several.
    std::string_view joined(View part)
    {
        if (m_text.empty())
            return {part.data(), part.size()};
        append(part);
        return m_text;
    }

    bool number(View part)
    {
        beginValue();
        return scalar(part);
    }

    [[nodiscard]] bool isOnPath(const Track& track) const
    {
        return m_depth > 0 && track.matched == m_depth - 1;
    }

    /// A value begins; in an array that is the next index.
    void beginValue()
    {
        if (m_inValue)
            return;
        m_inValue = true;
        if (m_depth == 0 || !m_levels[m_depth].isArray)
            return;
        std::array<char, 24> digits{};
        const auto end =
            std::to_chars(digits.data(), digits.data() + digits.size(), m_levels[m_depth].next++)
                .ptr;
        step({digits.data(), static_cast<std::size_t>(end - digits.data())}, false);
    }

    /// The key or index that the next value belongs to.
    void step(std::string_view key, bool canRepeat)
    {
        m_isWanted = false;
        for (Track& track : m_tracks) {
            if (!isOnPath(track))
                continue;
            const std::size_t at = track.matched;
            const std::string& wanted = (*track.path)[at];
            track.pending = key == wanted;
            m_isWanted |= track.pending;
            if (!canRepeat || (!track.pending && !isTwin(key, wanted)))
                continue;
            const std::uint64_t bit = std::uint64_t{1} << at;
            if ((track.seen & bit) != 0)
                m_found[track.node].ambiguous = true;
            track.seen |= bit;
        }
    }

    bool scalar(View part)
    {
        if (m_isWanted) {
            const std::string_view text = joined(part);
            for (Track& track : m_tracks) {
                if (track.pending && track.path->size() == m_depth) {
                    m_found[track.node].text = text;
                    ++m_found[track.node].times;
                }
                track.pending = false;
            }
            m_text.clear();
        }
        return endValue();
    }

    bool endValue()
    {
        m_isWanted = false;
        m_inValue = false;
        return true;
    }

    bool enter(bool isArray)
    {
        beginValue();
        for (Track& track : m_tracks) {
            if (track.pending && track.path->size() == m_depth)
                ++m_found[track.node].times; // there, but without a text
            else if (track.pending)
                ++track.matched;
            track.pending = false;
        }
        ++m_depth;
        m_levels[m_depth] = {isArray, 0};
        return endValue();
    }

    bool leave()
    {
        --m_depth;
        for (Track& track : m_tracks)
            track.matched = std::min(track.matched, m_depth > 0 ? m_depth - 1 : 0);
        return endValue();
    }

    std::vector<Track> m_tracks;
    std::vector<Found> m_found;
    std::array<Level, JsonNode::maximumDepth + 2> m_levels{};
    std::size_t m_depth = 0; ///< open containers
    bool m_inValue = false;
    bool m_isWanted = false; ///< some track is pending
    std::string m_text; ///< of the key or scalar being read
};

std::optional<JsonNode::Path> split(std::string_view name, char separator)
{
    JsonNode::Path path;
    for (std::size_t from = 0; from <= name.size();) {
        const std::size_t end = std::min(name.find(separator, from), name.size());
        path.emplace_back(name.substr(from, end - from));
        from = end + 1;
    }
    if (path.size() > JsonNode::maximumDepth)
        return std::nullopt;
    return path;
}

/// "~1" is "/", "~0" is "~".
bool unescape(std::string& part)
{
    for (std::size_t at = part.find('~'); at != std::string::npos; at = part.find('~', at + 1)) {
        if (at + 1 == part.size() || (part[at + 1] != '0' && part[at + 1] != '1'))
            return false;
        part.replace(at, 2, part[at + 1] == '0' ? "~" : "/");
    }
    return true;
}

} // namespace

std::optional<JsonNode> JsonNode::parse(std::string_view name)
{
    const bool pointer = name.starts_with('/');
    std::optional<Path> path = split(pointer ? name.substr(1) : name, pointer ? '/' : '.');
    if (name.empty() || !path)
        return std::nullopt;
    if (pointer ? !std::all_of(path->begin(), path->end(), unescape)
                : std::any_of(path->begin(), path->end(),
                              [](const std::string& part) { return part.empty(); }))
        return std::nullopt;
    JsonNode node;
    if (!pointer && path->size() > 1)
        node.m_paths.push_back({std::string(name)});
    node.m_paths.push_back(std::move(*path));
    return node;
}

std::optional<std::vector<std::optional<std::string>>>
readNodes(std::string_view text, std::span<const JsonNode* const> nodes)
{
    json::parse_options options;
    options.max_depth = JsonNode::maximumDepth;
    json::basic_parser<Handler> parser(options, nodes);
    json::error_code error;
    const std::size_t read = parser.write_some(false, text.data(), text.size(), error);
    if (error || read != text.size() || !parser.done())
        return std::nullopt;
    return parser.handler().take();
}

} // namespace policy
