// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/audit/call_frame.h"
#include "service/store/audit_frame_table.h"

#include <functional>

/// How frames stand in a row of audit_frames: each behind its length.
namespace audit {

/// The widest that the ids of one row may lie apart, in milliseconds and as a difference of ids: so
/// that a search knows where to begin.
inline constexpr std::int64_t rowSpanMilliseconds = 3'600'000;
[[nodiscard]] qint64 rowIdSpan();

/// Appends a frame to a row's data.
void appendFrame(QByteArray& data, std::string_view frame);
/// Calls \a each with every frame's bytes; false when the data is damaged or \a each answers false.
[[nodiscard]] bool forEachFrame(const QByteArray& data,
                                const std::function<bool(std::string_view)>& each);

/// Ids, times, calls and keys of what a row holds.
void describe(store::AuditFrameRow& row, const FrameSpan& span, const KeySet& keys);
/// What can be said of a row by looking at its data. False when the data is damaged.
[[nodiscard]] bool describe(store::AuditFrameRow& row, FrameReader& reader);

} // namespace audit
