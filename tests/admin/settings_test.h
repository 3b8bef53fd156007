// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// Settings pages, upstreams, groups and users as administrators change them.
class SettingsTest : public QObject
{
    Q_OBJECT

private slots:
    void everyPageComesBack_data();
    void everyPageComesBack();
    void pagesAreInEffectAtOnce();
    void refused_data();
    void refused();
    void aStalePageTellsWhoChangedIt();
    void selfServiceAndGrantsContradict();
    void entriesThatChangeNothingAreTold();
    void secureModeIsAskedForTheNextStart();
    void mailIsNotThere();

    void groupLife();
    void renamingAGroupRenamesItInTheSettings();
    void groupInUse();
    void userLife();
    void ownPassword();
    void deletingAUserDeletesTheTokens();
    void usersArePaged();
    void upstreamLife();
    void status();
};
