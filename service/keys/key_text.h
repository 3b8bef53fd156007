// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/result.h"
#include "common/core/secret.h"

#include <optional>
#include <string_view>

namespace keys {

/// 64 lower-case hexadecimal digits, the form of a key in a file or keychain.
[[nodiscard]] core::Secret toKeyText(const core::Secret& key);
/// Reads 64 hexadecimal digits with at most one newline after them; nothing else is a key.
[[nodiscard]] std::optional<core::Secret> fromKeyText(std::string_view text);

/// Reads a small file whole, through one descriptor, so that what was checked is what was read.
/// Only a regular file that nobody but its owner (the process's user or root) can read or change,
/// and no symbolic link. Nothing: no such file. Forbidden: its mode or owner; the message names the
/// command that puts it right.
[[nodiscard]] core::Result<std::optional<core::Secret>> readPrivateFile(const QString& path,
                                                                        bool groupMayRead);

} // namespace keys
