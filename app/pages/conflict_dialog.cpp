// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/conflict_dialog.h"

#include "app/models/moment.h"
#include "app/widgets/button.h"
#include "app/widgets/card.h"
#include "app/widgets/text.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QRadioButton>
#include <QVBoxLayout>

namespace pages {

using widgets::Button;
using widgets::ButtonKind;
using widgets::Colour;
using widgets::Text;
using widgets::Type;

namespace {

/// Clicks on a text go to the button that it belongs to.
class ClickThrough final : public QObject
{
public:
    ClickThrough(QAbstractButton& button, QObject* parent) : QObject(parent), m_button(button) { }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::MouseButtonRelease) {
            m_button.setFocus(Qt::MouseFocusReason);
            m_button.click();
        }
        return QObject::eventFilter(watched, event);
    }

private:
    QAbstractButton& m_button;
};

/// One of two versions of a setting: a radio button whose text wraps, because the whole of it has
/// to be read before one chooses.
QRadioButton* addChoice(QGridLayout& grid, int column, const QString& words)
{
    auto* cell = new QHBoxLayout;
    cell->setSpacing(8);
    auto* button = new QRadioButton;
    button->setAccessibleName(words);
    auto* text = (new Text(words))->wrapped();
    text->setBuddy(button);
    text->installEventFilter(new ClickThrough(*button, text));
    cell->addWidget(button, 0, Qt::AlignTop);
    cell->addWidget(text, 1, Qt::AlignTop);
    grid.addLayout(cell, 0, column, Qt::AlignTop);
    return button;
}

QString sentenceFor(const Conflict& conflict, const core::Clock& clock)
{
    if (!conflict.by)
        return ConflictDialog::tr(
                   "%1 changed on the service after you began to edit. Choose what shall hold.")
            .arg(conflict.what);
    //: a user, the name of a page, "2 min ago"
    return ConflictDialog::tr("%1 changed %2 %3, after you began to edit. Choose what shall hold.")
        .arg(conflict.by->user, conflict.what, models::relative(conflict.by->at, clock.now()));
}

} // namespace

QString ConflictDialog::headingFor(const QString& what)
{
    return tr("Someone else changed %1").arg(what);
}

QString ConflictDialog::headingForSettings()
{
    return tr("Someone else saved these settings");
}

ConflictDialog::ConflictDialog(const Conflict& conflict, const core::Clock& clock, QWidget* parent)
    : Dialog(tr("Conflict"), conflict.heading, sentenceFor(conflict, clock), Form, parent)
{
    setMark(QStringLiteral("warning"), widgets::Tone::Warn);
    auto* card = new widgets::Card(nullptr, Colour::Surface);
    const auto lineOf = [card] {
        auto* line = new QWidget;
        auto* grid = new QGridLayout(line);
        grid->setContentsMargins(16, 8, 16, 8);
        grid->setHorizontalSpacing(16);
        for (int i = 0; i < 3; ++i)
            grid->setColumnStretch(i, 1);
        card->addRow(line, true, false);
        return grid;
    };
    QGridLayout* head = lineOf();
    head->addWidget(
        new Text(conflict.settings ? tr("Setting") : tr("Field"), Type::SmallStrong, Colour::Text3),
        0, 0);
    head->addWidget(new Text(tr("Your draft"), Type::Strong), 0, 1);
    head->addWidget(new Text(tr("Now on the service"), Type::Strong), 0, 2);
    for (const ChangedField& row : conflict.rows) {
        QGridLayout* grid = lineOf();
        grid->addWidget((new Text(row.name, Type::Label))->wrapped(), 0, 0, Qt::AlignTop);
        auto* choice = new QButtonGroup(this);
        QRadioButton* mine = addChoice(*grid, 1, row.after);
        QRadioButton* theirs = addChoice(*grid, 2, row.before);
        mine->setAccessibleDescription(tr("%1: your draft").arg(row.name));
        theirs->setAccessibleDescription(tr("%1: now on the service").arg(row.name));
        mine->setChecked(true);
        choice->addButton(mine, 1);
        choice->addButton(theirs, 0);
        m_choices.append(choice);
    }
    card->setVisible(!conflict.rows.isEmpty());
    body()->addWidget(card);
    if (!conflict.taken.isEmpty())
        body()->addWidget((new Text(
                               //: names of fields
                               tr("Only they changed, and it stays as they have it: %1.")
                                   .arg(QLocale().createSeparatedList(conflict.taken))))
                              ->wrapped());
    body()->addWidget(
        (new Text(tr("Choose line by line. Nothing is saved before you press the button."),
                  Type::Small, Colour::Text2))
            ->wrapped());
    auto* reload = addLink(
        new Button(ButtonKind::Link, tr("Reload, drop my draft"), QStringLiteral("refresh")));
    auto* back = addButton(new Button(ButtonKind::Secondary, tr("Back to the draft")));
    auto* save = addButton(new Button(ButtonKind::Primary, tr("Save this selection")));
    connect(reload, &Button::clicked, this, [this] {
        accept();
        emit reloadRequested();
    });
    connect(back, &Button::clicked, this, &QDialog::reject);
    connect(save, &Button::clicked, this, [this] {
        QList<qsizetype> mine;
        for (qsizetype i = 0; i < m_choices.size(); ++i)
            if (m_choices.at(i)->checkedId() == 1)
                mine.append(i);
        accept();
        emit chosen(mine);
    });
}

} // namespace pages
