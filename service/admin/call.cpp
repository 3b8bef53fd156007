// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/admin/call.h"

using namespace Qt::StringLiterals;

namespace admin {

Precondition preconditionOf(const QString& ifMatch, bool needed)
{
    Precondition precondition;
    const QString tag = ifMatch.trimmed();
    if (tag.isEmpty()) {
        if (needed)
            precondition.problem = problem(428, u"precondition_required"_s);
        return precondition;
    }
    if (tag == u"*")
        return precondition;
    // One strong tag, as our answers give it. A weak one never matches here (RFC 9110, 13.1.1), and
    // neither does a list: a change is made to one revision.
    bool number = false;
    qint64 revision = 0;
    if (tag.size() > 2 && tag.startsWith(u'"') && tag.endsWith(u'"')) {
        const QString inner = tag.mid(1, tag.size() - 2);
        revision = inner.toLongLong(&number);
        number = number && QString::number(revision) == inner;
    }
    if (number)
        precondition.revision = revision;
    else
        precondition.problem = problem(412, u"stale"_s);
    return precondition;
}

} // namespace admin
