// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/profile_words.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace words {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(words::Profile)
};

struct Profile
{
    QLatin1StringView name;
    const char* title; ///< null: a proper name
    const char* description;
};

constexpr std::array profiles{
    Profile{"recommended"_L1, QT_TRANSLATE_NOOP("words::Profile", "Recommended"),
            QT_TRANSLATE_NOOP("words::Profile",
                              "Short-lived tokens whose values nobody can see twice, and nothing "
                              "that the four add-ons leave open.")},
    Profile{"miniorange"_L1, nullptr,
            QT_TRANSLATE_NOOP("words::Profile",
                              "As miniOrange REST API Authentication starts: both schemes, no "
                              "caps, users make their own tokens, the product’s own tokens go on "
                              "working.")},
    Profile{"kantega"_L1, nullptr,
            QT_TRANSLATE_NOOP("words::Profile",
                              "As Kantega SSO API Tokens work: tokens in place of the password of "
                              "Basic authentication, 30 days unless said otherwise.")},
    Profile{"extender"_L1, nullptr,
            QT_TRANSLATE_NOOP("words::Profile",
                              "As Extender REST API Tokens work in standard mode: Basic, no caps, "
                              "values can be seen again.")},
    Profile{"resolution"_L1, nullptr,
            QT_TRANSLATE_NOOP("words::Profile",
                              "As resolution API Token Authentication starts: everybody makes and "
                              "uses tokens, passwords work beside them.")},
    Profile{"restrictive"_L1, QT_TRANSLATE_NOOP("words::Profile", "Restrictive"),
            QT_TRANSLATE_NOOP("words::Profile",
                              "Only members of the group token-users may have tokens, for at most "
                              "90 days.")},
};

const Profile* find(const QString& name)
{
    for (const Profile& profile : profiles) {
        if (name == profile.name)
            return &profile;
    }
    return nullptr;
}

} // namespace

QString profileTitle(const QString& name, const QString& fromService)
{
    const Profile* profile = find(name);
    return profile && profile->title ? Texts::tr(profile->title) : fromService;
}

QString profileDescription(const QString& name, const QString& fromService)
{
    const Profile* profile = find(name);
    return profile ? Texts::tr(profile->description) : fromService;
}

} // namespace words
