// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/work_view.h"

#include "app/pages/kept_drafts.h"
#include "app/shell/busy_line.h"
#include "app/shell/navigation.h"
#include "app/shell/profile_dialog.h"
#include "app/shell/restore_dialog.h"
#include "app/shell/state_banner.h"
#include "app/widgets/notice.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace shell {
namespace {

constexpr int WideEnough = 1080; ///< below, the navigation is a column of icons
constexpr qsizetype MostRecent = 5;

} // namespace

WorkView::WorkView(ServiceLink& link, const core::Clock& clock, pages::KeptDrafts* kept,
                   QWidget* parent)
    : QWidget(parent)
    , m_link(link)
    , m_clock(clock)
    , m_kept(kept)
    , m_navigation(new Navigation)
    , m_banner(new StateBanner(link, clock))
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
    });
    auto* busy = new BusyLine(link.client(), this);
    connect(busy, &BusyLine::said, this, [this, busy](const QString& text, bool mayGiveUp) {
        emit waitChanged(text, mayGiveUp ? [busy] { busy->giveUp(); } : std::function<void()>());
    });
    connect(m_banner, &StateBanner::certificateClicked, this, &WorkView::certificateClicked);
    connect(m_banner, &StateBanner::notified, this, &WorkView::notified);
    connect(m_banner, &StateBanner::settingsSettled, this, [this] {
        if (currentPage())
            currentPage()->refresh();
    });
    connect(&connection, &client::Connection::revisionChanged, this, [this] {
        if (currentPage() && !currentPage()->hasUnsavedChanges())
            currentPage()->policyChanged();
    });
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
        pages::Page* made =
            entry.make({m_link.client(), m_clock, m_link.session().account(),
                        m_link.service().address, &m_link.connection().events(), m_kept, id,
                        [&link = m_link](const QUrl& gateway) { return link.transportTo(gateway); },
                        m_link.service().isProduction()});
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
        connect(made, &pages::Page::workChanged, this, &WorkView::workChanged);
        connect(made, &pages::Page::secretCopied, this, &WorkView::secretCopied);
        connect(made, &pages::Page::settingsChanged, &m_link.connection(),
                &client::Connection::retryNow);
        return made;
    }
    return nullptr;
}

void WorkView::openPage(const QString& id, const QString& place)
{
    if (id == QStringLiteral("profiles"))
        return openProfiles(false);
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

void WorkView::noteRecent(const PaletteEntry& entry)
{
    m_recent.removeIf([&](const PaletteEntry& known) { return known.isSameAs(entry); });
    m_recent.prepend(entry);
    while (m_recent.size() > MostRecent)
        m_recent.removeLast();
}

void WorkView::openFirst(const QString& id)
{
    openPage(page(id) || m_entries.isEmpty() ? id : m_entries.first().id);
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

void WorkView::greetIfFresh()
{
    auto* once = new QObject(this);
    connect(&m_link.connection(), &client::Connection::statusRead, once, [this, once] {
        once->deleteLater();
        const api::ServiceStatus& status = m_link.connection().status();
        if (m_link.session().account().isAdministrator() && status.tokens == 0
            && status.upstreams == 0)
            openProfiles(true);
    });
}

void WorkView::offerKeptDrafts()
{
    QList<RestoreDialog::Entry> entries;
    for (const PageEntry& entry : std::as_const(m_entries))
        if (const auto kept = m_kept ? m_kept->find(entry.id) : std::nullopt)
            entries.append({entry.id, entry.title, kept->changes(), kept->at});
    if (entries.isEmpty())
        return;
    auto* dialog = new RestoreDialog(entries, m_clock, window());
    connect(dialog, &RestoreDialog::restored, this, [this, entries] {
        for (const RestoreDialog::Entry& entry : entries)
            page(entry.page)->restoreDraft();
        openPage(entries.first().page);
    });
    connect(dialog, &RestoreDialog::discarded, this, [this, entries] {
        for (const RestoreDialog::Entry& entry : entries)
            m_kept->remove(entry.page);
    });
    dialog->open();
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

void WorkView::openProfiles(bool fresh)
{
    auto* dialog = new ProfileDialog(m_link.client(), fresh, window());
    connect(dialog, &ProfileDialog::applied, this, [this](const QString& title, bool pending) {
        if (!pending)
            emit notified(tr("%1 is in effect").arg(title));
        m_link.connection().retryNow();
        if (currentPage())
            currentPage()->refresh();
    });
    dialog->open();
}

} // namespace shell
