// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/token_usage_words.h"

#include "app/models/moment.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace pages {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(pages::TokenUsage)
};

/// What is said where the time was over before everything was counted.
QString withReach(const QString& sentence, const api::TokenUsageList& usage)
{
    if (usage.complete)
        return sentence;
    return sentence + QLatin1Char(' ')
        + Words::tr("The records were counted back to %1 only.")
              .arg(models::exactLocal(usage.countedFrom));
}

} // namespace

QString callsSentence(qint64 calls)
{
    return Words::tr("%1 calls in the last %2 days").arg(models::number(calls)).arg(usageDays);
}

QString usedSentence(const api::TokenUsageList& usage, const QString& tokenId)
{
    const api::TokenUsage token = usage.of(tokenId);
    const int clients = static_cast<int>(token.clientCount);
    return withReach(clients == 0
                         ? Words::tr("Nobody used it in the last 30 days.")
                         : Words::tr("%n client(s) used it in the last 30 days.", nullptr, clients),
                     usage);
}

QString usedSentence(const api::TokenUsageList& usage, qsizetype tokens)
{
    const auto used = std::ranges::count_if(
        usage.items, [](const api::TokenUsage& token) { return token.calls > 0; });
    QSet<QString> addresses;
    for (const api::TokenUsage& token : usage.items) {
        for (const api::TokenUsage::Client& client : token.clients)
            addresses.insert(client.address);
    }
    return withReach(used == 0
                         ? Words::tr("None of them was used in the last 30 days.")
                         : Words::tr("%1 of %2 were used in the last 30 days, from %n address(es).",
                                     nullptr, static_cast<int>(addresses.size()))
                               .arg(used)
                               .arg(std::max<qsizetype>(tokens, used)),
                     usage);
}

QList<dialogs::Use> usesOf(const api::TokenUsage& usage, core::Timestamp now)
{
    QList<dialogs::Use> uses;
    for (const api::TokenUsage::Client& client : usage.clients)
        uses.append({client.address, Words::tr("%1 calls").arg(models::number(client.calls)),
                     models::relative(client.lastAt, now)});
    return uses;
}

QList<dialogs::Use> usesOf(const api::TokenUsageList& usage, const QHash<QString, QString>& names,
                           core::Timestamp now)
{
    QList<api::TokenUsage> used = usage.items;
    used.removeIf([](const api::TokenUsage& token) { return token.calls == 0; });
    std::ranges::stable_sort(used, std::ranges::greater(), &api::TokenUsage::calls);
    QList<dialogs::Use> uses;
    for (const api::TokenUsage& token : std::as_const(used)) {
        core::Timestamp last{};
        for (const api::TokenUsage::Client& client : token.clients)
            last = std::max(last, client.lastAt);
        uses.append({names.value(token.tokenId, token.tokenId),
                     Words::tr("%1 calls").arg(models::number(token.calls)),
                     models::relative(last, now)});
    }
    return uses;
}

} // namespace pages
