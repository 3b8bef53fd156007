// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace client {
class Client;
}

namespace pages {

class FilterField;

/// Proposes behind "object:" what can be changed: users, groups, upstreams and pages of the
/// settings whose name has begun, as "user:alice".
void proposeObjects(FilterField* field, client::Client& client);

} // namespace pages
