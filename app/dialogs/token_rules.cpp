// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/token_rules.h"

#include "app/dialogs/entry_forms.h"
#include "app/dialogs/limit_highlighter.h"
#include "app/dialogs/windows_editor.h"
#include "app/widgets/button.h"
#include "app/widgets/field_row.h"
#include "app/widgets/inputs.h"
#include "app/widgets/segmented_control.h"
#include "app/widgets/text.h"
#include "common/domain/limit_line.h"
#include "common/domain/validation.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using widgets::Button;
using widgets::ButtonKind;
using widgets::Colour;
using widgets::FieldRow;
using widgets::Text;
using widgets::Type;

namespace dialogs {
namespace {

/// Networks separated by blanks, commas or line breaks.
QStringList addressTexts(const QString& text)
{
    static const QRegularExpression separators(u"[\\s,;]+"_s);
    return text.split(separators, Qt::SkipEmptyParts);
}

} // namespace

TokenRules::TokenRules(bool rates, QWidget* parent)
    : QWidget(parent)
    , m_limits(new widgets::CodeArea)
    , m_addresses(new widgets::CodeField)
    , m_readOnly(new QCheckBox(tr("Read-only")))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    m_limits->setFixedHeight(widgets::scaled(54));
    m_limits->setExample(u"[get,post].*/rest/api/latest/projects/OPS/.*"_s);
    new LimitHighlighter(m_limits->document());
    m_limitsRow = (new FieldRow(tr("Limit to"), m_limits))->optional();
    m_limitsRow->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto* editor = new Button(ButtonKind::Link, tr("Open limit editor…"));
    editor->setAutoDefault(false);
    m_limitsRow->addAction(editor->small());
    column->addWidget(m_limitsRow);
    m_addresses->setPlaceholderText(u"10.24.8.0/22, 10.20.4.0/24"_s);
    m_addressesRow = (new FieldRow(tr("Allowed addresses"), m_addresses))->optional();
    column->addWidget(m_addressesRow);
    m_readOnly->setToolTip(tr("Only GET, HEAD and OPTIONS."));
    auto* flags = new QHBoxLayout;
    flags->setSpacing(12);
    flags->addWidget(m_readOnly);
    flags->addWidget(new Text(tr("Only GET, HEAD and OPTIONS."), Type::Small, Colour::Text2));
    flags->addStretch(1);
    column->addLayout(flags);
    if (rates)
        column->addWidget(makeRate());
    connect(editor, &Button::clicked, this,
            [this] { emit limitEditorAsked(domain::splitLimitTo(m_limits->toPlainText())); });
    connect(m_limits, &QPlainTextEdit::textChanged, this, &TokenRules::edited);
    connect(m_addresses, &QLineEdit::textChanged, this, &TokenRules::edited);
    connect(m_addresses, &QLineEdit::editingFinished, this, &TokenRules::left);
    connect(m_readOnly, &QCheckBox::toggled, this, &TokenRules::edited);
}

QWidget* TokenRules::makeRate()
{
    m_rate = new widgets::SegmentedControl(tr("Rate limit"));
    m_rate->addSegment(OfSettings, tr("As in the settings"));
    m_rate->addSegment(Own, tr("Its own"));
    m_rate->addSegment(Exempt, tr("None"));
    m_rate->setCurrent(OfSettings);
    m_windows = new WindowsEditor;
    m_windows->setWindows({{1000, {1, domain::Lifetime::Unit::Hours}, std::nullopt}});
    m_windows->hide();
    auto* holder = new QWidget;
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_rate, 0, Qt::AlignLeft);
    column->addWidget(m_windows);
    holder->setFocusProxy(m_rate);
    m_rateRow = new FieldRow(tr("Rate limit"), holder);
    connect(m_rate, &widgets::SegmentedControl::chosen, this, &TokenRules::rateChosen);
    connect(m_windows, &WindowsEditor::edited, this, &TokenRules::edited);
    connect(m_windows, &WindowsEditor::edited, this, &TokenRules::resized);
    return m_rateRow;
}

void TokenRules::rateChosen()
{
    m_windows->setVisible(m_rate->current() == Own);
    m_rateRow->setHint(m_rate->current() == Exempt
                           ? tr("However often it is used, the rate limit of the settings does not "
                                "hold for it.")
                           : QString());
    emit edited();
    emit resized();
}

