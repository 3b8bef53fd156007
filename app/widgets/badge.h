// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/palette.h"

#include <QWidget>

class QPainter;

namespace widgets {

/// What a badge shows; the same value in widgets and delegates, so that both look alike.
struct BadgeLook
{
    Tone tone = Tone::Neutral;
    QString icon; ///< 14 px, may be empty
    QString text;
};

/// The size that the look needs at the current font.
[[nodiscard]] QSize badgeSize(const BadgeLook& look);
/// Paints it at the near side of \a cell, vertically centred. A stale badge is neutral.
void paintBadge(QPainter* painter, const QRect& cell, const BadgeLook& look,
                Qt::LayoutDirection direction, bool stale = false);

/// State as icon, word and colour in a round plate.
class Badge : public QWidget
{
    Q_OBJECT
public:
    explicit Badge(BadgeLook look, QWidget* parent = nullptr);
    void setLook(const BadgeLook& look);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    BadgeLook m_look;
};

/// A fact in a small square plate: scheme, Read-only, Changed, New.
class Pill : public QWidget
{
    Q_OBJECT
public:
    explicit Pill(const QString& text, Tone tone = Tone::Neutral, QWidget* parent = nullptr);
    void setText(const QString& text);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
    Tone m_tone;
};

/// A key or key combination, as on the key. \a keys as QKeySequence::PortableText has them.
class KeyHint : public QWidget
{
    Q_OBJECT
public:
    explicit KeyHint(const QString& keys, QWidget* parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QString text() const;

    QString m_keys;
};

/// A person's initials in a circle.
class Avatar : public QWidget
{
    Q_OBJECT
public:
    explicit Avatar(const QString& name, QWidget* parent = nullptr);
    void setName(const QString& name);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_initials;
};

} // namespace widgets
