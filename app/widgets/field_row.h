// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/block.h"

class QVBoxLayout;
class QHBoxLayout;
class QLabel;

namespace widgets {

class Text;

/// One sentence with an icon under a field: what is wrong, what is doubtful, or what is fine.
class Message : public QWidget
{
    Q_OBJECT
public:
    enum class Kind
    {
        None, ///< hidden
        Hint,
        Ok,
        Warn, ///< never blocks
        Bad,
    };

    explicit Message(QWidget* parent = nullptr);
    void show(Kind kind, const QString& text);
    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] QString text() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void restyle();
    QLabel* m_icon;
    Text* m_text;
    Kind m_kind = Kind::None;
};

/// A labelled input with its message directly below. The label is the input's buddy and accessible
/// name.
class FieldRow : public Block
{
    Q_OBJECT
public:
    FieldRow(const QString& label, QWidget* input, QWidget* parent = nullptr);

    /// "Optional" in hint style beside the label.
    FieldRow* optional();
    /// Hint under the input while nothing is wrong; also its What's-this text.
    FieldRow* setHint(const QString& hint);
    /// At the far end of the label row: a limit or counter.
    void setCounter(const QString& text);
    /// A link at the far end of the label row.
    void addAction(QWidget* action);
    /// Marks the input and says why; Kind::None goes back to the hint.
    void setMessage(Message::Kind kind, const QString& text = {});
    [[nodiscard]] bool isBad() const;
    /// Puts the focus into the input, or where it begins when it is made of several.
    void takeFocus();
    [[nodiscard]] QWidget* input() const { return m_input; }

private:
    QWidget* m_input;
    QHBoxLayout* m_head;
    Text* m_label;
    Text* m_optional;
    Text* m_counter;
    Message* m_message;
    QString m_hint;
};

/// Sets the "state" of an input, which the style sheet shows as its edge: "", "warn" or "bad".
void setInputState(QWidget* input, const QString& state);

} // namespace widgets
