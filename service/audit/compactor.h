// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/audit/batch_store.h"

namespace audit {

/// Merges neighbouring small rows of the log, as batches of a quiet time leave them, so that
/// searches have few rows to look at and names are not repeated in the index. Frames and chain stay
/// as they are; a call is rewritten a few times at most, because a row is merged only with others
/// of about its size.
class Compactor
{
public:
    static constexpr qint64 enough = 2'048; ///< calls in a row that is left alone
    static constexpr qint64 most = 4'096; ///< calls in a merged row
    static constexpr qsizetype worthwhile = 8;

    explicit Compactor(BatchStore& store) : m_store(store) { }

    /// Merges one run of rows in one short transaction; false when there is nothing to do.
    core::Result<bool> step();

private:
    using Rows = QList<store::AuditFrameRow>;
    [[nodiscard]] Rows findRun(const Rows& newestFirst, qint64 counted) const;
    core::Result<bool> merge(const Rows& run);

    BatchStore& m_store;
    qint64 m_looked = 0;
};

} // namespace audit
