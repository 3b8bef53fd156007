// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/filter_words.h"
#include "app/widgets/inputs.h"

#include <QPointer>

namespace widgets {
class Message;
}

namespace pages {

class FilterPopup;

/// The filter of a list with fields: "owner:ann state:expired". Proposes fields and values while
/// somebody types (Down, Enter, Tab, Esc), and says in colour, icon and words what is asked for or
/// what is wrong. What is wrong is not asked for: the list stays as the last usable text had it. A
/// value that is being written counts when it is whole.
class FilterField final : public widgets::SearchField
{
    Q_OBJECT

public:
    FilterField(models::FilterWords words, const QString& accessibleName, const QString& example);

    /// What is to be asked for: what stands there, or what stood there before it went wrong.
    [[nodiscard]] const QString& usableText() const { return m_usable; }
    [[nodiscard]] const models::FilterVerdict& verdict() const { return m_verdict; }
    [[nodiscard]] const models::FilterWords& words() const { return m_words; }
    /// What is said of the text; the page puts it below the field.
    [[nodiscard]] widgets::Message* message() const { return m_message; }
    /// Values that somebody found for a valuesWanted(); nothing when something else is typed by
    /// now.
    void offer(const QString& field, const QString& begun,
               const QList<models::FilterValue>& values);
    /// Null before the first proposal.
    [[nodiscard]] FilterPopup* popup() const;

signals:
    /// usableText() is another one. At every key.
    void usableChanged();
    /// Somebody has stopped typing, or pressed Enter, and nothing is wrong.
    void usableSettled();
    /// Somebody types a value of which \a begun is there.
    void valuesWanted(const QString& field, const QString& begun);

protected:
    bool event(QEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void moveEvent(QMoveEvent* event) override;

private:
    [[nodiscard]] bool takeKey(int key, Qt::KeyboardModifiers modifiers);
    void propose();
    void choose(int step);
    void close();
    void insert(const models::FilterValue& entry);
    void judge(bool finished);

    models::FilterWords m_words;
    models::FilterVerdict m_verdict;
    models::FilterProposal m_proposal;
    QString m_usable;
    widgets::Message* m_message;
    QPointer<FilterPopup> m_popup; ///< the window's, from the first proposal on
};

} // namespace pages
