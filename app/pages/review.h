// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QList>
#include <QString>

#include <functional>

class QWidget;

namespace pages {

/// One field of what is about to change, in the language of the console.
struct ChangedField
{
    QString name; ///< "Description"
    QString before;
    QString after;
    friend bool operator==(const ChangedField&, const ChangedField&) = default;
};

/// A change that somebody is about to make.
struct Review
{
    Q_DECLARE_TR_FUNCTIONS(pages::Review)

public:
    enum class Kind
    {
        Settings, ///< the draft of a settings page
        Change, ///< what somebody typed about an entry that is there
        New, ///< an entry that is not there yet: there is nothing before
        Action, ///< one step, without a form
    };

    Kind kind = Kind::Change;
    QString heading; ///< "What saving nightly-export would change"
    QList<ChangedField> fields;
    QString action; ///< "Save"

    /// The heading for what is edited.
    [[nodiscard]] static QString savingHeading(const QString& what);
    /// The heading for a new entry.
    [[nodiscard]] static QString creatingHeading(const QString& what);
};

/// The way of every change that is not asked about anyway: \a careful, which is where the service
/// is in production (Context::careful), shows over \a over what would change and calls \a goOn when
/// the person says so, or \a goBack when not; otherwise goes on at once. Settings pages call it
/// with the drafts of their foot. Nothing is called once \a over is gone.
void review(bool careful, const Review& what, QWidget* over, const std::function<void()>& goOn,
            const std::function<void()>& goBack = {});

} // namespace pages
