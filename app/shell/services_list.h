// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/saved_services.h"

#include <QWidget>

class QVBoxLayout;

namespace shell {

/// The known services, last used first, and what can be done with the list.
class ServicesList : public QWidget
{
    Q_OBJECT
public:
    explicit ServicesList(client::SavedServices& services, QWidget* parent = nullptr);

    void rebuild();
    /// The one that is being opened; empty: none.
    void setCurrent(const QString& id);
    /// Lists one that is not saved yet, as the current one, until there is another.
    void setAdding(const client::SavedService& service);

signals:
    void chosen(const QString& id);
    void editRequested(const QString& id);
    void testRequested(const QString& id);
    void addRequested();
    void importRequested();
    void exportRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void duplicate(const QString& id);
    void remove(const QString& id);

    client::SavedServices& m_services;
    QVBoxLayout* m_list;
    QString m_current;
    std::optional<client::SavedService> m_adding; ///< it is not saved yet
};

} // namespace shell
