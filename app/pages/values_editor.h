// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/entry_notes.h"

#include <QStringList>
#include <QWidget>

#include <functional>

class QCompleter;
class QLineEdit;
class QStringListModel;

namespace widgets {
class FlowLayout;
class Message;
} // namespace widgets

namespace pages {

/// A list of short values as chips with a × each, and a field that adds one: groups, paths, host
/// names.
class ValuesEditor : public QWidget
{
    Q_OBJECT
public:
    /// What is wrong with a value, as a sentence; empty: nothing.
    using Check = std::function<QString(const QString&)>;

    ValuesEditor(const QString& accessibleName, const QString& addText, const QString& example,
                 Check check, QWidget* parent = nullptr);

    [[nodiscard]] QStringList values() const { return m_values; }
    void setValues(const QStringList& values);
    void setSuggestions(const QStringList& suggestions);
    /// What the service says about values; gone with the next change of the list.
    void setNotes(const EntryNotes& notes);

signals:
    /// A person added or removed one.
    void edited();

private:
    void rebuild();
    void add();

    QStringList m_values;
    Check m_check;
    widgets::FlowLayout* m_flow;
    QWidget* m_adder;
    QLineEdit* m_field;
    widgets::Message* m_message;
    widgets::Message* m_note;
    QStringListModel* m_suggestions;
};

} // namespace pages
