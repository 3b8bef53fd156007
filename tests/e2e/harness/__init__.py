# SPDX-License-Identifier: GPL-3.0-or-later
"""What the end-to-end tests are made of: the real service, real servers around it, real clients."""
