// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/entry_editing.h"

#include "app/pages/conflict_dialog.h"
#include "app/pages/kept_form.h"

#include <QPointer>

#include <algorithm>

namespace pages {

EntryEditing::EntryEditing(const Context& context, widgets::Dialog* dialog, Version known, Way way)
    : QObject(dialog)
    , m_context(context)
    , m_dialog(dialog)
    , m_known(std::move(known))
    , m_way(std::move(way))
{
    if (m_way.id.isEmpty())
        return;
    if (!m_way.typed)
        m_way.typed = m_way.form;
    new KeptForm(m_context, m_dialog, m_way.id,
                 {[this]() -> std::optional<KeptDrafts::Draft> {
                      const QJsonObject typed = m_way.typed();
                      if (differences(typed, m_known.form).isEmpty())
                          return std::nullopt;
                      return KeptDrafts::Draft{m_known.version, m_known.form, typed};
                  },
                  [this](const KeptDrafts::Draft& draft) { restore(draft); }});
}

/// What somebody stored since it was kept stays, and what both changed is asked before saving.
void EntryEditing::restore(const KeptDrafts::Draft& draft)
{
    show(merge(draft.saved, draft.draft, m_known.form));
}

void EntryEditing::show(const Merge& both)
{
    m_way.show(both.form);
    m_clashes = both.clashes;
    m_taken.clear();
    for (const SettingDifference& taken : both.taken)
        m_taken.append(EntryWords::nameOf(m_way.kind, taken.path));
    m_taken.removeDuplicates();
}

QList<SettingDifference> EntryEditing::left() const
{
    return differences(m_way.form(), m_known.form);
}

void EntryEditing::submit()
{
    // Gone back from the choice: what both changed is still to be chosen.
    const QList<SettingDifference> now = left();
    if (std::ranges::any_of(m_clashes, [&now](const SettingDifference& clash) {
            return std::ranges::any_of(
                now, [&clash](const SettingDifference& one) { return one.path == clash.path; });
        }))
        return choose();
    const Review change{Review::Kind::Change, Review::savingHeading(m_way.what),
                        EntryWords::changes(m_way.kind, now) + m_way.more(), m_way.action};
    if (change.fields.isEmpty())
        return send();
    review(
        m_context.careful, change, m_dialog, [this] { send(); }, [this] { m_way.fault({}, {}); });
}

void EntryEditing::send()
{
    m_way.store(m_known.version, [this, here = QPointer(this)](const client::Failure* failure) {
        if (!here)
            return;
        if (!failure)
            finish();
        else if (failure->isStale())
            bringTogether(*failure);
        else
            m_way.fault(failure->message, failure->problem.errors);
    });
}

void EntryEditing::bringTogether(const client::Failure& stale)
{
    m_by = savedBy(stale);
    m_way.fetch([this, here = QPointer(this)](const client::Result<Version>& now) {
        if (!here)
            return;
        if (now)
            resolve(*now);
        else
            m_way.fault(now.failure().message, {});
    });
}

void EntryEditing::resolve(const Version& theirs)
{
    const Merge both = merge(m_known.form, m_way.form(), theirs.form);
    m_known = theirs;
    m_known.take();
    show(both);
    if (m_clashes.isEmpty() && m_taken.isEmpty())
        return finishOrSend(); // they changed nothing that stands in this form, or the same
    if (left().isEmpty() && m_way.more().isEmpty())
        return finishOrSend();
    m_way.fault({}, {});
    choose();
}

void EntryEditing::finishOrSend()
{
    if (left().isEmpty() && m_way.more().isEmpty())
        finish();
    else
        send();
}

void EntryEditing::finish()
{
    m_dialog->accept();
    m_way.stored();
}

void EntryEditing::choose()
{
    QList<SettingDifference> rows = left();
    EntryWords::sort(rows);
    Conflict conflict{ConflictDialog::headingFor(m_way.what), m_way.what, {}, m_taken, m_by};
    conflict.rows = EntryWords::changes(m_way.kind, rows);
    auto* dialog = new ConflictDialog(conflict, m_context.clock, m_dialog);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ConflictDialog::chosen, this, [this, rows](const QList<qsizetype>& mine) {
        QList<SettingDifference> chosen;
        for (const qsizetype row : mine)
            chosen.append(rows.at(row));
        m_clashes.clear();
        m_way.show(merged(m_known.form, chosen));
        finishOrSend();
    });
    connect(dialog, &ConflictDialog::reloadRequested, this, [this] {
        m_clashes.clear();
        m_way.dropMore();
        m_way.show(m_known.form);
        m_way.fault({}, {});
    });
    connect(dialog, &QDialog::rejected, this, [this] { m_way.fault({}, {}); });
    dialog->open();
}

} // namespace pages
