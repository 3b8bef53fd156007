// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/spool/allocation_counter.h"

#include <cstdlib>
#include <new>

namespace {

thread_local std::size_t counted = 0;

void* counting(std::size_t size)
{
    ++counted;
    if (void* memory = std::malloc(size == 0 ? 1 : size))
        return memory;
    throw std::bad_alloc();
}

} // namespace

std::size_t test::allocations()
{
    return counted;
}

void* operator new(std::size_t size)
{
    return counting(size);
}
void* operator new[](std::size_t size)
{
    return counting(size);
}
void operator delete(void* memory) noexcept
{
    std::free(memory);
}
void operator delete[](void* memory) noexcept
{
    std::free(memory);
}
void operator delete(void* memory, std::size_t) noexcept
{
    std::free(memory);
}
void operator delete[](void* memory, std::size_t) noexcept
{
    std::free(memory);
}
