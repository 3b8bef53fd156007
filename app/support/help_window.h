// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QListWidget;
class QTextBrowser;

namespace widgets {
class SearchField;
} // namespace widgets

namespace support {

/// The help in a window of its own: pages and a search at the near side, the page beside them. It
/// stays usable while a dialog is open.
class HelpWindow : public QWidget
{
    Q_OBJECT
public:
    /// \a language: of the console.
    explicit HelpWindow(QString language, QWidget* parent = nullptr);

    /// Shows a page; an unknown one is the first.
    void open(const QString& id);
    [[nodiscard]] QString current() const { return m_id; }
    [[nodiscard]] QString text() const;

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void list(const QString& query);
    void render();

    QString m_language;
    QString m_id;
    widgets::SearchField* m_search;
    QListWidget* m_list;
    QTextBrowser* m_text;
};

} // namespace support
