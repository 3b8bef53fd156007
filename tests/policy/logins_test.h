// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// Names and addresses: one folded form, and nobody when it could be two.
class LoginsTest : public QObject
{
    Q_OBJECT

private slots:
    void foldingIsTheDomainsFolding_data();
    void foldingIsTheDomainsFolding();
    void everyAsciiCharacterFoldsAsTheDomainDoes();
    void namesAndAddresses();
    void ambiguity();
};
