// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/stage_word.h"

#include <QCoreApplication>

#include <array>

namespace models {
namespace {

struct StageWord
{
    const char* code;
    const char* word;
};

constexpr std::array stageWords{
    StageWord{"target", QT_TRANSLATE_NOOP("models::Stage", "Request")},
    StageWord{"address", QT_TRANSLATE_NOOP("models::Stage", "Client address")},
    StageWord{"route", QT_TRANSLATE_NOOP("models::Stage", "Route")},
    StageWord{"ip", QT_TRANSLATE_NOOP("models::Stage", "Address rules")},
    StageWord{"lockout", QT_TRANSLATE_NOOP("models::Stage", "Lockout")},
    StageWord{"credential", QT_TRANSLATE_NOOP("models::Stage", "Credential")},
    StageWord{"authenticate", QT_TRANSLATE_NOOP("models::Stage", "Token")},
    StageWord{"token_state", QT_TRANSLATE_NOOP("models::Stage", "State")},
    StageWord{"owner", QT_TRANSLATE_NOOP("models::Stage", "Owner")},
    StageWord{"user_match", QT_TRANSLATE_NOOP("models::Stage", "User")},
    StageWord{"token_ip", QT_TRANSLATE_NOOP("models::Stage", "Token addresses")},
    StageWord{"token_paths", QT_TRANSLATE_NOOP("models::Stage", "Token path")},
    StageWord{"api_groups", QT_TRANSLATE_NOOP("models::Stage", "Groups")},
    StageWord{"read_only", QT_TRANSLATE_NOOP("models::Stage", "Read-only")},
    StageWord{"limits", QT_TRANSLATE_NOOP("models::Stage", "Limit to")},
    StageWord{"rate", QT_TRANSLATE_NOOP("models::Stage", "Rate limit")},
};

} // namespace

QString stageWord(const QString& code)
{
    for (const StageWord& known : stageWords) {
        if (code == QLatin1StringView(known.code))
            return QCoreApplication::translate("models::Stage", known.word);
    }
    return code;
}

} // namespace models
