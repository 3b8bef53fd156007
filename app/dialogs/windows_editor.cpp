// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/windows_editor.h"

#include "app/dialogs/lifetime_field.h"
#include "app/widgets/button.h"
#include "app/widgets/field_row.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/inputs.h"
#include "app/widgets/text.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace dialogs {
namespace {

using Unit = domain::Lifetime::Unit;

constexpr int MostRequests = 1'000'000'000;
constexpr int MostWindows = 8;

} // namespace

WindowsEditor::WindowsEditor(QWidget* parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout)
    , m_add(new widgets::Button(widgets::ButtonKind::Secondary, tr("Add time frame"),
                                QStringLiteral("plus")))
    , m_message(new widgets::Message)
{
    setAccessibleName(tr("Time frames"));
    setWhatsThis(
        tr("So many requests are let through in such a time. The burst is how many of them "
           "may come at once. With several time frames the strictest decides."));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_rows->setSpacing(8);
    column->addLayout(m_rows);
    auto* row = new QHBoxLayout;
    row->addWidget(m_add);
    row->addStretch();
    column->addLayout(row);
    column->addWidget(m_message);
    connect(m_add, &widgets::Button::clicked, this, [this] {
        m_windows.append({1000, {1, Unit::Hours}, std::nullopt});
        rebuild();
        emit edited();
    });
}

void WindowsEditor::setWindows(const QList<Window>& windows)
{
    m_windows = windows;
    rebuild();
}

void WindowsEditor::setProblem(const QString& problem)
{
    m_message->show(problem.isEmpty() ? widgets::Message::Kind::None : widgets::Message::Kind::Bad,
                    problem);
}

void WindowsEditor::rebuild()
{
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (int i = 0; i < m_windows.size(); ++i)
        m_rows->addWidget(makeRow(i));
    m_add->setDisabledReason(
        m_windows.size() < MostWindows ? QString() : tr("There can be 8 time frames at most."));
}

QWidget* WindowsEditor::makeRow(int index)
{
    const Window& window = m_windows.at(index);
    auto* line = new QWidget;
    auto* all = new QHBoxLayout(line);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(8);
    auto* row = new widgets::FlowLayout; // in a narrow window the burst goes below
    auto* requests = new widgets::SpinBox(1, MostRequests);
    requests->setValue(window.requests);
    requests->setAccessibleName(tr("Requests"));
    requests->setMinimumWidth(widgets::scaled(110));
    row->addWidget(requests);
    row->addWidget(
        new widgets::Text(tr("requests per"), widgets::Type::Body, widgets::Colour::Text2));
    auto* per = new LifetimeField(
        tr("Time frame"), {Unit::Seconds, Unit::Minutes, Unit::Hours, Unit::Days, Unit::Weeks});
    per->setValue(window.per);
    row->addWidget(per);
    auto* limit = new QWidget;
    auto* both = new QHBoxLayout(limit);
    both->setContentsMargins(8, 0, 0, 0);
    both->setSpacing(8);
    auto* bursts = new QCheckBox(tr("at once, at most"));
    bursts->setAccessibleName(tr("Limit the burst"));
    bursts->setChecked(window.burst.has_value());
    both->addWidget(bursts);
    auto* burst = new widgets::SpinBox(0, MostRequests);
    burst->setValue(window.burst.value_or(window.requests));
    burst->setEnabled(window.burst.has_value());
    burst->setAccessibleName(tr("Requests at once"));
    burst->setMinimumWidth(widgets::scaled(100));
    both->addWidget(burst);
    row->addWidget(limit);
    all->addLayout(row, 1);
    auto* remove = new widgets::IconButton(QStringLiteral("trash"), tr("Remove this time frame"));
    remove->setEnabled(m_windows.size() > 1);
    all->addWidget(remove, 0, Qt::AlignTop);
    const auto take = [this, index, requests, per, bursts, burst] {
        burst->setEnabled(bursts->isChecked());
        m_windows[index] = {requests->value(), per->value(),
                            bursts->isChecked() ? std::optional(burst->value()) : std::nullopt};
        emit edited();
    };
    connect(requests, &QSpinBox::valueChanged, this, take);
    connect(burst, &QSpinBox::valueChanged, this, take);
    connect(bursts, &QCheckBox::toggled, this, take);
    connect(per, &LifetimeField::edited, this, take);
    connect(remove, &widgets::IconButton::clicked, this, [this, index] {
        m_windows.removeAt(index);
        rebuild();
        emit edited();
    });
    return line;
}

} // namespace dialogs
