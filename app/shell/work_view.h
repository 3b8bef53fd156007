// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/command_palette.h"
#include "app/shell/page_list.h"
#include "app/shell/service_link.h"

#include <QHash>
#include <QWidget>

#include <functional>

class QStackedWidget;

namespace shell {

class Navigation;
class StateBanner;

/// What one signed-in person sees of one service: navigation, banner, the page.
class WorkView : public QWidget
{
    Q_OBJECT
public:
    /// \a kept outlives the view; null: unsaved edits are not kept over a crash.
    WorkView(ServiceLink& link, const core::Clock& clock, pages::KeptDrafts* kept = nullptr,
             QWidget* parent = nullptr);

    [[nodiscard]] const QList<PageEntry>& entries() const { return m_entries; }
    [[nodiscard]] pages::Page* currentPage() const;
    [[nodiscard]] QString currentId() const { return m_current; }
    void openPage(const QString& id, const QString& place = {});
    /// Sets of settings to start from. \a fresh: nobody uses the service yet.
    void openProfiles(bool fresh);
    /// Titles of the pages that hold unsaved changes.
    [[nodiscard]] QStringList drafts() const;
    /// Opens the page of this id, or the first one where there is none of that id.
    void openFirst(const QString& id);
    void discardDrafts();
    /// Offers sets of settings once, if the service turns out to be one that nobody uses yet.
    void greetIfFresh();
    /// Asks what is to become of the edits that an earlier run of the console left, if there are.
    void offerKeptDrafts();
    /// A person's choice wins over what the width suggests; nothing: the width decides.
    void setNarrow(std::optional<bool> narrow);
    [[nodiscard]] bool hasNavigation() const;
    /// Where one went by the palette, the newest first.
    [[nodiscard]] const QList<PaletteEntry>& recent() const { return m_recent; }
    void noteRecent(const PaletteEntry& entry);

signals:
    /// The service shows a certificate that is not trusted, and somebody wants to see it.
    void certificateClicked();
    void pageChanged(const QString& id);
    void pageText(const QString& text);
    void workChanged(const QString& text);
    /// The service lets a person wait; empty: not any more. \a giveUp ends it; null: nothing does.
    void waitChanged(const QString& text, const std::function<void()>& giveUp);
    void notified(const QString& text);
    void secretCopied(const QString& secret, int seconds);
    void switcherClicked();
    /// A person chose.
    void narrowChosen(bool narrow);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] pages::Page* page(const QString& id);
    void applyWidth();

    ServiceLink& m_link;
    const core::Clock& m_clock;
    pages::KeptDrafts* m_kept;
    QList<PageEntry> m_entries;
    QHash<QString, pages::Page*> m_pages;
    QHash<QString, QString> m_texts;
    QString m_current;
    QList<PaletteEntry> m_recent;
    Navigation* m_navigation;
    StateBanner* m_banner;
    QStackedWidget* m_stack;
    std::optional<bool> m_narrow;
};

} // namespace shell
