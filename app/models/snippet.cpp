// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/snippet.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace models {
namespace {

QString urlOf(const SnippetCall& call)
{
    return QString::fromLatin1(call.url.toEncoded());
}

bool isBasic(const SnippetCall& call)
{
    return call.scheme == SnippetCall::Scheme::Basic;
}

/// '...' for POSIX shells: nothing inside has a meaning but the quote itself.
QString shell(QString text)
{
    return u'\'' + text.replace(u'\'', u"'\\''"_s) + u'\'';
}

/// '...' for PowerShell, where a quote is doubled.
QString powerShell(QString text)
{
    return u'\'' + text.replace(u'\'', u"''"_s) + u'\'';
}

/// "..." with the escapes that JavaScript, Python, Java and Go share: \uXXXX for everything that is
/// not printable ASCII (characters beyond the BMP as two halves, which Python and Go don't take).
QString doubleQuoted(const QString& text, bool surrogatePairs = true)
{
    QString out = u"\""_s;
    const QList<uint> points = text.toUcs4();
    for (const uint point : points) {
        if (point == '"' || point == '\\') {
            out += u'\\';
            out += QChar(point);
        } else if (point >= 0x20 && point < 0x7f) {
            out += QChar(point);
        } else if (point < 0x10000) {
            out += u"\\u%1"_s.arg(point, 4, 16, QChar(u'0'));
        } else if (surrogatePairs) {
            out += u"\\u%1\\u%2"_s.arg(uint(QChar::highSurrogate(point)), 4, 16, QChar(u'0'))
                       .arg(uint(QChar::lowSurrogate(point)), 4, 16, QChar(u'0'));
        } else {
            out += u"\\U%1"_s.arg(point, 8, 16, QChar(u'0'));
        }
    }
    return out + u'"';
}

QString curl(const SnippetCall& call)
{
    QString text = u"curl --fail-with-body --silent --show-error \\\n"_s;
    if (call.method != "GET"_L1)
        text += u"  --request %1 \\\n"_s.arg(call.method);
    if (isBasic(call))
        text += u"  --user %1\"$LATCHKEY_TOKEN\" \\\n"_s.arg(shell(call.user + u':'));
    else
        text += u"  --header \"Authorization: Bearer $LATCHKEY_TOKEN\" \\\n"_s;
    if (!call.body.isEmpty())
        text += u"  --header 'Content-Type: application/json' \\\n  --data-raw %1 \\\n"_s.arg(
            shell(call.body));
    return text + u"  "_s + shell(urlOf(call)) + u'\n';
}

/// An expression for the value of Authorization. btoa() takes Latin-1 only, hence the bytes.
QString javaScriptAuthorization(const SnippetCall& call)
{
    if (!isBasic(call))
        return u"`Bearer ${token}`"_s;
    return u"\"Basic \" + btoa(String.fromCharCode(...new TextEncoder().encode(%1 + token)))"_s.arg(
        doubleQuoted(call.user + u':'));
}

QString fetch(const SnippetCall& call)
{
    QString text =
        u"const token = process.env.LATCHKEY_TOKEN;\n"
        "const response = await fetch(%1, {\n  method: %2,\n  headers: {\n"
        "    Authorization: %3,\n"_s.arg(doubleQuoted(urlOf(call)), doubleQuoted(call.method),
                                         javaScriptAuthorization(call));
    if (!call.body.isEmpty())
        text += u"    \"Content-Type\": \"application/json\",\n"_s;
    text += u"  },\n"_s;
    if (!call.body.isEmpty())
        text += u"  body: %1,\n"_s.arg(doubleQuoted(call.body));
    return text
        + u"});\nif (!response.ok) throw new Error(`${response.status} ${await "
          u"response.text()}`);\n"
          "console.log(await response.text());\n"_s;
}

QString xmlHttpRequest(const SnippetCall& call)
{
    QString text =
        u"const token = \"YOUR_TOKEN\";\n"
        "const request = new XMLHttpRequest();\nrequest.open(%1, %2);\n"
        "request.setRequestHeader(\"Authorization\", %3);\n"_s.arg(
            doubleQuoted(call.method), doubleQuoted(urlOf(call)), javaScriptAuthorization(call));
    if (!call.body.isEmpty())
        text += u"request.setRequestHeader(\"Content-Type\", \"application/json\");\n"_s;
    text += u"request.onload = () => console.log(request.status, request.responseText);\n"
            "request.onerror = () => console.error(\"The service can't be reached.\");\n"_s;
    return text
        + u"request.send(%1);\n"_s.arg(call.body.isEmpty() ? QString() : doubleQuoted(call.body));
}

QString jQuery(const SnippetCall& call)
{
    QString text =
        u"const token = \"YOUR_TOKEN\";\n"
        "$.ajax({\n  method: %1,\n  url: %2,\n  headers: { Authorization: %3 },\n"_s.arg(
            doubleQuoted(call.method), doubleQuoted(urlOf(call)), javaScriptAuthorization(call));
    if (!call.body.isEmpty())
        text +=
            u"  contentType: \"application/json\",\n  data: %1,\n"_s.arg(doubleQuoted(call.body));
    return text
        + u"})\n  .done((data, status, xhr) => console.log(xhr.status, xhr.responseText))\n"
          "  .fail((xhr) => console.error(xhr.status, xhr.responseText));\n"_s;
}

QString python(const SnippetCall& call)
{
    const auto quoted = [](const QString& text) { return doubleQuoted(text, false); };
    QString text = u"import os\n\nimport requests\n\ntoken = os.environ[\"LATCHKEY_TOKEN\"]\n"
                   "response = requests.request(\n    %1,\n    %2,\n"_s.arg(quoted(call.method),
                                                                            quoted(urlOf(call)));
    QStringList headers;
    if (isBasic(call))
        text += u"    auth=(%1.encode(), token.encode()),\n"_s.arg(quoted(call.user));
    else
        headers.append(u"\"Authorization\": f\"Bearer {token}\""_s);
    if (!call.body.isEmpty()) {
        headers.append(u"\"Content-Type\": \"application/json\""_s);
        text += u"    data=%1.encode(),\n"_s.arg(quoted(call.body));
    }
    if (!headers.isEmpty())
        text += u"    headers={%1},\n"_s.arg(headers.join(u", "_s));
    return text + u"    timeout=30,\n)\nresponse.raise_for_status()\nprint(response.text)\n"_s;
}

QString java(const SnippetCall& call)
{
    QString authorization = u"\"Bearer \" + token"_s;
    if (isBasic(call))
        authorization =
            u"\"Basic \" + Base64.getEncoder().encodeToString(\n"
            "                        (%1 + token).getBytes(StandardCharsets.UTF_8))"_s.arg(
                doubleQuoted(call.user + u':'));
    QString text = u"import java.net.URI;\n"
                   "import java.net.http.HttpClient;\n"
                   "import java.net.http.HttpRequest;\n"
                   "import java.net.http.HttpResponse;\n"
                   "import java.nio.charset.StandardCharsets;\n"
                   "import java.util.Base64;\n\n"
                   "public class Call {\n"
                   "    public static void main(String[] args) throws Exception {\n"
                   "        String token = System.getenv(\"LATCHKEY_TOKEN\");\n"
                   "        HttpRequest request = HttpRequest.newBuilder(URI.create(%1))\n"
                   "                .header(\"Authorization\", %2)\n"_s.arg(
                       doubleQuoted(urlOf(call)), authorization);
    QString publisher = u"HttpRequest.BodyPublishers.noBody()"_s;
    if (!call.body.isEmpty()) {
        text += u"                .header(\"Content-Type\", \"application/json\")\n"_s;
        publisher = u"HttpRequest.BodyPublishers.ofString(%1)"_s.arg(doubleQuoted(call.body));
    }
    return text
        + u"                .method(%1, %2)\n"
          "                .build();\n"
          "        HttpResponse<String> response = HttpClient.newHttpClient()\n"
          "                .send(request, HttpResponse.BodyHandlers.ofString());\n"
          "        System.out.println(response.statusCode() + \" \" + response.body());\n"
          "    }\n}\n"_s.arg(doubleQuoted(call.method), publisher);
}

QString powerShellScript(const SnippetCall& call)
{
    QString text;
    if (isBasic(call))
        text =
            u"$pair = [Text.Encoding]::UTF8.GetBytes(%1 + $env:LATCHKEY_TOKEN)\n"
            "$headers = @{ Authorization = 'Basic ' + [Convert]::ToBase64String($pair) }\n"_s.arg(
                powerShell(call.user + u':'));
    else
        text = u"$headers = @{ Authorization = 'Bearer ' + $env:LATCHKEY_TOKEN }\n"_s;
    text += u"Invoke-RestMethod -Method %1 -Uri %2 -Headers $headers"_s.arg(
        powerShell(call.method), powerShell(urlOf(call)));
    if (!call.body.isEmpty())
        text += u" `\n  -ContentType 'application/json' -Body %1"_s.arg(powerShell(call.body));
    return text + u'\n';
}

QString go(const SnippetCall& call)
{
    const auto quoted = [](const QString& text) { return doubleQuoted(text, false); };
    const bool body = !call.body.isEmpty();
    QString text =
        u"package main\n\nimport "
        u"(\n\t\"fmt\"\n\t\"io\"\n\t\"log\"\n\t\"net/http\"\n\t\"os\"\n%1)\n\n"
        "func main() {\n\ttoken := os.Getenv(\"LATCHKEY_TOKEN\")\n"
        "\trequest, err := http.NewRequest(%2, %3, %4)\n"
        "\tif err != nil {\n\t\tlog.Fatal(err)\n\t}\n"_s.arg(
            body ? u"\t\"strings\"\n"_s : QString(), quoted(call.method), quoted(urlOf(call)),
            body ? u"strings.NewReader(%1)"_s.arg(quoted(call.body)) : u"nil"_s);
    if (isBasic(call))
        text += u"\trequest.SetBasicAuth(%1, token)\n"_s.arg(quoted(call.user));
    else
        text += u"\trequest.Header.Set(\"Authorization\", \"Bearer \"+token)\n"_s;
    if (body)
        text += u"\trequest.Header.Set(\"Content-Type\", \"application/json\")\n"_s;
    return text
        + u"\tresponse, err := http.DefaultClient.Do(request)\n"
          "\tif err != nil {\n\t\tlog.Fatal(err)\n\t}\n"
          "\tdefer response.Body.Close()\n"
          "\tbody, err := io.ReadAll(response.Body)\n"
          "\tif err != nil {\n\t\tlog.Fatal(err)\n\t}\n"
          "\tfmt.Println(response.StatusCode, string(body))\n}\n"_s;
}

/// A collection of version 2.1, which Postman and its kin import.
QString postman(const SnippetCall& call)
{
    const auto entry = [](const QString& key, const QString& value) {
        return QJsonObject{{u"key"_s, key}, {u"value"_s, value}, {u"type"_s, u"string"_s}};
    };
    const QString token = u"{{LATCHKEY_TOKEN}}"_s;
    QJsonObject auth;
    if (isBasic(call))
        auth = {
            {u"type"_s, u"basic"_s},
            {u"basic"_s, QJsonArray{entry(u"username"_s, call.user), entry(u"password"_s, token)}}};
    else
        auth = {{u"type"_s, u"bearer"_s}, {u"bearer"_s, QJsonArray{entry(u"token"_s, token)}}};
    QJsonObject request{{u"method"_s, call.method}, {u"url"_s, urlOf(call)}, {u"auth"_s, auth}};
    if (!call.body.isEmpty()) {
        request.insert(u"header"_s, QJsonArray{entry(u"Content-Type"_s, u"application/json"_s)});
        request.insert(u"body"_s, QJsonObject{{u"mode"_s, u"raw"_s}, {u"raw"_s, call.body}});
    }
    const QJsonObject info{
        {u"name"_s, u"Latchkey"_s},
        {u"schema"_s, u"https://schema.getpostman.com/json/collection/v2.1.0/collection.json"_s}};
    const QJsonObject item{{u"name"_s, QString(call.method + u' ' + call.url.path())},
                           {u"request"_s, request}};
    return QString::fromUtf8(
        QJsonDocument(
            QJsonObject{{u"info"_s, info},
                        {u"item"_s, QJsonArray{item}},
                        {u"variable"_s, QJsonArray{entry(u"LATCHKEY_TOKEN"_s, QString())}}})
            .toJson());
}

} // namespace

