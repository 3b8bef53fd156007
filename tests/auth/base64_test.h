// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// Base64 in its one spelling: what decodes is exactly what encoding gives.
class Base64Test : public QObject
{
    Q_OBJECT

private slots:
    void rfc4648();
    void whatIsNotCanonicalIsRefused_data();
    void whatIsNotCanonicalIsRefused();
    void whatDecodesEncodesToItself();
    void everyEncodingDecodes();
    void theBufferIsNeverOverrun();
};
