// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/profile_dialog.h"

#include "app/widgets/button.h"
#include "app/widgets/card.h"
#include "app/widgets/field_row.h"
#include "app/widgets/notice.h"
#include "app/widgets/text.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

namespace shell {
namespace {

const QString Phrase = QStringLiteral("SECURE MODE"); // what the API wants to read

} // namespace

using widgets::Button;
using widgets::ButtonKind;
using widgets::Colour;
using widgets::Text;
using widgets::Type;

ProfileDialog::ProfileDialog(client::Client& client, QWidget* parent)
    : Dialog(tr("Starting profile"), tr("How shall this service behave?"),
             tr("A profile sets several pages at once. Everything can be changed afterwards."),
             Form, parent)
    , m_client(client)
    , m_card(new widgets::Card)
    , m_choice(new QButtonGroup(this))
    , m_typed(new QLineEdit)
    , m_confirm(new widgets::FieldRow(tr("Type %1 to confirm").arg(Phrase), m_typed))
    , m_failure(new widgets::Notice(widgets::Tone::Bad))
{
    body()->addWidget(m_card);
    m_confirm->setHint(tr("This profile turns Secure Mode on at the next start of the service: "
                          "recoverable token values are erased."));
    body()->addWidget(m_confirm);
    body()->addWidget(m_failure);
    m_confirm->hide();
    m_failure->hide();
    auto* skip = addButton(new Button(ButtonKind::Secondary, tr("Keep the settings")));
    m_apply = addButton(new Button(ButtonKind::Primary, tr("Use this profile")));
    m_apply->setEnabled(false);
    connect(skip, &Button::clicked, this, &QDialog::reject);
    connect(m_apply, &Button::clicked, this, &ProfileDialog::apply);
    connect(m_typed, &QLineEdit::textChanged, this, &ProfileDialog::refresh);
    m_client.profiles(this, [this](const client::Result<client::Listed<api::ProfileView>>& answer) {
        if (answer) {
            showProfiles(answer->items);
            return;
        }
        m_failure->setContent(widgets::Tone::Bad, QStringLiteral("circle-x"),
                              tr("The profiles could not be read"), answer.failure().message);
        m_failure->show();
    });
}

void ProfileDialog::showProfiles(const QList<api::ProfileView>& profiles)
{
    m_profiles = profiles;
    for (int i = 0; i < m_profiles.size(); ++i) {
        const api::ProfileView& profile = m_profiles.at(i);
        auto* line = new QWidget;
        auto* column = new QVBoxLayout(line);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(2);
        auto* head = new QHBoxLayout;
        auto* button = new QRadioButton(profile.title);
        button->setFont(widgets::font(Type::Label));
        m_choice->addButton(button, i);
        head->addWidget(button);
        head->addStretch();
        head->addWidget(new Text(profile.applied ? tr("As it is now")
                                                 : tr("%n change(s)", nullptr, profile.changes),
                                 Type::Small, Colour::Text3));
        column->addLayout(head);
        auto* words = new Text(profile.description, Type::Small, Colour::Text2);
        words->setContentsMargins(24, 0, 24, 0);
        column->addWidget(words->wrapped());
        m_card->addRow(line);
    }
    if (auto* first = m_choice->button(0))
        first->setChecked(true);
    connect(m_choice, &QButtonGroup::idToggled, this, &ProfileDialog::refresh);
    refresh();
    adjustHeight();
}

const api::ProfileView* ProfileDialog::chosen() const
{
    const int id = m_choice->checkedId();
    return id >= 0 && id < m_profiles.size() ? &m_profiles.at(id) : nullptr;
}

void ProfileDialog::refresh()
{
    const api::ProfileView* profile = chosen();
    const bool wantsWords = profile && profile->turnsSecureModeOn;
    m_confirm->setVisible(wantsWords);
    m_apply->setDisabledReason(
        !profile               ? tr("Choose a profile first.")
            : profile->applied ? tr("The settings are as this profile has them.")
            : wantsWords && m_typed->text().trimmed() != Phrase ? tr("Type %1 first.").arg(Phrase)
                                                                : QString());
    adjustHeight();
}

void ProfileDialog::apply()
{
    const api::ProfileView* profile = chosen();
    if (!profile)
        return;
    m_apply->setEnabled(false);
    m_client.applyProfile(
        profile->name, profile->turnsSecureModeOn ? Phrase : QString(), this,
        [this, title = profile->title](const client::Result<api::ProfileView>& answer) {
            m_apply->setEnabled(true);
            if (answer) {
                accept();
                emit applied(title);
                return;
            }
            m_failure->setContent(widgets::Tone::Bad, QStringLiteral("circle-x"),
                                  tr("Nothing was changed"), answer.failure().message);
            m_failure->show();
            adjustHeight();
        });
}

} // namespace shell
