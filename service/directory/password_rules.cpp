// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/directory/password_rules.h"

#include "common/domain/user.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace directory {
namespace {

constexpr qsizetype shortest = 8;
constexpr qint64 longestBytes = 1024;

constexpr std::array common{
    "password"_L1,  "passw0rd"_L1,      "password1"_L1, "password123"_L1, "12345678"_L1,
    "123456789"_L1, "1234567890"_L1,    "11111111"_L1,  "qwertyui"_L1,    "qwertyuiop"_L1,
    "qwerty123"_L1, "iloveyou"_L1,      "sunshine"_L1,  "princess"_L1,    "football"_L1,
    "baseball"_L1,  "superman"_L1,      "trustno1"_L1,  "letmein1"_L1,    "welcome1"_L1,
    "admin123"_L1,  "administrator"_L1, "changeme"_L1,  "latchkey"_L1,    "1q2w3e4r"_L1,
    "abcd1234"_L1,  "asdfghjk"_L1,      "computer"_L1,  "whatever"_L1,    "starwars"_L1,
};

qsizetype charactersOf(const QString& text)
{
    return text.toUcs4().size();
}

bool isOneCharacter(const QString& text)
{
    const QList<uint> characters = text.toUcs4();
    return std::all_of(characters.begin(), characters.end(),
                       [&](uint c) { return c == characters.front(); });
}

} // namespace

domain::Problems passwordProblems(const core::Secret& password, const QString& userName,
                                  const QString& field)
{
    const std::string_view bytes = password.reveal();
    if (bytes.size() > static_cast<std::size_t>(longestBytes))
        return {{field, u"too_long"_s, u"A password has at most 1024 bytes."_s, longestBytes}};

    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
    domain::Problems problems;
    const auto add = [&](const QString& code, const QString& message) {
        problems.append({field, code, message, {}});
    };
    if (decoder.hasError() || text.contains(QChar::Null))
        add(u"bad_character"_s, u"A password is text without the character U+0000."_s);
    else if (charactersOf(text) < shortest)
        add(u"too_short"_s, u"A password has at least 8 characters."_s);
    else if (isOneCharacter(text))
        add(u"too_simple"_s, u"This is one character, repeated."_s);
    else if (domain::fold(text) == domain::fold(userName))
        add(u"too_simple"_s, u"This is the name of the account."_s);
    else if (std::find(common.begin(), common.end(), text.toLower()) != common.end())
        add(u"too_common"_s, u"This is one of the passwords that are tried first."_s);
    text.fill(QChar::Null);
    return problems;
}

} // namespace directory
