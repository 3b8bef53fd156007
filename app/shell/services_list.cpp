// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/services_list.h"

#include "app/models/moment.h"
#include "app/shell/environment_pill.h"
#include "app/widgets/button.h"
#include "app/widgets/card.h"
#include "app/widgets/choice_face.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/notice.h"
#include "app/widgets/style.h"
#include "app/widgets/text.h"

#include <QAbstractButton>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

namespace shell {
namespace {

using widgets::colour;
using widgets::Colour;
using widgets::scaled;
using widgets::Type;

QString usedText(const QDateTime& moment)
{
    if (!moment.isValid())
        return ServicesList::tr("Not used yet");
    const qint64 days = moment.toLocalTime().date().daysTo(QDate::currentDate());
    if (days <= 0)
        return ServicesList::tr("Used today");
    if (days == 1)
        return ServicesList::tr("Used yesterday");
    if (days < 7)
        return ServicesList::tr("Used %n day(s) ago", nullptr, int(days));
    return ServicesList::tr("Used on %1")
        .arg(models::shortDate(core::fromMilliseconds(moment.toMSecsSinceEpoch())));
}

/// A known service: name, who and where, when, environment.
class ServiceItem final : public QAbstractButton
{
public:
    ServiceItem(const client::SavedService& service, const QString& used)
        : m_service(service)
        , m_used(used)
    {
        widgets::speakAs(this, QAccessible::ListItem);
        setText(service.name);
        setAccessibleName(service.name);
        setAccessibleDescription(whoAndWhere());
        setToolTip((service.name + QLatin1Char('\n') + whoAndWhere()).trimmed());
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setContextMenuPolicy(Qt::CustomContextMenu);
        if (service.environment != Environment::None)
            m_pill = new EnvironmentPill(service.environment, this);
    }
    [[nodiscard]] QSize sizeHint() const override { return {scaled(240), scaled(68)}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (isChecked() || underMouse()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(colour(isChecked() ? Colour::AccentSoft2 : Colour::Pressed));
            painter.drawRoundedRect(rect(), 6, 6);
        }
        const auto place = [this](const QRect& at) {
            return QStyle::visualRect(layoutDirection(), rect(), at);
        };
        const int side =
            int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter;
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour(ink(m_service.environment)));
        painter.drawRoundedRect(place(QRect(8, 10, 3, height() - 20)), 1.5, 1.5);
        const int pill = m_pill ? m_pill->sizeHint().width() + 12 : 0;
        if (m_pill)
            m_pill->setGeometry(place(
                QRect(width() - pill, 8, m_pill->sizeHint().width(), m_pill->sizeHint().height())));
        painter.setFont(widgets::font(Type::Strong));
        painter.setPen(colour(Colour::Text));
        const int room = width() - 28;
        painter.drawText(place(QRect(20, 6, room - pill, scaled(20))), side,
                         painter.fontMetrics().elidedText(text(), Qt::ElideRight, room - pill));
        painter.setFont(widgets::font(Type::Small));
        painter.setPen(colour(Colour::Text2));
        QStringList lines{whoAndWhere(), m_used};
        lines.removeAll(QString()); // of one that is being added nobody knows where it is
        for (qsizetype i = 0; i < lines.size(); ++i)
            painter.drawText(place(QRect(20, 6 + scaled(19 + 18 * int(i)), room, scaled(18))), side,
                             painter.fontMetrics().elidedText(lines[i], Qt::ElideMiddle, room));
        if (hasFocus())
            widgets::paintFocusRing(&painter, QRectF(rect()), 6);
    }

private:
    [[nodiscard]] QString whoAndWhere() const
    {
        if (m_service.address.isEmpty())
            return {};
        const QString where = QStringLiteral("\u2066%1\u2069").arg(m_service.address.host());
        return m_service.user.isEmpty() ? where
                                        : ServicesList::tr("%1 at %2").arg(m_service.user, where);
    }
    client::SavedService m_service;
    QString m_used;
    EnvironmentPill* m_pill = nullptr;
};

} // namespace

