// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/kept_form.h"

#include "app/models/moment.h"
#include "app/pages/settings_difference.h"
#include "app/widgets/button.h"
#include "app/widgets/dialog.h"
#include "app/widgets/notice.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pages {
namespace {

/// A form has many kinds of fields; none can be forgotten where all of them are looked at together.
constexpr std::chrono::milliseconds lookEvery{400};

const QString theForm = u"form"_s; // a dialog has only one

} // namespace

KeptForm::KeptForm(const Context& context, widgets::Dialog* dialog, const QString& form, Way way)
    : QObject(dialog)
    , m_kept(context.kept)
    , m_dialog(dialog)
    , m_id(KeptDrafts::formId(form))
    , m_way(std::move(way))
{
    if (!m_kept)
        return;
    const auto left = m_kept->find(m_id);
    if (left && left->drafts.contains(theForm)) {
        m_offered = left->drafts.value(theForm);
        offer(left->at, context.clock);
    }
    m_look.setInterval(lookEvery);
    connect(&m_look, &QTimer::timeout, this, &KeptForm::look);
    m_look.start();
    connect(dialog, &QDialog::finished, this, &KeptForm::closed);
}

void KeptForm::offer(core::Timestamp at, const core::Clock& clock)
{
    using widgets::Button;
    m_notice = new widgets::Notice(widgets::Tone::Accent, u"pencil"_s,
                                   tr("Changes that were not saved are still here"),
                                   tr("Last edited %1. The console ended before they were saved.")
                                       .arg(models::relative(at, clock.now())));
    auto* buttons = new QWidget;
    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto* forgetThem = (new Button(widgets::ButtonKind::Secondary, tr("Forget")))->small();
    auto* restoreThem = (new Button(widgets::ButtonKind::Secondary, tr("Restore")))->small();
    for (Button* button : {restoreThem, forgetThem}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    m_notice->setAction(buttons);
    m_dialog->body()->insertWidget(0, m_notice); // the Tab key goes round: from here to the fields
    connect(restoreThem, &Button::clicked, this, &KeptForm::restore);
    connect(forgetThem, &Button::clicked, this, &KeptForm::forget);
}

void KeptForm::hideNotice()
{
    if (m_notice)
        m_notice->hide();
    m_dialog->adjustHeight();
}

void KeptForm::restore()
{
    const KeptDrafts::Draft draft = *m_offered;
    m_offered.reset();
    m_last = draft; // the file holds it until something else is typed, or the dialog is closed
    hideNotice();
    m_way.restore(draft);
}

void KeptForm::forget()
{
    m_offered.reset();
    m_last.reset();
    hideNotice();
    if (m_kept)
        m_kept->remove(m_id);
    look();
}

void KeptForm::look()
{
    if (const auto now = m_way.now(); now != m_last) {
        m_last = now;
        keep(now ? now : m_offered);
    }
}

void KeptForm::keep(const std::optional<KeptDrafts::Draft>& draft)
{
    if (!m_kept)
        return;
    if (!draft)
        return m_kept->remove(m_id);
    const core::Status kept = m_kept->keep(m_id, {{theForm, *draft}});
    if (!kept && !std::exchange(m_saidNotKept, true))
        m_dialog->setFooterHint(kept.error().message);
}

void KeptForm::closed()
{
    m_look.stop();
    if (std::exchange(m_last, std::nullopt))
        keep(m_offered);
}

void keepNewForm(const Context& context, widgets::Dialog* dialog, const QString& id,
                 const std::function<QJsonObject()>& form,
                 const std::function<void(const QJsonObject&)>& show, const QStringList& proposed)
{
    const QJsonObject blank = form();
    new KeptForm(
        context, dialog, id,
        {[form, blank, proposed]() -> std::optional<KeptDrafts::Draft> {
             const QJsonObject now = form();
             const QList<SettingDifference> typed = differences(now, blank);
             const bool worth =
                 std::any_of(typed.begin(), typed.end(), [&proposed](const SettingDifference& one) {
                     return !proposed.contains(one.path.first());
                 });
             return worth ? std::optional(KeptDrafts::Draft{{}, blank, now}) : std::nullopt;
         },
         [show](const KeptDrafts::Draft& draft) { show(draft.draft); }});
}

} // namespace pages
