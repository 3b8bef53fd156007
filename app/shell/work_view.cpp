// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/work_view.h"

#include "app/shell/navigation.h"
#include "app/widgets/notice.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace shell {
namespace {

constexpr int WideEnough = 1080; ///< below, the navigation is a column of icons

QString minutesText(std::chrono::seconds left)
{
    return QStringLiteral("\u2066%1:%2\u2069")
        .arg(left.count() / 60)
        .arg(left.count() % 60, 2, 10, QLatin1Char('0'));
}

} // namespace

WorkView::WorkView(ServiceLink& link, const core::Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_link(link)
    , m_clock(clock)
    , m_navigation(new Navigation)
    , m_banner(new widgets::Banner)
    , m_stack(new QStackedWidget)
{
    const bool administers = link.session().account().isAdministrator();
    for (const PageEntry& entry : pageList())
        if (administers || entry.forUsers)
            m_entries.append(entry);
    for (const PageEntry& entry : m_entries)
        m_navigation->addPage(entry.id, entry.title, entry.iconName, entry.lineAfter);
    m_navigation->setService(link.service());
    m_navigation->setVisible(hasNavigation());

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_navigation);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addWidget(m_stack, 1);
    row->addLayout(column, 1);

    connect(m_navigation, &Navigation::pageChosen, this,
            [this](const QString& id) { openPage(id); });
    connect(m_navigation, &Navigation::switcherClicked, this, &WorkView::switcherClicked);
    connect(m_navigation, &Navigation::collapseClicked, this, [this] {
        m_narrow = !m_navigation->isNarrow();
        applyWidth();
        emit narrowChosen(*m_narrow);
    });
    client::Connection& connection = link.connection();
    connect(&connection, &client::Connection::stateChanged, this, [this, &connection] {
        const bool online = connection.state() != client::Connection::State::Away;
        for (pages::Page* page : std::as_const(m_pages))
            page->setOnline(online);
        if (online && currentPage())
            currentPage()->refresh();
        updateBanner();
    });
    connect(&connection, &client::Connection::statusRead, this, &WorkView::updateBanner);
    connect(m_banner, &widgets::Banner::mainClicked, this, [this, &connection] {
        if (m_bannerIsChange)
            settleChange(true);
        else
            connection.retryNow();
    });
    connect(m_banner, &widgets::Banner::quietClicked, this, [this] { settleChange(false); });
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, &WorkView::updateBanner);
    updateBanner();
}

pages::Page* WorkView::currentPage() const
{
    return m_pages.value(m_current);
}

bool WorkView::hasNavigation() const
{
    return m_entries.size() > 1;
}

pages::Page* WorkView::page(const QString& id)
{
    if (pages::Page* known = m_pages.value(id))
        return known;
    for (const PageEntry& entry : m_entries) {
        if (entry.id != id)
            continue;
        pages::Page* made = entry.make(
            {m_link.client(), m_clock, m_link.session().account(), m_link.service().address});
        m_pages.insert(id, made);
        m_stack->addWidget(made);
        made->setOnline(m_link.connection().state() != client::Connection::State::Away);
        connect(made, &pages::Page::unsavedChanged, this,
                [this, id](bool unsaved) { m_navigation->setDraft(id, unsaved); });
        connect(made, &pages::Page::statusChanged, this, [this, id](const QString& text) {
            m_texts.insert(id, text);
            if (id == m_current)
                emit pageText(text);
        });
        connect(made, &pages::Page::pageRequested, this, &WorkView::openPage);
        connect(made, &pages::Page::notified, this, &WorkView::notified);
        connect(made, &pages::Page::secretCopied, this, &WorkView::secretCopied);
        connect(made, &pages::Page::settingsChanged, &m_link.connection(),
                &client::Connection::retryNow);
        return made;
    }
    return nullptr;
}

void WorkView::openPage(const QString& id, const QString& place)
{
    pages::Page* wanted = page(id);
    if (!wanted)
        return;
    const bool change = m_current != id;
    m_current = id;
    m_stack->setCurrentWidget(wanted);
    m_navigation->setCurrent(id);
    if (change) {
        wanted->setFocus(); // the first Tab then goes into the page
        wanted->activate();
    }
    if (!place.isEmpty())
        wanted->openPlace(place);
    emit pageText(m_texts.value(id));
    emit pageChanged(id);
}

