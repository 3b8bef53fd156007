// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class SecretFieldTest : public QObject
{
    Q_OBJECT

private slots:
    void isMaskedUntilTheEyeIsPressed();
    void theKeysShowAndHideAllSecretsOfADialog();
    void secretsOfAnotherWindowStayMasked();
};
