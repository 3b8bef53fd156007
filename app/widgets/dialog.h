// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/palette.h"

#include <QDialog>
#include <QPointer>

class QHBoxLayout;
class QVBoxLayout;

namespace widgets {

class Button;
class Text;

/// The frame of every dialog: a heading that says what it is about, a body, and a footer with links
/// at the near end and Cancel and the primary action at the far end. The window behind lies under a
/// scrim while it is open. Use open(), never exec().
class Dialog : public QDialog
{
    Q_OBJECT
public:
    enum Width
    {
        Confirm = 560,
        Form = 680,
        Work = 940
    };

    /// \a windowTitle is the dialog's name, \a heading what it is about.
    Dialog(const QString& windowTitle, const QString& heading, const QString& sentence, Width width,
           QWidget* parent);

    [[nodiscard]] QVBoxLayout* body() const { return m_body; }
    void setHeading(const QString& heading, const QString& sentence);
    /// A coloured icon square beside the heading, for confirmations.
    void setMark(const QString& iconName, Tone tone);
    /// Buttons at the far end, in the order of the calls; the dialog owns them.
    Button* addButton(Button* button);
    /// Links at the near end.
    Button* addLink(Button* button);
    /// Words at the near end that say why the primary action is disabled; empty hides them.
    void setFooterHint(const QString& hint);
    /// After the body shrank: takes the height that its content asks for. It grows by itself.
    void adjustHeight();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    /// The size that the content asks for, as far as the screen has room.
    [[nodiscard]] QSize wanted();
    QWidget* m_content = nullptr;
    QWidget* m_foot = nullptr;
    QHBoxLayout* m_head;
    Text* m_heading;
    Text* m_sentence;
    QVBoxLayout* m_body;
    QHBoxLayout* m_links;
    QHBoxLayout* m_buttons;
    Text* m_hint;
    QPointer<QWidget> m_scrim;
    int m_width;
};

} // namespace widgets