ServicesList::ServicesList(client::SavedServices& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_list(new QVBoxLayout)
{
    setFixedWidth(scaled(300));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 13, 12);
    column->setSpacing(8);
    auto* head = new QHBoxLayout;
    head->addSpacing(8); // a margin would not change sides with the language
    head->addWidget(new widgets::Text(tr("Services"), Type::Strong));
    head->addStretch();
    auto* add = new widgets::IconButton(QStringLiteral("plus"), tr("Add a service"));
    head->addWidget(add);
    column->addLayout(head);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* sheet = new QWidget;
    scroll->setWidget(sheet);
    scroll->viewport()->setAutoFillBackground(false);
    sheet->setAutoFillBackground(false);
    auto* rows = new QVBoxLayout(sheet);
    rows->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(4);
    rows->addLayout(m_list);
    rows->addStretch();
    column->addWidget(scroll, 1);
    if (!services.setAside().isEmpty()) {
        auto* notice = new widgets::Notice(
            widgets::Tone::Warn, QStringLiteral("warning"),
            tr("The list of services could not be read"),
            tr("It is now %1. Add your services again, or import a list that was exported.")
                .arg(QFileInfo(services.setAside()).fileName()));
        column->addWidget(notice);
    }
    auto* foot = new widgets::FlowLayout;
    auto* import =
        new widgets::Button(widgets::ButtonKind::Quiet, tr("Import…"), QStringLiteral("folder"));
    auto* save =
        new widgets::Button(widgets::ButtonKind::Quiet, tr("Export…"), QStringLiteral("download"));
    foot->addWidget(import);
    foot->addWidget(save);
    column->addLayout(foot);
    connect(add, &widgets::IconButton::clicked, this, &ServicesList::addRequested);
    connect(import, &widgets::Button::clicked, this, &ServicesList::importRequested);
    connect(save, &widgets::Button::clicked, this, &ServicesList::exportRequested);
    rebuild();
}

void ServicesList::rebuild()
{
    while (QLayoutItem* item = m_list->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    if (m_adding) {
        auto* item = new ServiceItem(*m_adding, tr("Being added"));
        item->setContextMenuPolicy(Qt::NoContextMenu);
        item->setChecked(true);
        connect(item, &QAbstractButton::toggled, item, [item] { item->setChecked(true); });
        m_list->addWidget(item);
    }
    for (const client::SavedService& service : m_services.all()) {
        auto* item = new ServiceItem(service, usedText(service.lastUsed));
        item->setChecked(service.id == m_current);
        m_list->addWidget(item);
        const QString id = service.id;
        connect(item, &QAbstractButton::clicked, this, [this, id] { emit chosen(id); });
        connect(item, &QWidget::customContextMenuRequested, this,
                [this, item, id](const QPoint& at) {
                    auto* menu = new QMenu(this);
                    menu->setAttribute(Qt::WA_DeleteOnClose);
                    menu->addAction(tr("Open"), this, [this, id] { emit chosen(id); });
                    menu->addAction(tr("Edit…"), this, [this, id] { emit editRequested(id); });
                    menu->addAction(tr("Test connection"), this,
                                    [this, id] { emit testRequested(id); });
                    menu->addAction(tr("Duplicate"), this, [this, id] { duplicate(id); });
                    menu->addAction(tr("Remove from this list"), this, [this, id] { remove(id); });
                    menu->popup(item->mapToGlobal(at));
                });
    }
}

void ServicesList::setCurrent(const QString& id)
{
    m_current = id;
    m_adding.reset();
    rebuild();
}

void ServicesList::setAdding(const client::SavedService& service)
{
    m_current.clear();
    m_adding = service;
    rebuild();
}

/// For the same service as another person, or one that is much alike.
void ServicesList::duplicate(const QString& id)
{
    for (client::SavedService service : m_services.all()) {
        if (service.id != id)
            continue;
        service.id.clear();
        service.name = tr("%1 (copy)").arg(service.name);
        service.lastUsed = {};
        service.id = m_services.put(service);
        (void)m_services.store(); // it is in the list, and stored when it is used
        rebuild();
        emit editRequested(service.id);
        return;
    }
}

void ServicesList::remove(const QString& id)
{
    m_services.remove(id);
    (void)m_services
        .store(); // nothing is lost when it fails: the entry is only back at the next start
    rebuild();
}

void ServicesList::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), colour(Colour::Nav));
    const int edge = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.fillRect(QRect(edge, 0, 1, height()), colour(Colour::Line));
}

} // namespace shell
