// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

#include <functional>

class QLineEdit;
class QListView;
class QStandardItemModel;
class QTimer;

namespace shell {

/// One line of the palette.
struct PaletteEntry
{
    QString group; ///< caption over its neighbours: "Tokens", "Pages and settings" …
    QString iconName;
    QString title;
    QString detail;
    QString keys;
    std::function<void()> run;

    [[nodiscard]] bool isSameAs(const PaletteEntry& other) const
    {
        return title == other.title && detail == other.detail && group == other.group;
    }
};

/// Goes anywhere: pages, settings, actions, tokens, users and upstreams by a few letters of their
/// name; where one went lately comes first. A frameless child of the window that takes the keyboard
/// while it is open.
class CommandPalette : public QWidget
{
    Q_OBJECT
public:
    /// \a local are the pages, settings and actions, ordered; \a recent what was chosen lately, the
    /// newest first. It lies over \a window.
    CommandPalette(QList<PaletteEntry> local, QList<PaletteEntry> recent, QWidget* window);

    /// What the service found for query(); ignored when the text has changed meanwhile.
    void addFound(const QString& query, const QList<PaletteEntry>& found);
    /// More that is there whatever is typed.
    void addLocal(const QList<PaletteEntry>& entries);

signals:
    /// Two letters or more stand still: look for tokens and users.
    void query(const QString& text);
    void chosen(const shell::PaletteEntry& entry);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    void show(const QString& text);
    void addGroup(const QString& group, const QList<const PaletteEntry*>& entries,
                  const QString& text);
    void run(const QModelIndex& index);
    void move(int step);
    void place();

    QList<PaletteEntry> m_local;
    QList<PaletteEntry> m_recent;
    QList<PaletteEntry> m_found;
    QList<const PaletteEntry*> m_shown;
    QWidget* m_panel;
    QLineEdit* m_input;
    QListView* m_list;
    QStandardItemModel* m_model;
    QTimer* m_pause;
};

} // namespace shell
