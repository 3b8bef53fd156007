// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QTest>

#include <memory>
#include <vector>

namespace test {

template <typename Class>
int runOne(int argc, char** argv)
{
    Class object;
    return QTest::qExec(&object, argc, argv);
}

/// Runs several Qt Test classes in one program: `int main(int c, char** v) { return test::runAll<TestA, TestB>(c, v); }`.
template <typename... Classes>
int runAll(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const int failures = (0 + ... + runOne<Classes>(argc, argv));
    return failures == 0 ? 0 : 1;
}

} // namespace test
