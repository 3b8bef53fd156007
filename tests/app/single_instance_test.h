// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTemporaryDir>

#include <memory>

/// One console per person and settings folder.
class SingleInstanceTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void theFirstIsTheFirst();
    void aLaterOneHandsItsAddressOver();
    void whatAKilledOneLeftIsTakenOver();
    void oneThatDoesNotAnswerIsNotWaitedFor();
    void anotherFolderIsAnotherConsole();
    void aLongAddressIsNotListenedTo();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};
