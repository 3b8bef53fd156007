// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/palette.h"

#include <QObject>

#include <optional>

class QApplication;
class QDBusVariant;

namespace shell {

/// Which palette the console shows: the one chosen, or the desktop's, which it then follows.
class Appearance : public QObject
{
    Q_OBJECT
public:
    enum class Choice
    {
        System,
        Light,
        Dark,
        HighContrast
    };
    Q_ENUM(Choice)

    Appearance(QApplication& application, Choice choice, QObject* parent = nullptr);

    [[nodiscard]] Choice choice() const { return m_choice; }
    void choose(Choice choice);

signals:
    void changed();

private slots:
    void systemChanged(const QString& space, const QString& key, const QDBusVariant& value);

private:
    void askSystem();
    void apply();

    QApplication& m_application;
    Choice m_choice;
    /// What the desktop asks for.
    [[nodiscard]] widgets::Scheme system() const;
    void readSystemSettings();

    bool m_dark = false;
    bool m_contrast = false; ///< as much of it as there is
    std::optional<widgets::Scheme> m_shown;
};

/// As it is stored: "system", "light", "dark", "high-contrast".
[[nodiscard]] QString code(Appearance::Choice choice);
[[nodiscard]] Appearance::Choice appearanceFromCode(const QString& code);

} // namespace shell
