// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/block.h"

class QLabel;
class QHBoxLayout;

namespace widgets {

class IconButton;
class Text;

/// Lines of code in an inset, left to right in every language, with a button that copies them.
class CodeBox : public Block
{
    Q_OBJECT
public:
    explicit CodeBox(const QString& code, QWidget* parent = nullptr);
    void setCode(const QString& code);
    [[nodiscard]] QString code() const;
    /// Small text at the far end, such as the file that the line belongs to.
    void setBeside(const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Text* m_code;
    Text* m_beside;
};

} // namespace widgets
