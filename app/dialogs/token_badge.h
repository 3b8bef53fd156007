// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/badge.h"
#include "app/widgets/trace_view.h"
#include "common/api/audit_json.h"
#include "common/api/explain_json.h"
#include "common/api/token_json.h"

namespace dialogs {

/// State of a token as icon, word and tone; \a now decides about "Expiring".
[[nodiscard]] widgets::BadgeLook badgeOf(const api::TokenView& token, core::Timestamp now);
/// What became of a call or change.
[[nodiscard]] widgets::BadgeLook badgeOf(const api::AuditRow& row);
/// "lku_Zt51hNw0KcUo_…", what may be shown of a token.
[[nodiscard]] QString publicPart(const domain::Token& token);
/// "3.2 µs" in the person's digits.
[[nodiscard]] QString microsecondsText(double microseconds);
/// What the gateway would tell the upstream, as the last step of a trace.
[[nodiscard]] widgets::TraceStep upstreamStep(const api::Explanation& explanation);
/// Steps of a decision for a TraceView.
[[nodiscard]] QList<widgets::TraceStep> traceOf(const QList<api::Explanation::Step>& steps);
/// Every stage of a record with what it said; where today's policy would say something else, that
/// stands at the far end. \a failure is what the stage that refused had to say.
[[nodiscard]] QList<widgets::TraceStep> recordedTraceOf(const api::AuditTrace& trace,
                                                        const QString& failure);

} // namespace dialogs
