// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/clock.h"
#include "common/core/result.h"
#include "common/domain/erasure_proof.h"
#include "service/store/database.h"

#include <QByteArray>
#include <QFile>

#include <compare>
#include <cstdint>
#include <memory>
#include <vector>

namespace runtime {

/// Shows that sealed values are gone from the files (EX-42): remembers short prints of what is to
/// be erased, and looks for them afterwards in every file of the data directory, byte by byte.
///
/// The prints survive a crash in between in a file of their own, and nothing can be opened with
/// them: eight bytes of ciphertext and a checksum of the next eight. What was erased before they
/// were taken is covered by the rewriting of the whole database file, not by the search.
class ErasureProof
{
public:
    explicit ErasureProof(const QString& dataDir);

    /// Takes the prints of everything sealed that the store holds, beside those of an erasure that
    /// was cut short, and keeps them in the file.
    [[nodiscard]] core::Status remember(store::Database& database);
    /// Whether an erasure began whose proof is not written yet.
    [[nodiscard]] bool isUnfinished() const;
    /// Looks for the prints. With PostgreSQL only the tables can be asked: the server's files are
    /// out of reach.
    [[nodiscard]] core::Result<domain::ErasureProof> search(store::Database& database,
                                                            core::Timestamp now);
    /// The proof is stored: the prints can go.
    void finish();

    /// What was searched stays open: closing a file of SQLite would drop its locks (POSIX). To be
    /// kept until the store is closed.
    [[nodiscard]] std::vector<std::unique_ptr<QFile>> takeFiles() { return std::move(m_files); }

private:
    struct Print
    {
        std::uint64_t begin = 0; ///< eight bytes
        std::uint64_t rest = 0; ///< a checksum of the eight behind
        friend auto operator<=>(const Print&, const Print&) = default;
    };

    [[nodiscard]] static Print printOf(const char* sixteen);
    void take(const QByteArray& sealed);
    [[nodiscard]] core::Status load();
    [[nodiscard]] core::Status save() const;
    [[nodiscard]] bool holdsAny(const uchar* data, qint64 size) const;
    [[nodiscard]] core::Status searchFile(const QString& path, domain::ErasureProof& proof);

    QString m_dataDir;
    std::vector<Print> m_prints; ///< sorted once taken
    std::vector<bool> m_begins; ///< which begins there are, by some of their bits
    qint64 m_values = 0;
    std::vector<std::unique_ptr<QFile>> m_files;
};

} // namespace runtime
