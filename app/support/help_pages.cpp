// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/support/help_pages.h"

#include "app/words/digits.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

/// Outside any namespace, as Q_INIT_RESOURCE needs it: resources of a static library are not found
/// by themselves.
static void initialiseHelp()
{
    Q_INIT_RESOURCE(help);
}

namespace support {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(support::Help)
};

struct Entry
{
    const char* id;
    const char* title;
};

constexpr std::array entries{
    Entry{"start", QT_TRANSLATE_NOOP("support::Help", "Getting started")},
    Entry{"connect", QT_TRANSLATE_NOOP("support::Help", "Connecting to a service")},
    Entry{"overview", QT_TRANSLATE_NOOP("support::Help", "Overview")},
    Entry{"manage-api-keys", QT_TRANSLATE_NOOP("support::Help", "Manage API Keys")},
    Entry{"token-settings", QT_TRANSLATE_NOOP("support::Help", "API Key Settings")},
    Entry{"restrictions", QT_TRANSLATE_NOOP("support::Help", "Restrictions")},
    Entry{"public-apis", QT_TRANSLATE_NOOP("support::Help", "Public APIs")},
    Entry{"global-settings", QT_TRANSLATE_NOOP("support::Help", "Global Settings")},
    Entry{"upstreams", QT_TRANSLATE_NOOP("support::Help", "Upstreams and trusted proxies")},
    Entry{"rate-limiting", QT_TRANSLATE_NOOP("support::Help", "Rate Limiting")},
    Entry{"secure-mode", QT_TRANSLATE_NOOP("support::Help", "Secure Mode")},
    Entry{"users", QT_TRANSLATE_NOOP("support::Help", "Users & Groups")},
    Entry{"audit-log", QT_TRANSLATE_NOOP("support::Help", "Audit Log")},
    Entry{"my-tokens", QT_TRANSLATE_NOOP("support::Help", "My Tokens")},
    Entry{"limits", QT_TRANSLATE_NOOP("support::Help", "“Limit to” lines")},
    Entry{"test-token", QT_TRANSLATE_NOOP("support::Help", "Testing a token")},
    Entry{"denied", QT_TRANSLATE_NOOP("support::Help", "Why was a call denied?")},
    Entry{"keyboard", QT_TRANSLATE_NOOP("support::Help", "Keyboard")},
};

struct DialogHelp
{
    QLatin1StringView className;
    QLatin1StringView page;
};

constexpr std::array dialogs{
    DialogHelp{"dialogs::LimitDialog"_L1, "limits"_L1},
    DialogHelp{"dialogs::AddKeyDialog"_L1, "my-tokens"_L1},
    DialogHelp{"dialogs::TokenCreatedDialog"_L1, "my-tokens"_L1},
    DialogHelp{"dialogs::RotateDialog"_L1, "manage-api-keys"_L1},
    DialogHelp{"dialogs::TestTokenDialog"_L1, "test-token"_L1},
    DialogHelp{"dialogs::SnippetDialog"_L1, "my-tokens"_L1},
    DialogHelp{"dialogs::UserDialog"_L1, "users"_L1},
    DialogHelp{"pages::UpstreamDialog"_L1, "upstreams"_L1},
    DialogHelp{"shell::ProfileDialog"_L1, "connect"_L1},
    DialogHelp{"shell::SignInDialog"_L1, "connect"_L1},
};

QString read(const QString& language, const QString& id)
{
    initialiseHelp();
    QFile file(u":/help/%1/%2.md"_s.arg(language, id));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

HelpPage pageOf(const Entry& entry)
{
    return {QString::fromLatin1(entry.id), Texts::tr(entry.title)};
}

} // namespace

QList<HelpPage> helpPages()
{
    QList<HelpPage> pages;
    for (const Entry& entry : entries)
        pages.append(pageOf(entry));
    return pages;
}

QString helpText(const QString& id, const QString& language)
{
    const QString own = read(language, id);
    return own.isEmpty() ? read(u"en"_s, id) : words::inDigitsOf(QLocale(), own);
}

QList<HelpPage> findHelp(const QString& query, const QString& language)
{
    const QStringList wanted = query.simplified().split(u' ', Qt::SkipEmptyParts);
    QList<HelpPage> found;
    for (const Entry& entry : entries) {
        const HelpPage page = pageOf(entry);
        const QString text = page.title + u'\n' + helpText(page.id, language);
        if (std::ranges::all_of(wanted, [&](const QString& word) {
                return text.contains(word, Qt::CaseInsensitive);
            }))
            found.append(page);
    }
    return found;
}

QString helpPageOfDialog(const QString& className)
{
    for (const DialogHelp& dialog : dialogs) {
        if (className == dialog.className)
            return QString(dialog.page);
    }
    return {};
}

} // namespace support
