// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/console_world.h"

#include <QDir>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace test {

ConsoleWorld::ConsoleWorld(int tokens)
{
    QSettings().clear(); // what an earlier world left
    transport.on("GET /tokens", [tokens](const client::Request& request) {
        if (request.target.contains("limit=1&") || request.target.endsWith("limit=1"))
            return answer(200, tokenList(1, u"more"_s, 37));
        return answer(200, tokenList(tokens, {}, 3204));
    });
    transport.on("GET /tokens/choices", answer(200, choices(u"m.lindqvist"_s)));
    transport.on("GET /tokens/counts", answer(200, tokenCounts()));
    transport.on("GET /tokens/usage", answer(200, tokenUsage()));
    transport.on("GET /users", answer(200, userList()));
    transport.on("GET /groups", answer(200, groupList()));
    transport.on("GET /audit", answer(200, auditList(40)));
    transport.on("GET /statistics", answer(200, statistics(96)));
    transport.on("GET /status", answer(200, status()));
    transport.on("GET /settings/tokens", answer(200, {}, "\"7\""));
    transport.on("GET /settings/restrictions", answer(200, {}, "\"7\""));
    transport.on("POST /explain", answer(200, explanation()));
    transport.on("POST /limits/check",
                 answer(200, {{u"valid"_s, true}, {u"problems"_s, QJsonArray()}}));
    for (int i = 0; i < 10; ++i)
        transport.on("GET /tokens/" + token(i)[u"id"_s].toString().toLatin1(),
                     answer(200, token(i), "\"5\""));
}

pages::Context ConsoleWorld::context(bool administrator)
{
    pages::Context made{client, clock, {}, QUrl(u"https://keys.corp.example:8460"_s)};
    made.account.user.name = u"m.lindqvist"_s;
    made.account.user.displayName = u"Mara Lindqvist"_s;
    made.account.user.administrator = administrator;
    made.account.permissions = {u"create_tokens"_s, u"use_tokens"_s};
    if (administrator)
        made.account.permissions.append(u"administer"_s);
    return made;
}

QAbstractButton* buttonNamed(const QWidget* root, const QString& text)
{
    const auto all = root->findChildren<QAbstractButton*>();
    for (QAbstractButton* button : all) {
        if ((button->text() == text || button->accessibleName() == text)
            && button->isVisibleTo(root))
            return button;
    }
    return nullptr;
}

void picture(QWidget* widget, const QString& name)
{
    const QString folder = qEnvironmentVariable("LATCHKEY_SCREENSHOTS");
    if (folder.isEmpty())
        return;
    QDir().mkpath(folder);
    QCoreApplication::processEvents();
    widget->grab().save(folder + u'/' + name + u".png"_s);
}

} // namespace test
