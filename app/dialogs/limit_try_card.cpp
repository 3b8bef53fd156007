// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/limit_try_card.h"

#include "app/widgets/badge.h"
#include "app/widgets/icon.h"
#include "app/widgets/inputs.h"
#include "app/widgets/text.h"

#include <QHBoxLayout>
#include <QLocale>

using namespace Qt::StringLiterals;
using widgets::Colour;
using widgets::Text;
using widgets::Tone;
using widgets::Type;

namespace dialogs {
namespace {

constexpr qsizetype linesShown = 6;

} // namespace

QString wordsFor(const api::LimitsAnswer::Standing& standing, const QString& method)
{
    const QString condition = u"\u2066%1\u2069"_s.arg(standing.condition);
    if (standing.matched)
        return LimitTryCard::tr("matches");
    if (standing.failed == "method"_L1)
        return LimitTryCard::tr("the method is %1").arg(method);
    if (standing.failed == "path"_L1)
        return LimitTryCard::tr("the URL does not match");
    if (standing.condition.isEmpty())
        return LimitTryCard::tr("a condition does not hold");
    if (standing.failed == "json_data"_L1)
        return LimitTryCard::tr("not in the body: %1").arg(condition);
    return LimitTryCard::tr("not so: %1").arg(condition);
}

LimitTryCard::LimitTryCard(QWidget* parent)
    : Card(parent)
    , m_method(new widgets::ComboBox)
    , m_url(new widgets::CodeField)
    , m_body(new widgets::CodeField)
    , m_outcome(new widgets::Badge({Tone::Neutral, u"circle-info"_s, tr("Type a path to try")}))
    , m_lines(new QVBoxLayout)
{
    setHead(tr("Try it"));
    m_method->addItems(
        {u"GET"_s, u"HEAD"_s, u"POST"_s, u"PUT"_s, u"PATCH"_s, u"DELETE"_s, u"OPTIONS"_s});
    m_method->setAccessibleName(tr("Method"));
    m_url->setAccessibleName(tr("Path to try"));
    m_url->setPlaceholderText(u"/rest/api/2/issue/EXP-118/comment"_s);
    m_body->setAccessibleName(tr("Body to try"));
    m_body->setPlaceholderText(u"{ \"editable\": false }"_s);
    auto* request = new QHBoxLayout;
    request->setSpacing(8);
    request->addWidget(m_method);
    request->addWidget(m_url, 1);
    auto* column = new QVBoxLayout;
    column->setSpacing(12);
    column->addLayout(request);
    column->addWidget(m_body);
    column->addWidget(m_outcome, 0, Qt::AlignLeading);
    m_lines->setSpacing(4);
    column->addLayout(m_lines);
    column->addStretch(1);
    addRow(column, false);
    for (QLineEdit* field : {m_url, m_body})
        connect(field, &QLineEdit::textChanged, this, &LimitTryCard::edited);
    connect(m_method, &QComboBox::currentTextChanged, this, &LimitTryCard::edited);
}

void LimitTryCard::setRequest(const QString& method, const QString& url)
{
    m_method->setCurrentText(method);
    m_url->setText(url);
    m_url->setFocus();
}

void LimitTryCard::ask(api::LimitsQuestion& question) const
{
    question.method = m_method->currentText();
    question.url = m_url->text().trimmed();
    if (!m_body->text().isEmpty())
        question.body = m_body->text();
}

bool LimitTryCard::isEmpty() const
{
    return m_url->text().trimmed().isEmpty();
}

void LimitTryCard::setAttempt(const std::optional<api::LimitsAnswer::Attempt>& attempt)
{
    while (QLayoutItem* item = m_lines->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    if (isEmpty())
        return m_outcome->setLook({Tone::Neutral, u"circle-info"_s, tr("Type a path to try")});
    if (!attempt)
        return m_outcome->setLook({Tone::Warn, u"warning"_s, tr("Not tried")});
    const QString allowing = attempt->line ? QLocale().toString(*attempt->line) : QString();
    m_outcome->setLook(attempt->matched
                           ? widgets::BadgeLook{Tone::Ok, u"circle-check"_s,
                                                tr("Allowed by line %1").arg(allowing)}
                           : widgets::BadgeLook{Tone::Bad, u"circle-x"_s, tr("No line matches")});
    // Where there are many, those that say most: what matches, and what came close.
    QList<api::LimitsAnswer::Standing> standings = attempt->lines;
    if (standings.size() > linesShown)
        standings.removeIf([](const api::LimitsAnswer::Standing& standing) {
            return standing.failed == "method"_L1 || standing.failed == "path"_L1;
        });
    for (const api::LimitsAnswer::Standing& standing : standings.mid(0, linesShown))
        addStanding(standing);
}

void LimitTryCard::addStanding(const api::LimitsAnswer::Standing& standing)
{
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(new widgets::IconLabel(standing.matched ? u"circle-check"_s : u"circle-pause"_s,
                                          standing.matched ? Colour::Ok : Colour::Text3, 14),
                   0, Qt::AlignTop);
    auto* number = new Text(tr("Line %1").arg(standing.line), Type::Label);
    number->setMinimumWidth(widgets::scaled(48));
    row->addWidget(number, 0, Qt::AlignTop);
    row->addWidget(
        (new Text(wordsFor(standing, m_method->currentText()), Type::Body, Colour::Text2))
            ->wrapped(),
        1);
    m_lines->addWidget(line);
}

} // namespace dialogs
