// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// What is sealed opens only whole, only in its place, and only with its key.
class TestSealer : public QObject
{
    Q_OBJECT
private slots:
    void whatIsSealedOpens_data();
    void whatIsSealedOpens();
    void aKnownBlobOpens();
    void everyChangedBitIsNoticed();
    void everyCutIsNoticed();
    void anotherContextIsNoticed();
    void anotherKeyIsNoticed();
    void noncesDiffer();
    void theValueIsNotVisible();
    void aShortKeySealsNothing();
};
