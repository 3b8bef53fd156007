// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <new>
#include <type_traits>
#include <utility>

namespace net {

/// Something to call once, or nothing. It is kept in place, so that waiting for a socket allocates
/// nothing, and what it owns is let go of after the call.
class OneShot
{
public:
    OneShot() = default;
    template <typename Function,
              typename = std::enable_if_t<!std::is_same_v<std::decay_t<Function>, OneShot>>>
    explicit OneShot(Function function) : m_kind(&kindOf<Function>)
    {
        static_assert(sizeof(Function) <= sizeof(m_room)
                      && alignof(Function) <= alignof(std::max_align_t)
                      && std::is_nothrow_move_constructible_v<Function>);
        new (m_room) Function(std::move(function));
    }
    OneShot(OneShot&& other) noexcept { take(other); }
    OneShot& operator=(OneShot&& other) noexcept
    {
        if (this != &other) {
            // What is let go of may own this very object's owner: it goes last.
            const OneShot former(std::move(*this));
            take(other);
        }
        return *this;
    }
    ~OneShot() { clear(); }

    explicit operator bool() const { return m_kind != nullptr; }
    void operator()()
    {
        OneShot kept(std::move(*this));
        kept.m_kind->call(kept.m_room);
    }

private:
    struct Kind
    {
        void (*call)(void* function);
        void (*move)(void* from, void* to);
        void (*destroy)(void* function);
    };

    template <typename Function>
    static constexpr Kind kindOf{
        [](void* function) { (*static_cast<Function*>(function))(); },
        [](void* from, void* to) {
            new (to) Function(std::move(*static_cast<Function*>(from)));
            static_cast<Function*>(from)->~Function();
        },
        [](void* function) { static_cast<Function*>(function)->~Function(); }};

    void take(OneShot& other)
    {
        m_kind = std::exchange(other.m_kind, nullptr);
        if (m_kind)
            m_kind->move(other.m_room, m_room);
    }
    void clear()
    {
        if (const Kind* kind = std::exchange(m_kind, nullptr))
            kind->destroy(m_room);
    }

    alignas(std::max_align_t) std::byte m_room[32];
    const Kind* m_kind = nullptr;
};

} // namespace net
