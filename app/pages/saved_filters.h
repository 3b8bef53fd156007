// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/result.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QUrl>

#include <optional>

namespace pages {

/// A filter that somebody wants to have again: its name, and the state of the view's controls as
/// the view wrote it.
struct SavedFilter
{
    QString name;
    QJsonObject state;
    friend bool operator==(const SavedFilter&, const SavedFilter&) = default;
};

/// The saved filters of one view of one service, in the console's settings. Never with a secret in
/// them: the views keep none. Main thread.
class SavedFilters
{
    Q_DECLARE_TR_FUNCTIONS(pages::SavedFilters)

public:
    static constexpr qsizetype most = 50;

    /// \a view is the id of a page, or of a part of it.
    SavedFilters(const QString& view, const QUrl& service);

    /// By name, as people sort.
    [[nodiscard]] QList<SavedFilter> all() const;
    /// Names differ in more than upper and lower case.
    [[nodiscard]] std::optional<SavedFilter> find(const QString& name) const;
    /// In place of the one of that name. The error says why it is not kept.
    [[nodiscard]] core::Status save(const SavedFilter& filter);
    [[nodiscard]] core::Status rename(const QString& from, const QString& to);
    [[nodiscard]] core::Status remove(const QString& name);

private:
    [[nodiscard]] core::Status write(const QList<SavedFilter>& filters);

    QString m_key;
};

} // namespace pages
