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
    // On the heap: the address sanitizer's own stack does not keep what asks for a cache line's
    // alignment.
    const auto object = std::make_unique<Class>();
    return QTest::qExec(object.get(), argc, argv);
}

/// Runs several Qt Test classes in one program: `int main(int c, char** v) { return
/// test::runAll<TestA, TestB>(c, v); }`.
template <typename... Classes>
int runAll(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const int failures = (0 + ... + runOne<Classes>(argc, argv));
    return failures == 0 ? 0 : 1;
}

/// The same for classes that are declared in their own source files, which each offer a function
/// that makes one.
inline int run(int argc, char** argv, const std::vector<std::unique_ptr<QObject> (*)()>& tests)
{
    QCoreApplication application(argc, argv);
    int failures = 0;
    for (const auto make : tests)
        failures += QTest::qExec(make().get(), argc, argv);
    return failures == 0 ? 0 : 1;
}

} // namespace test
