// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/failure.h"
#include "app/client/queries.h"
#include "app/client/transport.h"
#include "common/api/audit_json.h"
#include "common/api/configuration_json.h"
#include "common/api/draft_json.h"
#include "common/api/explain_json.h"
#include "common/api/profile_json.h"
#include "common/api/rate_preview_json.h"
#include "common/api/routes.h"
#include "common/api/secure_mode_json.h"
#include "common/api/session_json.h"
#include "common/api/settings_change_json.h"
#include "common/api/setup_json.h"
#include "common/api/usage_json.h"
#include "common/domain/upstream.h"

#include <QObject>
#include <QPointer>

#include <cstdint>
#include <deque>
#include <vector>

namespace client {

/// A value with the revision that it has on the service, for the next change of it.
template <typename T>
struct Versioned
{
    T value;
    QByteArray version; ///< the entity tag, as sent
};

/// One part of a list.
template <typename T>
struct Listed
{
    QList<T> items;
    QString next; ///< where the following part begins; empty: this was the last
    std::optional<qint64> total;
};

/// A token and its value, which is shown once and never again.
struct TokenWithSecret
{
    api::TokenView token;
    core::Secret secret; ///< empty: the service does not repeat it (Secure Mode)
};

/// A settings page after a change, with what the service has to say about it.
template <typename Page>
struct ChangedPage
{
    Versioned<Page> page;
    std::optional<api::PendingChange> pending; ///< rolled back unless confirmed in time
    QList<api::SettingsWarning> warnings;
};

template <typename T>
using Then = std::function<void(const Result<T>&)>;

/// One typed function per call of the administration API.
///
/// Every function returns at once. Its completion is called later from the event loop, once, and
/// not at all when \a context is gone by then or the ticket was cancelled: continuations of QFuture
/// in Qt 6.4 have no such protection. Nothing is shown or kept here.
///
/// When the session has ended, calls wait: sessionEnded() is emitted once, and after resume() they
/// are sent again as they were, so nothing that someone entered is lost. abandon() fails them.
class Client : public QObject
{
    Q_OBJECT

public:
    /// What a call does when the session it was made with has ended.
    enum class WhenEnded : std::uint8_t
    {
        Wait, ///< until the same person has signed in again
        Say ///< fails as the service has it; for a session that nobody works with yet
    };

    explicit Client(Transport& transport, QObject* parent = nullptr);

    void setSession(const core::Secret& session) { m_session = session; }
    [[nodiscard]] bool hasSession() const { return !m_session.isEmpty(); }
    /// Sends what waited for a new session.
    void resume();
    /// Fails what waited for one.
    void abandon();
    /// Whether something under way only asks, so that it can be given up.
    [[nodiscard]] bool canGiveUp() const;
    /// Gives up what only asks: its completions hear of Failure::Kind::Cancelled. What changes
    /// something goes on, because nobody could say what became of it.
    void giveUpAsking();
    [[nodiscard]] qsizetype waiting() const { return static_cast<qsizetype>(m_waiting.size()); }

    // The first administrator of a fresh service; nobody is signed in then.
    Ticket setupState(QObject* context, Then<api::SetupState> then);
    Ticket createFirstAdministrator(const api::SetupDraft& draft, QObject* context,
                                    Then<domain::User> then);

    // Session and service.
    Ticket signIn(const api::SignIn& signIn, QObject* context, Then<api::StartedSession> then);
    Ticket signOut(QObject* context, Then<Nothing> then);
    Ticket me(QObject* context, Then<api::Account> then, WhenEnded whenEnded = WhenEnded::Wait);
    /// What monitors are told: whether it is ready, and why not.
    Ticket health(QObject* context, Then<QJsonObject> then);
    Ticket status(QObject* context, Then<api::ServiceStatus> then);

