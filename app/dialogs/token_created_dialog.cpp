// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/token_created_dialog.h"

#include "app/models/moment.h"
#include "app/models/snippet.h"
#include "app/models/token_model.h"
#include "app/widgets/button.h"
#include "app/widgets/card.h"
#include "app/widgets/code_box.h"
#include "app/widgets/inputs.h"
#include "app/widgets/notice.h"
#include "app/widgets/text.h"

#include <QCheckBox>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMimeData>
#include <QProgressBar>
#include <QSaveFile>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using widgets::Button;
using widgets::ButtonKind;
using widgets::Colour;
using widgets::Text;
using widgets::Type;

namespace dialogs {

TokenCreatedDialog::TokenCreatedDialog(const api::TokenView& token, core::Secret secret,
                                       const QUrl& example, bool rotated, QWidget* parent)
    : Dialog(rotated ? tr("Rotate") : tr("Add Key"),
             rotated ? tr("Token rotated") : tr("Token created"),
             token.token.shared ? tr("%1, shared").arg(token.token.name)
                                : tr("%1 for %2").arg(token.token.name, token.token.owner),
             Form, parent)
    , m_token(token)
    , m_secret(std::move(secret))
    , m_example(example)
    , m_stored(new QCheckBox(tr("I have stored it in a safe place")))
    , m_close(new Button(ButtonKind::Secondary, tr("Close")))
{
    setMark(u"circle-check"_s, widgets::Tone::Ok);
    body()->addWidget(new widgets::Notice(
        widgets::Tone::Warn, u"warning"_s, tr("Store it now"),
        tr("After you close this dialog the value is not shown again here. In standard mode only "
           "its owner can reveal it, with the password.")));
    body()->addWidget(valueRow());
    body()->addWidget(facts());
    models::SnippetCall call;
    call.method = u"GET"_s;
    call.url = m_example;
    call.user = token.token.shared ? u"USER"_s : token.token.owner;
    call.scheme = token.token.schemes == domain::Schemes::Basic
        ? models::SnippetCall::Scheme::Basic
        : models::SnippetCall::Scheme::Bearer;
    body()->addWidget(
        new widgets::CodeBox(models::snippet(models::SnippetLanguage::Curl, call).trimmed()));
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
    m_clock.setInterval(1000);
    connect(&m_clock, &QTimer::timeout, this, &TokenCreatedDialog::tick);
}

QString TokenCreatedDialog::value() const
{
    const std::string_view text = m_secret.reveal();
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

QWidget* TokenCreatedDialog::valueRow()
{
    auto* all = new QWidget;
    auto* column = new QVBoxLayout(all);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    m_value = new widgets::SecretField;
    m_value->setText(value());
    m_value->setReadOnly(true);
    m_value->setAccessibleName(tr("Token value"));
    row->addWidget(m_value, 1);
    m_copy = new Button(ButtonKind::Primary, tr("Copy"), u"copy"_s);
    m_copy->setDefault(true);
    connect(m_copy, &Button::clicked, this, &TokenCreatedDialog::copy);
    row->addWidget(m_copy);
    auto* save = new Button(ButtonKind::Secondary, tr("Save as file…"), u"save"_s);
    save->setAutoDefault(false);
    connect(save, &Button::clicked, this, &TokenCreatedDialog::saveAs);
    row->addWidget(save);
    column->addLayout(row);
    auto* countdown = new QHBoxLayout;
    m_bar = new QProgressBar;
    m_bar->setRange(0, clipboardSeconds);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(4);
    m_bar->setAccessibleName(tr("Seconds until the clipboard is emptied"));
    m_left = new Text({}, Type::Small, Colour::Text2);
    countdown->addWidget(m_bar, 1);
    countdown->addWidget(m_left);
    column->addLayout(countdown);
    m_bar->hide();
    return all;
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

void TokenCreatedDialog::copy()
{
    auto* content = new QMimeData;
    content->setText(value());
    // Clipboard managers that know this leave the value out of their history.
    content->setData(u"x-kde-passwordManagerHint"_s, "secret");
    QGuiApplication::clipboard()->setMimeData(content);
    emit secretCopied(value(), clipboardSeconds);
    m_copy->setText(tr("Copied"));
    m_copy->setIconName(u"check"_s);
    m_seconds = clipboardSeconds;
    m_bar->show();
    tick();
    m_clock.start();
}

void TokenCreatedDialog::tick()
{
    m_bar->setValue(m_seconds);
    m_left->setText(tr("Clipboard is cleared in %1 s").arg(m_seconds));
    if (m_seconds-- > 0)
        return;
    m_clock.stop();
    m_bar->hide();
    m_left->clear();
    m_copy->setText(tr("Copy"));
    m_copy->setIconName(u"copy"_s);
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
            && file.write(value().toLatin1() + '\n') > 0 && file.commit();
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
