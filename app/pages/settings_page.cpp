// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/settings_page.h"

#include "app/pages/conflict_dialog.h"
#include "app/pages/review_dialog.h"
#include "app/widgets/button.h"
#include "app/widgets/notice.h"
#include "app/widgets/unsaved_bar.h"
#include "app/words/problem_words.h"

#include <QJsonObject>
#include <QVBoxLayout>
#include <QWhatsThis>

namespace pages {
namespace {

constexpr int ConfirmWithin = 120; // seconds

} // namespace

SettingsPage::SettingsPage(const Context& context, const QString& title, const QString& sentence,
                           const QString& iconName, QWidget* parent)
    : Page(title, sentence, iconName, parent)
    , m_context(context)
    , m_foot(new QWidget)
    , m_bar(new widgets::UnsavedBar)
    , m_failure(new widgets::Notice(widgets::Tone::Bad))
{
    auto* help = new widgets::IconButton(QStringLiteral("circle-help"), tr("What’s this?"));
    connect(help, &widgets::IconButton::clicked, this, [] { QWhatsThis::enterWhatsThisMode(); });
    addHeadAction(help);
    m_foot->hide();
    auto* column = new QVBoxLayout(m_foot);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_failure);
    column->addWidget(m_bar);
    m_failure->hide();
    m_foot->setMaximumWidth(1016 + 48);
    setFoot(m_foot);
    connect(m_bar, &widgets::UnsavedBar::saveClicked, this, &SettingsPage::saveNext);
    connect(m_bar, &widgets::UnsavedBar::discardClicked, this, &SettingsPage::discard);
    connect(m_bar, &widgets::UnsavedBar::reviewClicked, this, &SettingsPage::review);
}

void SettingsPage::addDraft(SettingsDraft* draft)
{
    draft->setParent(this);
    m_drafts.append(draft);
    connect(draft, &SettingsDraft::loaded, this, [this] {
        m_showing = true;
        showValues();
        m_showing = false;
        update();
    });
    connect(draft, &SettingsDraft::edited, this, &SettingsPage::update);
    connect(draft, &SettingsDraft::saved, this, [this](bool pending) {
        m_failure->hide();
        m_bar->setSaving(false);
        emit settingsChanged();
        if (!pending)
            emit notified(tr("Saved and in effect"));
        update();
        for (const SettingsDraft* other : std::as_const(m_drafts))
            if (!other->changes().isEmpty()) {
                saveNext();
                return;
            }
    });
    connect(draft, &SettingsDraft::failed, this, &SettingsPage::sayFailure);
    connect(draft, &SettingsDraft::conflict, this, [this, draft] { resolve(draft); });
}

void SettingsPage::activate()
{
    for (SettingsDraft* draft : std::as_const(m_drafts))
        draft->load();
}

bool SettingsPage::hasUnsavedChanges() const
{
    return m_unsaved;
}

void SettingsPage::discard()
{
    m_failure->hide();
    for (SettingsDraft* draft : std::as_const(m_drafts))
        draft->discard();
}

void SettingsPage::setOnline(bool online)
{
    m_online = online;
    update();
}

QString SettingsPage::nameOf(const QStringList& path) const
{
    return path.join(QStringLiteral(" › "));
}

QString SettingsPage::wordsFor(const QStringList&, const std::optional<QJsonValue>& value) const
{
    if (!value)
        return tr("not listed");
    if (value->isBool())
        return value->toBool() ? tr("on") : tr("off");
    if (value->isNull())
        return tr("none");
    if (value->isDouble())
        return QLocale().toString(value->toInteger());
    if (value->isObject()) {
        const QString comment = value->toObject().value(QLatin1StringView("comment")).toString();
        return comment.isEmpty() ? tr("listed") : tr("listed, %1").arg(comment);
    }
    const QString text = value->toString();
    return text.isEmpty() ? tr("none") : text;
}

bool SettingsPage::isDangerous(const SettingsDraft&) const
{
    return false;
}

void SettingsPage::update()
{
    if (m_showing)
        return;
    const QString problem = validate();
    qsizetype count = 0;
    bool dangerous = false;
    for (const SettingsDraft* draft : std::as_const(m_drafts)) {
        const qsizetype own = draft->changes().size();
        count += own;
        dangerous = dangerous || (own > 0 && isDangerous(*draft));
    }
    m_bar->setState(
        int(count), dangerous,
        m_online ? problem
                 : tr("The service is away. The draft stays; save it when the service is back."));
    m_foot->setVisible(count > 0 || !m_failure->isHidden());
    if (m_unsaved != (count > 0)) {
        m_unsaved = count > 0;
        emit unsavedChanged(m_unsaved);
    }
}

void SettingsPage::saveNext()
{
    for (SettingsDraft* draft : std::as_const(m_drafts)) {
        if (draft->changes().isEmpty())
            continue;
        m_bar->setSaving(true);
        draft->save(isDangerous(*draft) ? ConfirmWithin : 0);
        return; // the next one follows when this one is stored
    }
}

void SettingsPage::review()
{
    QList<SettingDifference> all;
    for (const SettingsDraft* draft : std::as_const(m_drafts))
        all += draft->changes();
    auto* dialog = new ReviewDialog(*this, all, window());
    connect(dialog, &ReviewDialog::saveRequested, this, &SettingsPage::saveNext);
    dialog->open();
}

void SettingsPage::resolve(SettingsDraft* draft)
{
    m_bar->setSaving(false);
    auto* dialog = new ConflictDialog(*this, draft->changes(), window());
    connect(dialog, &ConflictDialog::chosen, this,
            [this, draft](const QList<SettingDifference>& mine) {
                draft->takeOver(mine);
                if (!draft->changes().isEmpty())
                    saveNext();
            });
    connect(dialog, &ConflictDialog::reloadRequested, draft, &SettingsDraft::discard);
    dialog->open();
}

void SettingsPage::sayFailure(const client::Failure& failure)
{
    m_bar->setSaving(false);
    update();
    QStringList words{failure.message};
    for (const domain::FieldProblem& problem : failure.problem.errors)
        words.append(words::sentence(problem));
    words.removeDuplicates();
    const bool nothingYet = !m_drafts.first()->isLoaded();
    m_failure->setContent(widgets::Tone::Bad, QStringLiteral("circle-x"),
                          nothingYet ? tr("The settings could not be read")
                                     : tr("Nothing was saved"),
                          words.join(QLatin1Char(' ')));
    m_failure->show();
    m_foot->show();
}

} // namespace pages
