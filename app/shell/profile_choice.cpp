// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/profile_choice.h"

#include "app/pages/setting_words.h"
#include "app/widgets/card.h"
#include "app/widgets/field_row.h"
#include "app/widgets/notice.h"
#include "app/widgets/sheet_area.h"
#include "app/widgets/text.h"
#include "app/words/profile_words.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

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
    , m_changes(new widgets::Card(nullptr, Colour::Sunken))
    , m_changesArea(new QScrollArea)
    , m_choice(new QButtonGroup(this))
    , m_typed(new QLineEdit)
    , m_confirm(new widgets::FieldRow(tr("Type %1 to confirm").arg(Phrase), m_typed))
    , m_failure(new widgets::Notice(widgets::Tone::Bad))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(m_card);
    widgets::scrollPlainly(*m_changesArea, m_changes);
    m_changesArea->setAccessibleName(tr("What the profile changes"));
    m_changesArea->hide();
    column->addWidget(m_changesArea);
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
        head->addWidget(new Text(profile.applied
                                     ? tr("As it is now")
                                     : tr("%n change(s)", nullptr, int(profile.changes.size())),
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
    showChanges();
    emit changed();
}

void ProfileChoice::setDetailed(bool detailed)
{
    m_detailed = detailed;
    refresh();
}

/// Every setting that would become another one, as it is and as it would be, and why.
void ProfileChoice::showChanges()
{
    const api::ProfileView* profile = chosen();
    m_changesArea->setVisible(m_detailed && profile && !profile->changes.isEmpty());
    if (!profile || !m_detailed || profile->name == m_shown)
        return;
    m_shown = profile->name;
    m_changes->clearRows();
    for (const api::ProfileChange& change : profile->changes) {
        const QStringList path = change.member.split(QLatin1Char('.'));
        const auto said = [&](const QJsonValue& value) {
            return pages::SettingWords::wordsFor(change.page, path, value);
        };
        auto* line = new QWidget;
        auto* grid = new QGridLayout(line);
        grid->setContentsMargins(16, 8, 16, 8);
        grid->setHorizontalSpacing(16);
        grid->setVerticalSpacing(2);
        grid->setColumnStretch(0, 3);
        grid->setColumnStretch(1, 2);
        grid->addWidget(
            (new Text(pages::SettingWords::nameOf(change.page, path), Type::Label))->wrapped(), 0,
            0);
        grid->addWidget(
            (new Text(tr("%1, now %2").arg(said(change.after), said(change.before)), Type::Body))
                ->wrapped(),
            0, 1);
        grid->addWidget((new Text(change.reason, Type::Small, Colour::Text2))->wrapped(), 1, 0, 1,
                        2);
        m_changes->addRow(line, true, false);
    }
    for (const QString& group : profile->newGroups)
        m_changes->addRow(
            new Text(tr("The group %1 is made; it stays.").arg(group), Type::Small, Colour::Text2));
    fitChanges();
}

/// As high as the changes are, up to a height with which a dialog fits on a small screen.
void ProfileChoice::fitChanges()
{
    const int wide = std::max(width(), 1);
    const int wanted = m_changes->hasHeightForWidth() ? m_changes->heightForWidth(wide)
                                                      : m_changes->sizeHint().height();
    m_changesArea->setFixedHeight(std::clamp(wanted, 0, widgets::scaled(200)));
}

void ProfileChoice::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitChanges();
}

void ProfileChoice::apply()
{
    const api::ProfileView* profile = chosen();
    if (!profile || !m_client)
        return;
    m_failure->hide();
    m_client->applyProfile(profile->name, profile->turnsSecureModeOn ? Phrase : QString(),
                           m_confirmWithin, this,
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
