// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/status_bar.h"

#include "app/models/duration.h"
#include "app/models/node_words.h"
#include "app/widgets/button.h"
#include "app/widgets/card.h"
#include "app/widgets/icon.h"
#include "app/widgets/text.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QTimeZone>
#include <QTimer>

namespace shell {
namespace {

using widgets::Colour;
using widgets::Text;
using widgets::Type;

/// A text that is hidden while it is empty, with a thin line before it.
void put(Text* text, const QString& words)
{
    text->setText(words);
    QWidget* cell = text->parentWidget();
    cell->setVisible(!words.isEmpty());
    // The line belongs between two texts: the first one after the free room has none.
    QLayout* row = cell->parentWidget() ? cell->parentWidget()->layout() : nullptr;
    bool first = true;
    for (int i = 0; row && i < row->count(); ++i) {
        QWidget* other = row->itemAt(i)->widget();
        if (!other) {
            first = true;
            continue;
        }
        if (auto* line = other->findChild<widgets::Line*>())
            line->setVisible(!first);
        first = first && (other->isHidden() || !other->findChild<Text*>());
    }
}

Text* addText(QHBoxLayout* row, bool line)
{
    auto* cell = new QWidget;
    auto* inner = new QHBoxLayout(cell);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(8);
    if (line) {
        auto* bar = new widgets::Line(Qt::Vertical, nullptr, Colour::Line2);
        bar->setFixedHeight(14);
        inner->addWidget(bar);
    }
    auto* text = new Text({}, Type::Small, Colour::Text2, cell);
    inner->addWidget(text);
    row->addWidget(cell);
    cell->hide();
    return text;
}

} // namespace

StatusBar::StatusBar(QWidget* parent)
    : QWidget(parent)
    , m_icon(new widgets::IconLabel(QStringLiteral("unplug"), Colour::Text3, 14))
    , m_flashEnd(new QTimer(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 1, 16, 0);
    row->setSpacing(8);
    row->addWidget(m_icon);
    m_state = addText(row, false);
    m_address = addText(row, true);
    m_version = addText(row, true);
    m_latency = addText(row, true);
    m_role = addText(row, true);
    m_nodes = addText(row, true);
    row->addStretch();
    m_flash = addText(row, false);
    m_work = addText(row, true);
    m_wait = addText(row, true);
    m_giveUp = (new widgets::Button(widgets::ButtonKind::Link, tr("Cancel")))->small();
    m_giveUp->setAccessibleName(tr("Cancel what the service is asked"));
    m_giveUp->hide();
    row->addWidget(m_giveUp);
    connect(m_giveUp, &widgets::Button::clicked, this, [this] {
        if (const auto end = m_endWait) // whose consequence may be that there is nothing to end
            end();
    });
    m_clipboard = addText(row, true);
    m_page = addText(row, true);
    m_zone = addText(row, true);
    setMinimumHeight(widgets::scaled(28));
    const QString zone = QString::fromUtf8(QTimeZone::systemTimeZoneId());
    put(m_zone, tr("Times in %1").arg(zone));
    m_flashEnd->setSingleShot(true);
    m_flashEnd->setInterval(5000);
    connect(m_flashEnd, &QTimer::timeout, this, [this] { put(m_flash, {}); });
}

void StatusBar::showConnection(const client::Connection* connection, const QUrl& address,
                               bool administers)
{
    using State = client::Connection::State;
    QString iconName = QStringLiteral("unplug");
    Colour ink = Colour::Text3;
    QString state;
    QString version;
    QString latency;
    if (connection) {
        switch (connection->state()) {
        case State::Connecting:
            state = tr("Connecting…");
            iconName = QStringLiteral("clock");
            break;
        case State::Connected:
            state = tr("Connected");
            iconName = QStringLiteral("circle-check");
            ink = Colour::Ok;
            version = connection->status().version;
            latency = models::duration(connection->latency());
            break;
        case State::Away:
            state = tr("Not connected");
            ink = Colour::Bad;
            if (connection->lastContact().isValid())
                version =
                    tr("last answer %1")
                        .arg(QLocale().toString(connection->lastContact().toLocalTime().time(),
                                                QStringLiteral("HH:mm:ss")));
            break;
        }
    }
    m_icon->setIcon(iconName, ink);
    m_icon->setVisible(!state.isEmpty());
    put(m_state, state);
    put(m_address,
        connection ? QStringLiteral("\u2066%1:%2\u2069").arg(address.host()).arg(address.port(8460))
                   : QString());
    put(m_version, version);
    put(m_latency, latency);
    put(m_role, !connection ? QString() : administers ? tr("Administrator") : tr("User"));
    showNodes(connection && connection->state() == State::Connected ? connection->status().nodes
                                                                    : QList<Node>());
}

/// Where several services share a store, how many there are.
void StatusBar::showNodes(const QList<Node>& nodes)
{
    const models::NodeWords words(nodes);
    m_nodes->setInk(words.allAnswer() ? Colour::Text2 : Colour::Warn);
    m_nodes->setToolTip(words.lines().join(QLatin1Char('\n')));
    m_nodes->setAccessibleDescription(m_nodes->toolTip());
    put(m_nodes, words.summary());
}

void StatusBar::showNobody(const QString& state)
{
    showConnection(nullptr, {}, false);
    put(m_state, state);
    m_icon->setVisible(!state.isEmpty());
    setWork({});
    setWait({}, {});
    setPageText({});
}

void StatusBar::setWork(const QString& text)
{
    put(m_work, text);
}

void StatusBar::setWait(const QString& text, const std::function<void()>& giveUp)
{
    put(m_wait, text);
    m_endWait = giveUp;
    m_giveUp->setVisible(giveUp != nullptr);
}

void StatusBar::setPageText(const QString& text)
{
    put(m_page, text);
}

void StatusBar::setClipboardCountdown(int seconds)
{
    put(m_clipboard,
        seconds > 0 ? tr("Clipboard is emptied in %n s", nullptr, seconds) : QString());
}

void StatusBar::flash(const QString& text)
{
    put(m_flash, text);
    m_flashEnd->start();
    m_flash->setAccessibleName(text);
    QAccessibleEvent alert(m_flash, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void StatusBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), widgets::colour(Colour::Nav));
    painter.fillRect(QRect(0, 0, width(), 1), widgets::colour(Colour::Line));
}

} // namespace shell
