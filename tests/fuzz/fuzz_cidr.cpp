// SPDX-License-Identifier: GPL-3.0-or-later
// An address or network that is taken has one meaning, and a set says of it what the range itself
// says.
#include "common/domain/ip_range.h"
#include "service/policy/ip_set.h"
#include "tests/fuzz/check.h"

#include <arpa/inet.h>
#include <array>

using domain::IpAddress;
using domain::IpRange;
using fuzz::check;

namespace {

void checkAddress(std::string_view bytes)
{
    const auto address = IpAddress::parse(bytes);
    if (!address)
        return;
    check(IpAddress::parse(address->toString()) == address, "the usual form reads as itself");
    check(bytes.find('\0') == std::string_view::npos && bytes.find('%') == std::string_view::npos,
          "nothing hides");
    std::array<unsigned char, 16> raw{};
    const std::string text(bytes);
    check(inet_pton(text.find(':') == std::string::npos ? AF_INET : AF_INET6, text.c_str(),
                    raw.data())
              == 1,
          "inet_pton agrees");
}

void checkRange(const IpRange& range)
{
    check(range.contains(range.base()), "a range holds its base");
    check(IpRange::parse(range.toString()).value() == range, "the usual form reads as itself");
    check(IpRange(range.base(), range.prefixLength()) == range, "host bits are clear");

    const policy::IpSet set(QList<IpRange>{range});
    IpAddress::Bytes bytes = range.base().bytes();
    for (std::size_t bit = 0; bit < 128; ++bit) {
        bytes[bit / 8] ^= static_cast<std::uint8_t>(0x80 >> bit % 8);
        const IpAddress probe(bytes);
        check(set.contains(probe) == range.contains(probe), "the set agrees");
        if (static_cast<int>(bit) < range.prefixLength())
            check(!range.contains(probe), "a prefix bit counts");
        bytes[bit / 8] ^= static_cast<std::uint8_t>(0x80 >> bit % 8);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto bytes = fuzz::view(data, size);
    checkAddress(bytes);
    const auto range =
        IpRange::parse(QString::fromUtf8(bytes.data(), static_cast<qsizetype>(size)));
    if (range)
        checkRange(*range);
    else
        check(!range.error().message.isEmpty(), "the error says what is wrong");
    return 0;
}
