// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/real_answer_view.h"

#include "app/models/duration.h"
#include "app/widgets/code_box.h"
#include "app/widgets/text.h"
#include "app/words/remark_words.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using models::RealAnswer;
using widgets::Tone;
using Verdict = RealAnswer::Verdict;

namespace dialogs {
namespace {

RealAnswerWords differs(const QString& title, const QString& what)
{
    return {Tone::Warn, u"warning"_s, title,
            what + u' '
                + RealAnswerView::tr("It came from this computer, is counted by limits and meets "
                                     "what has changed meanwhile; the audit log has the reason.")};
}

} // namespace

QString refusalOf(const RealAnswer& answer)
{
    const QString code = answer.problemCode();
    if (code == "token_not_usable"_L1) // callers are told no more than this
        return RealAnswerView::tr("The token is unknown, expired, disabled or revoked.");
    return words::explanation(code, answer.problemTitle());
}

RealAnswerWords wordsFor(const RealAnswer& answer, bool explained)
{
    if (answer.verdict() == Verdict::NoAnswer)
        return {Tone::Warn, u"unplug"_s, RealAnswerView::tr("Really sent, but no answer came"),
                answer.fault};
    const QString title =
        RealAnswerView::tr("Really sent: %1 in %2", "a status, and how long it took")
            .arg(QString::number(answer.status), models::duration(answer.took));
    switch (answer.verdict()) {
    case Verdict::NoAnswer:
        break;
    case Verdict::LetIn:
        return explained
            ? RealAnswerWords{Tone::Ok, u"circle-check"_s, title,
                              RealAnswerView::tr("The gateway let it in, as explained. The answer "
                                                 "is the upstream’s.")}
            : differs(title,
                      RealAnswerView::tr("The verdict differs: explained as denied, but the "
                                         "gateway let it in."));
    case Verdict::UpstreamFailed:
        return {Tone::Warn, u"warning"_s, title,
                RealAnswerView::tr("The gateway let it in, but the upstream did not answer: %1")
                    .arg(refusalOf(answer))};
    case Verdict::Denied:
        return explained
            ? differs(title,
                      RealAnswerView::tr("The verdict differs: explained as let in, but the "
                                         "gateway refused it: %1")
                          .arg(refusalOf(answer)))
            : RealAnswerWords{Tone::Neutral, u"circle-info"_s, title,
                              RealAnswerView::tr("The gateway refused it, as explained: %1")
                                  .arg(refusalOf(answer))};
    }
    return {};
}

RealAnswerView::RealAnswerView(QWidget* parent)
    : QWidget(parent)
    , m_head(new widgets::CodeBox({}))
    , m_body(new QPlainTextEdit)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(new widgets::Text(tr("Headers that matter"), widgets::Type::Label));
    column->addWidget(m_head);
    column->addWidget(new widgets::Text(tr("First part of the body"), widgets::Type::Label));
    m_body->setReadOnly(true);
    m_body->setTabChangesFocus(true);
    m_body->setFont(widgets::font(widgets::Type::Mono));
    m_body->setAccessibleName(tr("First part of the body"));
    m_body->setFixedHeight(widgets::scaled(200));
    m_body->setLayoutDirection(Qt::LeftToRight);
    column->addWidget(m_body);
    column->addStretch(1);
}

void RealAnswerView::setAnswer(const RealAnswer& answer, const QString& secret)
{
    m_head->setCode(models::headText(answer));
    m_body->setPlainText(models::bodyText(answer, secret));
}

} // namespace dialogs
