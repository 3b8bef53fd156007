// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/settings_foot.h"

#include "app/pages/conflict_dialog.h"
#include "app/pages/review_dialog.h"
#include "app/widgets/button.h"
#include "app/widgets/notice.h"
#include "app/widgets/unsaved_bar.h"
#include "app/words/problem_words.h"

#include <QVBoxLayout>

namespace pages {
namespace {

constexpr int ConfirmWithin = 120; // seconds
constexpr int KeepWithin = 400; // milliseconds after the first edit

QList<ChangedField> fieldsOf(const SettingsForm& form, const QList<SettingDifference>& changes)
{
    QList<ChangedField> fields;
    for (const SettingDifference& change : changes)
        fields.append({form.nameOf(change.path), form.wordsFor(change.path, change.theirs),
                       form.wordsFor(change.path, change.mine)});
    return fields;
}

Review reviewOf(const SettingsForm& form, const QList<SettingsDraft*>& drafts)
{
    Review review{Review::Kind::Settings,
                  Review::savingHeading(form.formTitle()),
                  {},
                  SettingsFoot::tr("Save")};
    for (const SettingsDraft* draft : drafts)
        review.fields += fieldsOf(form, draft->changes());
    return review;
}

} // namespace

SettingsFoot::SettingsFoot(SettingsForm& form, const Context& context, QWidget* parent)
    : QWidget(parent)
    , m_form(form)
    , m_context(context)
    , m_bar(new widgets::UnsavedBar)
    , m_failure(new widgets::Notice(widgets::Tone::Bad))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_failure);
    m_retry = m_failure->offerRetry();
    connect(m_retry, &widgets::Button::clicked, this, &SettingsFoot::load);
    column->addWidget(m_bar);
    m_failure->hide();
    setMaximumWidth(1016 + 48);
    hide();
    m_keepSoon.setSingleShot(true);
    m_keepSoon.setInterval(KeepWithin);
    connect(&m_keepSoon, &QTimer::timeout, this, &SettingsFoot::keep);
    connect(m_bar, &widgets::UnsavedBar::saveClicked, this,
            m_context.careful ? &SettingsFoot::review : &SettingsFoot::saveNext);
    connect(m_bar, &widgets::UnsavedBar::discardClicked, this, &SettingsFoot::discard);
    connect(m_bar, &widgets::UnsavedBar::reviewClicked, this, &SettingsFoot::review);
}

void SettingsFoot::addDraft(SettingsDraft* draft)
{
    draft->setParent(this);
    m_drafts.append(draft);
    connect(draft, &SettingsDraft::loaded, this, [this] {
        m_showing = true;
        m_form.showValues();
        m_showing = false;
        if (!m_retry->isHidden()) // that it could not be read is past
            m_failure->hide();
        update();
    });
    connect(draft, &SettingsDraft::edited, this, &SettingsFoot::update);
    connect(draft, &SettingsDraft::saved, this, &SettingsFoot::stored);
    connect(draft, &SettingsDraft::failed, this,
            [this](const client::Failure& failure) { sayFailure(failure); });
    connect(draft, &SettingsDraft::conflict, this, [this, draft] { resolve(draft); });
}

void SettingsFoot::stored(bool pending)
{
    m_failure->hide();
    m_saving = false;
    m_bar->setSaving(false);
    emit settingsChanged();
    if (!pending)
        emit notified(tr("Saved and in effect"));
    update();
    // Nothing else can be stored while a change waits for its confirmation.
    for (const SettingsDraft* other : std::as_const(m_drafts))
        if (!pending && !other->changes().isEmpty()) {
            saveNext();
            return;
        }
}

void SettingsFoot::load()
{
    for (SettingsDraft* draft : std::as_const(m_drafts))
        draft->load();
}

void SettingsFoot::discard()
{
    m_failure->hide();
    for (SettingsDraft* draft : std::as_const(m_drafts))
        draft->discard();
}

void SettingsFoot::setOnline(bool online)
{
    m_online = online;
    update();
}

