// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/object_proposals.h"

#include "app/client/client.h"
#include "app/pages/filter_field.h"
#include "app/pages/setting_words.h"

#include <QCoreApplication>

#include <memory>

using namespace Qt::StringLiterals;
using models::FilterValue;

namespace pages {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(pages::ObjectProposals)
};

constexpr int mostOfAKind = 5;

/// What is being proposed for one begun word: the kinds answer one after the other.
struct Proposal
{
    FilterField* field;
    QString begun; ///< "al" or "user:al"
    QString kind; ///< "user"; empty: any
    QString name; ///< "al"
    QList<FilterValue> values{};

    [[nodiscard]] bool wants(QLatin1StringView what) const
    {
        return kind.isEmpty() || kind == what;
    }
    void add(QLatin1StringView what, const QString& found, const QString& meaning)
    {
        values.append({what + u':' + found, meaning});
    }
    void offer() const { field->offer(u"object"_s, begun, values); }
};

std::shared_ptr<Proposal> proposalOf(FilterField* field, const QString& begun)
{
    const QString kind = begun.section(u':', 0, 0);
    const bool named = begun.contains(u':')
        && QStringList{u"user"_s, u"group"_s, u"upstream"_s, u"settings"_s}.contains(kind);
    return std::make_shared<Proposal>(
        Proposal{field, begun, named ? kind : QString(), named ? begun.section(u':', 1) : begun});
}

void addPages(Proposal& proposal)
{
    if (!proposal.wants("settings"_L1) || proposal.begun.isEmpty())
        return;
    for (const QString& page : {u"global"_s, u"tokens"_s, u"restrictions"_s, u"public-apis"_s,
                                u"rate-limiting"_s, u"audit"_s}) {
        const QString title = SettingWords::titleOf(page);
        if (page.startsWith(proposal.name, Qt::CaseInsensitive)
            || title.startsWith(proposal.name, Qt::CaseInsensitive))
            proposal.add("settings"_L1, page, title);
    }
    proposal.offer();
}

void addPeople(const std::shared_ptr<Proposal>& proposal, client::Client& client)
{
    client::UserQuery query;
    query.text = proposal->name;
    query.limit = mostOfAKind;
    client.users(query, proposal->field, [proposal](const auto& found) {
        for (const domain::User& user : found ? found->items : QList<domain::User>())
            proposal->add("user"_L1, user.name,
                          user.displayName.isEmpty() ? Words::tr("User") : user.displayName);
        proposal->offer();
    });
}

void addGroups(const std::shared_ptr<Proposal>& proposal, client::Client& client)
{
    client::GroupQuery query;
    query.text = proposal->name;
    query.limit = mostOfAKind;
    client.groups(query, proposal->field, [proposal](const auto& found) {
        for (const domain::Group& group : found ? found->items : QList<domain::Group>())
            proposal->add("group"_L1, group.name,
                          group.description.isEmpty() ? Words::tr("Group") : group.description);
        proposal->offer();
    });
}

void addUpstreams(const std::shared_ptr<Proposal>& proposal, client::Client& client)
{
    client.upstreams(proposal->field, [proposal](const auto& found) {
        for (const domain::Upstream& one : found ? found->items : QList<domain::Upstream>())
            if (one.name.startsWith(proposal->name, Qt::CaseInsensitive))
                proposal->add("upstream"_L1, one.name, Words::tr("Upstream"));
        proposal->offer();
    });
}

} // namespace

void proposeObjects(FilterField* field, client::Client& client)
{
    QObject::connect(field, &FilterField::valuesWanted, field,
                     [field, &client](const QString& name, const QString& begun) {
                         if (name != u"object")
                             return;
                         const auto proposal = proposalOf(field, begun);
                         addPages(*proposal);
                         if (proposal->wants("user"_L1))
                             addPeople(proposal, client);
                         if (proposal->wants("group"_L1))
                             addGroups(proposal, client);
                         if (proposal->wants("upstream"_L1))
                             addUpstreams(proposal, client);
                     });
}

} // namespace pages
