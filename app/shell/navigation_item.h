// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/saved_services.h"

#include <QAbstractButton>

namespace shell {

/// A page in the navigation.
class NavigationItem : public QAbstractButton
{
    Q_OBJECT
public:
    NavigationItem(const QString& id, const QString& title, const QString& iconName,
                   QWidget* parent = nullptr);

    [[nodiscard]] QString id() const { return m_id; }
    void setDraft(bool draft);
    void setNarrow(bool narrow);
    void setIconName(const QString& name);
    QSize sizeHint() const override;
    /// With room for the whole title and for a mark behind it.
    [[nodiscard]] int wideWidth() const;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] int room() const;
    void explain();

    QString m_id;
    QString m_icon;
    bool m_draft = false;
    bool m_narrow = false;
};

/// The service that is shown: mark, name, address, environment.
class ServiceSwitcher : public QAbstractButton
{
    Q_OBJECT
public:
    explicit ServiceSwitcher(QWidget* parent = nullptr);
    void setService(const client::SavedService& profile);
    void setNarrow(bool narrow);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    client::SavedService m_profile;
    class EnvironmentPill* m_pill;
    bool m_narrow = false;
};

} // namespace shell
