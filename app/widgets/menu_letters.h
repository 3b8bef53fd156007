// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

class QMenu;

namespace widgets {

/// Gives every entry of \a menu that has no access key one that no other entry of it has: a letter
/// of its text or, where none is left or the script has no letters for keys, a sign in brackets
/// behind it. Keys that a translation chose stay.
void giveLetters(QMenu& menu);

/// The text of an entry without the signs of its access key.
[[nodiscard]] QString withoutLetter(const QString& text);

/// Does so with every menu of the program each time it opens: what stands in them may change.
class MenuLetters : public QObject
{
    Q_OBJECT
public:
    /// \a application is the one whose menus are meant. Main thread.
    explicit MenuLetters(QObject& application);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace widgets
