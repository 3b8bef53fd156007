// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/appearance.h"

#include <QByteArray>
#include <QDate>
#include <QSettings>
#include <QStringList>

#include <optional>

namespace shell {

/// How this person likes the console: window, palette, language, navigation. Nothing secret,
/// nothing of a service. Where the window stands is kept in a file of its own, "window.ini" beside
/// the other: it belongs to this computer's screens, and no other computer should get it.
///
/// A file that cannot be read is moved aside and the console starts as it does at first.
class Preferences
{
public:
    /// \a file is an INI file; it is replaced as a whole when it changes.
    explicit Preferences(const QString& file);

    /// Where files went that could not be read; empty: none.
    [[nodiscard]] const QStringList& setAside() const { return m_aside; }

    [[nodiscard]] QByteArray geometry() const
    {
        return m_window.value(QStringLiteral("geometry")).toByteArray();
    }
    void setGeometry(const QByteArray& value)
    {
        m_window.setValue(QStringLiteral("geometry"), value);
    }
    [[nodiscard]] QString page() const
    {
        return m_settings.value(QStringLiteral("window/page")).toString();
    }
    void setPage(const QString& value)
    {
        m_settings.setValue(QStringLiteral("window/page"), value);
    }
    [[nodiscard]] std::optional<bool> narrow() const
    {
        const QVariant value = m_settings.value(QStringLiteral("window/narrow"));
        return value.isValid() ? std::optional(value.toBool()) : std::nullopt;
    }
    void setNarrow(bool value) { m_settings.setValue(QStringLiteral("window/narrow"), value); }
    [[nodiscard]] Appearance::Choice appearance() const
    {
        return appearanceFromCode(m_settings.value(QStringLiteral("appearance")).toString());
    }
    void setAppearance(Appearance::Choice value)
    {
        m_settings.setValue(QStringLiteral("appearance"), code(value));
    }
    /// Minutes without a key or a click after which the window is locked; 0: never.
    [[nodiscard]] int lockAfter() const
    {
        return m_settings.value(QStringLiteral("lockAfter")).toInt();
    }
    void setLockAfter(int minutes) { m_settings.setValue(QStringLiteral("lockAfter"), minutes); }
    /// Whether the window is locked together with the screen.
    [[nodiscard]] bool lockWithScreen() const
    {
        return m_settings.value(QStringLiteral("lockWithScreen"), true).toBool();
    }
    void setLockWithScreen(bool value)
    {
        m_settings.setValue(QStringLiteral("lockWithScreen"), value);
    }
    /// Whether there is an icon in the desktop's tray; closing the window then only hides it.
    [[nodiscard]] bool tray() const
    {
        return m_settings.value(QStringLiteral("tray"), false).toBool();
    }
    void setTray(bool value) { m_settings.setValue(QStringLiteral("tray"), value); }
    /// The tokens that the person was reminded of on \a day; those of other days are forgotten.
    [[nodiscard]] QStringList remindedOf(const QDate& day) const
    {
        return m_settings.value(QStringLiteral("reminded/day")).toDate() == day
            ? m_settings.value(QStringLiteral("reminded/tokens")).toStringList()
            : QStringList();
    }
    void setRemindedOf(const QDate& day, const QStringList& tokens)
    {
        m_settings.setValue(QStringLiteral("reminded/day"), day);
        m_settings.setValue(QStringLiteral("reminded/tokens"), tokens);
    }
    /// Empty: the desktop's.
    [[nodiscard]] QString language() const
    {
        return m_settings.value(QStringLiteral("language")).toString();
    }
    void setLanguage(const QString& value)
    {
        m_settings.setValue(QStringLiteral("language"), value);
    }

    /// As it is at first: the files go aside, and so does what tables keep of themselves.
    static void reset(const QString& file);

    /// What is kept, one line each, without the window's geometry and without tokens: for
    /// diagnostics.
    [[nodiscard]] QString summary() const;

private:
    QStringList m_aside;
    QSettings m_settings;
    QSettings m_window;
};

} // namespace shell