QString nameOf(SnippetLanguage language)
{
    switch (language) {
    case SnippetLanguage::Curl:
        return u"curl"_s;
    case SnippetLanguage::Fetch:
        return u"JavaScript, fetch"_s;
    case SnippetLanguage::XmlHttpRequest:
        return u"JavaScript, XMLHttpRequest"_s;
    case SnippetLanguage::JQuery:
        return u"JavaScript, jQuery"_s;
    case SnippetLanguage::Python:
        return u"Python"_s;
    case SnippetLanguage::Java:
        return u"Java"_s;
    case SnippetLanguage::PowerShell:
        return u"PowerShell"_s;
    case SnippetLanguage::Go:
        return u"Go"_s;
    case SnippetLanguage::Postman:
        return u"Postman"_s;
    }
    return {};
}

QString suffixOf(SnippetLanguage language)
{
    switch (language) {
    case SnippetLanguage::Curl:
        return u"sh"_s;
    case SnippetLanguage::Fetch:
        return u"mjs"_s;
    case SnippetLanguage::XmlHttpRequest:
    case SnippetLanguage::JQuery:
        return u"js"_s;
    case SnippetLanguage::Python:
        return u"py"_s;
    case SnippetLanguage::Java:
        return u"java"_s;
    case SnippetLanguage::PowerShell:
        return u"ps1"_s;
    case SnippetLanguage::Go:
        return u"go"_s;
    case SnippetLanguage::Postman:
        return u"json"_s;
    }
    return {};
}

QString snippet(SnippetLanguage language, const SnippetCall& call)
{
    switch (language) {
    case SnippetLanguage::Curl:
        return curl(call);
    case SnippetLanguage::Fetch:
        return fetch(call);
    case SnippetLanguage::XmlHttpRequest:
        return xmlHttpRequest(call);
    case SnippetLanguage::JQuery:
        return jQuery(call);
    case SnippetLanguage::Python:
        return python(call);
    case SnippetLanguage::Java:
        return java(call);
    case SnippetLanguage::PowerShell:
        return powerShellScript(call);
    case SnippetLanguage::Go:
        return go(call);
    case SnippetLanguage::Postman:
        return postman(call);
    }
    return {};
}

QString headerLine(const SnippetCall& call)
{
    return isBasic(call) ? u"Authorization: Basic base64(%1:YOUR_TOKEN)"_s.arg(call.user)
                         : u"Authorization: Bearer YOUR_TOKEN"_s;
}

} // namespace models
