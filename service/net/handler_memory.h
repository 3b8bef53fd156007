// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <new>

namespace net {

/// Room for one pending asynchronous operation, inside the object that starts it, so that starting
/// one allocates nothing. Falls back to the heap when the room is taken or too small.
class HandlerMemory
{
public:
    HandlerMemory() = default;
    HandlerMemory(const HandlerMemory&) = delete;
    HandlerMemory& operator=(const HandlerMemory&) = delete;

    void* allocate(std::size_t size)
    {
        if (!m_taken && size <= sizeof(m_room)) {
            m_taken = true;
            return m_room;
        }
        return ::operator new(size);
    }
    void deallocate(void* pointer)
    {
        if (pointer == m_room)
            m_taken = false;
        else
            ::operator delete(pointer);
    }

private:
    alignas(std::max_align_t) std::byte m_room[256];
    bool m_taken = false;
};

/// The allocator that completion handlers name as theirs.
template <typename T>
class HandlerAllocator
{
public:
    using value_type = T;

    explicit HandlerAllocator(HandlerMemory& memory) : m_memory(&memory) { }
    template <typename U>
    HandlerAllocator(const HandlerAllocator<U>& other) // NOLINT(google-explicit-constructor)
        : m_memory(other.m_memory)
    { }

    T* allocate(std::size_t count) const
    {
        return static_cast<T*>(m_memory->allocate(sizeof(T) * count));
    }
    void deallocate(T* pointer, std::size_t) const { m_memory->deallocate(pointer); }

    friend bool operator==(const HandlerAllocator&, const HandlerAllocator&) = default;

private:
    template <typename>
    friend class HandlerAllocator;

    HandlerMemory* m_memory;
};

} // namespace net
