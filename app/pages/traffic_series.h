// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/api/audit_json.h"

class QChart;

namespace pages {

// Each of these gives an empty chart its series and two axes.

/// A line over a filled area.
void drawAllowed(QChart* chart, const QList<api::Statistics::Bucket>& buckets);
/// Bars.
void drawDenied(QChart* chart, const QList<api::Statistics::Bucket>& buckets);
/// A dashed line of the time per call for each stretch in which something was called: where nothing
/// was, there is no time.
void drawTimes(QChart* chart, const QList<api::Statistics::Bucket>& buckets);

} // namespace pages
