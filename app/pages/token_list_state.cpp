// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/token_list_state.h"

#include "app/models/filter_text.h"

#include <QCryptographicHash>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace pages {
namespace {

constexpr qsizetype selectionKept = 100;

/// For one service, because another one has other tokens.
QString keyOf(const QUrl& service, QLatin1StringView name)
{
    const QByteArray digest =
        QCryptographicHash::hash(service.toEncoded(), QCryptographicHash::Sha256).toHex();
    return u"tables/tokens/%1/%2"_s.arg(QString::fromLatin1(digest.first(16)), name);
}

} // namespace

TokenListState TokenListState::read(const QUrl& service)
{
    const QSettings settings;
    return {settings.value(keyOf(service, "chips"_L1)).toStringList(),
            settings.value(keyOf(service, "filter"_L1)).toString(),
            settings.value(keyOf(service, "sort"_L1)).toString(),
            settings.value(keyOf(service, "selected"_L1)).toStringList()};
}

void TokenListState::write(const QUrl& service) const
{
    QSettings settings;
    settings.setValue(keyOf(service, "chips"_L1), chips);
    settings.setValue(keyOf(service, "filter"_L1), filter);
    settings.setValue(keyOf(service, "sort"_L1), sort);
    settings.setValue(keyOf(service, "selected"_L1), selected.mid(0, selectionKept));
}

client::TokenQuery withFilter(client::TokenQuery base, const QString& filter)
{
    const auto typed =
        models::FilterText::parse(filter, {u"owner"_s, u"state"_s, u"scheme"_s, u"shared"_s});
    base.text = typed.text;
    base.owner = typed.value(u"owner");
    const QString state = typed.value(u"state").value_or(QString());
    if (const auto known = domain::tokenStateFromText(state)) {
        base.states = {*known};
        base.expiring = false;
    } else if (state == u"expiring") {
        base.states.clear();
        base.expiring = true;
    }
    if (const auto scheme = typed.value(u"scheme"))
        base.scheme = domain::schemesFromText(*scheme);
    if (const auto shared = typed.value(u"shared"))
        base.shared = *shared == u"yes" || *shared == u"true";
    return base;
}

} // namespace pages
