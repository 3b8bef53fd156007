// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/conflict_dialog.h"

#include "app/models/moment.h"
#include "app/pages/settings_form.h"
#include "app/widgets/button.h"
#include "app/widgets/card.h"
#include "app/widgets/text.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QHBoxLayout>
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

QString sentenceFor(const SettingsForm& form, const std::optional<SavedBy>& by,
                    const core::Clock& clock)
{
    if (!by)
        return ConflictDialog::tr(
                   "%1 changed on the service after you began to edit. Choose what shall hold.")
            .arg(form.formTitle());
    //: a user, the name of a page, "2 min ago"
    return ConflictDialog::tr("%1 changed %2 %3, after you began to edit. Choose what shall hold.")
        .arg(by->user, form.formTitle(), models::relative(by->at, clock.now()));
}

} // namespace

ConflictDialog::ConflictDialog(const SettingsForm& form, QList<SettingDifference> rows,
                               const std::optional<SavedBy>& by, const core::Clock& clock,
                               QWidget* parent)
    : Dialog(tr("Conflict"), tr("Someone else saved these settings"), sentenceFor(form, by, clock),
             Form, parent)
    , m_rows(std::move(rows))
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
    head->addWidget(new Text(tr("Setting"), Type::SmallStrong, Colour::Text3), 0, 0);
    head->addWidget(new Text(tr("Your draft"), Type::Strong), 0, 1);
    head->addWidget(new Text(tr("Now on the service"), Type::Strong), 0, 2);
    for (const SettingDifference& row : std::as_const(m_rows)) {
        QGridLayout* grid = lineOf();
        const QString name = form.nameOf(row.path);
        grid->addWidget((new Text(name, Type::Label))->wrapped(), 0, 0, Qt::AlignTop);
        auto* choice = new QButtonGroup(this);
        QRadioButton* mine = addChoice(*grid, 1, form.wordsFor(row.path, row.mine));
        QRadioButton* theirs = addChoice(*grid, 2, form.wordsFor(row.path, row.theirs));
        mine->setAccessibleDescription(tr("%1: your draft").arg(name));
        theirs->setAccessibleDescription(tr("%1: now on the service").arg(name));
        mine->setChecked(true);
        choice->addButton(mine, 1);
        choice->addButton(theirs, 0);
        m_choices.append(choice);
    }
    body()->addWidget(card);
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
        QList<SettingDifference> mine;
        for (qsizetype i = 0; i < m_rows.size(); ++i)
            if (m_choices.at(i)->checkedId() == 1)
                mine.append(m_rows.at(i));
        accept();
        emit chosen(mine);
    });
}

} // namespace pages