QStringList WorkView::drafts() const
{
    QStringList titles;
    for (const PageEntry& entry : m_entries)
        if (const pages::Page* page = m_pages.value(entry.id); page && page->hasUnsavedChanges())
            titles.append(entry.title);
    return titles;
}

void WorkView::discardDrafts()
{
    for (pages::Page* page : std::as_const(m_pages))
        page->discard();
}

void WorkView::setNarrow(std::optional<bool> narrow)
{
    m_narrow = narrow;
    applyWidth();
}

void WorkView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    applyWidth();
}

void WorkView::applyWidth()
{
    m_navigation->setNarrow(m_narrow.value_or(width() < WideEnough));
}

void WorkView::updateBanner()
{
    using widgets::Tone;
    const client::Connection& connection = m_link.connection();
    m_bannerIsChange = false;
    if (connection.state() == client::Connection::State::Away) {
        const auto wait = std::chrono::ceil<std::chrono::seconds>(connection.untilRetry()).count();
        QString text = connection.failure().message;
        if (connection.lastContact().isValid())
            text += QLatin1Char(' ')
                + tr("What you see is from %1.")
                      .arg(QLocale().toString(connection.lastContact().toLocalTime().time(),
                                              QStringLiteral("HH:mm:ss")));
        if (wait > 0)
            text += QLatin1Char(' ') + tr("Next try in %n s.", nullptr, int(wait));
        m_banner->setContent(Tone::Bad, QStringLiteral("unplug"),
                             tr("Not connected to %1").arg(m_link.service().address.host()), text,
                             {}, tr("Retry now"));
        m_banner->show();
        m_tick.start();
        return;
    }
    const api::ServiceStatus& status = connection.status();
    if (status.pending) {
        const auto left =
            std::chrono::ceil<std::chrono::seconds>(status.pending->until - m_clock.now());
        if (left.count() <= 0) {
            m_banner->hide();
            if (m_tick.isActive()) {
                m_tick.stop();
                m_link.connection().retryNow(); // it has been undone by now
                if (currentPage())
                    currentPage()->refresh();
            }
            return;
        }
        m_bannerIsChange = true;
        m_banner->setContent(Tone::Warn, QStringLiteral("clock"),
                             tr("The change of %1 is in effect. Keep it?")
                                 .arg(settingsTitle(status.pending->settings)),
                             tr("It is undone in %1 unless you confirm through this connection.")
                                 .arg(minutesText(left)),
                             tr("Undo now"), tr("Keep the change"), true);
        m_banner->show();
        m_tick.start();
        return;
    }
    m_tick.stop();
    if (status.enforcement == QStringLiteral("off")
        || status.enforcement == QStringLiteral("dry-run")) {
        const bool off = status.enforcement == QStringLiteral("off");
        m_banner->setContent(Tone::Warn, QStringLiteral("warning"),
                             off ? tr("REST API Authentication is off")
                                 : tr("Dry run: nothing is refused"),
                             off ? tr("Every request passes untouched.")
                                 : tr("Decisions are recorded, but every request passes."));
        m_banner->show();
        return;
    }
    m_banner->hide();
}

void WorkView::settleChange(bool keep)
{
    const auto pending = m_link.connection().status().pending;
    if (!pending)
        return;
    const auto done = [this, keep](const client::Result<client::Nothing>& answer) {
        emit notified(!answer    ? answer.failure().message
                          : keep ? tr("The change is kept")
                                 : tr("The change is undone"));
        m_link.connection().retryNow();
        if (currentPage())
            currentPage()->refresh();
    };
    if (keep)
        m_link.client().confirmSettings(pending->revision, this, done);
    else
        m_link.client().rollBackSettings(pending->revision, this, done);
}

QString WorkView::settingsTitle(const QString& settings) const
{
    for (const PageEntry& entry : m_entries)
        if (entry.id == settings
            || (settings == QStringLiteral("global")
                && entry.id == QStringLiteral("global-settings"))
            || (settings == QStringLiteral("proxies")
                && entry.id == QStringLiteral("global-settings")))
            return entry.title;
    return settings;
}

} // namespace shell
