// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/context.h"
#include "app/pages/entry_words.h"
#include "app/pages/kept_drafts.h"
#include "app/pages/saved_by.h"
#include "app/widgets/dialog.h"

#include <QObject>

namespace pages {

/// An entry (a token, a user, a group, an upstream) while a dialog edits it: shows in production
/// what would change, has it stored, and brings both together where somebody else was faster, so
/// that nothing typed is lost and nothing of others is overwritten unasked. Belongs to the dialog.
class EntryEditing final : public QObject
{
    Q_OBJECT

public:
    /// What the service has.
    struct Version
    {
        QJsonObject form; ///< as the dialog's form is
        QByteArray version; ///< the entity tag
        std::function<void()> take; ///< makes it what the dialog compares with
    };
    /// Null: it is stored.
    using Stored = std::function<void(const client::Failure*)>;
    using Fetched = std::function<void(const client::Result<Version>&)>;
    using Fetch = std::function<void(const Fetched& then)>;

    /// What the dialog and the service do for this kind of entry.
    struct Way
    {
        EntryWords::Kind kind = EntryWords::Kind::Token;
        QString what; ///< "nightly-export"
        QString action; ///< "Save changes"
        /// What stands in the dialog.
        std::function<QJsonObject()> form;
        /// Puts it there.
        std::function<void(const QJsonObject&)> show;
        /// Sends what stands in the dialog on top of a version.
        std::function<void(const QByteArray& version, const Stored& then)> store;
        /// Reads what the service has now.
        Fetch fetch;
        /// The service has what stands in the dialog: tells the page.
        std::function<void()> stored;
        /// Says in the dialog why it was not stored; without any: it can be tried again.
        std::function<void(const QString&, const domain::Problems&)> fault;
        /// What is typed and in no form, such as a password.
        std::function<QList<ChangedField>()> more = [] { return QList<ChangedField>(); };
        std::function<void()> dropMore = [] {};
        /// Which form it is, for what is kept of it: "user/ann". Empty: nothing is kept.
        QString id{};
        /// What is kept: what stands in the dialog, and may be open beside it; without secrets.
        std::function<QJsonObject()> typed{};
    };

    /// \a known: what the dialog was opened with. What is typed is kept with the drafts of the
    /// context.
    EntryEditing(const Context& context, widgets::Dialog* dialog, Version known, Way way);

    /// Somebody wants to save what stands in the dialog.
    void submit();

private:
    void send();
    void bringTogether(const client::Failure& stale);
    void resolve(const Version& theirs);
    void restore(const KeptDrafts::Draft& draft);
    void show(const Merge& both);
    void choose();
    [[nodiscard]] QList<SettingDifference> left() const;
    void finishOrSend();
    void finish();

    Context m_context;
    widgets::Dialog* m_dialog;
    Version m_known;
    Way m_way;
    std::optional<SavedBy> m_by;
    QStringList m_taken; ///< names of what somebody else changed and nobody touched here
    QList<SettingDifference> m_clashes; ///< what both changed, until somebody has chosen
};

} // namespace pages
