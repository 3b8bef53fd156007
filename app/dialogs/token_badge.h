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
/// Steps of a decision for a TraceView.
[[nodiscard]] QList<widgets::TraceStep> traceOf(const QList<api::Explanation::Step>& steps);

} // namespace dialogs
