// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace test {

/// What anybody would see to be wrong with a window as it stands: text that is cut, text that is
/// shortened and can't be read elsewhere (no tooltip), texts or widgets one over the other, widgets
/// that stick out of their parent, a page that scrolls sideways. Each as a sentence.
[[nodiscard]] QStringList flawsOf(QWidget& window);

/// Controls that a screen reader can only call "button".
[[nodiscard]] QStringList namelessControls(QWidget& window);

/// In the pseudo-locale: what is shown, or said to a screen reader, outside its signs, and is not
/// in \a data.
[[nodiscard]] QStringList untranslated(QWidget& window, const QString& data);

} // namespace test
