// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/api/remark_json.h"

namespace words {

/// What a stage of a decision saw, or what was assumed, in the language of the console. Names,
/// paths and addresses in it keep their own direction. \a fromService: the service's own words,
/// which stand where it has given no remarks, or one that is not known here.
[[nodiscard]] QString remarks(const QList<api::RemarkView>& remarks, const QString& fromService);

/// What to change so that a decision with this reason would let the request pass; \a fromService
/// for a reason that is not known here.
[[nodiscard]] QString smallestChange(const QString& reason, const QString& fromService);

/// What a decision's reason means; \a fromService for a reason that is not known here.
[[nodiscard]] QString explanation(const QString& reason, const QString& fromService);

} // namespace words
