// SPDX-License-Identifier: GPL-3.0-or-later
// A target that is taken has one meaning: its canonical form reads as itself, and nothing in it
// could be read twice.
#include "service/http/target.h"
#include "service/http/text.h"
#include "tests/fuzz/check.h"

using fuzz::check;

namespace {

void checkPath(const http::Target& target)
{
    const auto path = target.path();
    check(path.starts_with('/') && http::isValidUtf8(path) && !http::hasControls(path)
              && path.find('\t') == std::string_view::npos,
          "the path is clean text");
    check(path.find('%') == std::string_view::npos && path.find('\\') == std::string_view::npos
              && path.find("//") == std::string_view::npos,
          "nothing is left to decode or to fold");
    std::string bare; // as a servlet container reads it
    bool inParameters = false;
    for (const char c : std::string(path) + "/") {
        inParameters = c == ';' || (inParameters && c != '/');
        if (!inParameters)
            bare += c;
    }
    check(bare.find("/../") == std::string::npos && bare.find("/./") == std::string::npos,
          "no dot segments");
    for (const char c : target.encodedPath())
        check(c > 0x20 && c < 0x7f && c != '?' && c != '#', "the encoded path is a path");
    check(target.hasPathParameters() == (path.find(';') != std::string_view::npos),
          "path parameters are seen");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto bytes = fuzz::view(data, size);
    http::Target target;
    if (!target.parse(bytes, "host:1"))
        return 0;
    checkPath(target);

    auto canonical = std::string(target.encodedPath());
    if (target.query())
        canonical.append("?").append(*target.query());
    http::Target again;
    check(again.parse(canonical, "other"), "the canonical form is taken");
    check(again.path() == target.path() && again.encodedPath() == target.encodedPath()
              && again.query() == target.query(),
          "the canonical form reads as itself");

    const auto* parameters = target.parameters();
    if (parameters == nullptr)
        return 0;
    for (const auto& [name, value] : *parameters)
        check(http::isValidUtf8(name) && http::isValidUtf8(value), "parameters are text");
    if (parameters->empty())
        return 0;
    const auto first = parameters->front().first;
    target.removeParameter(first);
    check(target.parameters() != nullptr, "the rest can still be read");
    for (const auto& [name, value] : *target.parameters())
        check(name != first, "a removed parameter is gone");
    return 0;
}
