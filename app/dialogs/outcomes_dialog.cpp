// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/outcomes_dialog.h"

#include "app/widgets/badge.h"
#include "app/widgets/button.h"
#include "app/widgets/card.h"
#include "app/widgets/sheet_area.h"
#include "app/widgets/text.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QMenu>
#include <QSaveFile>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using widgets::Button;
using widgets::ButtonKind;
using widgets::Colour;
using widgets::Text;
using widgets::Tone;
using widgets::Type;

namespace dialogs {
namespace {

constexpr int mostShown = 200; // the file has them all

} // namespace

OutcomesDialog::OutcomesDialog(const QString& windowTitle, const QList<models::Outcome>& outcomes,
                               int left, QWidget* parent)
    : Dialog(windowTitle, {}, {}, Form, parent)
    , m_outcomes(outcomes)
{
    // What went wrong stands first.
    std::ranges::stable_sort(m_outcomes,
                             [](const auto& a, const auto& b) { return !a.done && b.done; });
    const auto done = std::ranges::count_if(outcomes, &models::Outcome::done);
    const int faults = static_cast<int>(outcomes.size() - done);
    const bool fine = faults == 0 && left == 0;
    setHeading(
        fine ? tr("All %n token(s) done", nullptr, static_cast<int>(done))
             : tr("%1 of %n token(s) done", nullptr, static_cast<int>(outcomes.size()) + left)
                   .arg(done),
        left > 0 ? tr("%n token(s) not tried, because you cancelled.", nullptr, left) : QString());
    setMark(fine ? u"circle-check"_s : u"warning"_s, fine ? Tone::Ok : Tone::Warn);
    body()->addWidget(makeList());
    auto* save = new Button(ButtonKind::Secondary, tr("Export list"), u"download"_s);
    auto* menu = new QMenu(save);
    connect(menu->addAction(tr("As CSV…")), &QAction::triggered, this,
            [this] { saveAs(models::FileForm::Csv); });
    connect(menu->addAction(tr("As JSON lines…")), &QAction::triggered, this,
            [this] { saveAs(models::FileForm::JsonLines); });
    save->setMenuWithChevron(menu);
    addLink(save)->setAutoDefault(false);
    Button* close = addButton(new Button(ButtonKind::Primary, tr("Close")));
    close->setDefault(true);
    connect(close, &Button::clicked, this, &QDialog::accept);
}

QWidget* OutcomesDialog::makeList()
{
    auto* card = new widgets::Card(nullptr, Colour::Sunken);
    const widgets::BadgeLook done{Tone::Ok, u"circle-check"_s, tr("Done")};
    const widgets::BadgeLook notDone{Tone::Bad, u"circle-x"_s, tr("Not done")};
    const int badgeWidth =
        std::max(widgets::badgeSize(done).width(), widgets::badgeSize(notDone).width());
    for (const models::Outcome& outcome :
         m_outcomes.first(std::min<qsizetype>(m_outcomes.size(), mostShown))) {
        auto* row = new QHBoxLayout;
        row->setSpacing(12);
        auto* badge = new widgets::Badge(outcome.done ? done : notDone);
        row->addWidget(badge);
        row->addSpacing(badgeWidth - badge->sizeHint().width()); // names begin at one place
        auto* words = new QVBoxLayout;
        words->setSpacing(2);
        auto* name = new Text(outcome.name, Type::Label);
        name->setElide(Qt::ElideRight);
        words->addWidget(name);
        if (!outcome.fault.isEmpty())
            words->addWidget((new Text(outcome.fault, Type::Small, Colour::Text2))->wrapped());
        row->addLayout(words, 1);
        card->addRow(row);
    }
    if (m_outcomes.size() > mostShown)
        card->addRow(new Text(tr("%n more in the exported list", nullptr,
                                 static_cast<int>(m_outcomes.size()) - mostShown),
                              Type::Small, Colour::Text2));
    auto* scroll = new QScrollArea;
    widgets::scrollPlainly(*scroll, card);
    scroll->setAccessibleName(tr("Results"));
    scroll->setMinimumHeight(std::min(card->sizeHint().height() + 2, widgets::scaled(300)));
    return scroll;
}

void OutcomesDialog::saveAs(models::FileForm form)
{
    auto* chooser = new QFileDialog(
        this, tr("Export"), form == models::FileForm::Csv ? u"results.csv"_s : u"results.jsonl"_s);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    connect(chooser, &QFileDialog::fileSelected, this, [this, form](const QString& name) {
        QSaveFile file(name);
        const bool saved = file.open(QIODevice::WriteOnly)
            && file.write(models::fileOf(form, m_outcomes)) >= 0 && file.commit();
        setFooterHint(saved ? tr("The list is saved.")
                            : tr("It can't be saved there: %1.").arg(file.errorString()));
    });
    chooser->open();
}

} // namespace dialogs
