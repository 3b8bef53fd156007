// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/remember_choice.h"

#include "app/widgets/text.h"

#include <QCheckBox>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace shell {

using Kind = client::SecretStore::State::Kind;

RememberChoice::RememberChoice(client::SecretStore& secrets, QWidget* parent)
    : QWidget(parent)
    , m_secrets(secrets)
    , m_choice(new QCheckBox(tr("Stay signed in on this computer")))
    , m_explanation(new widgets::Text({}, widgets::Type::Small, widgets::Colour::Text3))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(m_choice);
    column->addWidget(m_explanation->wrapped());
    connect(m_choice, &QCheckBox::toggled, this, [this](bool chosen) {
        if (chosen)
            tryIt();
        else
            look();
    });
}

bool RememberChoice::isChosen() const
{
    return m_choice->isChecked();
}

void RememberChoice::look()
{
    m_secrets.look(this, [this](const client::SecretStore::State& state) { explain(state); });
}

void RememberChoice::tryIt()
{
    m_choice->setEnabled(false);
    m_explanation->setText(tr("Opening the keychain…"));
    m_secrets.probe(this, [this](const client::SecretStore::State& state) {
        explain(state);
        m_choice->setFocus();
    });
}

void RememberChoice::explain(const client::SecretStore::State& state)
{
    const bool there = state.kind == Kind::Available;
    if (!there) {
        const QSignalBlocker quiet(m_choice);
        m_choice->setChecked(false);
    }
    m_choice->setEnabled(state.kind != Kind::NotAvailable); // what is locked can be tried again
    m_explanation->setText(
        there ? tr("The session is kept in this computer's keychain, never in a file.")
              : QString(tr("Not remembered.") + QLatin1Char(' ') + state.reason + QLatin1Char(' ')
                        + state.fix)
                    .trimmed());
    m_choice->setAccessibleDescription(m_explanation->text());
}

} // namespace shell
