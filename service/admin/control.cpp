// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/admin/control.h"

#include <utility>

namespace admin {

Control::Control(Handler handler, int capacity)
    : m_handler(std::move(handler))
    , m_capacity(capacity)
    , m_underWay(std::make_shared<std::atomic<int>>(0))
{ }

bool Control::submit(AdminRequest request, Reply reply)
{
    if (m_underWay->fetch_add(1) >= m_capacity) {
        m_underWay->fetch_sub(1);
        return false;
    }
    post([this, request = std::move(request), reply = std::move(reply)] {
        m_handler(request, [underWay = m_underWay, reply](AdminResponse response) {
            underWay->fetch_sub(1);
            reply(std::move(response));
        });
    });
    return true;
}

void Control::post(std::function<void()> call)
{
    QMetaObject::invokeMethod(&m_thread, std::move(call), Qt::QueuedConnection);
}

} // namespace admin
