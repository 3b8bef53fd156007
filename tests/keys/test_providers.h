// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTemporaryDir>

#include <memory>

/// Where the master key may be kept, and what is refused.
class TestProviders : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void aKeyFileIsMadeOnceAndPrivate();
    void nothingIsOverwritten();
    void anInterruptedAttemptIsNoObstacle();
    void noFileIsNoKey();
    void aFileReadableByOthersIsRefused_data();
    void aFileReadableByOthersIsRefused();
    void aLinkIsRefused();
    void aFileOfSomebodyElseIsRefused();
    void aFolderOrPipeIsRefused();
    void whatIsNoKeyIsRefused_data();
    void whatIsNoKeyIsRefused();
    void theProbeOfAFileTellsWhatIsWrong();
    void errorsDoNotShowTheKey();

    void aCredentialIsRead_data();
    void aCredentialIsRead();
    void aMissingCredentialIsToldApart();
    void aCredentialIsNeverMade();

    void withoutAKeychainTheAnswerIsQuick();

private:
    [[nodiscard]] QString path(const QString& name) const { return m_dir->filePath(name); }
    void writeFile(const QString& name, const QByteArray& content, int mode = 0600);

    std::unique_ptr<QTemporaryDir> m_dir;
};
