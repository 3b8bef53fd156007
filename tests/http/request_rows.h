// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/http/message.h"

#include <QTest>

namespace test {

inline std::string_view view(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

/// A row named after its bytes. \a fields stand between the Host field and the blank line.
inline void addRequest(std::string_view line, std::string_view fields = {},
                       std::string_view body = {})
{
    std::string request(line);
    request += "\r\nHost: h\r\n";
    request += fields;
    request += "\r\n";
    request += body;
    QTest::newRow(shown(request).constData()) << QByteArray::fromStdString(request);
}

inline void addRaw(std::string_view bytes)
{
    QTest::newRow(shown(bytes).constData())
        << QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

} // namespace test
