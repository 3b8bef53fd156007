// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class TestTarget : public QObject
{
    Q_OBJECT

private slots:
    void acceptsAndCanonicalises_data();
    void acceptsAndCanonicalises();
    void refusesWhatIsAmbiguous_data();
    void refusesWhatIsAmbiguous();
    void everyRawOctetInPathAndQuery();
    void everyEscapedOctetInPath();
    void absoluteFormNeedsTheSameAuthority_data();
    void absoluteFormNeedsTheSameAuthority();
    void isNotFooledWhereQUrlIs();
    void reuseLeavesNothingBehind();
    void ownsItsText();
};
