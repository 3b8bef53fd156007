// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// Which upstream answers, where tokens count, and what hides another method.
class RoutingTest : public QObject
{
    Q_OBJECT

private slots:
    void upstreams_data();
    void upstreams();
    void hostsOfAnySpelling_data();
    void hostsOfAnySpelling();
    void queryNames_data();
    void queryNames();
    void queryNamesAgreesWithTheTarget();
};
