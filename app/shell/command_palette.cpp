// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/command_palette.h"

#include "app/shell/palette_delegate.h"
#include "app/widgets/badge.h"
#include "app/widgets/card.h"
#include "app/widgets/icon.h"
#include "app/widgets/text.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace shell {
namespace {

using widgets::Colour;
using widgets::scaled;
using widgets::Type;

constexpr int MostOfAGroup = 8;
constexpr int LookAfter = 40; ///< milliseconds; what is found is there within a tenth of a second

/// The palette's plate.
class Panel final : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(widgets::colour(Colour::Line2), 1));
        painter.setBrush(widgets::colour(Colour::Raised));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10);
    }
};

QWidget* keysFoot()
{
    auto* foot = new QWidget;
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(16, 7, 16, 7);
    row->setSpacing(8);
    const auto add = [row](const QStringList& keys, const QString& words) {
        for (const QString& key : keys)
            row->addWidget(new widgets::KeyHint(key));
        row->addWidget(new widgets::Text(words, Type::Small, Colour::Text2));
        row->addSpacing(8);
    };
    add({QStringLiteral("↑"), QStringLiteral("↓")}, CommandPalette::tr("Choose"));
    add({QStringLiteral("Enter")}, CommandPalette::tr("Open"));
    row->addStretch();
    row->addWidget(new widgets::Text(CommandPalette::tr("Type > for actions, @ for users"),
                                     Type::Small, Colour::Text2));
    return foot;
}

} // namespace

CommandPalette::CommandPalette(QList<PaletteEntry> local, QList<PaletteEntry> recent,
                               QWidget* window)
    : QWidget(window)
    , m_local(std::move(local))
    , m_recent(std::move(recent))
    , m_panel(new Panel(this))
    , m_input(new QLineEdit)
    , m_list(new QListView)
    , m_model(new QStandardItemModel(this))
    , m_pause(new QTimer(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    auto* column = new QVBoxLayout(m_panel);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(16, 10, 16, 10);
    head->setSpacing(14);
    auto* mark = new widgets::IconLabel(QStringLiteral("search"), widgets::Colour::Text2, 16);
    head->addWidget(mark);
    QFont large = widgets::font(Type::Heading);
    large.setWeight(QFont::Normal);
    m_input->setFont(large);
    m_input->setProperty("flat", true);
    m_input->setPlaceholderText(tr("Go to anything"));
    m_input->setAccessibleName(tr("Go to anything"));
    m_input->setMinimumHeight(scaled(32));
    head->addWidget(m_input, 1);
    head->addWidget(new widgets::KeyHint(QStringLiteral("Esc")));
    column->addLayout(head);
    column->addWidget(new widgets::Line);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Results"));
    QPalette clear = m_list->palette();
    clear.setColor(QPalette::Base, Qt::transparent);
    m_list->setPalette(clear);
    m_list->setContentsMargins(0, 0, 0, 0);
    column->addSpacing(6);
    column->addWidget(m_list, 1);
    column->addSpacing(6);
    column->addWidget(new widgets::Line);
    column->addWidget(keysFoot());

    m_pause->setSingleShot(true);
    m_pause->setInterval(LookAfter);
    connect(m_pause, &QTimer::timeout, this, [this] { emit query(m_input->text()); });
    connect(m_input, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_found.clear();
        show(text);
        if (text.size() >= 2 && !text.startsWith(QLatin1Char('>')))
            m_pause->start();
    });
    connect(m_list, &QListView::clicked, this, &CommandPalette::run);
    m_input->installEventFilter(this);
    window->installEventFilter(this);
    show({});
    place();
    QWidget::show();
    raise();
    m_input->setFocus();
}

void CommandPalette::addFound(const QString& text, const QList<PaletteEntry>& found)
{
    if (text != m_input->text())
        return;
    m_found += found;
    show(text);
}

void CommandPalette::addLocal(const QList<PaletteEntry>& entries)
{
    m_local += entries;
    show(m_input->text());
}

