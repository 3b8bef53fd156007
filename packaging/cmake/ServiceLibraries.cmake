# SPDX-License-Identifier: GPL-3.0-or-later
# Libraries that only the service uses, as imported or interface targets with one spelling each.
if(NOT LATCHKEY_BUILD_SERVICE)
  return()
endif()

find_package(PkgConfig REQUIRED)
pkg_check_modules(RE2 REQUIRED IMPORTED_TARGET re2)
pkg_check_modules(SODIUM REQUIRED IMPORTED_TARGET libsodium)
find_package(Boost 1.81 REQUIRED COMPONENTS json)
find_package(Qt6Keychain REQUIRED)

# Asio is used header-only; deprecated Asio interfaces are switched off so that the
# sources stay portable to newer releases.
add_library(latchkey_boost INTERFACE)
target_link_libraries(latchkey_boost INTERFACE Boost::headers Threads::Threads)
target_compile_definitions(latchkey_boost INTERFACE
  BOOST_ASIO_NO_DEPRECATED BOOST_ASIO_NO_TS_EXECUTORS BOOST_ASIO_DISABLE_BOOST_REGEX
  BOOST_ERROR_CODE_HEADER_ONLY)

# llhttp: the C sources of Debian's node-llhttp built in strict mode, elsewhere an installed llhttp
# of at least version 9, which is strict by default. Nothing else is accepted: a lenient parser is a hole.
find_path(LATCHKEY_LLHTTP_SOURCES llhttp.c PATHS /usr/share/llhttp NO_DEFAULT_PATH)
if(LATCHKEY_LLHTTP_SOURCES)
  add_library(latchkey_llhttp STATIC
    ${LATCHKEY_LLHTTP_SOURCES}/api.c ${LATCHKEY_LLHTTP_SOURCES}/http.c ${LATCHKEY_LLHTTP_SOURCES}/llhttp.c)
  target_include_directories(latchkey_llhttp SYSTEM PUBLIC /usr/share/include/llhttp)
  target_compile_definitions(latchkey_llhttp PUBLIC LLHTTP_STRICT_MODE=1)
  target_compile_options(latchkey_llhttp PRIVATE -w ${LATCHKEY_PROCESSOR})
else()
  find_package(llhttp 9 REQUIRED)
  add_library(latchkey_llhttp INTERFACE)
  target_link_libraries(latchkey_llhttp INTERFACE llhttp::llhttp_static)
endif()

pkg_check_modules(TOMLPLUSPLUS REQUIRED IMPORTED_TARGET tomlplusplus)
find_package(CLI11 REQUIRED)
