// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMutex>
#include <QString>
#include <QStringList>
#include <QtGlobal>

#include <deque>

namespace support {

/// The last lines of what this program logged, and the last problems that a person met, for the
/// diagnostic bundle. Secrets are taken out before a line is kept. Thread-safe; nothing is written
/// anywhere.
class ConsoleLog
{
public:
    static constexpr std::size_t capacity = 500;

    ConsoleLog() = default;
    ConsoleLog(const ConsoleLog&) = delete;
    ConsoleLog& operator=(const ConsoleLog&) = delete;
    /// Stops listening.
    ~ConsoleLog();

    /// Begins to keep what Qt's logging says, which still goes where it went. One log at a time.
    void listen();

    void note(QtMsgType type, const QString& category, const QString& text);
    /// A call of the service that failed, as it was shown.
    void noteProblem(const QString& text);

    [[nodiscard]] QStringList lines() const;
    [[nodiscard]] QStringList problems() const;

private:
    static void handle(QtMsgType type, const QMessageLogContext& context, const QString& text);

    mutable QMutex m_mutex;
    std::deque<QString> m_lines;
    std::deque<QString> m_problems;
    QtMessageHandler m_before = nullptr;
};

} // namespace support
