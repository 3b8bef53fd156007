// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/setup_checklist.h"

#include "app/widgets/button.h"
#include "app/widgets/card.h"
#include "app/widgets/icon.h"
#include "app/widgets/text.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace pages {
namespace {

using Step = SetupChecklist::Step;
using widgets::Colour;
using widgets::Text;
using widgets::Type;

struct Line
{
    Step step;
    bool needed; ///< the others are for those who want them
    const char* title;
    const char* words;
    QLatin1StringView page;
    QLatin1StringView place;
};

constexpr std::array lines{
    // MO-4: the order of the pages is the order of setting up
    Line{Step::Upstream, true, QT_TRANSLATE_NOOP("pages::SetupChecklist", "Protect an API"),
         QT_TRANSLATE_NOOP("pages::SetupChecklist", "Its address, and how it learns who calls"),
         "global-settings"_L1, "upstreams"_L1},
    Line{Step::KeySettings, false, QT_TRANSLATE_NOOP("pages::SetupChecklist", "Limit the tokens"),
         QT_TRANSLATE_NOOP("pages::SetupChecklist", "The longest lifetime, how many for each user"),
         "manage-api-keys"_L1, "settings"_L1},
    Line{Step::Token,
         true,
         QT_TRANSLATE_NOOP("pages::SetupChecklist", "Make a token and test it"),
         QT_TRANSLATE_NOOP("pages::SetupChecklist", "What would the service decide, and why"),
         "manage-api-keys"_L1,
         {}},
    Line{Step::Restrictions,
         false,
         QT_TRANSLATE_NOOP("pages::SetupChecklist", "Say who and from where"),
         QT_TRANSLATE_NOOP("pages::SetupChecklist", "Groups and addresses"),
         "restrictions"_L1,
         {}},
    Line{Step::PublicApis,
         false,
         QT_TRANSLATE_NOOP("pages::SetupChecklist", "Open what is public"),
         QT_TRANSLATE_NOOP("pages::SetupChecklist", "Paths without a token, if there are any"),
         "public-apis"_L1,
         {}},
    Line{Step::GlobalSettings,
         false,
         QT_TRANSLATE_NOOP("pages::SetupChecklist", "Turn passwords off"),
         QT_TRANSLATE_NOOP("pages::SetupChecklist", "When every script has its token"),
         "global-settings"_L1,
         {}},
    Line{Step::RateLimiting,
         false,
         QT_TRANSLATE_NOOP("pages::SetupChecklist", "Limit the rate"),
         QT_TRANSLATE_NOOP("pages::SetupChecklist", "With a preview on recorded calls"),
         "rate-limiting"_L1,
         {}},
};

QWidget* mark(bool done, bool next)
{
    return new widgets::IconLabel(done ? u"circle-check"_s : u"circle"_s,
                                  done       ? Colour::Ok
                                      : next ? Colour::Accent
                                             : Colour::Control);
}

} // namespace

SetupChecklist::SetupChecklist(const Context& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_card(new widgets::Card)
    , m_progress(new Text({}, Type::Small, Colour::Text2))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    m_card->setHead(tr("Getting started"))->addWidget(m_progress);
    hide();
}

void SetupChecklist::load()
{
    m_context.client.status(this, [this](const client::Result<api::ServiceStatus>& status) {
        if (!status || !status->upstreams)
            return;
        answered(Step::Upstream, *status->upstreams > 0);
        answered(Step::Token, status->tokens.value_or(0) > 0);
        const bool complete = m_done.contains(Step::Upstream) && m_done.contains(Step::Token);
        if (complete && isHidden())
            return; // nothing to show: the settings need not be read
        ask<domain::TokenSettings>(Step::KeySettings, [](const domain::TokenSettings& page) {
            return page.maxLifetimeEnabled || page.maxPerUserEnabled;
        });
        ask<domain::RestrictionSettings>(
            Step::Restrictions, [](const domain::RestrictionSettings& page) {
                return page.apiAccess.enabled || page.readOnly.enabled
                    || page.tokenGenerationEnabled || page.adminsOnly
                    || page.ipMode != domain::RestrictionSettings::IpMode::None;
            });
        ask<domain::PublicApiSettings>(Step::PublicApis, [](const domain::PublicApiSettings& page) {
            return !page.forceAuthentication.isEmpty() || !page.bypass.isEmpty();
        });
        ask<domain::GlobalSettings>(Step::GlobalSettings, [](const domain::GlobalSettings& page) {
            return !page.passwordBasic;
        });
        ask<domain::RateSettings>(Step::RateLimiting,
                                  [](const domain::RateSettings& page) { return page.enabled; });
    });
}

template <typename Page>
void SetupChecklist::ask(Step step, bool (*test)(const Page&))
{
    m_context.client.settings<Page>(
        this, [this, step, test](const client::Result<client::Versioned<Page>>& page) {
            if (page)
                answered(step, test(page->value));
        });
}

void SetupChecklist::answered(Step step, bool done)
{
    m_known.insert(step);
    if (done)
        m_done.insert(step);
    else
        m_done.remove(step);
    if (m_known.size() == qsizetype(lines.size()))
        render();
}

void SetupChecklist::render()
{
    m_card->clearRows();
    m_progress->setText(
        tr("%1 of %2 done")
            .arg(QLocale().toString(m_done.size()), QLocale().toString(qsizetype(lines.size()))));
    bool next = true; // the first that is not done
    for (const Line& line : lines) {
        const bool done = m_done.contains(line.step);
        auto* row = new QHBoxLayout;
        row->setSpacing(12);
        row->addWidget(mark(done, next), 0, Qt::AlignTop);
        next = next && done;
        auto* words = new QVBoxLayout;
        words->setSpacing(2);
        words->addWidget(new Text(tr(line.title), done ? Type::Body : Type::Label,
                                  done ? Colour::Text2 : Colour::Text));
        words->addWidget((new Text(tr(line.words), Type::Small, Colour::Text2))->wrapped());
        row->addLayout(words, 1);
        auto* open = new widgets::Button(widgets::ButtonKind::Link, done ? tr("Show") : tr("Open"));
        open->setAccessibleName(done ? tr("%1: done. Show").arg(tr(line.title))
                                     : tr("%1: to do. Open").arg(tr(line.title)));
        connect(open, &QAbstractButton::clicked, this,
                [this, line] { emit pageRequested(QString(line.page), QString(line.place)); });
        row->addWidget(open->small());
        m_card->addRow(row);
    }
    bool left = false;
    for (const Line& line : lines)
        left = left || (line.needed && !m_done.contains(line.step));
    setVisible(left);
}

} // namespace pages
