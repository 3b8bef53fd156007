// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/domain/validation.h"

#include "common/domain/limit_line.h"
#include "common/domain/validation_checks.h"

#include <algorithm>
#include <array>

namespace domain {

using namespace Qt::StringLiterals;

namespace checks {

QString item(const QString& field, qsizetype index)
{
    return u"%1[%2]"_s.arg(field).arg(index);
}

void bounds(Problems& problems, const QString& field, qint64 value, qint64 minimum, qint64 maximum)
{
    if (value < minimum)
        add(problems, field, u"too_small"_s, u"This must be at least %1."_s.arg(minimum));
    else if (value > maximum)
        add(problems, field, u"too_large"_s, u"This must be at most %1."_s.arg(maximum), maximum);
}

qsizetype characters(const QString& text)
{
    return text.toUcs4().size();
}

/// Control, format and line-separating characters: invisible, or able to turn a line of a log or
/// table around.
static bool isControl(QChar c)
{
    switch (c.category()) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

void text(Problems& problems, const QString& field, const QString& value, qsizetype maximum,
          bool required, bool linesAllowed)
{
    if (required && value.trimmed().isEmpty())
        return add(problems, field, u"required"_s, u"This must not be empty."_s);
    if (characters(value) > maximum)
        add(problems, field, u"too_long"_s, u"This must have at most %1 characters."_s.arg(maximum),
            maximum);
    if (value.trimmed() != value)
        add(problems, field, u"not_trimmed"_s, u"This must not begin or end with a blank."_s);
    const bool control = std::any_of(value.begin(), value.end(), [linesAllowed](QChar c) {
        return isControl(c) && !(linesAllowed && (c == u'\n' || c == u'\r' || c == u'\t'));
    });
    if (control || !value.isValidUtf16())
        add(problems, field, u"control_character"_s,
            u"This must not contain control or invisible characters."_s);
}

bool isHttpToken(const QString& text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9')
            || u"!#$%&'*+-.^_`|~"_s.contains(c);
    });
}

} // namespace checks

using namespace checks;

Problems validateTokenName(const QString& name, const QString& field)
{
    Problems problems;
    text(problems, field, name, 64, true);
    return problems;
}

