// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/secret_row.h"

#include "app/widgets/button.h"
#include "app/widgets/icon.h"
#include "app/widgets/inputs.h"
#include "app/widgets/text.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMimeData>
#include <QProgressBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using widgets::Button;
using widgets::ButtonKind;

namespace dialogs {

SecretRow::SecretRow(core::Secret secret, QWidget* parent)
    : QWidget(parent)
    , m_secret(std::move(secret))
    , m_row(new QHBoxLayout)
    , m_value(new widgets::CodeField(QString()))
    , m_eye(m_value->addAction(widgets::icon(u"eye"_s), QLineEdit::TrailingPosition))
    , m_copy(new Button(ButtonKind::Primary, tr("Copy"), u"copy"_s))
    , m_left(new widgets::Text({}, widgets::Type::Small, widgets::Colour::Text2))
    , m_bar(new QProgressBar)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_row->setSpacing(8);
    m_value->setReadOnly(true);
    m_value->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    connect(m_eye, &QAction::triggered, this, [this] { show(!m_whole); });
    show(false);
    m_value->setAccessibleName(tr("Token value"));
    m_row->addWidget(m_value, 1);
    m_row->addWidget(m_copy);
    connect(m_copy, &Button::clicked, this, &SecretRow::copy);
    column->addLayout(m_row);
    auto* countdown = new QHBoxLayout;
    m_bar->setRange(0, clipboardSeconds);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(4);
    m_bar->setAccessibleName(tr("Seconds until the clipboard is emptied"));
    countdown->addWidget(m_bar, 1);
    countdown->addWidget(m_left);
    column->addLayout(countdown);
    m_bar->hide();
    m_clock.setInterval(1000);
    connect(&m_clock, &QTimer::timeout, this, &SecretRow::tick);
}

/// The id is no secret, and tells which token it is: only what follows it is bullets.
void SecretRow::show(bool whole)
{
    m_whole = whole;
    QString text = value();
    if (!whole) {
        const qsizetype id = text.indexOf(u'_', text.indexOf(u'_') + 1) + 1; // 0: there is none
        text = text.left(id) + QString(text.size() - id, u'•');
    }
    m_value->setText(text);
    m_value->setCursorPosition(0);
    m_eye->setIcon(widgets::icon(whole ? u"eye-off"_s : u"eye"_s));
    m_eye->setText(whole ? tr("Hide") : tr("Show")); // its button's name
    m_eye->setToolTip(m_eye->text());
}

QString SecretRow::value() const
{
    const std::string_view text = m_secret.reveal();
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

void SecretRow::addAction(QWidget* button)
{
    m_row->addWidget(button);
}

void SecretRow::copy()
{
    auto* content = new QMimeData;
    content->setText(value());
    // Clipboard managers that know this leave the value out of their history.
    content->setData(u"x-kde-passwordManagerHint"_s, "secret");
    QGuiApplication::clipboard()->setMimeData(content);
    emit secretCopied(value(), clipboardSeconds);
    m_copy->setText(tr("Copied"));
    m_copy->setIconName(u"check"_s);
    m_seconds = clipboardSeconds;
    m_bar->show();
    tick();
    m_clock.start();
}

void SecretRow::tick()
{
    m_bar->setValue(m_seconds);
    m_left->setText(tr("Clipboard is cleared in %1 s").arg(m_seconds));
    if (m_seconds-- > 0)
        return;
    m_clock.stop();
    m_bar->hide();
    m_left->clear();
    m_copy->setText(tr("Copy"));
    m_copy->setIconName(u"copy"_s);
}

} // namespace dialogs
