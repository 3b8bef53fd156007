// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/secret.h"
#include "service/store/audit_frame_table.h"

#include <QByteArray>

#include <string_view>

/// The hash chain over a node's frames. With a key that is not in the database (keys::), whoever
/// may write the database but has no key cannot change, remove or reorder calls without it being
/// found; without one only accidents are found.
namespace audit::chain {

/// What the first frame follows: 32 zero bytes.
[[nodiscard]] QByteArray start();
/// HMAC-SHA-256 over the digest before it, node, number and the frame.
[[nodiscard]] QByteArray next(const core::Secret& key, const QByteArray& before, int node,
                              qint64 number, std::string_view frame);
/// Over all other members: so that neither the log's end nor its beginning can be moved.
[[nodiscard]] QByteArray seal(const core::Secret& key, const store::AuditNode& node);
/// Over the parts, each with its length, for what is chained by other means.
[[nodiscard]] QByteArray digest(const core::Secret& key, const QByteArrayList& parts);

} // namespace audit::chain
