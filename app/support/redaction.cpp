// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/support/redaction.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace support {
namespace {

const QString Gone = u"(redacted)"_s;

struct Rule
{
    QRegularExpression pattern;
    QString replacement;
};

const std::array<Rule, 7>& rules()
{
    constexpr auto anyCase = QRegularExpression::CaseInsensitiveOption;
    static const std::array<Rule, 7> list{{
        {QRegularExpression(u"\\b(lk[us]_[0-9A-Za-z]{12})_[0-9A-Za-z]+"_s), u"\\1_"_s + Gone},
        {QRegularExpression(u"\\blkx_[0-9A-Za-z_-]{16,}"_s), Gone},
        {QRegularExpression(u"\\b(?:[2-9A-Z]{4}-){4}[2-9A-Z]{4}\\b"_s, anyCase), Gone},
        {QRegularExpression(u"\\b(Bearer|Basic|Digest|Negotiate)\\s+[^\\s\"',;]+"_s, anyCase),
         u"\\1 "_s + Gone},
        {QRegularExpression(u"\\b(X-API-Key|Cookie|Set-Cookie|Authorization)\\s*[:=]\\s*"
                            "(?!Bearer|Basic|Digest|Negotiate)[^\\r\\n\"]+"_s,
                            anyCase),
         u"\\1: "_s + Gone},
        {QRegularExpression(u"(//)[^/@\\s]+@"_s), u"\\1"_s},
        {QRegularExpression(u"\\b([a-z_]*(?:password|passwd|secret|session|token|credential|code|"
                            "api_?key))(\"?\\s*[=:]\\s*\"?)(?!\\(redacted\\))[^\\s\"'&,;}]+"_s,
                            anyCase),
         u"\\1\\2"_s + Gone},
    }};
    return list;
}

/// Whether a member of this name holds a secret, whatever it looks like.
bool isSecretName(const QString& name)
{
    static const QRegularExpression secret(
        u"password$|passphrase$|secret$|credential$|^session$|^token$|^code$|^key$|privateKey$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return secret.match(name).hasMatch();
}

QJsonValue redactedValue(const QJsonValue& value)
{
    if (value.isString())
        return redacted(value.toString());
    if (value.isObject())
        return redacted(value.toObject());
    if (!value.isArray())
        return value;
    QJsonArray list;
    for (const QJsonValue& item : value.toArray())
        list.append(redactedValue(item));
    return list;
}

} // namespace

QString redacted(const QString& text)
{
    QString clean = text;
    for (const Rule& rule : rules())
        clean.replace(rule.pattern, rule.replacement);
    return clean;
}

QJsonObject redacted(const QJsonObject& document)
{
    QJsonObject clean;
    for (auto member = document.begin(); member != document.end(); ++member) {
        const bool hidden = isSecretName(member.key()) && member.value().isString()
            && !member.value().toString().isEmpty();
        clean.insert(member.key(), hidden ? QJsonValue(Gone) : redactedValue(member.value()));
    }
    return clean;
}

} // namespace support
