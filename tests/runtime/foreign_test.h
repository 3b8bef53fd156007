// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// Reading what the four add-ons keep.
class ForeignTest : public QObject
{
    Q_OBJECT

private slots:
    void limitToLines_data();
    void limitToLines();
    void extenderTokens();
    void extenderTokensThatCannotBeRead();
    void extenderSecureMode();
    void kantegaTokens();
    void kantegaLists();
    void kantegaListsAreTakenWholeOrNotAtAll();
    void resolutionValidity_data();
    void resolutionValidity();
    void resolutionAddresses();
    void refusals_data();
    void refusals();
};
