// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gateway/court.h"

#include <QTest>

#include <vector>

namespace test {

/// One line of a table: under this policy, this request meets this verdict.
struct Line
{
    const char* name;
    Policy policy;
    Ask ask;
    domain::Reason expected;
};

/// Every line with a court of its own; all that differ are told.
inline void check(const std::vector<Line>& table)
{
    QStringList wrong;
    for (const Line& line : table) {
        const domain::Reason reason = verdict(line.policy, line.ask);
        if (reason != line.expected) {
            const auto text = [](domain::Reason r) {
                return QString::fromStdString(std::string(domain::code(r)));
            };
            wrong.append(QStringLiteral("%1: %2 instead of %3")
                             .arg(QString::fromUtf8(line.name), text(reason), text(line.expected)));
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

} // namespace test
