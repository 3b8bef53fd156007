// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/admin/audit_handler.h"
#include "service/admin/configuration_handler.h"
#include "service/admin/confirmations.h"
#include "service/admin/event_source.h"
#include "service/admin/explain_handler.h"
#include "service/admin/group_handler.h"
#include "service/admin/limits_handler.h"
#include "service/admin/profile_handler.h"
#include "service/admin/rate_preview_handler.h"
#include "service/admin/session_handler.h"
#include "service/admin/settings_handler.h"
#include "service/admin/setup_handler.h"
#include "service/admin/status_handler.h"
#include "service/admin/token_changes.h"
#include "service/admin/token_creation.h"
#include "service/admin/token_handler.h"
#include "service/admin/token_reveal.h"
#include "service/admin/token_usage_handler.h"
#include "service/admin/upstream_handler.h"
#include "service/admin/user_handler.h"
#include "service/admin/verification_handler.h"

namespace admin {

/// From a request to its handler: route, caller, permission, body, in this order. Control thread
/// only.
class Router
{
public:
    struct Handlers
    {
        std::function<ProgramFacts()> facts;
        AuditAccess audit;
        gateway::Counters counters;
    };

    Router(const Services& services, Handlers handlers);
    Router(const Router&) = delete;
    Router& operator=(const Router&) = delete;

    /// Answers every request once, now or later.
    void handle(AdminRequest request, const Reply& answer);

    [[nodiscard]] Confirmations& confirmations() { return m_confirmations; }
    [[nodiscard]] EventSource& events() { return m_events; }

private:
    void route(const std::shared_ptr<Call>& call, const Reply& reply);
    [[nodiscard]] std::optional<AdminResponse> refuseForm(const AdminRequest& request) const;
    [[nodiscard]] std::optional<AdminResponse> readBody(Call& call) const;
    void dispatch(const CallPtr& call, const Reply& reply);

    const Services& m_services;
    Confirmations m_confirmations;
    EventSource m_events;
    SetupHandler m_setup;
    SessionHandler m_session;
    TokenHandler m_tokens;
    TokenCreation m_creation;
    TokenChanges m_changes;
    TokenReveal m_reveal;
    TokenUsageHandler m_usage;
    UserHandler m_users;
    GroupHandler m_groups;
    UpstreamHandler m_upstreams;
    SettingsHandler m_settings;
    ProfileHandler m_profiles;
    RatePreviewHandler m_rates;
    ConfigurationHandler m_configuration;
    StatusHandler m_status;
    AuditHandler m_audit;
    VerificationHandler m_verification;
    LimitsHandler m_limits;
    ExplainHandler m_explain;
    std::function<ProgramFacts()> m_facts;
};

} // namespace admin
