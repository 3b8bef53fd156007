// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/admin/limits_preview.h"

#include "service/http/target.h"

#include <QJsonArray>
#include <QSet>

using namespace Qt::StringLiterals;

namespace admin {
namespace {

constexpr int examplesShown = 20;

policy::LimitMatch::Outcome outcomeOf(const policy::LimitLines& lines,
                                      const store::AuditEvent& call, http::Target& target)
{
    const std::optional<http::Method> method = http::methodFromText(call.method.toStdString());
    if (!method || !target.parse(call.target.toStdString(), {}))
        return policy::LimitMatch::Outcome::NotMatched;
    policy::LimitFacts facts;
    facts.method = *method;
    facts.path = target.path();
    facts.parameters = target.parameters();
    facts.bodyKnowledge = policy::BodyKnowledge::NotVisible;
    return lines.match(facts).outcome;
}

} // namespace

QJsonObject previewLimits(const policy::LimitLines& lines, const QList<store::AuditEvent>& calls)
{
    qint64 matched = 0;
    qint64 needsBody = 0;
    QSet<QString> shown;
    QJsonArray examples;
    http::Target target;
    for (const store::AuditEvent& call : calls) {
        switch (outcomeOf(lines, call, target)) {
        case policy::LimitMatch::Outcome::Matched:
            ++matched;
            continue;
        case policy::LimitMatch::Outcome::NeedsBody:
        case policy::LimitMatch::Outcome::BodyNotAvailable:
            ++needsBody;
            continue;
        case policy::LimitMatch::Outcome::NotMatched:
            break;
        }
        const QString path = call.target.section(u'?', 0, 0);
        if (const QString key = call.method + u' ' + path;
            examples.size() < examplesShown && !shown.contains(key)) {
            shown.insert(key);
            examples.append(QJsonObject{{u"method"_s, call.method}, {u"path"_s, path}});
        }
    }
    return {{u"calls"_s, calls.size()},
            {u"matched"_s, matched},
            {u"needsBody"_s, needsBody},
            {u"notMatched"_s, calls.size() - matched - needsBody},
            {u"examples"_s, examples}};
}

} // namespace admin
