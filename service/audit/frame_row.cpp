// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/audit/frame_row.h"

#include "service/audit/key_filter.h"
#include "service/audit/varint.h"
#include "service/spool/decision_id.h"

namespace audit {

qint64 rowIdSpan()
{
    constexpr std::int64_t somewhen = 1'800'000'000'000;
    return static_cast<qint64>(spool::firstDecisionAt(somewhen + rowSpanMilliseconds + 1)
                               - spool::firstDecisionAt(somewhen));
}

void appendFrame(QByteArray& data, std::string_view frame)
{
    std::string length;
    putVarint(length, frame.size());
    data.reserve(data.size() + static_cast<qsizetype>(length.size() + frame.size()));
    data.append(length.data(), static_cast<qsizetype>(length.size()));
    data.append(frame.data(), static_cast<qsizetype>(frame.size()));
}

bool forEachFrame(const QByteArray& data, const std::function<bool(std::string_view)>& each)
{
    ByteReader in({data.constData(), static_cast<std::size_t>(data.size())});
    while (!in.atEnd()) {
        const std::string_view frame = in.text();
        if (in.failed() || !each(frame))
            return false;
    }
    return !in.failed();
}

void describe(store::AuditFrameRow& row, const FrameSpan& span, const KeySet& keys)
{
    row.firstId = static_cast<qint64>(span.firstId);
    row.lastId = static_cast<qint64>(span.lastId);
    row.calls = static_cast<qint64>(span.calls);
    if (span.calls > 0) {
        row.firstAt = span.firstAt;
        row.lastAt = span.lastAt;
    }
    const std::string filter = KeyFilter::build(keys.hashes());
    row.keys = QByteArray(filter.data(), static_cast<qsizetype>(filter.size()));
}

bool describe(store::AuditFrameRow& row, FrameReader& reader)
{
    FrameSpan span;
    KeySet keys;
    const bool readable = forEachFrame(row.data, [&](std::string_view frame) {
        if (!reader.read(frame))
            return false;
        span.include(reader.span());
        reader.addKeys(keys);
        return true;
    });
    if (readable)
        describe(row, span, keys);
    return readable;
}

} // namespace audit
