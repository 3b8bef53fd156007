// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/secure_mode_page.h"

#include "app/models/moment.h"
#include "app/pages/comparison_card.h"
#include "app/pages/review.h"
#include "app/pages/setting_words.h"
#include "app/widgets/button.h"
#include "app/widgets/card.h"
#include "app/widgets/code_box.h"
#include "app/widgets/field_row.h"
#include "app/widgets/notice.h"
#include "app/widgets/text.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

namespace pages {

using widgets::Button;
using widgets::ButtonKind;
using widgets::Colour;
using widgets::Text;
using widgets::Tone;
using widgets::Type;

namespace {

const QString Phrase = QStringLiteral("SECURE MODE"); // what the API wants to read

/// A number in a circle, a title and what happens.
QWidget* step(int number, const QString& title, const QString& text, QWidget* below = nullptr)
{
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(new StepNumber(number), 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(new Text(title, Type::Strong));
    words->addWidget((new Text(text, Type::Small, Colour::Text2))->wrapped());
    if (below) {
        words->addSpacing(4);
        words->addWidget(below);
    }
    row->addLayout(words, 1);
    return line;
}

} // namespace

SecureModePage::SecureModePage(const Context& context, QWidget* parent)
    : Page(tr("Secure Mode"),
           tr("Decides whether a token can ever be seen or changed again after it was made."),
           QStringLiteral("lock"), parent)
    , m_context(context)
    , m_mark(new LockMark)
    , m_title(new Text({}, Type::Heading))
    , m_sentence(new Text({}, Type::Body, Colour::Text2))
    , m_requested(new widgets::Notice(Tone::Warn))
    , m_proof(new widgets::Notice(Tone::Ok))
    , m_failure(new widgets::Notice(Tone::Bad))
    , m_column(nullptr)
{
    auto* sheet = new QWidget;
    m_column = new QVBoxLayout(sheet);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(16);
    m_column->addWidget(makeState());
    m_column->addWidget(m_proof);
    m_column->addWidget(m_failure);
    m_column->addWidget(m_requested);
    m_turnOn = makeTurnOn();
    m_column->addWidget(m_turnOn);
    m_column->addWidget(
        new widgets::Notice(Tone::Neutral, QStringLiteral("circle-info"), tr("How to leave it"),
                            tr("Set secure_mode = false in the configuration file and restart the "
                               "service. The change is recorded in the audit "
                               "log; erased values do not come back.")));
    m_failure->hide();
    m_proof->hide();
    m_requested->hide();
    setContent(scrolling(sheet));
    showValues();
}

QWidget* SecureModePage::makeState()
{
    auto* card = new widgets::Card;
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(m_mark);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_sentence->wrapped());
    row->addLayout(words, 1);
    card->addRow(row);
    return card;
}

QWidget* SecureModePage::makeTurnOn()
{
    auto* card = new widgets::Card;
    card->setHead(tr("Turn on Secure Mode"), {}, QStringLiteral("shield-check"));
    auto* row = new QHBoxLayout;
    row->setSpacing(20);
    auto* steps = new QVBoxLayout;
    steps->setSpacing(12);
    auto* file = new widgets::CodeBox(QStringLiteral("[token]\nsecure_mode = true"));
    file->setBeside(QStringLiteral("latchkeyd.toml"));
    steps->addWidget(step(1, tr("Confirm"),
                          tr("The service notes the change. Nothing happens yet. The same in the "
                             "configuration file:"),
                          file));
    steps->addWidget(step(2, tr("Restart the service"),
                          tr("It erases every recoverable value before it accepts requests.")));
    steps->addStretch();
    row->addLayout(steps, 1);
    row->addWidget(new widgets::Line(Qt::Vertical));
    auto* confirm = new QVBoxLayout;
    confirm->setSpacing(12);
    m_typed = new QLineEdit;
    m_typedRow = new widgets::FieldRow(tr("Type %1 to confirm").arg(Phrase), m_typed);
    m_typedRow->setHint(
        tr("At the restart, recoverable token values are erased. This cannot be undone."));
    confirm->addWidget(m_typedRow);
    m_go = new Button(ButtonKind::Primary, tr("Turn on at next restart"), QStringLiteral("lock"));
    confirm->addWidget(m_go, 0, Qt::AlignLeading);
    confirm->addStretch();
    row->addLayout(confirm, 1);
    card->addRow(row);
    connect(m_typed, &QLineEdit::textChanged, this, &SecureModePage::showValues);
    connect(m_go, &Button::clicked, this, [this] { request(true); });
    return card;
}

void SecureModePage::activate()
{
    m_context.client.secureMode(this, [this](const auto& answer) {
        m_failure->setVisible(!answer);
        if (answer) {
            m_saved = *answer;
            m_loaded = true;
        } else {
            m_failure->setContent(Tone::Bad, QStringLiteral("circle-x"),
                                  tr("The settings could not be read"), answer.failure().message);
            connect(m_failure->offerRetry(), &Button::clicked, this, &SecureModePage::activate);
        }
        showValues();
    });
}

void SecureModePage::setOnline(bool online)
{
    m_online = online;
    showValues();
}

void SecureModePage::showValues()
{
    const bool active = m_saved.value.page.active;
    const bool requested = m_saved.value.page.requestedForNextStart && !active;
    m_mark->setClosed(active);
    m_title->setText(active ? tr("Secure Mode is on") : tr("Standard mode is on"));
    m_sentence->setText(
        active
            ? tr("A token is shown once, when it is made. Nobody can read or change it afterwards.")
            : m_saved.value.recoverable
            ? tr("%n token(s) can still be shown to their owners. Secure Mode erases those values "
                 "for good.",
                 nullptr, int(*m_saved.value.recoverable))
            : tr("Owners can see their tokens again with their password. Secure Mode erases those "
                 "values for good."));
    showProof();
    if (m_saved.value.recoverable)
        m_typedRow->setHint(
            tr("At the restart, %n recoverable value(s) are erased. This cannot be undone.",
               nullptr, int(*m_saved.value.recoverable)));
    QWidget* fresh = new ComparisonCard(active);
    if (m_comparison)
        m_column->removeWidget(m_comparison);
    delete m_comparison;
    m_comparison = fresh;
    m_column->insertWidget(1, m_comparison);
    m_turnOn->setVisible(!active && !requested);
    m_requested->setVisible(requested);
    if (requested) {
        m_requested->setContent(Tone::Warn, QStringLiteral("clock"),
                                tr("Secure Mode begins at the next start of the service"),
                                tr("Until then it can be taken back. At the start, recoverable "
                                   "token values are erased."));
        auto* undo = new Button(ButtonKind::Secondary, tr("Take it back"));
        m_requested->setAction(undo);
        undo->setDisabledReason(awayReason(m_online));
        connect(
            undo, &Button::clicked, this, [this] { takeBack(); }, Qt::QueuedConnection);
    }
    const bool typed = m_typed->text().trimmed() == Phrase;
    m_go->setDisabledReason(!m_loaded || !m_online ? tr("The service is away.")
                                : typed            ? QString()
                                                   : tr("Type %1 first.").arg(Phrase));
}

/// What the service found when it looked for the erased values itself.
void SecureModePage::showProof()
{
    const auto& proof = m_saved.value.proof;
    m_proof->setVisible(m_saved.value.page.active && proof.has_value());
    if (!proof)
        return;
    const QLocale locale;
    const QString when = models::exactLocal(proof->at);
    const QString values = tr("%n value(s)", nullptr, int(proof->values));
    if (!proof->remains.isEmpty())
        m_proof->setContent(
            Tone::Bad, QStringLiteral("circle-x"),
            tr("Some of the erased values are still in files"),
            tr("On %1 the service found them in %2. Delete these files, or exchange the tokens: "
               "whoever has a file and the master key can read them.")
                .arg(when, locale.createSeparatedList(proof->remains)));
    else if (!proof->filesSearched)
        m_proof->setContent(
            Tone::Neutral, QStringLiteral("circle-info"), tr("The tables hold no value any more"),
            tr("%1 were erased on %2 and their tables rewritten. The files of the database server, "
               "its log and its backups are out of reach of the service.")
                .arg(values, when));
    else
        m_proof->setContent(
            Tone::Ok, QStringLiteral("shield-check"), tr("None of the erased values is left"),
            tr("On %1 the service erased %2 and looked for them in %3 of files. Backups and "
               "snapshots elsewhere are out of its reach.")
                .arg(when, values, locale.formattedDataSize(proof->bytes)));
}

void SecureModePage::takeBack()
{
    const QStringList path{QStringLiteral("requestedForNextStart")};
    const QString page = QStringLiteral("secure-mode");
    const Review change{
        Review::Kind::Action,
        tr("Take Secure Mode back?"),
        {{SettingWords::nameOf(page, path), SettingWords::wordsFor(page, path, true),
          SettingWords::wordsFor(page, path, false)}},
        tr("Take it back")};
    review(m_context.careful, change, window(), [this] { request(false); });
}

void SecureModePage::request(bool wanted)
{
    m_context.client.requestSecureMode(
        wanted, wanted ? Phrase : QString(), m_saved.version, this,
        [this, wanted](const auto& answer) {
            m_failure->setVisible(!answer);
            if (answer) {
                m_saved.value.page = answer->value;
                m_saved.version = answer->version;
                m_typed->clear();
                emit settingsChanged();
                emit notified(wanted ? tr("Secure Mode is noted for the next start")
                                     : tr("Secure Mode is taken back"));
            } else {
                m_failure->setAction(nullptr); // what failed is no reading
                m_failure->setContent(Tone::Bad, QStringLiteral("circle-x"),
                                      tr("Nothing was changed"), answer.failure().message);
            }
            showValues();
        });
}

} // namespace pages
