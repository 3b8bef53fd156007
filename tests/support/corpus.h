// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QtGlobal>

#include <optional>

namespace test {

/// Public test vectors are not part of the project; LATCHKEY_CORPORA says where they are. A test
/// that needs a file which is not there skips and says so:
///
///     const auto rows = test::corpusLines(u"redos/classic.jsonl"_s);
///     if (!rows)
///         QSKIP("set LATCHKEY_CORPORA to run this");
[[nodiscard]] inline std::optional<QByteArray> corpusFile(const QString& path)
{
    const QString root = qEnvironmentVariable("LATCHKEY_CORPORA");
    QFile file(root + u'/' + path);
    if (root.isEmpty() || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return file.readAll();
}

/// The objects of a file of JSON lines.
[[nodiscard]] inline std::optional<QList<QJsonObject>> corpusLines(const QString& path)
{
    const auto bytes = corpusFile(path);
    if (!bytes)
        return std::nullopt;
    QList<QJsonObject> rows;
    for (const QByteArray& line : bytes->split('\n'))
        if (!line.trimmed().isEmpty())
            rows.append(QJsonDocument::fromJson(line).object());
    return rows;
}

} // namespace test
