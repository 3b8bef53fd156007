// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/settings_page.h"

#include "app/widgets/button.h"

#include <QWhatsThis>

namespace pages {

SettingsPage::SettingsPage(const Context& context, const QString& title, const QString& sentence,
                           const QString& iconName, QWidget* parent)
    : Page(title, sentence, iconName, parent)
    , m_context(context)
    , m_foot(new SettingsFoot(*this, context))
{
    auto* help = new widgets::IconButton(QStringLiteral("circle-help"), tr("What’s this?"));
    connect(help, &widgets::IconButton::clicked, this, [] { QWhatsThis::enterWhatsThisMode(); });
    addHeadAction(help);
    setFoot(m_foot);
    connect(m_foot, &SettingsFoot::unsavedChanged, this, &Page::unsavedChanged);
    connect(m_foot, &SettingsFoot::notified, this, &Page::notified);
    connect(m_foot, &SettingsFoot::settingsChanged, this, &Page::settingsChanged);
}

void SettingsPage::activate()
{
    m_foot->load();
}

bool SettingsPage::hasUnsavedChanges() const
{
    return m_foot->hasUnsavedChanges();
}

void SettingsPage::discard()
{
    m_foot->discard();
}

void SettingsPage::restoreDraft()
{
    m_foot->restore();
}

void SettingsPage::setOnline(bool online)
{
    m_foot->setOnline(online);
}

} // namespace pages
