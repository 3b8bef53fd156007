// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/entry_notes.h"
#include "common/domain/settings.h"

#include <QWidget>

#include <optional>

class QLineEdit;

namespace widgets {
class Button;
class Card;
class Message;
class SearchField;
} // namespace widgets

namespace pages {

/// What a typed address or range stands for.
struct TypedRange
{
    std::optional<domain::IpRange> range;
    QString problem; ///< why there is none
    QString warning; ///< what it will be saved as, where that differs
};
[[nodiscard]] TypedRange readRange(const QString& text);

/// An editable list of address ranges with comments.
class RangeList : public QWidget
{
    Q_OBJECT
public:
    using Entry = domain::RestrictionSettings::IpEntry;

    RangeList(const QString& title, const QString& iconName, int iconInk, bool comments,
              QWidget* parent = nullptr);

    [[nodiscard]] QList<Entry> entries() const { return m_entries; }
    /// \a saved are the entries of the service: others are marked as new.
    void setEntries(const QList<Entry>& entries, const QList<Entry>& saved);
    void addEntry(const domain::IpRange& range, const QString& comment);
    /// Words beside the title, behind the count.
    void setRemark(const QString& remark);
    void setProblem(const QString& problem);
    /// What the service says about entries; gone with the next change of the list.
    void setNotes(const EntryNotes& notes);
    /// Something is typed that is in the list's draft only after Add.
    [[nodiscard]] bool hasTyped() const;

signals:
    /// What is typed became something, or nothing.
    void typing();
    void edited();

private:
    void rebuild();
    void fillRows();
    void sayCount();
    [[nodiscard]] bool isShown(const Entry& entry) const;
    [[nodiscard]] static int rangeWidth();
    [[nodiscard]] QWidget* makeHeads();
    [[nodiscard]] static QWidget* note(const QString& text);
    QWidget* makeMenu();
    void addSeveral();
    QWidget* makeRow(int index);
    QWidget* makeAdder();
    void typed();
    void add();

    QList<Entry> m_entries;
    QList<Entry> m_saved;
    EntryNotes m_notes;
    bool m_hasTyped = false;
    QString m_remark;
    bool m_comments;
    widgets::Card* m_card;
    QWidget* m_adder = nullptr;
    QLineEdit* m_range = nullptr;
    QLineEdit* m_comment = nullptr;
    widgets::Button* m_add = nullptr;
    widgets::Message* m_message = nullptr;
    widgets::Message* m_listMessage = nullptr;
    widgets::SearchField* m_filter = nullptr;
    QWidget* m_rows;
};

} // namespace pages
