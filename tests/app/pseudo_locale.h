// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace test {

/// A language that nobody speaks: every text of the console with accents, two fifths longer, and in
/// « ». Where the closing sign is missing on the screen a text was cut; what stands outside did not
/// go through tr() or came from the service.
class PseudoLocale final : public QTranslator
{
    Q_OBJECT
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char* context, const char* source, const char* comment,
                                    int n) const override;
};

/// \a text as the pseudo-locale has it; places for values ("%1", "%n", "%L2"), tags, entities and
/// the signs of access keys stay.
[[nodiscard]] QString pseudo(const QString& text);

} // namespace test
