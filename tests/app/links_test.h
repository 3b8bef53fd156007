// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// What the console does with a latchkey:// link: it goes somewhere, and nothing else.
class LinksTest : public QObject
{
    Q_OBJECT
private slots:
    void aLinkOpensItsPlace_data();
    void aLinkOpensItsPlace();
    void whatAnAccountDoesNotHaveIsSaid();
    void aStrangeServiceIsOnlyProposed();
    void aStrangeServiceOfThisComputerToo();
    void aSavedServiceIsOpenedAndTheLinkFollowed();
    void anotherServiceThanTheLinksForgetsIt();
    void unsavedChangesAreAskedAbout();
    void whatIsNoLinkChangesNothing();
    void aLockedWindowStaysLocked();
    void aLinkSurvivesTheWayToTheFirstWindow_data();
    void aLinkSurvivesTheWayToTheFirstWindow();
    void theDesktopMayHandItOver();
    void linksAreCopied();
};
