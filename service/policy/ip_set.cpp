// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/policy/ip_set.h"

#include <algorithm>
#include <bit>
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

std::uint64_t leading(std::uint32_t number)
{
    return number;
}

std::uint64_t leading(const Wide& number)
{
    return number.high;
}

/// Disjoint intervals in order, with an index that leads a search to the few that can hold an
/// address.
template <typename Number>
class Intervals
{
public:
    void add(const Interval<Number>& interval) { m_list.push_back(interval); }

    /// To be called once, after the last add().
    void build()
    {
        flatten();
        constexpr std::size_t worthIt = 64; // fewer are searched as fast without
        if (m_list.size() >= worthIt)
            buildIndex();
    }

    [[nodiscard]] bool holds(Number address) const
    {
        std::size_t begin = 0;
        std::size_t end = m_list.size();
        if (!m_index.empty()) {
            const std::uint64_t word = leading(address);
            if (word < m_base || word - m_base > m_span)
                return false;
            const std::size_t place = (word - m_base) >> m_shift;
            begin = m_index[place];
            // The first one that reaches beyond this place may also hold the end of it.
            end = std::min<std::size_t>(end, m_index[place + 1] + 1);
        }
        const auto first = m_list.begin() + static_cast<std::ptrdiff_t>(begin);
        const auto after = std::upper_bound(
            first, m_list.begin() + static_cast<std::ptrdiff_t>(end), address,
            [](const Number& a, const Interval<Number>& i) { return a < i.first; });
        return after != first && !(std::prev(after)->last < address);
    }

private:
    /// Sorts blocks and drops those inside others. Blocks nest or are apart, so what is left is
    /// disjoint.
    void flatten()
    {
        std::sort(m_list.begin(), m_list.end(), [](const auto& a, const auto& b) {
            return a.first != b.first ? a.first < b.first : b.last < a.last;
        });
        std::vector<Interval<Number>> kept;
        for (const Interval<Number>& interval : m_list)
            if (kept.empty() || kept.back().last < interval.first)
                kept.push_back(interval);
        kept.shrink_to_fit();
        m_list = std::move(kept);
    }

    /// Divides the addresses between the first and the last interval into equal places, about as
    /// many as there are intervals, and notes for each the first interval that ends in it or behind
    /// it.
    void buildIndex()
    {
        constexpr int mostBits = 16;
        m_base = leading(m_list.front().first);
        m_span = leading(m_list.back().last) - m_base;
        const int bits = std::min(mostBits, static_cast<int>(std::bit_width(m_list.size())));
        m_shift = std::max(0, static_cast<int>(std::bit_width(m_span)) - bits);
        m_index.resize((m_span >> m_shift) + 2);
        std::size_t at = 0;
        for (std::size_t place = 0; place < m_index.size(); ++place) {
            while (at < m_list.size() && (leading(m_list[at].last) - m_base) >> m_shift < place)
                ++at;
            m_index[place] = static_cast<std::uint32_t>(at);
        }
    }

    std::vector<Interval<Number>> m_list;
    std::vector<std::uint32_t> m_index; ///< empty for few
    std::uint64_t m_base = 0;
    std::uint64_t m_span = 0;
    int m_shift = 0;
};

} // namespace

struct IpSet::Data
{
    std::vector<domain::IpRange> entries; ///< as given
    Intervals<std::uint32_t> v4;
    Intervals<Wide> v6;

    void add(const domain::IpRange& range);
};

void IpSet::Data::add(const domain::IpRange& range)
{
    entries.push_back(range);
    if (range.isIpv4()) {
        const std::uint32_t first = narrow(range.base());
        v4.add({first, first | hostMask<std::uint32_t>(range.prefixLength() - 96)});
    } else {
        const Wide first = wide(range.base());
        v6.add({first,
                {first.high | hostMask<std::uint64_t>(range.prefixLength()),
                 first.low | hostMask<std::uint64_t>(range.prefixLength() - 64)}});
    }
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
    data->v4.build();
    data->v6.build();
    return data;
}

} // namespace

IpSet::IpSet(const std::vector<domain::IpRange>& ranges) : m_data(build<Data>(ranges)) { }

IpSet::IpSet(const QList<domain::IpRange>& ranges) : m_data(build<Data>(ranges)) { }

bool IpSet::contains(const domain::IpAddress& address) const
{
    if (!m_data)
        return false;
    return address.isIpv4() ? m_data->v4.holds(narrow(address)) : m_data->v6.holds(wide(address));
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
