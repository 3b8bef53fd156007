// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/support/console_log.h"

#include "app/support/redaction.h"

#include <QDateTime>

#include <atomic>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace support {
namespace {

/// Qt's message handler is a plain function: this is how it finds the log that listens.
std::atomic<ConsoleLog*> listener{nullptr};

QString word(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return u"debug"_s;
    case QtInfoMsg:
        return u"info"_s;
    case QtWarningMsg:
        return u"warning"_s;
    case QtCriticalMsg:
        return u"critical"_s;
    case QtFatalMsg:
        return u"fatal"_s;
    }
    Q_UNREACHABLE();
}

void keep(std::deque<QString>& lines, const QString& text)
{
    const QString now = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
    lines.push_back(now + u' ' + redacted(text));
    if (lines.size() > ConsoleLog::capacity)
        lines.pop_front();
}

} // namespace

ConsoleLog::~ConsoleLog()
{
    ConsoleLog* self = this;
    if (listener.compare_exchange_strong(self, nullptr))
        qInstallMessageHandler(m_before);
}

void ConsoleLog::listen()
{
    listener = this;
    m_before = qInstallMessageHandler(handle);
}

void ConsoleLog::handle(QtMsgType type, const QMessageLogContext& context, const QString& text)
{
    ConsoleLog* log = listener.load();
    if (!log)
        return;
    log->note(type, QString::fromUtf8(context.category), text);
    if (log->m_before)
        log->m_before(type, context, text);
    else
        std::fprintf(stderr, "%s\n", qPrintable(qFormatLogMessage(type, context, text)));
}

void ConsoleLog::note(QtMsgType type, const QString& category, const QString& text)
{
    const QMutexLocker lock(&m_mutex);
    keep(m_lines, word(type) + u' ' + category + u": "_s + text);
}

void ConsoleLog::noteProblem(const QString& text)
{
    const QMutexLocker lock(&m_mutex);
    keep(m_problems, text);
}

QStringList ConsoleLog::lines() const
{
    const QMutexLocker lock(&m_mutex);
    return {m_lines.begin(), m_lines.end()};
}

QStringList ConsoleLog::problems() const
{
    const QMutexLocker lock(&m_mutex);
    return {m_problems.begin(), m_problems.end()};
}

} // namespace support
