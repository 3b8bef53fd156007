// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/real_answer.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QStringDecoder>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace models {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(models::RealAnswer)
};

constexpr QLatin1StringView problemPrefix = "urn:latchkey:problem:"_L1;
constexpr QLatin1StringView decisionPrefix = "urn:latchkey:decision:"_L1;
constexpr qsizetype hexBytes = 64;

/// As they are usually written, in the order in which people look for them.
constexpr std::array shownHeaders{
    "Content-Type",
    "Content-Length",
    "Location",
    "WWW-Authenticate",
    "Allow",
    "Retry-After",
    "RateLimit",
    "RateLimit-Policy",
    "X-RateLimit-Limit",
    "X-RateLimit-Remaining",
    "X-RateLimit-Reset",
    "ETag",
    "Last-Modified",
    "Cache-Control",
    "Server",
    "Via",
    "Date",
    "X-Latchkey-Decision-Id",
};

QJsonObject problemOf(const RealAnswer& answer)
{
    if (!answer.header("content-type").startsWith("application/problem+json"))
        return {};
    const QJsonObject json = QJsonDocument::fromJson(answer.body).object();
    return json["type"_L1].toString().startsWith(problemPrefix) ? json : QJsonObject();
}

bool isReadable(const QString& text)
{
    return std::none_of(text.begin(), text.end(), [](QChar c) {
        return c.category() == QChar::Other_Control && c != u'\t' && c != u'\n' && c != u'\r';
    });
}

} // namespace

QByteArray RealAnswer::header(QByteArrayView name) const
{
    for (const auto& [key, value] : headers) {
        if (key == name)
            return value;
    }
    return {};
}

QString RealAnswer::problemCode() const
{
    return problemOf(*this)["type"_L1].toString().mid(problemPrefix.size());
}

QString RealAnswer::problemTitle() const
{
    return problemOf(*this)["title"_L1].toString();
}

QString RealAnswer::decision() const
{
    const QByteArray id = header("x-latchkey-decision-id");
    return id.isEmpty() ? problemOf(*this)["instance"_L1].toString().mid(decisionPrefix.size())
                        : QString::fromLatin1(id);
}

RealAnswer::Verdict RealAnswer::verdict() const
{
    if (status == 0)
        return Verdict::NoAnswer;
    const QString code = problemCode();
    if (code.isEmpty())
        return Verdict::LetIn;
    return code == "upstream_unreachable"_L1 || code == "upstream_timeout"_L1
        ? Verdict::UpstreamFailed
        : Verdict::Denied;
}

QString headText(const RealAnswer& answer)
{
    QStringList lines{u"HTTP/1.1 %1"_s.arg(answer.status)};
    for (const char* name : shownHeaders) {
        const QByteArray value = answer.header(QByteArray(name).toLower());
        if (!value.isEmpty())
            lines.append(QLatin1StringView(name) + u": "_s
                         + QString::fromUtf8(value).replace(u'\n', u", "_s));
    }
    return lines.join(u'\n');
}

QString bodyText(const RealAnswer& answer, const QString& secret)
{
    if (answer.body.isEmpty())
        return Words::tr("The answer has no body.");
    QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QByteArray bytes = answer.body;
    if (answer.more) { // a character may be cut in two at the end
        while (!bytes.isEmpty() && (bytes.back() & 0xC0) == 0x80)
            bytes.chop(1);
        if (!bytes.isEmpty() && (bytes.back() & 0x80) != 0)
            bytes.chop(1);
    }
    QString text = decode(bytes);
    if (decode.hasError() || !isReadable(text)) {
        const QByteArray first = answer.body.left(hexBytes).toHex(' ');
        return Words::tr("No text. It begins with these bytes:") + u'\n'
            + QString::fromLatin1(first);
    }
    if (!secret.isEmpty())
        text.replace(secret, u"••••••••"_s);
    if (answer.more)
        text += u"\n…\n"_s
            + Words::tr("The first %1 are shown.")
                  .arg(QLocale().formattedDataSize(answer.body.size(), 0));
    return text;
}

} // namespace models
