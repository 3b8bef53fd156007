// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/palette.h"

#include <QPushButton>
#include <QToolButton>

namespace widgets {

enum class ButtonKind
{
    Primary, ///< one per page or dialog
    Secondary,
    Quiet, ///< no edge
    Link,
    Danger, ///< opens a confirmation
    DangerFill, ///< only inside that confirmation
};

/// A push button of one of the kinds. A verb that asks something more ends with "…". With a menu it
/// shows a chevron.
class Button : public QPushButton
{
    Q_OBJECT
public:
    explicit Button(ButtonKind kind, const QString& text, const QString& iconName = {},
                    QWidget* parent = nullptr);

    void setIconName(const QString& name);
    /// 26 instead of 32 high, for rows.
    Button* small();
    /// Gives way where there is no room: cuts its text off and shows all of it as a tooltip.
    Button* elided();
    void setMenuWithChevron(QMenu* menu);
    /// Disabled buttons say why; an empty reason enables.
    void setDisabledReason(const QString& reason);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void initStyleOption(QStyleOptionButton* option) const override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void paintInnerRing();
    void restyle();
    ButtonKind m_kind;
    QString m_tip;
    bool m_elided = false;
    mutable bool m_measuring = false; ///< sizeHint() asks for the whole text
};

/// An icon alone; only for refresh, close, copy, columns, export, help, more and row actions. \a
/// name is tooltip and accessible name.
class IconButton : public QToolButton
{
    Q_OBJECT
public:
    IconButton(const QString& iconName, const QString& name, QWidget* parent = nullptr,
               Colour ink = Colour::Text2);
    void setIconName(const QString& iconName);

    QSize sizeHint() const override;

private:
    Colour m_ink;
};

} // namespace widgets
