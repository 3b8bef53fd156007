// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class TlsTest : public QObject
{
    Q_OBJECT

private slots:
    void requestsAreServedOverTls();
    void largeBodiesCrossIntact();
    void oldProtocolsAndPlainHttpAreNotSpoken();
    void reloadPresentsTheNewCertificateToNewConnections();
    void aFailedReloadKeepsWhatWorks();
    void unusableFilesAreClearErrors_data();
    void unusableFilesAreClearErrors();
    void aTruncatedConnectionIsNotAnOrderlyEnd();
};
