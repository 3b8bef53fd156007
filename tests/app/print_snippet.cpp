// SPDX-License-Identifier: GPL-3.0-or-later
// Writes what the Code Snippet dialog shows, for tests that run it:
//     print_snippet LANGUAGE basic|bearer METHOD URL USER [BODY]
#include "app/models/snippet.h"

#include <QCoreApplication>

#include <cstdio>

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList given = QCoreApplication::arguments();
    if (given.size() < 6)
        return 2;
    models::SnippetCall call;
    call.scheme = given[2] == QLatin1StringView("basic") ? models::SnippetCall::Scheme::Basic
                                                         : models::SnippetCall::Scheme::Bearer;
    call.method = given[3];
    call.url = QUrl(given[4]);
    call.user = given[5];
    call.body = given.value(6);
    for (const models::SnippetLanguage language : models::snippetLanguages) {
        if (models::nameOf(language) == given[1]) {
            std::fputs(models::snippet(language, call).toUtf8().constData(), stdout);
            return 0;
        }
    }
    return 1;
}
