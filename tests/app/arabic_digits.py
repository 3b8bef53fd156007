# SPDX-License-Identifier: GPL-3.0-or-later
"""How numbers are written in Arabic texts.

Amounts stand in Arabic-Indic digits, as QLocale writes those that are put in; the console changes both into the
digits of the country. What is the same everywhere (an answer like 403, a port, an address, a version in a name) keeps
the digits of ASCII.
"""
import re

AMOUNT = re.compile(r"(?<![\w.:/%*-])\d+(?:\.\d+)?(?![\w:/*-]|\.\d)", re.ASCII)
SAME_EVERYWHERE = {"401", "403", "429", "502", "504", "8460"}
ASCII = str.maketrans("٠١٢٣٤٥٦٧٨٩٫", "0123456789.")


def faults(text):
    """Amounts in text that are written with the digits of ASCII."""
    return [number for number in AMOUNT.findall(text) if number not in SAME_EVERYWHERE]
