// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// HKDF-SHA-256 as RFC 5869 has it, and keys that are apart for each purpose.
class TestDerivation : public QObject
{
    Q_OBJECT
private slots:
    void rfc5869_data();
    void rfc5869();
    void everyPurposeHasItsOwnKey();
    void theSameMasterGivesTheSameKeys();
    void aMasterKeyHas32Bytes();
    void theCheckTellsKeysApart();
};
