// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/token_created_dialog.h"

#include "app/models/moment.h"
#include "app/models/snippet.h"
#include "app/models/token_model.h"
#include "app/widgets/button.h"
#include "app/widgets/card.h"
#include "app/widgets/code_box.h"
#include "app/widgets/notice.h"
#include "app/widgets/segmented_control.h"
#include "app/widgets/text.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QSaveFile>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using widgets::Button;
using widgets::ButtonKind;
using widgets::Colour;
using widgets::Text;
using widgets::Type;

namespace dialogs {
namespace {

enum CallForm
{
    Curl,
    Header,
    Python,
    PowerShell
};

} // namespace

TokenCreatedDialog::TokenCreatedDialog(const api::TokenView& token, core::Secret secret,
                                       const QUrl& example, bool rotated, QWidget* parent)
    : Dialog(rotated ? tr("Rotate") : tr("Add Key"),
             rotated ? tr("Token rotated") : tr("Token created"),
             token.token.shared ? tr("%1, shared").arg(token.token.name)
                                : tr("%1 for %2").arg(token.token.name, token.token.owner),
             Dialog::Form, parent)
    , m_token(token)
    , m_example(example)
    , m_value(new SecretRow(std::move(secret)))
    , m_form(new widgets::SegmentedControl(tr("Ready call")))
    , m_call(new widgets::CodeBox({}))
    , m_stored(new QCheckBox(tr("I have stored it in a safe place")))
    , m_close(new Button(ButtonKind::Secondary, tr("Close")))
{
    setMark(u"circle-check"_s, widgets::Tone::Ok);
    body()->addWidget(new widgets::Notice(
        widgets::Tone::Warn, u"warning"_s, tr("Store it now"),
        tr("After you close this dialog the value is not shown again here. In standard mode only "
           "its owner can reveal it, with the password.")));
    body()->addWidget(m_value);
    auto* save = new Button(ButtonKind::Secondary, tr("Save as file…"), u"save"_s);
    save->setAutoDefault(false);
    m_value->addAction(save);
    m_value->copyButton()->setDefault(true);
    connect(save, &Button::clicked, this, &TokenCreatedDialog::saveAs);
    connect(m_value, &SecretRow::secretCopied, this, &TokenCreatedDialog::secretCopied);
    body()->addWidget(facts());
    body()->addWidget(calls());
    body()->addWidget(m_stored);

    Button* test = addLink(new Button(ButtonKind::Link, tr("Test this token…")));
    test->setAutoDefault(false);
    connect(test, &Button::clicked, this, &TokenCreatedDialog::testAsked);
    addButton(m_close);
    m_close->setDisabledReason(tr("Tick “I have stored it in a safe place” first."));
    connect(m_stored, &QCheckBox::toggled, this, [this](bool stored) {
        m_close->setDisabledReason(stored ? QString()
                                          : tr("Tick “I have stored it in a safe place” first."));
        setFooterHint({});
    });
    connect(m_close, &Button::clicked, this, &QDialog::accept);
}

QWidget* TokenCreatedDialog::facts()
{
    auto* card = new widgets::Card(nullptr, Colour::Sunken);
    auto* row = new QHBoxLayout;
    row->setSpacing(24);
    const auto add = [row](const QString& label, const QString& text) {
        auto* column = new QVBoxLayout;
        column->setSpacing(2);
        column->addWidget(new Text(label, Type::Small, Colour::Text2));
        auto* shown = new Text(text);
        shown->setElide(Qt::ElideRight);
        column->addWidget(shown);
        row->addLayout(column, 1);
    };
    const domain::Token& token = m_token.token;
    add(tr("Name"), token.name);
    add(tr("Owner"), token.shared ? tr("Shared") : token.owner);
    add(tr("Scheme"), models::schemeWord(token.schemes));
    add(tr("Expires"), token.expiresAt ? models::shortDate(*token.expiresAt) : tr("Never"));
    card->addRow(row);
    return card;
}

QWidget* TokenCreatedDialog::calls()
{
    m_form->addSegment(Curl, models::nameOf(models::SnippetLanguage::Curl));
    m_form->addSegment(Header, tr("HTTP header"));
    m_form->addSegment(Python, models::nameOf(models::SnippetLanguage::Python));
    m_form->addSegment(PowerShell, models::nameOf(models::SnippetLanguage::PowerShell));
    m_form->setCurrent(Curl);
    connect(m_form, &widgets::SegmentedControl::chosen, this, &TokenCreatedDialog::showCall);
    auto* holder = new QWidget;
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_form, 0, Qt::AlignLeft);
    column->addWidget(m_call);
    showCall();
    return holder;
}

void TokenCreatedDialog::showCall()
{
    models::SnippetCall call;
    call.method = u"GET"_s;
    call.url = m_example;
    call.user = m_token.token.shared ? u"USER"_s : m_token.token.owner;
    call.scheme = m_token.token.schemes == domain::Schemes::Basic
        ? models::SnippetCall::Scheme::Basic
        : models::SnippetCall::Scheme::Bearer;
    switch (m_form->current()) {
    case Header:
        m_call->setCode(models::headerLine(call));
        break;
    case Python:
        m_call->setCode(models::snippet(models::SnippetLanguage::Python, call).trimmed());
        break;
    case PowerShell:
        m_call->setCode(models::snippet(models::SnippetLanguage::PowerShell, call).trimmed());
        break;
    default:
        m_call->setCode(models::snippet(models::SnippetLanguage::Curl, call).trimmed());
    }
    m_call->layout()->activate(); // it is taller or lower now
    adjustHeight();
}

void TokenCreatedDialog::saveAs()
{
    auto* chooser = new QFileDialog(this, tr("Save token"), m_token.token.name + u".token"_s);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    connect(chooser, &QFileDialog::fileSelected, this, [this](const QString& name) {
        QSaveFile file(name);
        const bool saved = file.open(QIODevice::WriteOnly)
            && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
            && file.write(m_value->value().toLatin1() + '\n') > 0 && file.commit();
        setFooterHint(saved ? tr("Saved. Only you can read the file.")
                            : tr("It can't be saved there: %1.").arg(file.errorString()));
    });
    chooser->open();
}

/// Esc and the window's own button: the value would be gone.
void TokenCreatedDialog::reject()
{
    if (m_stored->isChecked())
        Dialog::accept();
    else
        setFooterHint(tr("The value can't be shown again. Tick the box when you have stored it."));
}

} // namespace dialogs
