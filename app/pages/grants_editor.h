// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/entry_notes.h"
#include "common/domain/settings.h"

#include <QWidget>

class QLineEdit;
class QStringListModel;
class QVBoxLayout;

namespace widgets {
class Message;
} // namespace widgets

namespace pages {

/// The groups that may make tokens, each with the longest lifetime it may choose.
class GrantsEditor : public QWidget
{
    Q_OBJECT
public:
    using Grant = domain::RestrictionSettings::Grant;

    explicit GrantsEditor(QWidget* parent = nullptr);

    [[nodiscard]] QList<Grant> grants() const { return m_grants; }
    void setGrants(const QList<Grant>& grants);
    void setSuggestions(const QStringList& groups);
    /// What the service says about grants; gone with the next change of the list.
    void setNotes(const EntryNotes& notes);

signals:
    void edited();

private:
    void rebuild();
    QWidget* makeRow(int index);
    void add();

    QList<Grant> m_grants;
    QList<widgets::Message*> m_notes; ///< one a row
    QVBoxLayout* m_rows;
    QLineEdit* m_field;
    widgets::Message* m_message;
    QStringListModel* m_suggestions;
};

} // namespace pages
