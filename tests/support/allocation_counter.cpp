// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/allocation_counter.h"

namespace {

thread_local std::size_t counted = 0;

} // namespace

std::size_t test::allocations()
{
    return counted;
}

// The C library's own functions are taken over, because Qt and OpenSSL do not use operator new.
#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)

extern "C" {

void* __libc_malloc(std::size_t size);
void* __libc_calloc(std::size_t count, std::size_t size);
void* __libc_realloc(void* memory, std::size_t size);

void* malloc(std::size_t size)
{
    ++counted;
    return __libc_malloc(size);
}
void* calloc(std::size_t count, std::size_t size)
{
    ++counted;
    return __libc_calloc(count, size);
}
void* realloc(void* memory, std::size_t size)
{
    ++counted;
    return __libc_realloc(memory, size);
}

} // extern "C"

#endif
