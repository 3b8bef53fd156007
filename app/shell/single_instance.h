// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QObject>

#include <chrono>

namespace shell {

/// One console per person and settings folder: a second start asks the first one to come forward,
/// and ends. A socket that a killed console left behind is taken over. Main thread.
class SingleInstance : public QObject
{
    Q_OBJECT
public:
    using Patience = std::chrono::milliseconds;

    /// \a folder is where the settings are; another folder is another console.
    explicit SingleInstance(const QString& folder, QObject* parent = nullptr);

    /// True: a console runs already, has come forward and has been told \a address (which may be
    /// empty). False: this is the first one, and hears of later starts from now on. A console that
    /// does not answer within \a patience is not waited for: somebody wants a window that works.
    [[nodiscard]] bool handOver(const QString& address, Patience patience = Patience(3000));

    /// Where the first console listens; tells nothing of the folder.
    [[nodiscard]] const QString& place() const { return m_place; }

signals:
    /// Somebody started the console again, perhaps with an address.
    void called(const QString& address);

private:
    [[nodiscard]] bool tell(const QString& address, Patience patience) const;
    void greet();

    QString m_place;
    QLocalServer m_server;
};

/// Shows \a window in front of others, also when it was an icon.
void bringForward(QWidget* window);

} // namespace shell
