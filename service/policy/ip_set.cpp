// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/policy/ip_set.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace policy {

namespace {

/// The first and last address of a block, as numbers that compare.
template <typename Number>
struct Interval
{
    Number first;
    Number last;
};

struct Wide
{
    std::uint64_t high = 0;
    std::uint64_t low = 0;

    friend auto operator<=>(const Wide&, const Wide&) = default;
};

std::uint64_t bigEndian(const domain::IpAddress& address, std::size_t from, std::size_t count)
{
    std::uint64_t value = 0;
    for (std::size_t i = from; i < from + count; ++i)
        value = value << 8 | address.bytes()[i];
    return value;
}

std::uint32_t narrow(const domain::IpAddress& address)
{
    return static_cast<std::uint32_t>(bigEndian(address, 12, 4));
}

Wide wide(const domain::IpAddress& address)
{
    return {bigEndian(address, 0, 8), bigEndian(address, 8, 8)};
}

/// All ones behind the first \a prefix of \a Bits bits.
template <typename Number>
Number hostMask(int prefix)
{
    constexpr int bits = sizeof(Number) * 8;
    return prefix <= 0   ? ~Number{0}
        : prefix >= bits ? Number{0}
                         : static_cast<Number>(~Number{0} >> prefix);
}

/// Sorts blocks and drops those inside others. Blocks nest or are apart, so what is left is
/// disjoint.
template <typename Number>
void flatten(std::vector<Interval<Number>>& intervals)
{
    std::sort(intervals.begin(), intervals.end(), [](const auto& a, const auto& b) {
        return a.first != b.first ? a.first < b.first : b.last < a.last;
    });
    std::vector<Interval<Number>> kept;
    for (const Interval<Number>& interval : intervals)
        if (kept.empty() || kept.back().last < interval.first)
            kept.push_back(interval);
    kept.shrink_to_fit();
    intervals = std::move(kept);
}

/// Whether one of the disjoint, sorted intervals [begin, end) holds the address.
template <typename Number>
bool holds(const Interval<Number>* begin, const Interval<Number>* end, Number address)
{
    const auto* after =
        std::upper_bound(begin, end, address, [](Number a, const Interval<Number>& interval) {
            return a < interval.first;
        });
    return after != begin && !(std::prev(after)->last < address);
}

} // namespace

struct IpSet::Data
{
    std::vector<domain::IpRange> entries; ///< as given
    std::vector<Interval<std::uint32_t>> v4;
    std::vector<Interval<Wide>> v6;
    /// For large sets: per value of an IPv4 address's upper half, the first interval that can
    /// matter, so that the search looks at a handful however many there are. Empty for small sets,
    /// where it would only cost memory.
    std::vector<std::uint32_t> index;

    void add(const domain::IpRange& range);
    void buildIndex();
    [[nodiscard]] bool holdsV4(std::uint32_t address) const;
};

void IpSet::Data::add(const domain::IpRange& range)
{
    entries.push_back(range);
    if (range.isIpv4()) {
        const std::uint32_t first = narrow(range.base());
        v4.push_back({first, first | hostMask<std::uint32_t>(range.prefixLength() - 96)});
    } else {
        const Wide first = wide(range.base());
        v6.push_back({first,
                      {first.high | hostMask<std::uint64_t>(range.prefixLength()),
                       first.low | hostMask<std::uint64_t>(range.prefixLength() - 64)}});
    }
}

void IpSet::Data::buildIndex()
{
    constexpr std::size_t worthIt = 256;
    if (v4.size() < worthIt)
        return;
    index.resize((1U << 16) + 1);
    std::uint32_t at = 0;
    for (std::size_t half = 0; half < index.size(); ++half) {
        while (at < v4.size() && v4[at].last >> 16 < half)
            ++at;
        index[half] = at;
    }
}

bool IpSet::Data::holdsV4(std::uint32_t address) const
{
    const auto* begin = v4.data();
    const auto* end = begin + v4.size();
    if (!index.empty()) {
        const std::size_t half = address >> 16;
        // The interval that reaches into the next half may also hold the end of this one.
        end = begin + std::min<std::size_t>(v4.size(), index[half + 1] + 1);
        begin += index[half];
    }
    return holds(begin, end, address);
}

namespace {

template <typename Data, typename Ranges>
std::shared_ptr<const Data> build(const Ranges& ranges)
{
    if (ranges.empty())
        return nullptr;
    auto data = std::make_shared<Data>();
    data->entries.reserve(static_cast<std::size_t>(ranges.size()));
    for (const domain::IpRange& range : ranges)
        data->add(range);
    flatten(data->v4);
    flatten(data->v6);
    data->buildIndex();
    return data;
}

} // namespace

IpSet::IpSet(const std::vector<domain::IpRange>& ranges) : m_data(build<Data>(ranges)) { }

IpSet::IpSet(const QList<domain::IpRange>& ranges) : m_data(build<Data>(ranges)) { }

bool IpSet::contains(const domain::IpAddress& address) const
{
    if (!m_data)
        return false;
    if (address.isIpv4())
        return m_data->holdsV4(narrow(address));
    return holds(m_data->v6.data(), m_data->v6.data() + m_data->v6.size(), wide(address));
}

std::optional<std::size_t> IpSet::entryOf(const domain::IpAddress& address) const
{
    std::optional<std::size_t> best;
    for (std::size_t i = 0; i < size(); ++i)
        if (entry(i).contains(address)
            && (!best || entry(i).prefixLength() > entry(*best).prefixLength()))
            best = i;
    return best;
}

const domain::IpRange& IpSet::entry(std::size_t index) const
{
    return m_data->entries.at(index);
}

std::size_t IpSet::size() const
{
    return m_data ? m_data->entries.size() : 0;
}

bool operator==(const IpSet& a, const IpSet& b)
{
    return a.m_data == b.m_data || (a.m_data && b.m_data && a.m_data->entries == b.m_data->entries);
}

} // namespace policy
