// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/secret_store.h"

#include <QWidget>

class QCheckBox;

namespace widgets {
class Text;
} // namespace widgets

namespace shell {

/// "Stay signed in on this computer", and what comes of it here: the keychain is only asked to open
/// when somebody ticks this, and where it does not, nothing is remembered and that is said.
class RememberChoice : public QWidget
{
    Q_OBJECT
public:
    explicit RememberChoice(client::SecretStore& secrets, QWidget* parent = nullptr);

    /// Looks whether there is a keychain. Asks the person nothing.
    void look();
    [[nodiscard]] bool isChosen() const;

private:
    void tryIt();
    void explain(const client::SecretStore::State& state);

    client::SecretStore& m_secrets;
    QCheckBox* m_choice;
    widgets::Text* m_explanation;
};

} // namespace shell
