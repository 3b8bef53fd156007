// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/token_list_state.h"

#include "app/pages/service_settings.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace pages {
namespace {

constexpr qsizetype selectionKept = 100;

QString keyOf(const QUrl& service, QLatin1StringView name)
{
    return settingsKey(u"tables/tokens"_s, service, QString(name));
}

} // namespace

TokenListState TokenListState::read(const QUrl& service)
{
    const QSettings settings;
    return {settings.value(keyOf(service, "chips"_L1)).toStringList(),
            settings.value(keyOf(service, "filter"_L1)).toString(),
            settings.value(keyOf(service, "sort"_L1), TokenListState().sort).toString(),
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

} // namespace pages
