// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/token_rate_dialog.h"

#include "app/dialogs/entry_forms.h"
#include "app/dialogs/windows_editor.h"
#include "app/widgets/button.h"
#include "app/widgets/notice.h"
#include "app/widgets/segmented_control.h"
#include "app/words/problem_words.h"
#include "common/domain/validation.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using widgets::Button;
using widgets::ButtonKind;

namespace pages {

TokenRateDialog::TokenRateDialog(const domain::Token& token, QWidget* parent)
    : Dialog(tr("Rate limit of a token"), tr("How often %1 may call").arg(token.name),
             tr("Holds wherever rate limiting is on, from the next call."), Form, parent)
    , m_choice(new widgets::SegmentedControl(tr("Limit")))
    , m_windows(new dialogs::WindowsEditor)
    , m_failure(new widgets::Notice(widgets::Tone::Bad))
    , m_save(new Button(ButtonKind::Primary, tr("Save")))
{
    m_choice->addSegment(Settings, tr("As in the settings"));
    m_choice->addSegment(Own, tr("Its own"));
    m_choice->addSegment(Exempt, tr("Not limited"));
    auto* row = new QHBoxLayout;
    row->addWidget(m_choice);
    row->addStretch(1);
    body()->addLayout(row);
    using Unit = domain::Lifetime::Unit;
    const QList<domain::RateSettings::Window> proposed{{100, {1, Unit::Minutes}, std::nullopt}};
    m_windows->setWindows(proposed);
    body()->addWidget(m_windows);
    m_failure->hide();
    body()->addWidget(m_failure);
    Button* cancel = addButton(new Button(ButtonKind::Secondary, tr("Cancel")));
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    addButton(m_save)->setDefault(true);
    connect(m_save, &Button::clicked, this, &TokenRateDialog::submitted);
    connect(m_choice, &widgets::SegmentedControl::chosen, this, &TokenRateDialog::check);
    connect(m_windows, &dialogs::WindowsEditor::edited, this, &TokenRateDialog::check);
    setRate(token.rateLimit);
}

std::optional<domain::TokenRate> TokenRateDialog::rate() const
{
    switch (Choice(m_choice->current())) {
    case Settings:
        return std::nullopt;
    case Own:
        return domain::TokenRate{false, m_windows->windows()};
    case Exempt:
        return domain::TokenRate{true, {}};
    }
    return std::nullopt;
}

void TokenRateDialog::setRate(const std::optional<domain::TokenRate>& rate)
{
    m_choice->setCurrent(!rate ? Settings : rate->exempt ? Exempt : Own);
    if (rate && !rate->exempt)
        m_windows->setWindows(rate->windows);
    check();
}

QJsonObject TokenRateDialog::form() const
{
    return {{QStringLiteral("rateLimit"), dialogs::rateText(rate())}};
}

void TokenRateDialog::showForm(const QJsonObject& form)
{
    setRate(dialogs::rateFromText(form.value(QStringLiteral("rateLimit")).toString()));
}

void TokenRateDialog::check()
{
    m_windows->setVisible(m_choice->current() == Own);
    const std::optional<domain::TokenRate> wanted = rate();
    const domain::Problems problems =
        wanted ? domain::validateTokenRate(*wanted) : domain::Problems{};
    const QString problem = problems.isEmpty() ? QString() : words::sentence(problems.first());
    m_windows->setProblem(problem);
    m_save->setDisabledReason(problem);
    adjustHeight();
}

void TokenRateDialog::sayFailure(const QString& message)
{
    m_failure->setContent(widgets::Tone::Bad, QStringLiteral("circle-x"), tr("Nothing was saved"),
                          message);
    m_failure->setVisible(!message.isEmpty());
    adjustHeight();
}

} // namespace pages
