// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

class QCompleter;

namespace widgets {

class KeyHint;

/// A filter field: magnifier, example as placeholder, key hint at the far end, × while it holds
/// something. Emits settled() when typing has paused.
class SearchField : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchField(const QString& accessibleName, const QString& example,
                         const QString& keys = {}, QWidget* parent = nullptr);

signals:
    /// The text has not changed for 200 ms, or Enter was pressed.
    void settled(const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    /// As after a key: settled() comes when nothing else happens.
    void settleSoon();

private:
    void placeHint();
    void leaveRoom();
    KeyHint* m_hint = nullptr;
    class QTimer* m_pause;
};

/// A line of code: mono, left to right in every language.
class CodeField : public QLineEdit
{
    Q_OBJECT
public:
    explicit CodeField(const QString& text = {}, QWidget* parent = nullptr);
};

/// Lines of code: mono, left to right in every language, the example too; Tab leaves them.
class CodeArea : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit CodeArea(const QString& accessibleName = {}, QWidget* parent = nullptr);
    /// Shown while there is nothing else.
    void setExample(const QString& example);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_example;
};

/// A combo box with the console's own chevrons.
class ComboBox : public QComboBox
{
    Q_OBJECT
public:
    explicit ComboBox(QWidget* parent = nullptr);
    void showPopup() override;

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
};

/// A spin box with the console's own chevrons; a wheel that scrolls the page does not change it.
class SpinBox : public QSpinBox
{
    Q_OBJECT
public:
    SpinBox(int minimum, int maximum, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
};

/// A day, as the language writes it, with the console's own chevrons.
class DateField : public QDateEdit
{
    Q_OBJECT
public:
    explicit DateField(QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
};

/// The list that \a completer opens looks like those of combo boxes.
void dressSuggestions(QCompleter& completer, const QString& accessibleName);

} // namespace widgets
