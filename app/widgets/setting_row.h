// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace widgets {

class Button;
class IconButton;
class Message;
class Pill;
class Text;

/// A setting: label and one line about it at the near side, its control at the far side. Says when
/// it was changed, why it is locked, and what is wrong with it.
class SettingRow : public QWidget
{
    Q_OBJECT
public:
    /// So far beyond label and control it reaches at either side, for the ring around a switch that
    /// has the focus: so that switches end where other controls end.
    static constexpr int reach = 3; // pixels

    SettingRow(const QString& label, const QString& description, QWidget* control,
               QWidget* parent = nullptr);

    void setChanged(bool changed);
    /// An empty \a reason unlocks. \a link is the text of the link to the setting that locks it.
    void setLocked(const QString& reason, const QString& link = {});
    /// A faulty value, in words; empty clears.
    void setProblem(const QString& problem);
    void setDescription(const QString& description);
    /// Adds to the What's-this text of label and control, which begins with label and description,
    /// and puts a button beside the label that shows it.
    void setHelp(const QString& help);

signals:
    void linkActivated();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void explain();
    void placeHelp();

    QString m_label;
    QString m_help;
    QWidget* m_control;
    Text* m_name;
    IconButton* m_question = nullptr;
    QHBoxLayout* m_head;
    QVBoxLayout* m_words;
    Text* m_description;
    Pill* m_changed;
    QWidget* m_lock;
    Text* m_lockReason;
    Button* m_lockLink;
    Message* m_message;
};

} // namespace widgets