    // Tokens.
    Ticket tokens(const TokenQuery& query, QObject* context, Then<Listed<api::TokenView>> then);
    /// \a unusedSince decides about TokenCounts::unused.
    Ticket tokenCounts(core::Timestamp unusedSince, QObject* context, Then<api::TokenCounts> then);
    /// Up to and with \a now.
    Ticket tokenUsage(const UsageQuery& query, core::Timestamp now, QObject* context,
                      Then<api::TokenUsageList> then);
    Ticket token(const QString& id, QObject* context, Then<Versioned<api::TokenView>> then);
    Ticket tokenChoices(const QString& owner, QObject* context, Then<api::TokenChoices> then);
    /// \a key makes it safe to send again when no answer came (Idempotency-Key).
    Ticket createToken(const api::TokenDraft& draft, const QString& key, QObject* context,
                       Then<TokenWithSecret> then);
    Ticket changeToken(const QString& id, const api::TokenPatch& patch, const QByteArray& version,
                       QObject* context, Then<Versioned<api::TokenView>> then);
    Ticket deleteToken(const QString& id, QObject* context, Then<Nothing> then);
    Ticket revokeToken(const QString& id, QObject* context, Then<api::TokenView> then);
    Ticket disableToken(const QString& id, QObject* context, Then<api::TokenView> then);
    Ticket enableToken(const QString& id, QObject* context, Then<api::TokenView> then);
    /// \a overlap as the API writes it ("24h", "0"): how long the old value still works.
    Ticket rotateToken(const QString& id, const QString& overlap, QObject* context,
                       Then<TokenWithSecret> then);
    Ticket revealToken(const QString& id, const core::Secret& password, QObject* context,
                       Then<core::Secret> then);
    /// Answers how many.
    Ticket deleteTokensOf(const QString& user, QObject* context, Then<qint64> then);

    // Settings pages: domain::TokenSettings, RestrictionSettings, PublicApiSettings,
    // GlobalSettings, RateSettings, SecureModeSettings, ProxySettings and AuditSettings.
    template <typename Page>
    Ticket settings(QObject* context, Then<Versioned<Page>> then);
    /// \a version is the one that was read; a page that somebody else changed meanwhile fails with
    /// isStale().
    template <typename Page>
    Ticket saveSettings(const Page& page, const QByteArray& version, QObject* context,
                        Then<Versioned<Page>> then);
    /// The same with confirm-or-roll-back: the change holds for \a confirmWithin seconds (0: for
    /// good) unless it is confirmed.
    template <typename Page>
    Ticket changeSettings(const Page& page, const QByteArray& version, int confirmWithin,
                          QObject* context, Then<ChangedPage<Page>> then);
    /// What saving would do, and how it would treat \a address (empty: only one's own). Stores
    /// nothing.
    template <typename Page>
    Ticket checkSettings(const Page& page, const QByteArray& version, const QString& address,
                         QObject* context, Then<api::SettingsCheck> then);
    /// Keeps, or undoes at once, the change that waits under \a revision.
    Ticket confirmSettings(qint64 revision, QObject* context, Then<Nothing> then);
    Ticket rollBackSettings(qint64 revision, QObject* context, Then<Nothing> then);
    Ticket secureMode(QObject* context, Then<Versioned<api::SecureModeView>> then);
    /// \a confirm must be "SECURE MODE" to ask for it; taking the request back needs none.
    Ticket requestSecureMode(bool requested, const QString& confirm, const QByteArray& version,
                             QObject* context, Then<Versioned<domain::SecureModeSettings>> then);

    /// Sets of settings to start from.
    Ticket profiles(QObject* context, Then<Listed<api::ProfileView>> then);
    /// \a confirm must be "SECURE MODE" for one that turns it on. \a confirmWithin seconds: rolled
    /// back unless confirmed; 0: for good.
    Ticket applyProfile(const QString& name, const QString& confirm, int confirmWithin,
                        QObject* context, Then<api::ProfileView> then);

    /// Everything that is configured; \a sealFor: a public key that secrets are sealed for, or
    /// empty: without them.
    Ticket exportConfiguration(const QString& sealFor, QObject* context, Then<QJsonObject> then);
    /// \a privateKey opens the sealed part; may be empty.
    Ticket importConfiguration(const QJsonObject& configuration, const core::Secret& privateKey,
                               bool checkOnly, QObject* context,
                               Then<api::ConfigurationReport> then);

    // Users and groups.
    Ticket users(const UserQuery& query, QObject* context, Then<Listed<domain::User>> then);
    Ticket user(const QString& name, QObject* context, Then<Versioned<domain::User>> then);
    Ticket createUser(const api::UserDraft& draft, QObject* context,
                      Then<Versioned<domain::User>> then);
    Ticket changeUser(const QString& name, const api::UserPatch& patch, const QByteArray& version,
                      QObject* context, Then<Versioned<domain::User>> then);
    Ticket deleteUser(const QString& name, QObject* context, Then<Nothing> then);
    Ticket unlockUser(const QString& name, QObject* context, Then<Versioned<domain::User>> then);
    Ticket groups(const GroupQuery& query, QObject* context, Then<Listed<domain::Group>> then);
    Ticket group(const QString& name, QObject* context, Then<Versioned<domain::Group>> then);
    Ticket createGroup(const api::GroupDraft& draft, QObject* context,
                       Then<Versioned<domain::Group>> then);
    Ticket changeGroup(const QString& name, const api::GroupDraft& draft, const QByteArray& version,
                       QObject* context, Then<Versioned<domain::Group>> then);
    Ticket deleteGroup(const QString& name, QObject* context, Then<Nothing> then);

