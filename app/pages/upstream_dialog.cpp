// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/upstream_dialog.h"

#include "app/dialogs/entry_forms.h"
#include "app/pages/range_list.h"
#include "app/pages/upstream_place.h"
#include "app/pages/values_editor.h"
#include "app/widgets/button.h"
#include "app/widgets/field_row.h"
#include "app/widgets/inputs.h"
#include "app/widgets/notice.h"
#include "app/widgets/segmented_control.h"
#include "app/widgets/type.h"
#include "app/words/problem_words.h"
#include "common/api/upstream_json.h"
#include "common/domain/validation.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QGridLayout>
#include <QVBoxLayout>

namespace pages {

using domain::Upstream;
using widgets::Button;
using widgets::ButtonKind;
using widgets::FieldRow;
using widgets::Message;

QString identityWord(Upstream::Identity identity)
{
    switch (identity) {
    case Upstream::Identity::Headers:
        return UpstreamDialog::tr("Headers with name, e-mail and groups");
    case Upstream::Identity::Passthrough:
        return UpstreamDialog::tr("The client’s own credential");
    case Upstream::Identity::Assertion:
        return UpstreamDialog::tr("A signed assertion");
    case Upstream::Identity::Credential:
        return UpstreamDialog::tr("A stored credential");
    }
    Q_UNREACHABLE();
}

QString passwordsWord(Upstream::Passwords passwords)
{
    switch (passwords) {
    case Upstream::Passwords::Off:
        return UpstreamDialog::tr("Refused");
    case Upstream::Passwords::Local:
        return UpstreamDialog::tr("Checked by Latchkey");
    case Upstream::Passwords::Upstream:
        return UpstreamDialog::tr("Passed on to be checked");
    }
    Q_UNREACHABLE();
}

QJsonObject formOf(const Upstream& upstream)
{
    QJsonObject form = api::toJson(upstream);
    form.remove(QStringLiteral("revision"));
    return form;
}

UpstreamDialog::UpstreamDialog(Upstream upstream, bool isNew, QWidget* parent)
    : Dialog(isNew ? tr("Add upstream") : tr("Edit upstream"),
             isNew ? tr("Which API is to be protected?")
                   : tr("How %1 is reached and protected").arg(upstream.name),
             tr("Requests are decided here and passed on to it."), Form, parent)
    , m_upstream(std::move(upstream))
    , m_isNew(isNew)
    , m_failure(new widgets::Notice(widgets::Tone::Bad))
{
    m_form = new QVBoxLayout;
    m_form->setSpacing(16);
    body()->addLayout(m_form, 1);
    addPlace();
    addIdentity();
    addAddresses();
    addConnection();
    fill(m_upstream);
    body()->addWidget(m_failure);
    m_failure->hide();
    auto* cancel = addButton(new Button(ButtonKind::Secondary, tr("Cancel")));
    m_save = addButton(new Button(ButtonKind::Primary, isNew ? tr("Add upstream") : tr("Save")));
    m_save->setDefault(true);
    m_place->focusFirst();
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    connect(m_save, &Button::clicked, this, &UpstreamDialog::submit);
}

void UpstreamDialog::addPlace()
{
    m_place = new UpstreamPlace(m_isNew);
    m_rows.insert(m_place->rows());
    m_form->addWidget(m_place);
    connect(m_place, &UpstreamPlace::presetChosen, this, &UpstreamDialog::takePreset);
}

void UpstreamDialog::addIdentity()
{
    m_tokenPaths = new ValuesEditor(tr("Token paths"), tr("Add"), QStringLiteral("/rest/*"),
                                    [](const QString&) { return QString(); });
    auto* paths = new FieldRow(tr("Token paths"), m_tokenPaths);
    paths->setHint(tr("A token is only good for these paths. * stands for anything."));
    m_rows.insert(QStringLiteral("tokenPaths"), paths);
    m_form->addWidget(paths);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    m_identity = new widgets::ComboBox;
    for (const auto identity : {Upstream::Identity::Headers, Upstream::Identity::Passthrough})
        m_identity->addItem(identityWord(identity), int(identity));
    m_rows.insert(QStringLiteral("identity"),
                  new FieldRow(tr("How it learns who calls"), m_identity));
    m_passwords = new widgets::ComboBox;
    for (const auto way :
         {Upstream::Passwords::Off, Upstream::Passwords::Local, Upstream::Passwords::Upstream})
        m_passwords->addItem(passwordsWord(way), int(way));
    m_rows.insert(QStringLiteral("passwords"), new FieldRow(tr("Passwords"), m_passwords));
    grid->addWidget(m_rows[QStringLiteral("identity")], 0, 0, Qt::AlignTop);
    grid->addWidget(m_rows[QStringLiteral("passwords")], 0, 1, Qt::AlignTop);
    m_form->addLayout(grid);
}

/// Beside the restriction of the settings: both must let a client pass.
void UpstreamDialog::addAddresses()
{
    using Mode = domain::RestrictionSettings::IpMode;
    m_ipMode = new widgets::SegmentedControl(tr("Addresses"));
    m_ipMode->addSegment(int(Mode::None), tr("No restriction"));
    m_ipMode->addSegment(int(Mode::Allow), tr("Allow listed"));
    m_ipMode->addSegment(int(Mode::Deny), tr("Block listed"));
    auto* row = new FieldRow(tr("Addresses"), m_ipMode);
    row->setHint(tr("Beside the addresses of the page Restrictions: both must let a client pass."));
    m_rows.insert(QStringLiteral("ip"), row);
    m_form->addWidget(row);
    m_allow = new RangeList(tr("Allow list"), QStringLiteral("circle-check"),
                            int(widgets::Colour::Ok), true);
    m_block =
        new RangeList(tr("Block list"), QStringLiteral("ban"), int(widgets::Colour::Bad), true);
    m_form->addWidget(m_allow);
    m_form->addWidget(m_block);
    connect(m_ipMode, &widgets::SegmentedControl::chosen, this, &UpstreamDialog::showAddressLists);
}

/// An entry that is there stays in sight, whatever the mode.
void UpstreamDialog::showAddressLists()
{
    using Mode = domain::RestrictionSettings::IpMode;
    const bool restricts = Mode(m_ipMode->current()) != Mode::None;
    m_allow->setVisible(restricts || !m_allow->entries().isEmpty());
    m_block->setVisible(restricts || !m_block->entries().isEmpty());
}

void UpstreamDialog::addConnection()
{
    m_verify = new QCheckBox(tr("Check the certificate of the API"));
    m_form->addWidget(m_verify);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    const auto time = [&](const QString& member, const QString& label, int column) {
        auto* box = new widgets::SpinBox(1, 86'400'000);
        box->setSuffix(tr(" ms"));
        box->setSingleStep(1000);
        m_rows.insert(member, new FieldRow(label, box));
        grid->addWidget(m_rows[member], 0, column, Qt::AlignTop);
        return box;
    };
    m_connect = time(QStringLiteral("timeouts.connect"), tr("Wait to connect"), 0);
    m_response = time(QStringLiteral("timeouts.response"), tr("Wait for an answer"), 1);
    m_idle = time(QStringLiteral("timeouts.idle"), tr("Keep idle connections"), 2);
    m_form->addLayout(grid);
}

void UpstreamDialog::fill(const Upstream& upstream)
{
    m_place->fill(upstream);
    m_tokenPaths->setValues(upstream.tokenPaths);
    // Modes that this console cannot set up stay what they are.
    if (m_identity->findData(int(upstream.identity)) < 0)
        m_identity->addItem(identityWord(upstream.identity), int(upstream.identity));
    m_identity->setCurrentIndex(std::max(0, m_identity->findData(int(upstream.identity))));
    m_passwords->setCurrentIndex(std::max(0, m_passwords->findData(int(upstream.passwords))));
    m_ipMode->setCurrent(int(upstream.ip.mode));
    m_allow->setEntries(upstream.ip.allow, m_upstream.ip.allow);
    m_block->setEntries(upstream.ip.block, m_upstream.ip.block);
    showAddressLists();
    m_verify->setChecked(upstream.tls.verify);
    m_connect->setValue(upstream.timeouts.connect);
    m_response->setValue(upstream.timeouts.response);
    m_idle->setValue(upstream.timeouts.idle);
}

void UpstreamDialog::showForm(const QJsonObject& form)
{
    Upstream upstream = m_upstream;
    domain::Problems unknown; // a draft of another version: its unknown members are passed over
    api::read(form, upstream, false, unknown);
    fill(upstream);
}

Upstream UpstreamDialog::draft() const
{
    Upstream upstream = m_upstream;
    m_place->writeTo(upstream);
    upstream.tokenPaths = m_tokenPaths->values();
    upstream.identity = Upstream::Identity(m_identity->currentData().toInt());
    upstream.passwords = Upstream::Passwords(m_passwords->currentData().toInt());
    upstream.ip = {domain::RestrictionSettings::IpMode(m_ipMode->current()), m_allow->entries(),
                   m_block->entries()};
    upstream.tls.verify = m_verify->isChecked();
    upstream.timeouts = {m_connect->value(), m_response->value(), m_idle->value()};
    return upstream;
}

void UpstreamDialog::takePreset()
{
    const Upstream proposed = domain::fromPreset(m_place->preset());
    m_tokenPaths->setValues(proposed.tokenPaths);
    m_passwords->setCurrentIndex(std::max(0, m_passwords->findData(int(proposed.passwords))));
}

bool UpstreamDialog::showProblems(const domain::Problems& problems)
{
    const QStringList rest = markProblems(m_rows, problems);
    m_failure->setVisible(!rest.isEmpty());
    if (!rest.isEmpty())
        m_failure->setContent(widgets::Tone::Bad, QStringLiteral("circle-x"),
                              tr("Nothing was saved"), rest.join(QLatin1Char(' ')));
    return problems.isEmpty();
}

void UpstreamDialog::submit()
{
    const Upstream upstream = draft();
    if (m_allow->hasTyped() || m_block->hasTyped()) {
        m_rows[QStringLiteral("ip")]->setMessage(
            Message::Kind::Bad,
            tr("An address is typed but not in its list yet. Press Add, or empty the field."));
        (m_allow->hasTyped() ? m_allow : m_block)->setFocus();
        return;
    }
    if (!showProblems(domain::validate(upstream)))
        return;
    setBusy(true);
    emit submitted(upstream);
}

void UpstreamDialog::setBusy(bool busy)
{
    m_save->setEnabled(!busy);
}

void UpstreamDialog::sayFailure(const QString& message, const domain::Problems& problems)
{
    setBusy(false);
    m_failure->hide();
    if (message.isEmpty() && problems.isEmpty())
        return;
    if (!problems.isEmpty()) {
        showProblems(problems);
        return;
    }
    m_failure->setContent(widgets::Tone::Bad, QStringLiteral("circle-x"), tr("Nothing was saved"),
                          message);
    m_failure->show();
}

} // namespace pages
