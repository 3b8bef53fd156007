// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>
#include <QWidget>

#include <functional>

class QAction;
class QHBoxLayout;
class QStackedLayout;
class QVBoxLayout;

namespace widgets {
class TabStrip;
class UndoBar;
} // namespace widgets

namespace pages {

/// One place of the navigation: a head with title, one sentence and actions at the far end, tabs if
/// it has more than one part, and the content.
///
/// The shell makes pages from a list, shows one at a time, asks before it leaves one with unsaved
/// changes, and makes them anew when the language or the person changes: a page translates its
/// texts once, in its constructor. Pages talk to the service through app/client only and never
/// block.
class Page : public QWidget
{
    Q_OBJECT
public:
    /// \a title is the page's fixed name, \a sentence says in one sentence what it is for.
    Page(const QString& title, const QString& sentence, const QString& iconName,
         QWidget* parent = nullptr);

    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] QString sentence() const { return m_sentence; }
    [[nodiscard]] QString iconName() const { return m_iconName; }

    /// The page comes to the front: load what it shows, or refresh what may be old.
    virtual void activate();
    /// F5, and after the connection came back. A page with unsaved changes keeps its draft.
    virtual void refresh();
    /// Somebody changed the policy while the page is in front and has no unsaved changes.
    virtual void policyChanged();
    /// True while leaving would lose what somebody typed.
    [[nodiscard]] virtual bool hasUnsavedChanges() const;
    /// Drops the draft.
    virtual void discard();
    /// Goes on with what an earlier run of the console left unsaved.
    virtual void restoreDraft();
    /// Ctrl+F: put the focus into the page's filter, if it has one.
    virtual void focusFilter();
    /// Ctrl+N: make a new one of what the page lists.
    virtual void createNew();
    /// The service is away (false) or back: actions are disabled and rows stale while it is away.
    virtual void setOnline(bool online);
    /// Opens what a link of another page or the command palette points at: "" the page as it is,
    /// otherwise words of the page, such as a tab's or a token's id.
    virtual void openPlace(const QString& place);

    /// Wraps \a content so that it scrolls as a whole, with the page's margins and at most \a
    /// maximumWidth wide (1016 for forms and setting rows, 960 for reading, 0 for the whole width).
    [[nodiscard]] static QWidget* scrolling(QWidget* content, int maximumWidth = 1016,
                                            bool centred = false);
    /// Why what needs the service can't be used just now; empty while it is there.
    [[nodiscard]] static QString awayReason(bool online);
    /// Enables \a part, or disables it and says why in the tool tip of all that stands in it.
    static void setUsable(QWidget* part, const QString& reason);
    static void setUsable(QAction* entry, const QString& reason);

    /// Cards one below the other.
    [[nodiscard]] static QWidget* sheet(std::initializer_list<QWidget*> parts);

    /// At the foot of the page, for ten seconds or until somebody goes somewhere else: what has
    /// happened, and the way to take it back. Only for what the service really takes back.
    void offerUndo(const QString& text, const std::function<void()>& undo);
    [[nodiscard]] widgets::UndoBar* undoBar() const { return m_undo; }

signals:
    /// hasUnsavedChanges() changed.
    void unsavedChanged(bool unsaved);
    /// What the status bar says about this page: "Showing 50 of 3,204".
    void statusChanged(const QString& text);
    /// Go to another page by its id (shell/page_list.h), and there to a place: openPlace().
    void pageRequested(const QString& id, const QString& place);
    /// Something that goes on by itself and takes a while, in words, wherever the person goes
    /// meanwhile; empty: nothing any more.
    void workChanged(const QString& text);
    /// One thing that happened, in words, announced and shown for a few seconds.
    void notified(const QString& text);
    /// Settings were stored: what the shell knows of the service is to be read anew.
    void settingsChanged();
    /// A secret was put on the clipboard and is to be wiped after \a seconds.
    void secretCopied(const QString& secret, int seconds);

protected:
    /// A widget at the far end of the head: icon buttons, secondary, primary last.
    void addHeadAction(QWidget* action);
    /// The content of a page without tabs.
    void setContent(QWidget* content);
    /// The next tab; the strip appears with the first.
    void addTab(const QString& title, QWidget* content);
    /// A tab whose content is made when it first comes to the front: few go to all of them.
    void addTab(const QString& title, std::function<QWidget*()> make);
    [[nodiscard]] int currentTab() const;
    void setCurrentTab(int index);
    /// Called after another tab came to the front.
    virtual void tabChanged(int index);
    /// Head and content stand in a column in the middle of the page, at most \a maximumWidth wide:
    /// for what is read rather than worked with.
    void setCentred(int maximumWidth);
    /// Something that stays at the foot while the content scrolls: the unsaved bar.
    void setFoot(QWidget* foot);

    void resizeEvent(QResizeEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void showTab(int index);

    QString m_title;
    QString m_sentence;
    QString m_iconName;
    QHBoxLayout* m_head;
    widgets::TabStrip* m_tabs;
    QStackedLayout* m_stack;
    QMap<int, std::function<QWidget*()>> m_unmade; ///< tabs that nobody has looked at
    QVBoxLayout* m_column;
    widgets::UndoBar* m_undo;
    int m_centredWidth = 0; ///< 0: not centred
};

} // namespace pages
