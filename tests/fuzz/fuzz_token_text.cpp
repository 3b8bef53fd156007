// SPDX-License-Identifier: GPL-3.0-or-later
// Only well-formed texts have an id, and what is made from given randomness always has.
#include "common/domain/token_text.h"
#include "tests/fuzz/check.h"

#include <algorithm>

namespace token_text = domain::token_text;
using fuzz::check;

namespace {

/// The fuzzer's bytes, then a counter, so that rejection sampling always comes to an end.
class GivenRandom final : public core::RandomSource
{
public:
    explicit GivenRandom(std::string_view bytes) : m_bytes(bytes) { }

    void fill(std::span<std::uint8_t> bytes) override
    {
        for (std::uint8_t& byte : bytes) {
            byte = m_bytes.empty() ? m_counter++ : static_cast<std::uint8_t>(m_bytes.front());
            if (!m_bytes.empty())
                m_bytes.remove_prefix(1);
        }
    }

private:
    std::string_view m_bytes;
    std::uint8_t m_counter = 0;
};

void checkWellFormed(std::string_view text, const token_text::Id& id)
{
    check(text.size() == token_text::length && token_text::looksLikeToken(text),
          "the shape is right");
    check(text.substr(4, id.size()) == std::string_view(id.data(), id.size()),
          "the id is in the text");
    check(std::count(text.begin(), text.end(), '_') == 2, "two separators");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto bytes = fuzz::view(data, size);
    if (const auto id = token_text::idOf(bytes))
        checkWellFormed(bytes, *id);

    GivenRandom random(bytes);
    const core::Secret made = token_text::generate(size % 2 == 0, random);
    const auto id = token_text::idOf(made.reveal());
    check(id.has_value(), "what is made has an id");
    checkWellFormed(made.reveal(), *id);

    std::string changed(made.reveal());
    const std::size_t at = size % changed.size();
    changed[at] = static_cast<char>(changed[at] ^ (1 + size / changed.size() % 127));
    check(!token_text::idOf(changed), "one changed character is noticed");
    return 0;
}
