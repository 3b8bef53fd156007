// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/clock.h"
#include "common/core/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QLockFile>
#include <QMap>
#include <QObject>
#include <QString>

#include <memory>
#include <optional>

namespace pages {

/// What one person has edited on one service and not saved: a file for each page of settings and
/// for each form, so that the edits outlive a console that was killed. Never a secret; on this
/// computer only, readable by this person only. Main thread.
class KeptDrafts : public QObject
{
    Q_OBJECT

public:
    /// Of one page of the API, or of one form.
    struct Draft
    {
        QByteArray version; ///< the entity tag of what it was made from
        QJsonObject saved; ///< what it was made from
        QJsonObject draft;
        friend bool operator==(const Draft&, const Draft&) = default;
    };
    /// Of one page of the console, or of one form.
    struct Page
    {
        QString id; ///< as shell/page_list.h has it, or formId()
        core::Timestamp at{}; ///< of the last edit
        QMap<QString, Draft> drafts; ///< by the name of the page in the API
        /// How many settings differ.
        [[nodiscard]] int changes() const;
    };

    /// \a folder is the console's own (empty: nothing is kept); \a service and \a person tell whose
    /// drafts these are.
    KeptDrafts(const QString& folder, const QString& service, const QString& person,
               const core::Clock& clock);

    /// The id of a form: "user/ann" may hold what no file name may.
    [[nodiscard]] static QString formId(const QString& form);
    /// So long after the last edit what is kept of a form is dropped: what it was about may be
    /// gone.
    static constexpr std::chrono::hours longest{24 * 30};

    /// False: another console works with the same service as the same person and has them; nothing
    /// is found or kept here then.
    [[nodiscard]] bool isOurs() const { return m_ours; }
    /// What a console left that did not end by itself. A file that can't be read is kept beside
    /// under another name.
    [[nodiscard]] QList<Page> all() const;
    [[nodiscard]] std::optional<Page> find(const QString& id) const;
    /// Replaces what is kept of the page; the error says where and why.
    [[nodiscard]] core::Status keep(const QString& id, const QMap<QString, Draft>& drafts);
    /// They were saved or dropped.
    void remove(const QString& id);

private:
    void dropOldForms();
    [[nodiscard]] QString fileOf(const QString& id) const;

    QString m_folder;
    const core::Clock& m_clock;
    std::unique_ptr<QLockFile> m_lock;
    bool m_ours = false;
};

} // namespace pages
