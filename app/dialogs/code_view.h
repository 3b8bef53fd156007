// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace dialogs {

/// Code to read: monospaced, left to right in every language, its lines numbered in a strip beside
/// it. The numbers are painted, not written, so that nobody copies them.
class CodeView final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit CodeView(const QString& accessibleName, QWidget* parent = nullptr);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    class Gutter;

    [[nodiscard]] int gutterWidth() const;
    void placeGutter();
    void paintGutter(const QRect& area);

    Gutter* m_gutter;
};

} // namespace dialogs
