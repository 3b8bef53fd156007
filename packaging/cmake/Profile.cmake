# SPDX-License-Identifier: GPL-3.0-or-later
# What runs for every request, optimised by what was counted while it ran: packaging/profile builds it with
# LATCHKEY_PROFILE=generate, puts it under load, and builds it again with LATCHKEY_PROFILE=use.
set(LATCHKEY_PROFILE "" CACHE STRING "generate or use: see packaging/profile; empty: neither")
set_property(CACHE LATCHKEY_PROFILE PROPERTY STRINGS "" generate use)
if(NOT LATCHKEY_PROFILE)
  return()
endif()
if(NOT CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  message(FATAL_ERROR "LATCHKEY_PROFILE needs GCC")
endif()

if(LATCHKEY_PROFILE STREQUAL "generate")
  set(flags -fprofile-generate -fprofile-update=prefer-atomic)
elseif(LATCHKEY_PROFILE STREQUAL "use")
  # What the load did not reach is optimised as without a profile, not for size.
  set(flags -fprofile-use -fprofile-partial-training -fprofile-correction -Wno-missing-profile -Wno-coverage-mismatch)
else()
  message(FATAL_ERROR "LATCHKEY_PROFILE is '${LATCHKEY_PROFILE}', not generate or use")
endif()
foreach(module common_core common_domain
               service_http service_policy service_auth service_net service_spool service_gateway service_audit)
  target_compile_options(latchkey_${module} PRIVATE ${flags})
  target_link_options(latchkey_${module} INTERFACE ${flags})
endforeach()
if(TARGET latchkey_llhttp AND LATCHKEY_LLHTTP_SOURCES)
  target_compile_options(latchkey_llhttp PRIVATE ${flags})
endif()
