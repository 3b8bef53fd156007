// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/environment.h"

#include <QWidget>

#include <optional>

namespace shell {

/// The environment of a service in a small plate with an edge in its colour.
class EnvironmentPill : public QWidget
{
    Q_OBJECT
public:
    explicit EnvironmentPill(Environment environment, QWidget* parent = nullptr);
    void setEnvironment(Environment environment);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Environment m_environment;
};

/// The 3 px line in the environment's colour across the top of the window.
class EnvironmentLine : public QWidget
{
    Q_OBJECT
public:
    explicit EnvironmentLine(QWidget* parent = nullptr);
    /// Nothing: the line has the colour of the bar.
    void setEnvironment(std::optional<Environment> environment);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::optional<Environment> m_environment;
};

} // namespace shell
