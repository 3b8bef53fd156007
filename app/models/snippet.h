// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

#include <cstdint>

namespace models {

/// A call to be written in some language. The token is never part of what is written: programs read
/// it from the environment variable LATCHKEY_TOKEN, scripts in web pages have YOUR_TOKEN in its
/// place, and Postman asks for the variable LATCHKEY_TOKEN.
struct SnippetCall
{
    enum class Scheme : std::uint8_t
    {
        Basic,
        Bearer
    };

    QString method; ///< upper case
    QUrl url;
    Scheme scheme = Scheme::Bearer;
    QString user; ///< for Basic
    QString body; ///< JSON; empty: none
};

enum class SnippetLanguage : std::uint8_t
{
    Curl,
    Fetch,
    XmlHttpRequest,
    JQuery,
    Python,
    Java,
    PowerShell,
    Go,
    Postman
};

inline constexpr SnippetLanguage snippetLanguages[] = {
    SnippetLanguage::Curl,       SnippetLanguage::Fetch,  SnippetLanguage::XmlHttpRequest,
    SnippetLanguage::JQuery,     SnippetLanguage::Python, SnippetLanguage::Java,
    SnippetLanguage::PowerShell, SnippetLanguage::Go,     SnippetLanguage::Postman,
};

/// The language's own name: "curl", "JavaScript, fetch".
[[nodiscard]] QString nameOf(SnippetLanguage language);
/// For a saved file: "sh", "js", "py" ...
[[nodiscard]] QString suffixOf(SnippetLanguage language);
/// A whole program (Postman: a collection to import) that makes the call and prints the answer.
[[nodiscard]] QString snippet(SnippetLanguage language, const SnippetCall& call);

/// The one header field that makes the call, for whatever program is not in the list. The value
/// stands in as YOUR_TOKEN.
[[nodiscard]] QString headerLine(const SnippetCall& call);

} // namespace models
