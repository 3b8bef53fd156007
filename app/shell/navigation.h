// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/saved_services.h"

#include <QWidget>

class QButtonGroup;
class QVBoxLayout;

namespace shell {

class NavigationItem;
class ServiceSwitcher;

/// The pages at the near side, below the switcher of services; a column of icons when there is
/// little room or when chosen.
class Navigation : public QWidget
{
    Q_OBJECT
public:
    explicit Navigation(QWidget* parent = nullptr);

    void setService(const client::SavedService& profile);
    /// Pages in the order of the calls; \a lineAfter draws a thin line below.
    void addPage(const QString& id, const QString& title, const QString& iconName, bool lineAfter);
    void setCurrent(const QString& id);
    /// A pencil at the far end: the page holds an unsaved draft.
    void setDraft(const QString& id, bool draft);
    /// Narrow: icons only. \a automatic follows the window's width unless a person chose.
    void setNarrow(bool narrow);
    [[nodiscard]] bool isNarrow() const { return m_narrow; }

signals:
    void pageChosen(const QString& id);
    void switcherClicked();
    void collapseClicked();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void fit();

    [[nodiscard]] NavigationItem* item(const QString& id) const;

    ServiceSwitcher* m_switcher;
    QVBoxLayout* m_pages;
    QButtonGroup* m_group;
    NavigationItem* m_collapse;
    bool m_narrow = false;
};

} // namespace shell
