// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/limit_grammar_dialog.h"

#include "app/widgets/button.h"
#include "app/widgets/code_box.h"
#include "app/widgets/text.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using widgets::Colour;
using widgets::Text;
using widgets::Type;

namespace dialogs {

QList<std::pair<QString, QString>> limitExamples()
{
    return {
        {u"[get].*"_s, LimitGrammarDialog::tr("Reading only, anywhere.")},
        {u"[get,post].*/rest/api/2/issue/EXP-[0-9]+(/.*)?"_s,
         LimitGrammarDialog::tr("Issues of one project, and what lies below them.")},
        {u".*/rest/api/2/filter/user/.*[QueryParam::permissions==true]"_s,
         LimitGrammarDialog::tr("With a query parameter of this value.")},
        {u".*/worklog/.*[QueryParam::dateFrom>=2026-01-01][QueryParam::dateTo<=2026-12-31]"_s,
         LimitGrammarDialog::tr("Numbers and dates compare with >=, <=, > and <.")},
        {u"[put].*/rest/api/2/filter[JsonData::editable==false]"_s,
         LimitGrammarDialog::tr("With this value in the JSON body; a node is a name, a dotted path "
                                "or a JSON pointer.")},
        {u".*[Header::X-Team==red|blue]"_s,
         LimitGrammarDialog::tr("With one of these values in a header field.")},
    };
}

LimitGrammarDialog::LimitGrammarDialog(QWidget* parent)
    : Dialog(tr("Grammar"), tr("How a line is written"),
             tr("Methods, then a regular expression for the whole path, then conditions. A line "
                "allows a request when all of it matches; one such line is enough."),
             Form, parent)
{
    body()->addWidget(new widgets::CodeBox(
        u"[method,method].*url-regex.*[QueryParam::name==regex][JsonData::node==regex]"_s));
    body()->addWidget((new Text(tr("The path is compared decoded and with the context path of the "
                                   "upstream. Regular expressions are those of RE2: no look-ahead, "
                                   "no back-references. They must match the whole value."),
                                Type::Body, Colour::Text2))
                          ->wrapped());
    for (const auto& [line, words] : limitExamples()) {
        auto* example = new QVBoxLayout;
        example->setSpacing(4);
        example->addWidget((new Text(words, Type::Small, Colour::Text2))->wrapped());
        example->addWidget(new widgets::CodeBox(line));
        body()->addLayout(example);
    }
    auto* close = addButton(new widgets::Button(widgets::ButtonKind::Primary, tr("Close")));
    close->setDefault(true);
    connect(close, &widgets::Button::clicked, this, &QDialog::accept);
}

} // namespace dialogs