Problems validateDescription(const QString& value, const QString& field)
{
    Problems problems;
    text(problems, field, value, 1'000, false, true);
    return problems;
}

Problems validateUserName(const QString& name, const QString& field)
{
    Problems problems;
    text(problems, field, name, 64, true);
    const QList<uint> points = name.toUcs4();
    const auto isWord = [](uint c) { return QChar::isLetterOrNumber(c); };
    const bool right = std::all_of(points.begin(), points.end(), [&](uint c) {
        return isWord(c) || QChar::isMark(c) || (c < 0x80 && u"._-@+"_s.contains(QChar(c)));
    });
    if (!right || (!points.isEmpty() && !isWord(points.front())))
        add(problems, field, u"bad_character"_s,
            u"A user name has letters, digits and . _ - @ + only, and begins with a letter or digit."_s);
    return problems;
}

Problems validateDisplayName(const QString& name, const QString& field)
{
    Problems problems;
    text(problems, field, name, 128, false);
    return problems;
}

Problems validateEmail(const QString& address, const QString& field)
{
    Problems problems;
    if (address.isEmpty())
        return problems;
    text(problems, field, address, 254, false);
    const qsizetype at = address.indexOf(u'@');
    const bool blank =
        std::any_of(address.begin(), address.end(), [](QChar c) { return c.isSpace(); });
    const bool list = std::any_of(address.begin(), address.end(),
                                  [](QChar c) { return u",;:<>()[]\\\""_s.contains(c); });
    if (at <= 0 || at != address.lastIndexOf(u'@') || at == address.size() - 1 || blank || list)
        add(problems, field, u"not_an_email"_s,
            u"This must be one e-mail address, such as alice@example.org."_s);
    return problems;
}

Problems validateGroupName(const QString& name, const QString& field)
{
    Problems problems;
    text(problems, field, name, 64, true);
    if (name.contains(u','))
        add(problems, field, u"bad_character"_s, u"A group name must not contain a comma."_s);
    return problems;
}

Problems validateKeyHeader(const QString& name, const QString& field)
{
    Problems problems;
    if (!isHttpToken(name) || name.size() > 64) {
        add(problems, field, u"not_a_header_name"_s,
            u"This must be the name of a header field: letters, digits and hyphens, such as X-API-Key."_s);
        return problems;
    }
    // What HTTP itself, proxies or this gateway give a meaning to; names that an upstream may read
    // as one of them too.
    static const QStringList taken{u"accept"_s,
                                   u"accept-charset"_s,
                                   u"accept-encoding"_s,
                                   u"accept-language"_s,
                                   u"age"_s,
                                   u"allow"_s,
                                   u"authorization"_s,
                                   u"cache-control"_s,
                                   u"connection"_s,
                                   u"content-disposition"_s,
                                   u"content-encoding"_s,
                                   u"content-language"_s,
                                   u"content-length"_s,
                                   u"content-location"_s,
                                   u"content-md5"_s,
                                   u"content-range"_s,
                                   u"content-type"_s,
                                   u"cookie"_s,
                                   u"date"_s,
                                   u"dnt"_s,
                                   u"etag"_s,
                                   u"expect"_s,
                                   u"expires"_s,
                                   u"forwarded"_s,
                                   u"from"_s,
                                   u"host"_s,
                                   u"http2-settings"_s,
                                   u"idempotency-key"_s,
                                   u"if-match"_s,
                                   u"if-modified-since"_s,
                                   u"if-none-match"_s,
                                   u"if-range"_s,
                                   u"if-unmodified-since"_s,
                                   u"keep-alive"_s,
                                   u"last-modified"_s,
                                   u"location"_s,
                                   u"max-forwards"_s,
                                   u"origin"_s,
                                   u"pragma"_s,
                                   u"prefer"_s,
                                   u"proxy-authenticate"_s,
                                   u"proxy-authorization"_s,
                                   u"proxy-connection"_s,
                                   u"range"_s,
                                   u"referer"_s,
                                   u"set-cookie"_s,
                                   u"te"_s,
                                   u"trailer"_s,
                                   u"transfer-encoding"_s,
                                   u"upgrade"_s,
                                   u"user-agent"_s,
                                   u"via"_s,
                                   u"warning"_s,
                                   u"www-authenticate"_s,
                                   u"x-error-body"_s,
                                   u"x-error-status"_s,
                                   u"x-http-method"_s,
                                   u"x-http-method-override"_s,
                                   u"x-method-override"_s,
                                   u"x-original-method"_s,
                                   u"x-original-url"_s,
                                   u"x-real-ip"_s,
                                   u"x-request-id"_s};
    const QString folded = name.toLower().replace(u'_', u'-');
    static constexpr std::array prefixes{"x-forwarded-", "x-latchkey-", "sec-", "access-control-"};
    const bool reserved =
        std::any_of(prefixes.begin(), prefixes.end(), [&folded](const char* prefix) {
            return folded.startsWith(QLatin1StringView(prefix));
        });
    if (reserved || taken.contains(folded))
        add(problems, field, u"reserved"_s,
            u"\"%1\" already has a meaning of its own; choose another name."_s.arg(name));
    return problems;
}

Problems validateLifetime(const Lifetime& lifetime, const QString& field)
{
    Problems problems;
    bounds(problems, field + u".count"_s, lifetime.count, 1, 10'000);
    if (lifetime.unit == Lifetime::Unit::Seconds)
        add(problems, field + u".unit"_s, u"unknown_value"_s,
            u"The unit must be one of: minutes, hours, days, weeks, months, years."_s);
    return problems;
}

/// The most of \a unit that stays within a maximum.
static qint64 mostWithin(Lifetime::Unit unit, const Lifetime& maximum, core::Timestamp now)
{
    const core::Timestamp end = maximum.after(now);
    int low = 0; // fits
    int high = 10'001; // does not, or is more than may be asked for
    while (high - low > 1) {
        const int middle = (low + high) / 2;
        (Lifetime{middle, unit}.after(now) <= end ? low : high) = middle;
    }
    return low;
}

static Problems tooLong(const ExpiryChoice& choice, const Lifetime& maximum, core::Timestamp now,
                        const QString& field)
{
    const QString rule = u"A token may live for %1 at most."_s.arg(toText(maximum));
    switch (choice.kind) {
    case ExpiryChoice::Kind::Never:
        return {{field, u"never_not_allowed"_s, rule, {}}};
    case ExpiryChoice::Kind::After:
        return {{field + u".count"_s, u"too_large"_s, rule,
                 mostWithin(choice.lifetime.unit, maximum, now)}};
    case ExpiryChoice::Kind::At:
        return {{field + u".at"_s,
                 u"too_large"_s,
                 rule + u" That is until %1."_s.arg(core::toIsoText(maximum.after(now))),
                 {}}};
    }
    return {};
}

Problems validateExpiry(const ExpiryChoice& choice, const std::optional<Lifetime>& maximum,
                        core::Timestamp now, const QString& field)
{
    Problems problems;
    if (choice.kind == ExpiryChoice::Kind::After)
        problems = validateLifetime(choice.lifetime, field);
    if (choice.kind == ExpiryChoice::Kind::At && choice.at <= now)
        add(problems, field + u".at"_s, u"in_the_past"_s,
            u"This moment is over; choose a later one."_s);
    if (choice.kind == ExpiryChoice::Kind::At
        && choice.at > Lifetime{10'000, Lifetime::Unit::Years}.after(now))
        add(problems, field + u".at"_s, u"too_large"_s,
            u"Choose a moment before the year 10 000."_s);
    if (!problems.isEmpty() || !maximum)
        return problems;
    const std::optional<core::Timestamp> end = choice.resolve(now);
    return end && *end <= maximum->after(now) ? problems : tooLong(choice, *maximum, now, field);
}

Problems validateTokenRanges(const QList<IpRange>& ranges, const QString& field)
{
    Problems problems;
    if (ranges.isEmpty())
        add(problems, field, u"empty"_s,
            u"An empty list would let nobody in; leave it out for no restriction."_s);
    if (ranges.size() > 1'000)
        add(problems, field, u"too_many"_s, u"A token can have 1000 address ranges at most."_s,
            1'000);
    return problems;
}

Problems validateLimits(const QStringList& lines, const QString& field)
{
    Problems problems;
    if (lines.isEmpty())
        add(problems, field, u"empty"_s,
            u"An empty list would let nothing through; leave it out for no restriction."_s);
    if (lines.size() > 1'000)
        add(problems, field, u"too_many"_s, u"A token can have 1000 limit lines at most."_s, 1'000);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto parsed = LimitLine::parse(lines.at(i));
        if (const auto* error = std::get_if<LimitLineError>(&parsed))
            add(problems, item(field, i), error->code,
                u"Line %1, column %2: %3"_s.arg(QString::number(i + 1),
                                                QString::number(error->column), error->message));
    }
    return problems;
}

} // namespace domain
