# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -D FILE=console_de.ts -P FinishedTranslation.cmake: fails when a text in it is not translated.
file(STRINGS "${FILE}" unfinished REGEX "type=\"unfinished\"" ENCODING UTF-8)
list(LENGTH unfinished count)
if(count)
  message(FATAL_ERROR "${FILE}: ${count} texts are not translated.")
endif()
