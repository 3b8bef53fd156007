// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/context.h"
#include "app/pages/kept_drafts.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <optional>

namespace widgets {
class Dialog;
class Notice;
} // namespace widgets

namespace pages {

/// Keeps what is typed in the form of a dialog for a console that is killed, and offers in the
/// dialog what an earlier one left. Closing the dialog drops it, saved or not; what was offered and
/// neither restored nor forgotten is offered again. Belongs to the dialog. Never a secret: the form
/// that it is given has none.
class KeptForm final : public QObject
{
    Q_OBJECT

public:
    struct Way
    {
        /// What is to be kept; nothing: what stands there is no more than what was opened.
        std::function<std::optional<KeptDrafts::Draft>()> now;
        std::function<void(const KeptDrafts::Draft&)> restore;
    };

    /// \a form says which one it is: "user/ann". Without drafts in the context nothing is kept.
    KeptForm(const Context& context, widgets::Dialog* dialog, const QString& form, Way way);

    /// Keeps what stands there now; done again and again while the dialog is open.
    void look();

private:
    void offer(core::Timestamp at, const core::Clock& clock);
    void keep(const std::optional<KeptDrafts::Draft>& draft);
    void restore();
    void forget();
    void closed();
    void hideNotice();

    QPointer<KeptDrafts> m_kept;
    widgets::Dialog* m_dialog;
    QString m_id;
    Way m_way;
    std::optional<KeptDrafts::Draft> m_offered; ///< undecided
    std::optional<KeptDrafts::Draft> m_last; ///< as it was kept here
    QPointer<widgets::Notice> m_notice;
    QTimer m_look;
    bool m_saidNotKept = false;
};

/// For an entry that is not there yet: keeps \a form as soon as it is another than it is now.
/// Members of \a proposed are filled in by themselves and are alone no reason to keep it.
void keepNewForm(const Context& context, widgets::Dialog* dialog, const QString& id,
                 const std::function<QJsonObject()>& form,
                 const std::function<void(const QJsonObject&)>& show,
                 const QStringList& proposed = {});

} // namespace pages
