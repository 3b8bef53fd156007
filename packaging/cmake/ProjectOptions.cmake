# SPDX-License-Identifier: GPL-3.0-or-later
# Compile options that every target of this project links to. Nothing here touches global flags,
# so third-party code is built with its own.
add_library(latchkey_options INTERFACE)

target_compile_features(latchkey_options INTERFACE cxx_std_20)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

target_compile_definitions(latchkey_options INTERFACE
  QT_NO_CAST_FROM_ASCII
  QT_NO_CAST_TO_ASCII
  QT_NO_CAST_FROM_BYTEARRAY
  QT_NO_URL_CAST_FROM_STRING
  QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
  QT_NO_FOREACH
  QT_NO_JAVA_STYLE_ITERATORS
  QT_NO_CONTEXTLESS_CONNECT            # no effect before Qt 6.7
  QT_DISABLE_DEPRECATED_BEFORE=0x060400
  $<$<CONFIG:Debug>:_GLIBCXX_ASSERTIONS>
)

if(MSVC)
  target_compile_options(latchkey_options INTERFACE /W4 /permissive- /Zc:__cplusplus /utf-8
    $<$<BOOL:${LATCHKEY_WERROR}>:/WX>)
else()
  target_compile_options(latchkey_options INTERFACE
    -Wall -Wextra -Wpedantic
    -Wshadow -Wconversion -Wno-sign-conversion
    -Wold-style-cast -Wcast-align -Wnon-virtual-dtor -Woverloaded-virtual
    -Wimplicit-fallthrough -Wformat=2 -Wundef
    -Werror=return-type -Werror=switch
    $<$<CXX_COMPILER_ID:GNU>:-Wduplicated-cond -Wduplicated-branches -Wlogical-op>
    # GCC 12 takes an empty std::optional for an uninitialised read once it optimises; debug builds keep the warning.
    $<$<AND:$<CXX_COMPILER_ID:GNU>,$<NOT:$<CONFIG:Debug>>>:-Wno-maybe-uninitialized>
    $<$<BOOL:${LATCHKEY_WERROR}>:-Werror>
    -fstack-protector-strong)
  if(CMAKE_SYSTEM_NAME STREQUAL "Linux")
    target_compile_options(latchkey_options INTERFACE
      -fstack-clash-protection
      $<$<NOT:$<CONFIG:Debug>>:-U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2>)
    if(CMAKE_SYSTEM_PROCESSOR MATCHES "x86_64|AMD64")
      target_compile_options(latchkey_options INTERFACE -fcf-protection)
    endif()
    target_link_options(latchkey_options INTERFACE -Wl,-z,relro -Wl,-z,now -Wl,--as-needed)
  endif()
endif()

# llhttp looks at 16 octets at once where SSE 4.2 is certain. It is built that way in every build, so that
# what is tested is what is packaged; our own code only where it is optimised, for the sake of POPCNT.
if(LATCHKEY_X86_64_V2 AND CMAKE_SYSTEM_PROCESSOR MATCHES "x86_64|AMD64" AND NOT MSVC)
  set(LATCHKEY_PROCESSOR -march=x86-64-v2)
  if(CMAKE_INTERPROCEDURAL_OPTIMIZATION)
    target_compile_options(latchkey_options INTERFACE ${LATCHKEY_PROCESSOR})
  endif()
endif()

if(LATCHKEY_SANITIZE)
  target_compile_options(latchkey_options INTERFACE
    -fsanitize=${LATCHKEY_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
  target_link_options(latchkey_options INTERFACE -fsanitize=${LATCHKEY_SANITIZE})
endif()

# Builds repeat often and links dominate them: use the cache and the fast linker where they exist.
find_program(LATCHKEY_CCACHE ccache)
if(LATCHKEY_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_C_COMPILER_LAUNCHER ${LATCHKEY_CCACHE})
  set(CMAKE_CXX_COMPILER_LAUNCHER ${LATCHKEY_CCACHE})
endif()
find_program(LATCHKEY_MOLD mold)
if(LATCHKEY_MOLD AND CMAKE_SYSTEM_NAME STREQUAL "Linux")
  add_link_options(-fuse-ld=mold)
endif()
