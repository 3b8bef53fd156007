// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/profile_choice.h"

#include "app/widgets/card.h"
#include "app/widgets/field_row.h"
#include "app/widgets/notice.h"
#include "app/widgets/text.h"
#include "app/words/profile_words.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

namespace shell {
namespace {

const QString Phrase = QStringLiteral("SECURE MODE"); // what the API wants to read

} // namespace

using widgets::Colour;
using widgets::Text;
using widgets::Type;

ProfileChoice::ProfileChoice(QWidget* parent)
    : QWidget(parent)
    , m_card(new widgets::Card)
    , m_choice(new QButtonGroup(this))
    , m_typed(new QLineEdit)
    , m_confirm(new widgets::FieldRow(tr("Type %1 to confirm").arg(Phrase), m_typed))
    , m_failure(new widgets::Notice(widgets::Tone::Bad))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(m_card);
    m_confirm->setHint(tr("This profile turns Secure Mode on at the next start of the service: "
                          "recoverable token values are erased."));
    column->addWidget(m_confirm);
    column->addWidget(m_failure);
    m_confirm->hide();
    m_failure->hide();
    connect(m_typed, &QLineEdit::textChanged, this, &ProfileChoice::refresh);
    connect(m_choice, &QButtonGroup::idToggled, this, &ProfileChoice::refresh);
}

void ProfileChoice::load(client::Client& client)
{
    m_client = &client;
    m_client->profiles(
        this, [this](const client::Result<client::Listed<api::ProfileView>>& answer) {
            if (answer)
                showProfiles(answer->items);
            else
                sayFailure(tr("The profiles could not be read"), answer.failure().message);
        });
}

void ProfileChoice::showProfiles(const QList<api::ProfileView>& profiles)
{
    m_failure->hide();
    m_card->clearRows();
    m_profiles = profiles;
    for (int i = 0; i < m_profiles.size(); ++i) {
        const api::ProfileView& profile = m_profiles.at(i);
        auto* line = new QWidget;
        auto* column = new QVBoxLayout(line);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(2);
        auto* head = new QHBoxLayout;
        auto* button = new QRadioButton(words::profileTitle(profile.name, profile.title));
        button->setFont(widgets::font(Type::Label));
        m_choice->addButton(button, i);
        head->addWidget(button);
        head->addStretch();
        head->addWidget(new Text(profile.applied ? tr("As it is now")
                                                 : tr("%n change(s)", nullptr, profile.changes),
                                 Type::Small, Colour::Text3));
        column->addLayout(head);
        auto* about = new Text(words::profileDescription(profile.name, profile.description),
                               Type::Small, Colour::Text2);
        about->setContentsMargins(24, 0, 24, 0);
        button->setAccessibleDescription(about->text());
        column->addWidget(about->wrapped());
        m_card->addRow(line);
    }
    if (auto* first = m_choice->button(0))
        first->setChecked(true);
    refresh();
}

const api::ProfileView* ProfileChoice::chosen() const
{
    const int id = m_choice->checkedId();
    return id >= 0 && id < m_profiles.size() ? &m_profiles.at(id) : nullptr;
}

bool ProfileChoice::isInEffect() const
{
    return chosen() && chosen()->applied;
}

QString ProfileChoice::whyNot() const
{
    const api::ProfileView* profile = chosen();
    if (!profile)
        return tr("Choose a profile first.");
    if (profile->applied)
        return tr("The settings are as this profile has them.");
    if (profile->turnsSecureModeOn && m_typed->text().trimmed() != Phrase)
        return tr("Type %1 first.").arg(Phrase);
    return {};
}

void ProfileChoice::refresh()
{
    m_confirm->setVisible(chosen() && chosen()->turnsSecureModeOn && !chosen()->applied);
    emit changed();
}

void ProfileChoice::apply()
{
    const api::ProfileView* profile = chosen();
    if (!profile || !m_client)
        return;
    m_failure->hide();
    m_client->applyProfile(profile->name, profile->turnsSecureModeOn ? Phrase : QString(), this,
                           [this, title = words::profileTitle(profile->name, profile->title)](
                               const client::Result<api::ProfileView>& answer) {
                               if (answer) {
                                   emit applied(title);
                                   return;
                               }
                               sayFailure(tr("Nothing was changed"), answer.failure().message);
                               emit refused();
                           });
}

void ProfileChoice::sayFailure(const QString& title, const QString& text)
{
    m_failure->setContent(widgets::Tone::Bad, QStringLiteral("circle-x"), title, text);
    m_failure->show();
    emit changed();
}

} // namespace shell
