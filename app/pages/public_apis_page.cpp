// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/public_apis_page.h"

#include "app/pages/path_rules_editor.h"
#include "app/widgets/badge.h"
#include "app/widgets/button.h"
#include "app/widgets/card.h"
#include "app/widgets/inputs.h"
#include "app/widgets/text.h"
#include "app/words/problem_words.h"
#include "app/words/remark_words.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonObject>
#include <QVBoxLayout>

namespace pages {

using Values = domain::PublicApiSettings;
using widgets::Colour;
using widgets::Text;
using widgets::Tone;
using widgets::Type;

PublicApisPage::PublicApisPage(const Context& context, QWidget* parent)
    : SettingsPage(context, tr("Public APIs"),
                   tr("Which paths need a credential, whatever the API behind them says."),
                   QStringLiteral("globe"), parent)
    , m_draft(new DraftOf<Values>(context.client))
    , m_force(new PathRulesEditor(
          tr("Restrict Access to Public APIs"),
          tr("These paths need a credential although the API would answer without one. They win "
             "over the list below."),
          QStringLiteral("lock")))
    , m_bypass(new PathRulesEditor(
          tr("Bypass API Authentication"),
          tr("These paths pass without a credential. No identity is told to the API."),
          QStringLiteral("lock-open")))
{
    setContent(scrolling(sheet({m_force, m_bypass, makeTry()})));
    connect(m_force, &PathRulesEditor::edited, this, &PublicApisPage::takeControls);
    connect(m_bypass, &PathRulesEditor::edited, this, &PublicApisPage::takeControls);
    addDraft(m_draft);
}

QWidget* PublicApisPage::makeTry()
{
    auto* card = new widgets::Card;
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(new Text(tr("Try a URL without a credential"), Type::Strong));
    words->addWidget(
        new Text(tr("Answered by the service with what is saved."), Type::Small, Colour::Text2));
    row->addLayout(words);
    m_method = new widgets::ComboBox;
    m_method->addItems({QStringLiteral("GET"), QStringLiteral("HEAD"), QStringLiteral("POST"),
                        QStringLiteral("PUT"), QStringLiteral("PATCH"), QStringLiteral("DELETE")});
    m_method->setAccessibleName(tr("Method"));
    card->setWhatsThis(tr("The service says which list decides about a request without a "
                          "credential. The API itself is not called."));
    row->addWidget(m_method);
    m_url = new widgets::CodeField;
    m_url->setPlaceholderText(QStringLiteral("/status"));
    m_url->setAccessibleName(tr("URL to try"));
    row->addWidget(m_url, 1);
    auto* go =
        new widgets::Button(widgets::ButtonKind::Secondary, tr("Try"), QStringLiteral("flask"));
    row->addWidget(go);
    auto* answer = new QHBoxLayout;
    answer->setSpacing(12);
    m_verdict = new widgets::Badge({});
    m_because = new Text({}, Type::Body, Colour::Text2);
    answer->addWidget(m_verdict);
    answer->addWidget(m_because->wrapped(), 1);
    m_verdict->hide();
    m_because->hide();
    auto* all = new QVBoxLayout;
    all->setSpacing(8);
    all->addLayout(row);
    all->addLayout(answer);
    card->addRow(all);
    connect(go, &widgets::Button::clicked, this, &PublicApisPage::tryUrl);
    connect(m_url, &QLineEdit::returnPressed, this, &PublicApisPage::tryUrl);
    connect(m_url, &QLineEdit::textEdited, this, [this] {
        m_verdict->hide();
        m_because->hide();
    });
    return card;
}

void PublicApisPage::showValues()
{
    m_force->setRules(m_draft->value().forceAuthentication,
                      m_draft->savedValue().forceAuthentication);
    m_bypass->setRules(m_draft->value().bypass, m_draft->savedValue().bypass);
}

void PublicApisPage::takeControls()
{
    m_draft->edit([this](Values& page) {
        page.forceAuthentication = m_force->rules();
        page.bypass = m_bypass->rules();
    });
}

QString PublicApisPage::validate()
{
    const domain::Problems problems = m_draft->problems();
    m_force->setProblem(problemOf(problems, QLatin1StringView("forceAuthentication")));
    m_bypass->setProblem(problemOf(problems, QLatin1StringView("bypass")));
    return problems.isEmpty() ? QString() : words::sentence(problems.first());
}

bool PublicApisPage::isDangerous(const SettingsDraft&) const
{
    return false; // they open or close paths of the API, never the way to undo it
}

void PublicApisPage::tryUrl()
{
    if (m_url->text().trimmed().isEmpty())
        return;
    api::ExplainQuestion question;
    question.method = m_method->currentText();
    question.url = m_url->text().trimmed();
    client().explain(question, this, [this](const client::Result<api::Explanation>& answer) {
        m_verdict->setVisible(bool(answer));
        m_because->show();
        if (!answer) {
            m_because->setText(answer.failure().message);
            return;
        }
        const bool open = answer->allowed;
        m_verdict->setLook(
            open ? widgets::BadgeLook{Tone::Warn, QStringLiteral("lock-open"),
                                      tr("No credential needed")}
                 : widgets::BadgeLook{Tone::Ok, QStringLiteral("lock"), tr("Credential needed")});
        QString saw;
        for (const api::Explanation::Step& step : answer->steps)
            if (step.stage == QStringLiteral("route"))
                saw = words::remarks(step.remarks, step.saw);
        m_because->setText(saw);
    });
}

QString PublicApisPage::settingsPage(const QStringList&) const
{
    return QStringLiteral("public-apis");
}

} // namespace pages
