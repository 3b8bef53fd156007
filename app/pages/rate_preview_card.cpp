// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/rate_preview_card.h"

#include "app/models/moment.h"
#include "app/widgets/badge.h"
#include "app/widgets/button.h"
#include "app/widgets/segmented_control.h"
#include "app/widgets/text.h"

#include <QHBoxLayout>
#include <QLocale>

using namespace Qt::StringLiterals;
using widgets::Button;
using widgets::ButtonKind;
using widgets::Colour;
using widgets::Text;
using widgets::Tone;
using widgets::Type;

namespace pages {
namespace {

constexpr qsizetype subjectsShown = 10;

} // namespace

RatePreviewCard::RatePreviewCard(QWidget* parent)
    : Card(parent)
    , m_hours(new widgets::SegmentedControl(tr("Recorded traffic of")))
    , m_go(new Button(ButtonKind::Secondary, tr("Try"), u"flask"_s))
    , m_holder(new QWidget)
    , m_result(new QVBoxLayout(m_holder))
{
    setHead(tr("Try it on recorded traffic"));
    m_hours->addSegment(24, tr("24 hours"));
    m_hours->addSegment(24 * 7, tr("7 days"));
    m_hours->addSegment(24 * 30, tr("30 days"));
    m_hours->setCurrent(24);
    m_hours->setWhatsThis(tr("How far back the recorded calls go that are replayed."));
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget((new Text(tr("The service replays the calls of that time through the draft "
                                "above. Nothing is changed, nobody is refused."),
                             Type::Small, Colour::Text2))
                       ->wrapped(),
                   1);
    row->addWidget(m_hours);
    row->addWidget(m_go);
    addRow(row);
    m_result->setContentsMargins(0, 0, 0, 0);
    m_result->setSpacing(8);
    connect(m_go, &Button::clicked, this, [this] { emit asked(m_hours->current()); });
    addRow(m_holder, false);
    m_holder->hide(); // nothing was tried
}

void RatePreviewCard::setDisabledReason(const QString& reason)
{
    m_go->setDisabledReason(reason);
}

void RatePreviewCard::clear()
{
    m_holder->show();
    while (QLayoutItem* item = m_result->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

void RatePreviewCard::setBusy()
{
    clear();
    m_go->setDisabledReason(tr("The calls are being replayed."));
    m_result->addWidget(new Text(tr("Replaying…"), Type::Body, Colour::Text2));
}

void RatePreviewCard::setFault(const QString& message)
{
    clear();
    m_go->setDisabledReason({});
    m_result->addWidget((new Text(message, Type::Body, Colour::Bad))->wrapped());
}

void RatePreviewCard::setOutdated()
{
    if (m_result->count() == 0)
        return;
    clear();
    m_result->addWidget(
        (new Text(tr("The draft has changed since. Try it again."), Type::Body, Colour::Text2))
            ->wrapped());
}

void RatePreviewCard::setPreview(const api::RatePreview& preview)
{
    clear();
    m_go->setDisabledReason({});
    const QLocale locale;
    auto* verdict = new QWidget;
    auto* row = new QHBoxLayout(verdict);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    const QString calls = tr("Of %n call(s)", nullptr, int(preview.calls));
    if (preview.calls == 0)
        row->addWidget(new widgets::Badge(
            {Tone::Neutral, u"circle-info"_s, tr("No call of that time would have counted")}));
    else if (preview.refused == 0)
        row->addWidget(
            new widgets::Badge({Tone::Ok, u"circle-check"_s, tr("%1, none refused").arg(calls)}));
    else
        row->addWidget(new widgets::Badge(
            {Tone::Bad, u"circle-x"_s,
             tr("%1, %2 refused").arg(calls, locale.toString(preview.refused))}));
    row->addStretch(1);
    if (preview.refused > 0 && preview.burstFor999) {
        auto* burst =
            (new Button(ButtonKind::Link,
                        tr("Use a burst of %1").arg(locale.toString(*preview.burstFor999))))
                ->small();
        burst->setToolTip(tr("The smallest burst that lets 99.9 % of these calls through."));
        connect(burst, &Button::clicked, this,
                [this, burst = *preview.burstFor999] { emit burstProposed(burst); });
        row->addWidget(burst);
    }
    m_result->addWidget(verdict);
    if (preview.refused > 0 && !preview.burstFor999)
        m_result->addWidget(
            (new Text(tr("No burst would let 99.9 % of these calls through: allow more requests."),
                      Type::Small, Colour::Text2))
                ->wrapped());
    if (!preview.complete)
        m_result->addWidget(
            (new Text(tr("There were more calls than are replayed; these go back to %1.")
                          .arg(models::shortLocal(preview.from)),
                      Type::Small, Colour::Text2))
                ->wrapped());
    addSubjects(preview);
}

void RatePreviewCard::addSubjects(const api::RatePreview& preview)
{
    if (preview.subjects.isEmpty())
        return;
    m_result->addWidget(new Text(tr("Refused most"), Type::SmallStrong, Colour::Text3));
    for (const api::RatePreview::Subject& subject : preview.subjects.mid(0, subjectsShown))
        m_result->addWidget(makeSubject(subject));
    if (preview.subjects.size() > subjectsShown)
        m_result->addWidget(
            new Text(tr("And %n more.", nullptr, int(preview.subjects.size() - subjectsShown)),
                     Type::Small, Colour::Text2));
}

QWidget* RatePreviewCard::makeSubject(const api::RatePreview::Subject& subject)
{
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    const QString name = subject.name.isEmpty() ? subject.id : subject.name;
    const QString place = subject.kind == "token"_L1 ? u"token:"_s + subject.id
        : subject.kind == "user"_L1                  ? u"owner:"_s + name
        : subject.kind == "address"_L1               ? u"address:"_s + name
                                                     : QString();
    auto* who = (new Button(ButtonKind::Link, name))->small();
    who->setEnabled(!place.isEmpty());
    connect(who, &Button::clicked, this, [this, place] { emit callsAsked(place); });
    row->addWidget(who);
    if (!subject.owner.isEmpty() && subject.owner != name)
        row->addWidget(new Text(subject.owner, Type::Small, Colour::Text2));
    row->addStretch(1);
    row->addWidget(
        new Text(tr("%1 of %2 refused")
                     .arg(QLocale().toString(subject.refused), QLocale().toString(subject.calls)),
                 Type::Body, Colour::Text2));
    return line;
}

} // namespace pages
