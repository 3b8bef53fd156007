// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/domain/ip_range.h"

#include <algorithm>

namespace domain {

using namespace Qt::StringLiterals;

namespace {

constexpr int addressBits = 128;
constexpr int mappedBits = 96;

IpAddress withoutHostBits(const IpAddress& address, int prefixLength)
{
    IpAddress::Bytes bytes = address.bytes();
    for (int i = 0; i < static_cast<int>(bytes.size()); ++i) {
        const int kept = std::clamp(prefixLength - 8 * i, 0, 8);
        bytes[static_cast<std::size_t>(i)] &= static_cast<std::uint8_t>(0xff00 >> kept);
    }
    return IpAddress(bytes);
}

core::Error notANetwork(const QString& text, const QString& why)
{
    return {
        core::Error::Code::InvalidArgument,
        u"\"%1\" is not an address or network: %2. Write one address, such as 192.0.2.7 or "
        u"2001:db8::7, or a "
        u"network with its prefix length, such as 192.0.2.0/24 or 2001:db8::/32."_s.arg(text, why)};
}

/// Digits without padding, 0 ... maximum; anything else is -1.
int prefixLengthFromText(QStringView text, int maximum)
{
    if (text.isEmpty() || text.size() > 3 || (text.size() > 1 && text.front() == u'0'))
        return -1;
    int length = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return -1;
        length = 10 * length + (c.unicode() - u'0');
    }
    return length <= maximum ? length : -1;
}

} // namespace

IpRange::IpRange(const IpAddress& base, int prefixLength)
    : m_base(withoutHostBits(base, std::clamp(prefixLength, 0, addressBits)))
    , m_prefixLength(std::clamp(prefixLength, 0, addressBits))
{ }

core::Result<IpRange> IpRange::parse(const QString& text)
{
    const qsizetype slash = text.indexOf(u'/');
    const QString addressText = slash < 0 ? text : text.left(slash);
    const std::optional<IpAddress> address = IpAddress::parse(addressText.toUtf8().toStdString());
    if (!address)
        return notANetwork(text,
                           addressText.contains(u'%')
                               ? u"an address with a zone cannot be compared"_s
                               : u"the address is not complete and exact"_s);
    if (slash < 0)
        return IpRange(*address, addressBits);

    const bool dotted = !addressText.contains(u':');
    const int own =
        prefixLengthFromText(QStringView(text).mid(slash + 1), dotted ? 32 : addressBits);
    if (own < 0)
        return notANetwork(
            text,
            u"the prefix length must be a plain number up to %1"_s.arg(dotted ? 32 : addressBits));
    const IpRange range(*address, dotted ? mappedBits + own : own);
    if (range.base() != *address) {
        // Clearing the bits could let in far more than was meant ("10.1.2.3/8").
        return notANetwork(
            text,
            u"bits behind the prefix are set; the network would be %1"_s.arg(range.toString()));
    }
    return range;
}

bool IpRange::isIpv4() const
{
    return m_prefixLength >= mappedBits && m_base.isIpv4();
}

bool IpRange::contains(const IpAddress& address) const
{
    return isIpv4() == address.isIpv4() && withoutHostBits(address, m_prefixLength) == m_base;
}

QString IpRange::toString() const
{
    const QString base = QString::fromStdString(m_base.toString());
    if (m_prefixLength == addressBits)
        return base;
    return base + u'/' + QString::number(isIpv4() ? m_prefixLength - mappedBits : m_prefixLength);
}

} // namespace domain
