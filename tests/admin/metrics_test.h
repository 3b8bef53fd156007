// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/admin/metrics.h"

#include <QObject>

/// The page that Prometheus reads.
class TestMetrics : public QObject
{
    Q_OBJECT

private slots:
    void countersOfAllWorkersAreSummedByReason();
    void theHistogramIsCumulative();
    void prometheusFindsNothingToComplainAbout();

private:
    gateway::CallMetrics m_first;
    gateway::CallMetrics m_second;

    QByteArray page()
    {
        admin::Measurements measured;
        measured.workers = {&m_first, &m_second};
        measured.version = "1.2.3";
        measured.revision = 7;
        return QByteArray::fromStdString(admin::exposition(measured));
    }
};
