// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class TestCleanText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsMadeFitForEveryStore_data();
    void textIsMadeFitForEveryStore();
    void plainTextIsUntouchedAtEveryLength();
    void everyByteIsJudgedAtEveryPlace();
    void cutTextEndsAtACharacter();
    void noTokenSecretComesThrough_data();
    void noTokenSecretComesThrough();
};
