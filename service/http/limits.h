// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/domain/reason.h"

#include <cstddef>

namespace http {

struct Limits
{
    std::size_t target = 8 * 1024;
    std::size_t head = 16 * 1024; ///< first line and all fields
    std::size_t fields = 100;
};

/// What reading a message head came to.
struct HeadResult
{
    enum class Status
    {
        Refused,
        NeedMore,
        Complete
    };

    Status status = Status::Refused;
    domain::Reason reason = domain::Reason::Malformed; ///< for Refused
    std::size_t length = 0; ///< bytes of the head including the blank line, for Complete
};

/// What reading the next bytes of a chunked body came to.
struct BodyResult
{
    enum class Status
    {
        Refused,
        NeedMore,
        Complete
    };

    Status status = Status::Refused;
    std::size_t consumed = 0; ///< bytes of the input that belonged to this message
};

} // namespace http
