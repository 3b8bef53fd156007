// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/dialog.h"
#include "common/domain/settings.h"

namespace widgets {
class CodeArea;
class Message;
} // namespace widgets

namespace pages {

/// Many addresses and ranges at once, one a line, with a comment behind "#".
class RangesDialog final : public widgets::Dialog
{
    Q_OBJECT

public:
    using Entry = domain::RestrictionSettings::IpEntry;

    RangesDialog(const QString& list, QList<Entry> known, QWidget* parent);

signals:
    void chosen(const QList<domain::RestrictionSettings::IpEntry>& entries);

private:
    void typed();

    QList<Entry> m_known;
    QList<Entry> m_entries;
    widgets::CodeArea* m_text;
    widgets::Message* m_message;
    widgets::Button* m_add;
};

/// What stands in the lines: new entries, how many are known already or will be saved as something
/// else, and the first line that is none.
struct TypedRanges
{
    QList<domain::RestrictionSettings::IpEntry> entries;
    int known = 0;
    int normalised = 0;
    QString problem; ///< "Line 3: …"
};
[[nodiscard]] TypedRanges readRanges(const QString& text,
                                     const QList<domain::RestrictionSettings::IpEntry>& known);

} // namespace pages