void CommandPalette::show(const QString& text)
{
    const bool onlyActions = text.startsWith(QLatin1Char('>'));
    const bool onlyUsers = text.startsWith(QLatin1Char('@'));
    const QString words = (onlyActions || onlyUsers ? text.mid(1) : text).trimmed();
    m_model->clear();
    m_shown.clear();
    QStringList groups;
    QMap<QString, QList<const PaletteEntry*>> members;
    const auto take = [&](const PaletteEntry& entry, const QString& group) {
        if (!words.isEmpty() && !entry.title.contains(words, Qt::CaseInsensitive)
            && !entry.detail.contains(words, Qt::CaseInsensitive))
            return;
        if (onlyActions && entry.group != tr("Actions"))
            return;
        if (!groups.contains(group))
            groups.append(group);
        members[group].append(&entry);
    };
    const auto isRecent = [this](const PaletteEntry& entry) {
        return std::ranges::any_of(
            m_recent, [&](const PaletteEntry& recent) { return recent.isSameAs(entry); });
    };
    if (!onlyUsers)
        for (const PaletteEntry& entry : m_recent)
            take(entry, tr("Lately"));
    for (const PaletteEntry& entry : m_found)
        if (onlyUsers || !isRecent(entry))
            take(entry, entry.group);
    for (const PaletteEntry& entry : m_local)
        if (!onlyUsers && !isRecent(entry))
            take(entry, entry.group);
    for (const QString& group : groups)
        addGroup(group, members[group], words);
    if (m_model->rowCount() == 0) {
        auto* none = new QStandardItem(tr("Nothing found"));
        none->setFlags(Qt::NoItemFlags);
        none->setData(true, PaletteDelegate::IsCaption);
        m_model->appendRow(none);
    }
    move(0);
    place();
}

void CommandPalette::addGroup(const QString& group, const QList<const PaletteEntry*>& entries,
                              const QString& text)
{
    auto* caption = new QStandardItem(group);
    caption->setFlags(Qt::NoItemFlags);
    caption->setData(true, PaletteDelegate::IsCaption);
    m_model->appendRow(caption);
    for (const PaletteEntry* entry : entries.mid(0, MostOfAGroup)) {
        auto* item = new QStandardItem(entry->title);
        item->setData(entry->iconName, PaletteDelegate::IconName);
        item->setData(entry->detail, PaletteDelegate::Detail);
        item->setData(entry->keys, PaletteDelegate::Keys);
        item->setData(text, PaletteDelegate::Match);
        item->setData(int(m_shown.size()), PaletteDelegate::Entry);
        m_shown.append(entry);
        m_model->appendRow(item);
    }
}

void CommandPalette::run(const QModelIndex& index)
{
    const QVariant entry = index.data(PaletteDelegate::Entry);
    if (!entry.isValid())
        return;
    const PaletteEntry taken = *m_shown.at(entry.toInt());
    close();
    emit chosen(taken);
    if (taken.run)
        taken.run();
}

void CommandPalette::move(int step)
{
    int row = m_list->currentIndex().isValid() ? m_list->currentIndex().row() + step : 0;
    const int direction = step < 0 ? -1 : 1;
    while (row >= 0 && row < m_model->rowCount()
           && !(m_model->item(row)->flags() & Qt::ItemIsEnabled))
        row += direction;
    if (row >= 0 && row < m_model->rowCount())
        m_list->setCurrentIndex(m_model->index(row, 0));
}

void CommandPalette::place()
{
    setGeometry(parentWidget()->rect());
    const int width = std::min(scaled(640), parentWidget()->width() - 48);
    int rows = 0;
    for (int i = 0; i < m_model->rowCount(); ++i)
        rows += m_list->sizeHintForIndex(m_model->index(i, 0)).height();
    const int frame = scaled(56) + scaled(34) + 16;
    const int height = std::min(rows + frame, parentWidget()->height() - 120);
    m_panel->setGeometry((parentWidget()->width() - width) / 2, 96, width, height);
}

void CommandPalette::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), widgets::colour(Colour::Scrim));
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget()) {
        if (event->type() == QEvent::Resize)
            place();
        return false;
    }
    if (event->type() != QEvent::KeyPress)
        return false;
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        run(m_list->currentIndex());
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab: // nothing else in the palette takes the keyboard
        return true;
    default: // goes to the field
        return false;
    }
}

void CommandPalette::mousePressEvent(QMouseEvent*)
{
    close();
}

} // namespace shell
