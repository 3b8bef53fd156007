// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/admin/messages.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

namespace admin {

/// The way from the workers to the control thread. Any thread may submit; requests are handled on
/// the thread that this object lives on, one after the other, and answered from there.
class Control
{
public:
    using Handler = std::function<void(AdminRequest, const Reply&)>;

    /// More than \a capacity requests at a time are refused, because each holds its body.
    explicit Control(Handler handler, int capacity = 256);
    Control(const Control&) = delete;
    Control& operator=(const Control&) = delete;

    /// Whether it was taken; \a reply then comes once, on the control thread, unless the service
    /// ends first.
    [[nodiscard]] bool submit(AdminRequest request, Reply reply);

    /// Runs something on the control thread.
    void post(std::function<void()> call);

private:
    Handler m_handler;
    const int m_capacity;
    std::shared_ptr<std::atomic<int>>
        m_underWay; ///< an answer may come after the end of this object
    QObject m_thread; ///< calls are posted to it; what waits when it goes is dropped
};

} // namespace admin
