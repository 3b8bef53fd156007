// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/admin/rate_preview.h"

#include "service/gateway/rate_keys.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace admin {
namespace {

using Kind = domain::RateSettings::Subject;

constexpr qsizetype subjectsShown = 50;
constexpr int largestBurst = 1'000'000;

/// A recorded call as the limiter sees it.
struct Counted
{
    std::size_t keys = 0; ///< index of the subject
    std::int64_t at = 0; ///< milliseconds
};

struct Subject
{
    gateway::RateKeys keys;
    std::optional<std::vector<policy::RateWindow>> own; ///< of a token that has a limit of its own
    RatePreview::Subject shown;
};

class Replay
{
public:
    Replay(const policy::Snapshot& policy, const QList<store::AuditEvent>& calls) : m_policy(policy)
    {
        for (const store::AuditEvent& call : calls)
            add(call);
    }

    [[nodiscard]] qint64 calls() const { return static_cast<qint64>(m_calls.size()); }

    /// How many are refused; \a each is told which.
    template <typename Each>
    qint64 run(const std::vector<policy::RateWindow>& windows, Each each) const
    {
        policy::RateLimiter limiter;
        qint64 refused = 0;
        for (const Counted& call : m_calls) {
            const auto moment = std::chrono::steady_clock::time_point{} + beginning
                + std::chrono::milliseconds(call.at - m_calls.front().at);
            const Subject& subject = m_subjects[call.keys];
            if (limiter.take(subject.keys.all(), subject.own ? *subject.own : windows, moment)
                    .allowed)
                continue;
            ++refused;
            each(call);
        }
        return refused;
    }
    [[nodiscard]] qint64 refusedWith(const std::vector<policy::RateWindow>& windows) const
    {
        return run(windows, [](const Counted&) {});
    }

    /// Runs with the setting as it is, and fills in who is refused.
    [[nodiscard]] RatePreview preview()
    {
        RatePreview result;
        result.calls = calls();
        for (const Counted& call : m_calls)
            ++m_subjects[call.keys].shown.calls;
        result.refused = run(m_policy.rateWindows, [this](const Counted& call) {
            RatePreview::Subject& shown = m_subjects[call.keys].shown;
            if (shown.refused++ == 0)
                shown.firstRefusedAt = core::fromMilliseconds(call.at);
        });
        for (const Subject& subject : m_subjects) {
            if (subject.shown.refused > 0)
                result.subjects.append(subject.shown);
        }
        std::stable_sort(result.subjects.begin(), result.subjects.end(),
                         [](const auto& a, const auto& b) { return a.refused > b.refused; });
        result.subjects = result.subjects.mid(0, subjectsShown);
        return result;
    }

private:
    /// Requests a moment after the clock's beginning, so that nothing is counted before it.
    static constexpr std::chrono::hours beginning{24 * 366 * 20};

    void add(const store::AuditEvent& call)
    {
        policy::Decision decision;
        decision.method = static_cast<policy::AuthMethod>(call.authMethod);
        if (!call.address)
            return;
        policy::TokenRecord gone; // a token that is not there any more still counts for itself
        const std::string id = call.tokenId.toStdString();
        if (id.size() == gone.id.size()) {
            std::copy(id.begin(), id.end(), gone.id.begin());
            decision.token = m_policy.tokens.find(gone.id);
            if (!decision.token)
                decision.token = &gone;
        } else if (decision.method == policy::AuthMethod::Token) {
            return;
        }
        const gateway::RateRule rule(m_policy, decision);
        if (rule.windows.empty())
            return;
        const QString userName = call.owner.isEmpty() ? call.actor : call.owner;
        if (const auto* login = m_policy.logins.find(domain::fold(userName).toStdString()))
            decision.user = m_policy.users.find(login->named);
        for (const auto& upstream : m_policy.upstreams) {
            if (upstream->upstream.name == call.upstream)
                decision.upstream = upstream.get();
        }
        const Kind kind = rule.own ? Kind::Token : m_policy.settings.rateLimiting.subject;
        if (kind == Kind::Route && !decision.upstream)
            return; // nothing leads there any more
        const RatePreview::Subject shown = shownAs(kind, decision, call);
        const QString key = shown.kind + u'/' + shown.id;
        auto known = m_index.constFind(key);
        if (known == m_index.constEnd()) {
            known = m_index.insert(key, m_subjects.size());
            m_subjects.push_back({gateway::RateKeys(kind, decision, *call.address), {}, shown});
            if (rule.own)
                m_subjects.back().own.emplace(rule.windows.begin(), rule.windows.end());
        }
        m_calls.push_back({known.value(), core::toMilliseconds(call.at)});
    }

    /// The same choice as RateKeys makes, in words.
    [[nodiscard]] RatePreview::Subject shownAs(Kind kind, const policy::Decision& decision,
                                               const store::AuditEvent& call) const
    {
        const bool byToken = decision.method == policy::AuthMethod::Token && decision.token;
        if (kind == Kind::Token && byToken)
            return {u"token"_s, call.tokenId, call.tokenId, call.owner, 0, 0, {}};
        if (kind == Kind::Group && decision.user && !decision.user->groups.empty())
            return inGroups(*decision.user);
        if (kind == Kind::Route)
            return {u"route"_s, call.upstream, call.upstream, {}, 0, 0, {}};
        if (kind == Kind::Address || !decision.user) {
            const QString address = QString::fromStdString(call.address->toString());
            return {u"address"_s, address, address, {}, 0, 0, {}};
        }
        const QString name = QString::fromStdString(decision.user->name);
        return {u"user"_s, name, name, {}, 0, 0, {}};
    }

    [[nodiscard]] RatePreview::Subject inGroups(const policy::UserRecord& user) const
    {
        QStringList names;
        for (const policy::GroupNumber number : user.groups) {
            if (const policy::GroupRecord* group = m_policy.groups.find(number))
                names.append(QString::fromStdString(group->name));
        }
        const QString joined = names.join(u", "_s);
        return {u"group"_s, joined, joined, {}, 0, 0, {}};
    }

    const policy::Snapshot& m_policy;
    std::vector<Subject> m_subjects;
    QHash<QString, std::size_t> m_index;
    std::vector<Counted> m_calls;
};

std::vector<policy::RateWindow> withBurst(const domain::RateSettings& settings, int burst)
{
    std::vector<policy::RateWindow> windows;
    for (domain::RateSettings::Window window : settings.windows) {
        window.burst = burst;
        if (const auto compiled = policy::RateWindow::from(window))
            windows.push_back(*compiled);
    }
    return windows;
}

std::optional<int> smallestBurst(const Replay& replay, const domain::RateSettings& settings)
{
    const qint64 tolerated = replay.calls() / 1'000;
    const auto enough = [&](int burst) {
        return replay.refusedWith(withBurst(settings, burst)) <= tolerated;
    };
    int low = 0;
    int high = static_cast<int>(std::min<qint64>(largestBurst, replay.calls()));
    if (!enough(high))
        return std::nullopt;
    while (low < high) {
        const int middle = low + (high - low) / 2;
        if (enough(middle))
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}

} // namespace

RatePreview previewRates(const policy::Snapshot& policy, const QList<store::AuditEvent>& calls)
{
    Replay replay(policy, calls);
    RatePreview result = replay.preview();
    result.burstFor999 = smallestBurst(replay, policy.settings.rateLimiting);
    return result;
}

} // namespace admin
