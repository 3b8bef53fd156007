// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace widgets {

class Button;
class Text;

/// How many settings of a draft differ, when saving takes effect, and what to do about it. Floats
/// above the page's foot while there is something to save.
class UnsavedBar : public QWidget
{
    Q_OBJECT
public:
    explicit UnsavedBar(QWidget* parent = nullptr);

    /// \a changes 0 hides the bar. \a problem disables saving and says why. \a dangerous: applied
    /// with confirm-or-roll-back.
    /// \a asks: pressing Save shows the changes first.
    void setState(int changes, bool dangerous, bool asks, const QString& problem = {});
    /// Between pressing Save and the answer.
    void setSaving(bool saving);

signals:
    void saveClicked();
    void discardClicked();
    void reviewClicked();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Text* m_title;
    Text* m_text;
    Button* m_discard;
    Button* m_review;
    Button* m_save;
};

} // namespace widgets
