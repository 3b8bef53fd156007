// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/random.h"
#include "common/core/result.h"
#include "common/core/secret.h"

#include <QString>

namespace directory {

/// The one-time code that lets somebody make the first administrator over the network: proof of
/// being able to read the service's data directory. It stands in a file that only the service's
/// user may read, and ends with its first use. Control thread only.
class SetupCode
{
public:
    /// Nothing is read or written yet. \a file: its full path.
    SetupCode(QString file, core::RandomSource& random) : m_file(std::move(file)), m_random(random)
    { }

    /// Takes the code from the file, or makes one (100 bits) and writes it there. A file that
    /// others could read, or that holds something else, is replaced. Unavailable: it can't be
    /// written; then no code is right.
    [[nodiscard]] core::Status open();
    /// Removes the file and forgets the code: from now on none is right.
    void erase();

    [[nodiscard]] bool isOpen() const { return !m_code.isEmpty(); }
    /// Whether \a typed is the code, without regard to case, blanks and dashes. Takes the same time
    /// for every text.
    [[nodiscard]] bool matches(const core::Secret& typed) const;
    /// As it stands in the file: "7K3M-9QXT-...". For showing to whoever made the store.
    [[nodiscard]] const core::Secret& text() const { return m_code; }
    [[nodiscard]] const QString& file() const { return m_file; }

private:
    [[nodiscard]] core::Secret readFile() const;
    [[nodiscard]] core::Status writeFile(const core::Secret& code) const;

    QString m_file;
    core::RandomSource& m_random;
    core::Secret m_code;
};

} // namespace directory
