// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// The one-time code for making the first administrator.
class SetupCodeTest : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsRightBeforeItIsOpened();
    void fileIsForItsOwnerOnly();
    void codeOutlivesARestart();
    void spelling_data();
    void spelling();
    void endsWithErase();
    void fileThatOthersCanReadIsReplaced();
    void fileWithSomethingElseIsReplaced_data();
    void fileWithSomethingElseIsReplaced();
    void noFileNoCode();
};