void TokenRules::show(const domain::Token& token)
{
    setLimits(token.limits.value_or(QStringList()));
    QStringList ranges;
    for (const domain::IpRange& range : token.ipRanges.value_or(QList<domain::IpRange>()))
        ranges.append(range.toString());
    m_addresses->setText(ranges.join(u", "_s));
    m_readOnly->setChecked(token.readOnly);
    if (!m_rate)
        return;
    showRate(token.rateLimit);
}

QJsonObject TokenRules::form() const
{
    QStringList addresses;
    for (const QString& text : addressTexts(m_addresses->text())) {
        const auto range = domain::IpRange::parse(text);
        addresses.append(range ? range->toString() : text);
    }
    QJsonObject form{
        {u"limits"_s, QJsonArray::fromStringList(domain::splitLimitTo(m_limits->toPlainText()))},
        {u"ipRanges"_s, QJsonArray::fromStringList(addresses)},
        {u"readOnly"_s, m_readOnly->isChecked()}};
    if (m_rate)
        form.insert(u"rateLimit"_s, rateText(rate()));
    return form;
}

void TokenRules::showForm(const QJsonObject& form)
{
    const QJsonObject now = this->form();
    if (form["limits"_L1] != now["limits"_L1])
        setLimits(textsOf(form["limits"_L1]));
    if (form["ipRanges"_L1] != now["ipRanges"_L1])
        m_addresses->setText(textsOf(form["ipRanges"_L1]).join(u", "_s));
    m_readOnly->setChecked(form["readOnly"_L1].toBool());
    if (m_rate && form["rateLimit"_L1] != now["rateLimit"_L1])
        showRate(rateFromText(form["rateLimit"_L1].toString()));
}

void TokenRules::showRate(const std::optional<domain::TokenRate>& rate)
{
    m_rate->setCurrent(!rate ? OfSettings : rate->exempt ? Exempt : Own);
    if (rate && !rate->exempt)
        m_windows->setWindows(rate->windows);
    rateChosen();
}

void TokenRules::setLimits(const QStringList& lines)
{
    m_limits->setPlainText(lines.join(u'\n'));
}

std::optional<QStringList> TokenRules::limits() const
{
    const QStringList lines = domain::splitLimitTo(m_limits->toPlainText());
    return lines.isEmpty() ? std::nullopt : std::optional(lines);
}

std::optional<QList<domain::IpRange>> TokenRules::ranges() const
{
    QList<domain::IpRange> ranges;
    const QStringList texts = addressTexts(m_addresses->text());
    for (const QString& text : texts) {
        if (const auto range = domain::IpRange::parse(text))
            ranges.append(*range);
    }
    return ranges.isEmpty() ? std::nullopt : std::optional(ranges);
}

bool TokenRules::readOnly() const
{
    return m_readOnly->isChecked();
}

std::optional<domain::TokenRate> TokenRules::rate() const
{
    if (!m_rate || m_rate->current() == OfSettings)
        return std::nullopt;
    if (m_rate->current() == Exempt)
        return domain::TokenRate{true, {}};
    return domain::TokenRate{false, m_windows->windows()};
}

domain::Problems TokenRules::problems() const
{
    domain::Problems found;
    if (const auto lines = limits())
        found += domain::validateLimits(*lines);
    const QStringList texts = addressTexts(m_addresses->text());
    for (const QString& text : texts) {
        if (const auto range = domain::IpRange::parse(text); !range)
            found.append({u"ipRanges"_s, u"not_a_network"_s, range.error().message, {}});
    }
    if (const auto list = ranges())
        found += domain::validateTokenRanges(*list);
    if (const auto own = rate())
        found += domain::validateTokenRate(*own);
    return found;
}

FieldRow* TokenRules::rowFor(const QString& field) const
{
    return field.startsWith("limits"_L1)   ? m_limitsRow
        : field.startsWith("ipRanges"_L1)  ? m_addressesRow
        : field.startsWith("rateLimit"_L1) ? m_rateRow
                                           : nullptr;
}

QList<FieldRow*> TokenRules::rows() const
{
    QList<FieldRow*> all{m_limitsRow, m_addressesRow};
    if (m_rateRow)
        all.append(m_rateRow);
    return all;
}

} // namespace dialogs
