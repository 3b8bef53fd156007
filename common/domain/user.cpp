// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/domain/user.h"

namespace domain {

QString fold(const QString& name)
{
    // Folding can undo a normal form and the other way round ("\u0345", "\u2126"), so both are
    // applied until nothing changes; Unicode promises that this is soon.
    QString folded = name;
    for (int round = 0; round < 4; ++round) {
        QString next = folded.normalized(QString::NormalizationForm_KC).toCaseFolded();
        if (next == folded)
            break;
        folded = std::move(next);
    }
    return folded;
}

} // namespace domain
