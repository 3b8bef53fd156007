// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/block.h"
#include "app/widgets/palette.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace widgets {

class Button;
class Text;

/// A notice in the page: icon, title in its tone, one sentence, at most one action.
class Notice : public Block
{
    Q_OBJECT
public:
    explicit Notice(Tone tone, QWidget* parent = nullptr);
    Notice(Tone tone, const QString& iconName, const QString& title, const QString& text,
           QWidget* parent = nullptr);

    void setContent(Tone tone, const QString& iconName, const QString& title, const QString& text);
    /// Replaces the action; the notice owns it.
    void setAction(QWidget* action);
    /// An action that does what failed once more: the way to connect to it.
    Button* offerRetry();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void restyle();
    Tone m_tone;
    QString m_iconName;
    QHBoxLayout* m_row;
    QLabel* m_icon;
    Text* m_title;
    Text* m_text;
    QWidget* m_action = nullptr;
};

/// Full width under the top bar: connection lost, confirm or roll back, enforcement off.
class Banner : public Block
{
    Q_OBJECT
public:
    explicit Banner(QWidget* parent = nullptr);

    /// An empty action text hides that button.
    void setContent(Tone tone, const QString& iconName, const QString& title, const QString& text,
                    const QString& quietAction = {}, const QString& mainAction = {},
                    bool mainIsPrimary = false);
    /// Only the sentence, for countdowns: nothing is announced.
    void setText(const QString& text);

signals:
    void quietClicked();
    void mainClicked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void restyle();
    Tone m_tone = Tone::Warn;
    QString m_iconName;
    QHBoxLayout* m_row;
    QLabel* m_icon;
    Text* m_title;
    Text* m_text;
    Button* m_quiet;
    Button* m_main;
    Button* m_primary;
};

} // namespace widgets
