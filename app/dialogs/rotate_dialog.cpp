// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/rotate_dialog.h"

#include "app/dialogs/token_badge.h"
#include "app/widgets/button.h"
#include "app/widgets/field_row.h"
#include "app/widgets/segmented_control.h"
#include "app/widgets/text.h"

#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;
using widgets::Button;
using widgets::ButtonKind;
using widgets::Text;

namespace dialogs {
namespace {

const std::array overlaps{u"0"_s, u"1h"_s, u"24h"_s, u"7d"_s};

} // namespace

RotateDialog::RotateDialog(const domain::Token& token, QWidget* parent)
    : Dialog(tr("Rotate"), tr("Give %1 a new value").arg(token.name), publicPart(token), Confirm,
             parent)
    , m_overlap(new widgets::SegmentedControl(tr("The old value works for")))
    , m_effect(new Text({}, widgets::Type::Body, widgets::Colour::Text2))
    , m_used(new Text({}))
    , m_uses(new UsesCard)
{
    const QString words[] = {tr("Not any more"), tr("1 hour"), tr("24 hours"), tr("7 days")};
    for (int i = 0; i < int(overlaps.size()); ++i)
        m_overlap->addSegment(i, words[i]);
    m_overlap->setCurrent(2);
    body()->addWidget(new widgets::FieldRow(tr("The old value works for"), m_overlap));
    body()->addWidget(m_effect->wrapped());
    body()->addWidget(m_used->wrapped());
    body()->addWidget(m_uses);
    m_used->hide();
    describe();
    connect(m_overlap, &widgets::SegmentedControl::chosen, this, &RotateDialog::describe);
    connect(addButton(new Button(ButtonKind::Secondary, tr("Cancel"))), &Button::clicked, this,
            &QDialog::reject);
    Button* rotate = addButton(new Button(ButtonKind::Primary, tr("Rotate token")));
    rotate->setDefault(true);
    connect(rotate, &Button::clicked, this, [this] {
        emit submitted(overlaps[std::size_t(m_overlap->current())]);
        accept();
    });
}

void RotateDialog::setUses(const QString& sentence, const QList<Use>& uses, qint64 all)
{
    m_used->setText(sentence);
    m_used->setVisible(!sentence.isEmpty());
    m_uses->setUses(uses, all);
    adjustHeight();
}

void RotateDialog::describe()
{
    m_effect->setText(
        m_overlap->current() == 0
            ? tr("The next request with the old value will be denied.")
            : tr("Name, limits and expiry stay. Both values work until then; put the new one where "
                 "the old one is, and revoke nothing."));
}

} // namespace dialogs
