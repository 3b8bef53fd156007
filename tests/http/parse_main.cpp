// SPDX-License-Identifier: GPL-3.0-or-later
// Reads requests from standard input, each after its length as four octets (most significant
// first), and prints one line of JSON for each: what the parser and the target made of it. Octets
// are printed as Latin-1 characters.
#include "service/http/target.h"
#include "tests/http/message.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <cstdio>

namespace {

QString text(std::string_view bytes)
{
    return QString::fromLatin1(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

QJsonObject describe(std::string_view bytes)
{
    const auto parsed = test::parse(bytes);
    if (!parsed.taken()) {
        if (!parsed.refused())
            return {{QStringLiteral("verdict"), QStringLiteral("incomplete")}};
        return {{QStringLiteral("verdict"), QStringLiteral("refused")}};
    }
    const http::Request& request = parsed.request;
    QJsonArray headers;
    for (const auto& field : request.headers)
        headers.append(QJsonArray{text(field.name), text(field.value)});
    QJsonObject out{{QStringLiteral("verdict"), QStringLiteral("accepted")},
                    {QStringLiteral("method"), text(http::toText(request.method))},
                    {QStringLiteral("target"), text(request.target)},
                    {QStringLiteral("headers"), headers},
                    {QStringLiteral("keepAlive"), request.keepAlive},
                    {QStringLiteral("body"), text(parsed.content)}};
    http::Target target;
    if (target.parse(request.target, request.host)) {
        out.insert(QStringLiteral("path"), text(target.path()));
        out.insert(QStringLiteral("encodedPath"), text(target.encodedPath()));
        if (target.query())
            out.insert(QStringLiteral("query"), text(*target.query()));
    }
    return out;
}

bool readExactly(char* into, std::size_t size)
{
    return std::fread(into, 1, size, stdin) == size;
}

} // namespace

int main()
{
    std::array<char, 4> prefix{};
    std::string request;
    while (readExactly(prefix.data(), prefix.size())) {
        std::size_t length = 0;
        for (const char c : prefix)
            length = length * 256 + static_cast<unsigned char>(c);
        request.resize(length);
        if (!readExactly(request.data(), length))
            return 1;
        const auto line = QJsonDocument(describe(request)).toJson(QJsonDocument::Compact) + '\n';
        std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stdout);
    }
    return std::fflush(stdout) == 0 ? 0 : 1;
}
