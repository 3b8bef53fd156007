// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/policy/logins.h"

#include "service/http/text.h"

#include <algorithm>

namespace policy {

namespace {

bool isAscii(std::string_view text)
{
    return std::all_of(text.begin(), text.end(),
                       [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

} // namespace

FoldedLogin::FoldedLogin(std::string_view utf8)
{
    if (utf8.size() <= m_short.size() && isAscii(utf8)) {
        std::transform(utf8.begin(), utf8.end(), m_short.begin(), http::lower);
        m_text = {m_short.data(), utf8.size()};
        return;
    }
    const QString name = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    m_long = domain::fold(name).toStdString();
    m_text = m_long;
}

Login resolveLogin(const Snapshot& snapshot, std::string_view folded)
{
    const LoginRecord* login = snapshot.logins.find(folded);
    if (!login)
        return {};
    const bool oneAddress = login->alsoMailed.empty();
    const bool agree = login->named == 0 || login->mailed == 0 || login->named == login->mailed;
    if (!oneAddress || !agree)
        return {Login::Kind::Ambiguous, nullptr};
    const UserRecord* user = snapshot.users.find(login->named != 0 ? login->named : login->mailed);
    return user ? Login{Login::Kind::Known, user} : Login{};
}

} // namespace policy