    // Upstreams.
    Ticket upstreams(QObject* context, Then<Listed<domain::Upstream>> then);
    Ticket upstream(const QString& name, QObject* context, Then<Versioned<domain::Upstream>> then);
    Ticket createUpstream(const domain::Upstream& upstream, QObject* context,
                          Then<Versioned<domain::Upstream>> then);
    Ticket changeUpstream(const QString& name, const domain::Upstream& upstream,
                          const QByteArray& version, QObject* context,
                          Then<Versioned<domain::Upstream>> then);
    Ticket deleteUpstream(const QString& name, QObject* context, Then<Nothing> then);

    // Audit and what explains decisions.
    Ticket audit(const AuditQuery& query, QObject* context, Then<Listed<api::AuditRow>> then);
    Ticket auditRow(const QString& decision, QObject* context, Then<api::AuditRow> then);
    /// Whether the audit log is as it was written; the check runs on the service meanwhile.
    Ticket auditVerification(QObject* context, Then<api::AuditVerification> then);
    Ticket startAuditVerification(QObject* context, Then<api::AuditVerification> then);
    Ticket cancelAuditVerification(QObject* context, Then<api::AuditVerification> then);
    /// \a onPart gets the file in parts; the completion says that it is whole. \a columns by their
    /// names in JSON; empty: all of them.
    Ticket exportAudit(const AuditQuery& query, ExportFormat format, const QStringList& columns,
                       std::function<void(const QByteArray&)> onPart, QObject* context,
                       Then<Nothing> then);
    /// GET /events: server-sent events, until the stream ends. \a lastId is the last one that was
    /// heard, empty at first; \a patience for how long the service may be silent. Counts neither as
    /// answered() nor as unreached().
    Ticket events(const QByteArray& lastId, std::chrono::milliseconds patience,
                  std::function<void(const QByteArray&)> onPart, QObject* context,
                  Then<Nothing> then);
    Ticket statistics(const StatisticsQuery& query, QObject* context, Then<api::Statistics> then);
    Ticket explain(const api::ExplainQuestion& question, QObject* context,
                   Then<api::Explanation> then);
    Ticket previewRates(const api::RatePreviewQuestion& question, QObject* context,
                        Then<api::RatePreview> then);
    Ticket checkLimits(const api::LimitsQuestion& question, QObject* context,
                       Then<api::LimitsAnswer> then);

signals:
    /// So many calls wait for an answer now. Not counted are endless ones, and those whose answer
    /// is given on as it comes: whoever asks for these says how far they are.
    void underWayChanged(int calls);
    /// A call was refused because the session has ended, and waits now.
    void sessionEnded();
    /// A call was answered, whatever the answer was: the service is there.
    void answered(std::chrono::milliseconds latency);
    /// A call was not answered.
    void unreached(const client::Failure& failure);
    /// The service refused a call; the completion hears of it too.
    void refused(const client::Failure& failure);

private:
    struct Call
    {
        Request request;
        QPointer<QObject> context;
        std::function<void(const Response&)> done;
        bool needsSession = true;
        WhenEnded whenEnded = WhenEnded::Wait;
        bool cancelled = false;
        bool underWay = false; ///< it is counted
        Ticket sent;
    };
    using CallPtr = std::shared_ptr<Call>;

    template <typename T, typename Decode>
    Ticket ask(Request request, QObject* context, Then<T> then, Decode decode,
               bool needsSession = true, WhenEnded whenEnded = WhenEnded::Wait);
    Ticket start(const CallPtr& call);
    void send(const CallPtr& call);
    void finish(const CallPtr& call, const Response& response);
    [[nodiscard]] static bool onlyAsks(const Call& call);
    void setUnderWay(const CallPtr& call, bool underWay);

    Transport& m_transport;
    core::Secret m_session;
    std::deque<CallPtr> m_waiting;
    std::vector<CallPtr> m_underWay;
    bool m_endReported = false;
};

} // namespace client
