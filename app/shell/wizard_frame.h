// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/palette.h"

#include <QWidget>

class QHBoxLayout;
class QStackedWidget;

namespace widgets {
class Button;
class Notice;
} // namespace widgets

namespace shell {

class StepList;

/// What the steps of a way stand in: the list of all of them beside the one that is shown, below it
/// a notice, and the buttons that lead on and back.
class WizardFrame : public QWidget
{
    Q_OBJECT
public:
    /// What the buttons can do now.
    struct Offer
    {
        QString cancel; ///< empty: there is no such button
        QString skip; ///< empty: there is no such button
        QString next;
        QString nextIcon = QStringLiteral("arrow-right");
        QString whyNot{}; ///< the way on is shut; empty: it is open unless mayGoOn is false
        bool back = false; ///< there is a way back
        bool mayGoOn = true;
        bool mayTurn = true; ///< back, or to skip
        bool isUsable = true; ///< the step itself
    };

    explicit WizardFrame(QWidget* parent = nullptr);

    [[nodiscard]] StepList& steps() { return *m_steps; }
    void addPage(QWidget* page);
    void showPage(int index);
    void setOffer(const Offer& offer);
    [[nodiscard]] bool mayGoOn() const;
    void say(widgets::Tone tone, const QString& iconName, const QString& title,
             const QString& text);
    void hush();

signals:
    void cancelClicked(); ///< or Esc
    void backClicked();
    void skipClicked();
    void nextClicked();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QHBoxLayout* layOutPages();
    [[nodiscard]] QWidget* layOutButtons();

    StepList* m_steps;
    QStackedWidget* m_pages;
    widgets::Notice* m_notice;
    widgets::Button* m_cancel;
    widgets::Button* m_back;
    widgets::Button* m_skip;
    widgets::Button* m_next;
};

} // namespace shell
