// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// What a latchkey:// link may be, and that everything else is refused.
class ConsoleLinkTest : public QObject
{
    Q_OBJECT
private slots:
    void whatItLeadsTo_data();
    void whatItLeadsTo();
    void everythingElseIsRefused_data();
    void everythingElseIsRefused();
    void whatIsMeantAsALink();
    void aLinkThatIsCopiedIsReadAsTheSame_data();
    void aLinkThatIsCopiedIsReadAsTheSame();
    void whoseItIs_data();
    void whoseItIs();
};
