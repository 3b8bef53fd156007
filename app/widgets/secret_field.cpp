// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/secret_field.h"

#include "app/platform/capture_guard.h"
#include "app/widgets/icon.h"

#include <QAction>
#include <QDialog>
#include <QShortcut>
#include <QWindow>

#include <algorithm>

namespace widgets {
namespace {

QList<SecretField*> shownIn(const QWidget& window)
{
    QList<SecretField*> fields = window.findChildren<SecretField*>();
    fields.removeIf([](const SecretField* field) { return !field->isVisible(); });
    return fields;
}

/// The main window has the keys in its menu; a dialog hears of them only by itself.
void giveKeys(QWidget* window)
{
    const QString name = QStringLiteral("secret keys");
    if (!qobject_cast<QDialog*>(window) || window->findChild<QShortcut*>(name))
        return;
    auto* keys = new QShortcut(secretKeys(), window);
    keys->setObjectName(name);
    QObject::connect(keys, &QShortcut::activated, window, [window] { toggleSecrets(*window); });
}

void guard(const QWidget& window)
{
    if (QWindow* handle = window.windowHandle())
        platform::setHiddenFromCapture(*handle, !shownIn(window).isEmpty());
}

} // namespace

QKeySequence secretKeys()
{
    return {Qt::CTRL | Qt::SHIFT | Qt::Key_C};
}

void toggleSecrets(QWidget& window)
{
    const QList<SecretField*> fields = shownIn(window);
    const bool someMasked = std::ranges::any_of(fields, &SecretField::isMasked);
    for (SecretField* field : fields)
        field->setMasked(!someMasked);
}

SecretField::SecretField(QWidget* parent)
    : QLineEdit(parent)
    , m_eye(addAction(icon(QStringLiteral("eye")), QLineEdit::TrailingPosition))
{
    setLayoutDirection(Qt::LeftToRight);
    setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    connect(m_eye, &QAction::triggered, this, [this] { setMasked(!isMasked()); });
    setMasked(true);
}

void SecretField::setMasked(bool masked)
{
    setEchoMode(masked ? QLineEdit::Password : QLineEdit::Normal);
    m_eye->setIcon(icon(masked ? QStringLiteral("eye") : QStringLiteral("eye-off")));
    m_eye->setText(masked ? tr("Show") : tr("Hide")); // its button's name, for who can't see it
    m_eye->setToolTip(
        tr("%1 (%2)").arg(m_eye->text(), secretKeys().toString(QKeySequence::NativeText)));
}

void SecretField::showEvent(QShowEvent* event)
{
    QLineEdit::showEvent(event);
    giveKeys(window());
    guard(*window());
}

void SecretField::hideEvent(QHideEvent* event)
{
    QLineEdit::hideEvent(event);
    guard(*window());
}

} // namespace widgets
