// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/first_upstream.h"

#include "app/pages/entry_words.h"
#include "app/pages/upstream_dialog.h"
#include "app/pages/upstream_place.h"
#include "app/widgets/notice.h"
#include "app/widgets/text.h"
#include "common/domain/validation.h"

#include <QVBoxLayout>

using client::Result;
using client::Versioned;
using domain::Upstream;
using widgets::Text;

namespace pages {
namespace {

/// Of what a person can change in this step.
bool isSamePlace(const Upstream& one, const Upstream& other)
{
    return one.preset == other.preset && one.name == other.name && one.baseUrl == other.baseUrl
        && one.hosts == other.hosts && one.pathPrefix == other.pathPrefix;
}

} // namespace

FirstUpstream::FirstUpstream(client::Client& client, bool careful, QWidget* parent)
    : QWidget(parent)
    , m_client(client)
    , m_careful(careful)
    , m_place(new UpstreamPlace(true))
    , m_failure(new widgets::Notice(widgets::Tone::Bad))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget((new Text(tr("Protect your first API"), widgets::Type::Title))->wrapped());
    column->addWidget((new Text(tr("Requests are decided here and passed on to it. More can be set "
                                   "on Global Settings, tab Upstreams."),
                                widgets::Type::Body, widgets::Colour::Text2))
                          ->wrapped());
    column->addWidget(m_place);
    column->addWidget(m_failure);
    m_failure->hide();
    column->addStretch(1);
    m_place->fill(domain::fromPreset(Upstream::Preset::Generic));
    m_blank = draft();
    connect(m_place, &UpstreamPlace::returnPressed, this, &FirstUpstream::returnPressed);
}

bool FirstUpstream::hasInput() const
{
    return !isSamePlace(draft(), m_stored ? m_stored->value : m_blank);
}

Upstream FirstUpstream::draft() const
{
    Upstream upstream = m_stored && m_stored->value.preset == m_place->preset()
        ? m_stored->value
        : domain::fromPreset(m_place->preset());
    m_place->writeTo(upstream);
    return upstream;
}

void FirstUpstream::store()
{
    m_failure->hide();
    if (m_stored && !hasInput())
        return emit done();
    const Upstream upstream = draft();
    const domain::Problems problems = domain::validate(upstream);
    say(markProblems(m_place->rows(), problems));
    if (!problems.isEmpty())
        return emit refused();
    const QJsonObject form = formOf(upstream);
    const Review change = m_stored
        ? Review{Review::Kind::Change, Review::savingHeading(upstream.name),
                 EntryWords::changes(EntryWords::Kind::Upstream,
                                     differences(form, formOf(m_stored->value))),
                 tr("Protect this API")}
        : Review{Review::Kind::New, Review::creatingHeading(upstream.name),
                 EntryWords::fields(EntryWords::Kind::Upstream, form), tr("Protect this API")};
    review(
        m_careful, change, this, [this, upstream] { send(upstream); }, [this] { emit refused(); });
}

void FirstUpstream::send(const Upstream& upstream)
{
    const auto then = [this](const Result<Versioned<Upstream>>& answer) { take(answer); };
    if (m_stored)
        m_client.changeUpstream(m_stored->value.name, upstream, m_stored->version, this, then);
    else
        m_client.createUpstream(upstream, this, then);
}

void FirstUpstream::take(const Result<Versioned<Upstream>>& answer)
{
    if (answer) {
        m_stored = *answer;
        m_place->setNew(false);
        return emit done();
    }
    const domain::Problems& problems = answer.failure().problem.errors;
    say(problems.isEmpty() ? QStringList{answer.failure().message}
                           : markProblems(m_place->rows(), problems));
    emit refused();
}

void FirstUpstream::say(const QStringList& problems)
{
    m_failure->setVisible(!problems.isEmpty());
    if (!problems.isEmpty())
        m_failure->setContent(widgets::Tone::Bad, QStringLiteral("circle-x"),
                              tr("Nothing was saved"), problems.join(QLatin1Char(' ')));
}

void FirstUpstream::focusFirst()
{
    m_place->focusFirst();
}

} // namespace pages
