// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/audit_table_test.h"

namespace test {

using namespace Qt::StringLiterals;
using store::AuditEvent;
using store::AuditEventTable;

domain::IpAddress address(const char* text)
{
    return domain::IpAddress::parse(text).value();
}

qint64 idAt(core::Timestamp time, qint64 sequence)
{
    return ((core::toMilliseconds(time) - 1'704'067'200'000) << 21) + sequence;
}

AuditEvent AuditTableTest::event(qint64 number) const
{
    AuditEvent event;
    event.at = at(number);
    event.id = idAt(event.at, number);
    event.reason = domain::Reason::Allowed;
    event.actor = u"alice"_s;
    event.owner = u"alice"_s;
    event.method = u"GET"_s;
    event.target = u"/rest/api/%1"_s.arg(number);
    event.upstream = u"jira"_s;
    event.status = 200;
    event.batch = 1;
    return event;
}

core::Status AuditTableTest::insert(const std::vector<AuditEvent>& events)
{
    return write([&] { return AuditEventTable(db()).insert(events); });
}

QList<qint64> AuditTableTest::search(const store::AuditFilter& filter)
{
    QList<qint64> ids;
    QString cursor;
    do {
        const auto page = AuditEventTable(db()).search(filter, cursor, 17);
        if (!page)
            return {-1};
        for (const AuditEvent& found : page->items)
            ids.append(found.id);
        cursor = page->next;
    } while (!cursor.isEmpty());
    return ids;
}

} // namespace test
