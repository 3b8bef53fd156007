# SPDX-License-Identifier: GPL-3.0-or-later
# latchkey_module(<name> SOURCES ... [DEPENDS ...] [QT ...] [LIBS ...])
#
# One static library per folder; called in the folder's own CMakeLists.txt. DEPENDS is the module's
# whole list of allowed project dependencies: the same list that tests/architecture checks the
# #include lines against.
function(latchkey_module name)
  cmake_parse_arguments(ARG "" "" "SOURCES;DEPENDS;QT;LIBS" ${ARGN})
  string(REPLACE "/" "_" target "latchkey_${name}")
  list(TRANSFORM ARG_DEPENDS REPLACE "/" "_")
  list(TRANSFORM ARG_DEPENDS PREPEND "latchkey_")
  list(TRANSFORM ARG_QT PREPEND "Qt6::")
  if(ARG_SOURCES)
    add_library(${target} STATIC ${ARG_SOURCES})
    set(scope PUBLIC)
    target_link_libraries(${target} PRIVATE latchkey_options)
  else() # headers only
    add_library(${target} INTERFACE)
    set(scope INTERFACE)
  endif()
  target_include_directories(${target} ${scope} ${PROJECT_SOURCE_DIR})
  target_link_libraries(${target} ${scope} Qt6::Core ${ARG_QT} ${ARG_DEPENDS} ${ARG_LIBS})
endfunction()

# latchkey_test(<name> SOURCES ... [MODULES ...] [QT ...] [LIBS ...] [TIMEOUT seconds])
#
# One executable and one CTest test per area, labelled by the area's folder. tests/support/test_main.h
# lets a binary hold several Qt Test classes.
function(latchkey_test name)
  cmake_parse_arguments(ARG "" "TIMEOUT" "SOURCES;MODULES;QT;LIBS" ${ARGN})
  if(NOT ARG_TIMEOUT)
    set(ARG_TIMEOUT 120)
  endif()
  list(TRANSFORM ARG_MODULES REPLACE "/" "_")
  list(TRANSFORM ARG_MODULES PREPEND "latchkey_")
  list(TRANSFORM ARG_QT PREPEND "Qt6::")
  add_executable(tst_${name} ${ARG_SOURCES})
  target_link_libraries(tst_${name} PRIVATE Qt6::Test ${ARG_QT} ${ARG_MODULES} ${ARG_LIBS} latchkey_options)
  target_include_directories(tst_${name} PRIVATE ${PROJECT_SOURCE_DIR})
  # A crash ends the test at once: Qt Test's own handler starts a debugger first, for minutes.
  add_test(NAME ${name} COMMAND tst_${name} -nocrashhandler)
  set_tests_properties(${name} PROPERTIES
    LABELS unit TIMEOUT ${ARG_TIMEOUT}
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=UTC")
endfunction()
