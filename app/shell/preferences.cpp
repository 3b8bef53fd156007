// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/preferences.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace shell {
namespace {

QString windowFileBeside(const QString& file)
{
    return QFileInfo(file).dir().filePath(QStringLiteral("window.ini"));
}

void moveAside(const QString& file, const QString& ending)
{
    QFile::remove(file + ending);
    QFile::rename(file, file + ending);
}

bool isReadable(const QString& file)
{
    const QSettings settings(file, QSettings::IniFormat);
    (void)settings.allKeys(); // sections are read when somebody asks for them
    return settings.status() != QSettings::FormatError;
}

/// Those of the files that are no settings; they are moved out of the way.
QStringList moveUnreadable(const QStringList& files)
{
    const QString ending = QStringLiteral(".unreadable");
    QStringList aside;
    for (const QString& file : files) {
        if (!QFile::exists(file) || isReadable(file))
            continue;
        moveAside(file, ending);
        aside.append(file + ending);
    }
    return aside;
}

/// The file in which tables keep their columns; empty where the system has a registry for it.
QString tablesFile()
{
    const QSettings tables;
    return QFileInfo(tables.fileName()).isFile() ? tables.fileName() : QString();
}

} // namespace

Preferences::Preferences(const QString& file)
    : m_aside(moveUnreadable({file, windowFileBeside(file), tablesFile()}))
    , m_settings(file, QSettings::IniFormat)
    , m_window(windowFileBeside(file), QSettings::IniFormat)
{ }

void Preferences::reset(const QString& file)
{
    moveAside(file, QStringLiteral(".old"));
    QFile::remove(windowFileBeside(file));
    QSettings().clear();
}

QString Preferences::summary() const
{
    QStringList lines;
    for (const QString& key : m_settings.allKeys())
        if (!key.startsWith(QStringLiteral("reminded")))
            lines.append(key + QLatin1Char('=') + m_settings.value(key).toString());
    return lines.join(QLatin1Char('\n'));
}

} // namespace shell