void SettingsFoot::update()
{
    if (m_showing)
        return;
    const QString problem = m_form.validate();
    const QString waiting = problem.isEmpty() ? m_form.notReady() : problem;
    qsizetype count = 0;
    bool dangerous = false;
    for (const SettingsDraft* draft : std::as_const(m_drafts)) {
        const qsizetype own = draft->changes().size();
        count += own;
        dangerous = dangerous || (own > 0 && m_form.isDangerous(*draft));
    }
    m_bar->setState(
        int(count), dangerous, m_context.careful,
        m_online ? waiting
                 : tr("The service is away. The draft stays; save it when the service is back."));
    setVisible(count > 0 || !m_failure->isHidden());
    if (count == 0)
        keep(); // nothing: at once
    else if (!m_keepSoon.isActive())
        m_keepSoon.start();
    if (m_unsaved != (count > 0)) {
        m_unsaved = count > 0;
        emit unsavedChanged(m_unsaved);
    }
}

void SettingsFoot::keep()
{
    if (!m_context.kept)
        return;
    m_keepSoon.stop();
    QMap<QString, KeptDrafts::Draft> drafts;
    for (const SettingsDraft* draft : std::as_const(m_drafts))
        if (!draft->changes().isEmpty())
            drafts.insert(draft->pageName(), draft->kept());
    if (drafts.isEmpty()) {
        if (std::exchange(m_keptHere, false)) // what an earlier run left is not this page's to drop
            m_context.kept->remove(m_context.page);
        return;
    }
    m_keptHere = true;
    const core::Status kept = m_context.kept->keep(m_context.page, drafts);
    if (!kept && !std::exchange(m_saidNotKept, true))
        emit notified(kept.error().message);
}

void SettingsFoot::restore()
{
    const auto page = m_context.kept ? m_context.kept->find(m_context.page) : std::nullopt;
    if (!page)
        return;
    for (SettingsDraft* draft : std::as_const(m_drafts))
        if (const auto found = page->drafts.find(draft->pageName()); found != page->drafts.end())
            draft->restore(*found);
    m_keptHere = true; // not before: drafts on their way are no reason to drop it
}

void SettingsFoot::saveNext()
{
    for (SettingsDraft* draft : std::as_const(m_drafts)) {
        if (draft->changes().isEmpty())
            continue;
        m_saving = true;
        m_bar->setSaving(true);
        draft->save(m_form.isDangerous(*draft) ? ConfirmWithin : 0);
        return; // the next one follows when this one is stored
    }
}

void SettingsFoot::review()
{
    auto* dialog = new ReviewDialog(reviewOf(m_form, m_drafts), window());
    connect(dialog, &ReviewDialog::saveRequested, this, &SettingsFoot::saveNext);
    dialog->open();
}

void SettingsFoot::resolve(SettingsDraft* draft)
{
    m_saving = false;
    m_bar->setSaving(false);
    if (draft->changes().isEmpty()) { // the service has it already
        update();
        return;
    }
    const QList<SettingDifference> rows = draft->changes();
    QStringList taken;
    for (const SettingDifference& one : draft->taken())
        taken.append(m_form.nameOf(one.path));
    taken.removeDuplicates();
    const Conflict conflict{ConflictDialog::headingForSettings(),
                            m_form.formTitle(),
                            fieldsOf(m_form, rows),
                            taken,
                            draft->savedBy(),
                            true};
    auto* dialog = new ConflictDialog(conflict, m_context.clock, window());
    connect(dialog, &ConflictDialog::chosen, this,
            [this, draft, rows](const QList<qsizetype>& chosen) {
                QList<SettingDifference> mine;
                for (const qsizetype row : chosen)
                    mine.append(rows.at(row));
                draft->takeOver(mine);
                if (!draft->changes().isEmpty())
                    saveNext();
            });
    connect(dialog, &ConflictDialog::reloadRequested, draft, &SettingsDraft::discard);
    dialog->open();
}

void SettingsFoot::sayFailure(const client::Failure& failure)
{
    const bool whileReading = !std::exchange(m_saving, false);
    m_bar->setSaving(false);
    update();
    QStringList said{failure.message};
    for (const domain::FieldProblem& problem : failure.problem.errors)
        said.append(words::sentence(problem));
    said.removeDuplicates();
    m_failure->setContent(widgets::Tone::Bad, QStringLiteral("circle-x"),
                          whileReading ? tr("The settings could not be read")
                                       : tr("Nothing was saved"),
                          said.join(QLatin1Char(' ')));
    m_retry->setVisible(whileReading);
    m_failure->show();
    show();
}

} // namespace pages
