// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/running_service.h"

namespace test {

/// A running service with a hundred thousand tokens of every state; LATCHKEY_SCALE_TOKENS changes
/// the number.
class FilledService : public RunningService
{
public:
    /// Fails as those of RunningService do.
    bool fillAndStart()
    {
        if (!init())
            return false;
        QProcess fill;
        fill.setStandardOutputFile(QProcess::nullDevice()); // their values
        fill.start(QStringLiteral(FILL_STORE),
                   {dataDir(), QString::number(m_tokens), QStringLiteral("--mixed")});
        return fill.waitForFinished(600'000) && fill.exitCode() == 0 && start();
    }
    [[nodiscard]] int tokens() const { return m_tokens; }

private:
    static int wanted()
    {
        const int number = qEnvironmentVariableIntValue("LATCHKEY_SCALE_TOKENS");
        return number > 0 ? number : 100'000;
    }
    int m_tokens = wanted();
};

} // namespace test
