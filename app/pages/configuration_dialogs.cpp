// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/configuration_dialogs.h"

#include "app/pages/setting_words.h"
#include "app/widgets/button.h"
#include "app/widgets/card.h"
#include "app/widgets/code_box.h"
#include "app/widgets/field_row.h"
#include "app/widgets/inputs.h"
#include "app/widgets/notice.h"
#include "app/widgets/secret_field.h"
#include "app/widgets/sheet_area.h"
#include "app/widgets/text.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QGridLayout>
#include <QJsonDocument>
#include <QSaveFile>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using widgets::Button;
using widgets::ButtonKind;
using widgets::Colour;
using widgets::FieldRow;
using widgets::Text;
using widgets::Tone;
using widgets::Type;

namespace pages {
namespace {

/// For its owner only.
QString writePrivately(const QString& fileName, const QByteArray& bytes)
{
    QSaveFile file(fileName);
    if (!file.open(QIODevice::WriteOnly))
        return file.errorString();
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.write(bytes);
    return file.commit() ? QString() : file.errorString();
}

QString partWord(const QString& part)
{
    return part == "groups"_L1   ? ConfigurationImportDialog::tr("Groups")
        : part == "users"_L1     ? ConfigurationImportDialog::tr("Users")
        : part == "upstreams"_L1 ? ConfigurationImportDialog::tr("Upstreams")
                                 : ConfigurationImportDialog::tr("Tokens");
}

} // namespace

ConfigurationExportDialog::ConfigurationExportDialog(client::Client& client, QWidget* parent)
    : Dialog(tr("Export configuration"), tr("Everything that is configured, in one file"),
             tr("Settings, groups, users, upstreams and the data of tokens, as JSON."), Form,
             parent)
    , m_client(client)
    , m_sealed(new QCheckBox(tr("With secrets, sealed for a key")))
    , m_key(new widgets::CodeField)
    , m_keyRow(new FieldRow(tr("Public key"), m_key))
    , m_failure(new widgets::Notice(Tone::Bad))
    , m_save(new Button(ButtonKind::Primary, tr("Save as…"), u"download"_s))
{
    body()->addWidget(new widgets::Notice(
        Tone::Neutral, u"lock"_s, tr("Without a key the file holds no secret"),
        tr("Users come without passwords and tokens without values: good for review, for a test "
           "service, and for version control. Sealed, password hashes and what tokens need to be "
           "used elsewhere are added; only the private key opens them, and it is never sent "
           "here.")));
    body()->addWidget(m_sealed);
    m_key->setPlaceholderText(u"lkseal-public-1:…"_s);
    body()->addWidget(m_keyRow);
    auto* how = new Text(tr("Make a pair of keys where the secrets shall be opened, and paste the "
                            "content of seal.key.pub:"),
                         Type::Small, Colour::Text2);
    body()->addWidget(how->wrapped());
    auto* command = new widgets::CodeBox(u"latchkeyd seal-key seal.key"_s);
    body()->addWidget(command);
    body()->addWidget(m_failure);
    m_failure->hide();
    Button* cancel = addButton(new Button(ButtonKind::Secondary, tr("Cancel")));
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    addButton(m_save)->setDefault(true);
    connect(m_save, &Button::clicked, this, &ConfigurationExportDialog::chooseFile);
    connect(m_key, &QLineEdit::textChanged, this, &ConfigurationExportDialog::refresh);
    connect(m_sealed, &QCheckBox::toggled, this, [this, how, command](bool on) {
        for (QWidget* part : {static_cast<QWidget*>(m_keyRow), static_cast<QWidget*>(how),
                              static_cast<QWidget*>(command)})
            part->setVisible(on);
        refresh();
    });
    emit m_sealed->toggled(false);
}

void ConfigurationExportDialog::refresh()
{
    const bool ready =
        !m_sealed->isChecked() || m_key->text().trimmed().startsWith("lkseal-public-"_L1);
    m_save->setDisabledReason(ready ? QString() : tr("Paste the public key first."));
    adjustHeight();
}

void ConfigurationExportDialog::chooseFile()
{
    auto* chooser = new QFileDialog(this, tr("Export configuration"), u"latchkey.json"_s,
                                    tr("Configuration (*.json)"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    connect(chooser, &QFileDialog::fileSelected, this, &ConfigurationExportDialog::write);
    chooser->open();
}

void ConfigurationExportDialog::write(const QString& fileName)
{
    const QString key = m_sealed->isChecked() ? m_key->text().trimmed() : QString();
    m_save->setDisabledReason(tr("The configuration is being read."));
    m_client.exportConfiguration(
        key, this, [this, fileName](const client::Result<QJsonObject>& answer) {
            refresh();
            if (!answer)
                return sayFailure(answer.failure().message);
            const QString problem =
                writePrivately(fileName, QJsonDocument(*answer).toJson(QJsonDocument::Indented));
            if (!problem.isEmpty())
                return sayFailure(tr("It can't be saved there: %1.").arg(problem));
            emit notified(tr("The configuration is saved in %1").arg(fileName));
            accept();
        });
}

void ConfigurationExportDialog::sayFailure(const QString& message)
{
    m_failure->setContent(Tone::Bad, u"circle-x"_s, tr("Nothing was saved"), message);
    m_failure->show();
    adjustHeight();
}

ConfigurationImportDialog::ConfigurationImportDialog(client::Client& client,
                                                     const QString& fileName,
                                                     const QJsonObject& configuration,
                                                     QWidget* parent)
    : Dialog(tr("Import configuration"), tr("What %1 would change").arg(fileName),
             tr("What has the same name is changed, what is new is added, nothing is deleted. All "
                "of it is one change."),
             Form, parent)
    , m_client(client)
    , m_configuration(configuration)
    , m_key(new widgets::SecretField)
    , m_keyRow(new FieldRow(tr("Private key"), m_key))
    , m_report(new widgets::Card(nullptr, Colour::Sunken))
    , m_outcome(new widgets::Notice(Tone::Bad))
    , m_cancel(new Button(ButtonKind::Secondary, tr("Cancel")))
    , m_go(new Button(ButtonKind::Primary, tr("Import")))
{
    auto* area = new QScrollArea;
    area->setMinimumHeight(widgets::scaled(280));
    widgets::scrollPlainly(*area, m_report);
    area->setAccessibleName(tr("What the configuration changes"));
    body()->addWidget(m_outcome);
    m_outcome->hide();
    body()->addWidget(area, 1);
    m_keyRow->optional()->setHint(
        tr("The file holds sealed secrets. With the private key, passwords and token values come "
           "too; without it, only the rest does. The service uses it once and does not keep it."));
    m_keyRow->setVisible(!configuration.value("sealed"_L1).toString().isEmpty());
    body()->addWidget(m_keyRow);
    addButton(m_cancel);
    connect(m_cancel, &Button::clicked, this, &QDialog::reject);
    addButton(m_go);
    m_go->setDisabledReason(tr("The configuration is being checked."));
    connect(m_go, &Button::clicked, this, [this] { ask(false); });
    connect(m_key, &QLineEdit::editingFinished, this, [this] { ask(true); });
    ask(true);
}

void ConfigurationImportDialog::ask(bool checkOnly)
{
    m_go->setDisabledReason(checkOnly ? tr("The configuration is being checked.")
                                      : tr("The configuration is being brought in."));
    m_asking.cancel();
    m_asking = m_client.importConfiguration(
        m_configuration, core::Secret(m_key->text().trimmed().toStdString()), checkOnly, this,
        [this, checkOnly](const client::Result<api::ConfigurationReport>& answer) {
            m_go->setDisabledReason({});
            if (!answer)
                return sayFailure(answer.failure());
            m_outcome->hide();
            showReport(*answer);
            if (!checkOnly)
                finish(*answer);
        });
}

void ConfigurationImportDialog::showReport(const api::ConfigurationReport& report)
{
    m_report->clearRows();
    for (const api::ConfigurationReport::Part& part : report.parts) {
        auto* line = new QWidget;
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins(16, 6, 16, 6);
        auto* name = new Text(partWord(part.name), Type::Label);
        name->setMinimumWidth(widgets::scaled(120));
        row->addWidget(name);
        row->addWidget(new Text(tr("%1 new, %2 changed, %3 as they are")
                                    .arg(part.created)
                                    .arg(part.changed)
                                    .arg(part.unchanged),
                                Type::Body, Colour::Text2),
                       1);
        m_report->addRow(line, true, false);
    }
    for (const api::ProfileChange& change : report.settings) {
        const QStringList path = change.member.split(u'.');
        const auto words = [&](const QJsonValue& value) {
            return SettingWords::wordsFor(change.page, path, value);
        };
        auto* line = new QWidget;
        auto* grid = new QGridLayout(line);
        grid->setContentsMargins(16, 6, 16, 6);
        grid->setHorizontalSpacing(16);
        grid->setColumnStretch(0, 1);
        grid->setColumnStretch(1, 1);
        grid->addWidget((new Text(SettingWords::nameOf(change.page, path), Type::Label))->wrapped(),
                        0, 0);
        grid->addWidget((new Text(tr("%1, now %2").arg(words(change.after), words(change.before)),
                                  Type::Body, Colour::Text2))
                            ->wrapped(),
                        0, 1);
        m_report->addRow(line, true, false);
    }
    for (const api::ConfigurationReport::Skipped& item : report.skipped) {
        auto* message = new widgets::Message;
        message->show(
            widgets::Message::Kind::Warn,
            tr("%1 “%2” is left out: %3").arg(partWord(item.part), item.name, item.reason));
        m_report->addRow(message);
    }
}

/// It is done: only the values of new tokens are left to be kept.
void ConfigurationImportDialog::finish(const api::ConfigurationReport& report)
{
    emit imported();
    if (report.newTokens.isEmpty())
        return accept();
    m_newTokens = report.newTokens;
    m_keyRow->hide();
    m_go->hide();
    m_cancel->setText(tr("Close"));
    m_outcome->setContent(Tone::Warn, u"warning"_s,
                          tr("%n token(s) were made anew", nullptr, int(m_newTokens.size())),
                          tr("Their values are told this once. Save them now and hand them out."));
    auto* save = new Button(ButtonKind::Secondary, tr("Save values…"), u"download"_s);
    m_outcome->setAction(save);
    m_outcome->show();
    connect(save, &Button::clicked, this, [this] {
        auto* chooser = new QFileDialog(this, tr("Save values"), u"tokens.tsv"_s);
        chooser->setAttribute(Qt::WA_DeleteOnClose);
        chooser->setAcceptMode(QFileDialog::AcceptSave);
        connect(chooser, &QFileDialog::fileSelected, this, &ConfigurationImportDialog::saveTokens);
        chooser->open();
    });
    adjustHeight();
}

void ConfigurationImportDialog::saveTokens(const QString& fileName)
{
    QByteArray lines;
    for (const api::ConfigurationReport::NewToken& token : std::as_const(m_newTokens)) {
        const std::string_view secret = token.secret.reveal();
        lines += token.id.toUtf8() + '\t' + token.owner.toUtf8() + '\t' + token.name.toUtf8() + '\t'
            + QByteArray(secret.data(), qsizetype(secret.size())) + '\n';
    }
    const QString problem = writePrivately(fileName, lines);
    m_outcome->setContent(problem.isEmpty() ? Tone::Ok : Tone::Bad,
                          problem.isEmpty() ? u"circle-check"_s : u"circle-x"_s,
                          problem.isEmpty() ? tr("The values are saved")
                                            : tr("The values are not saved"),
                          problem.isEmpty() ? fileName : problem);
}

void ConfigurationImportDialog::sayFailure(const client::Failure& failure)
{
    QStringList words{failure.message};
    for (const domain::FieldProblem& problem : failure.problem.errors)
        words.append(problem.field.isEmpty() ? problem.message
                                             : problem.field + u": "_s + problem.message);
    words.removeDuplicates();
    m_outcome->setContent(Tone::Bad, u"circle-x"_s, tr("Nothing was changed"), words.join(u'\n'));
    m_outcome->show();
    m_go->setDisabledReason(tr("The configuration can't be used like this."));
    adjustHeight();
}

} // namespace pages
