// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/add_key_dialog.h"

#include "app/dialogs/limit_highlighter.h"
#include "app/models/moment.h"
#include "app/widgets/button.h"
#include "app/widgets/field_row.h"
#include "app/widgets/inputs.h"
#include "app/widgets/segmented_control.h"
#include "app/widgets/text.h"
#include "app/words/problem_words.h"
#include "common/domain/limit_line.h"
#include "common/domain/validation.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using domain::ExpiryChoice;
using domain::Lifetime;
using domain::Schemes;
using widgets::Button;
using widgets::ButtonKind;
using widgets::Colour;
using widgets::FieldRow;
using widgets::Message;
using widgets::Text;
using widgets::Type;

namespace dialogs {
namespace {

constexpr int presets[] = {7, 30, 60, 90};

QWidget* rowOf(std::initializer_list<QWidget*> parts)
{
    auto* all = new QWidget;
    auto* row = new QHBoxLayout(all);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    for (QWidget* part : parts)
        row->addWidget(part);
    row->addStretch(1);
    return all;
}

/// Networks separated by blanks, commas or line breaks.
QStringList addressTexts(const QString& text)
{
    static const QRegularExpression separators(u"[\\s,;]+"_s);
    return text.split(separators, Qt::SkipEmptyParts);
}

} // namespace

AddKeyDialog::AddKeyDialog(const Start& start, const core::Clock& clock, QWidget* parent)
    : Dialog(tr("Add Key"), tr("Who and what is it for?"),
             tr("A token acts for its owner and can never do more than the owner may."), Form,
             parent)
    , m_clock(clock)
    , m_self(start.self)
{
    body()->addWidget(makeNameRow(start));
    m_description = new QLineEdit;
    m_descriptionRow = (new FieldRow(tr("Description"), m_description))->optional();
    body()->addWidget(m_descriptionRow);

    m_scheme = new widgets::SegmentedControl(tr("Scheme"));
    m_scheme->addSegment(int(Schemes::Basic), tr("Basic"));
    m_scheme->addSegment(int(Schemes::Bearer), tr("Bearer"));
    m_scheme->addSegment(int(Schemes::Both), tr("Both"));
    m_scheme->setCurrent(int(Schemes::Basic));
    m_schemeHint = new Text({}, Type::Small, Colour::Text2);
    m_schemeRow = new FieldRow(tr("Scheme"), rowOf({m_scheme, m_schemeHint}));
    body()->addWidget(m_schemeRow);
    body()->addWidget(makeExpiry());

    m_limits = new QPlainTextEdit;
    m_limits->setFont(widgets::font(Type::Mono));
    m_limits->setLayoutDirection(Qt::LeftToRight);
    m_limits->setTabChangesFocus(true);
    m_limits->setFixedHeight(widgets::scaled(54));
    m_limits->setPlaceholderText(u"[get,post].*/rest/api/latest/projects/OPS/.*"_s);
    new LimitHighlighter(m_limits->document());
    m_limitsRow = (new FieldRow(tr("Limit to"), m_limits))->optional();
    m_limitsRow->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    body()->addWidget(m_limitsRow);
    m_addresses = new widgets::CodeField;
    m_addresses->setPlaceholderText(u"10.24.8.0/22, 10.20.4.0/24"_s);
    m_addressesRow = (new FieldRow(tr("Allowed addresses"), m_addresses))->optional();
    body()->addWidget(m_addressesRow);
    m_readOnly = new QCheckBox(tr("Read-only"));
    m_readOnly->setToolTip(tr("Only GET, HEAD and OPTIONS."));
    body()->addWidget(rowOf(
        {m_readOnly, new Text(tr("Only GET, HEAD and OPTIONS."), Type::Small, Colour::Text2)}));

    Button* editor = addLink(new Button(ButtonKind::Link, tr("Open limit editor…")));
    editor->setAutoDefault(false);
    connect(editor, &Button::clicked, this, [this] { emit limitEditorAsked(limitLines()); });
    connect(addButton(new Button(ButtonKind::Secondary, tr("Cancel"))), &Button::clicked, this,
            &QDialog::reject);
    m_create = addButton(new Button(ButtonKind::Primary, tr("Create token")));
    m_create->setDefault(true);
    m_create->setDisabledReason(tr("The service is being asked what is possible."));
    connect(m_create, &Button::clicked, this, &AddKeyDialog::submit);
    const auto recheck = [this] {
        if (m_tried)
            mark(problems());
    };
    for (QLineEdit* field : {m_name, m_description, m_addresses})
        connect(field, &QLineEdit::textChanged, this, recheck);
    connect(m_limits, &QPlainTextEdit::textChanged, this, recheck);
    connect(m_addresses, &QLineEdit::editingFinished, this, [this] { mark(problems()); });
    connect(m_name, &QLineEdit::textChanged, this, [this](const QString& name) {
        m_nameRow->setCounter(tr("%1 of 64").arg(QLocale().toString(name.size())));
    });
    m_name->setFocus();
}

QWidget* AddKeyDialog::makeNameRow(const Start& start)
{
    m_name = new QLineEdit;
    m_nameRow = new FieldRow(tr("Name"), m_name);
    m_nameRow->setCounter(tr("%1 of 64").arg(0));
    m_owner = new widgets::ComboBox;
    m_owner->addItem(start.self);
    for (const QString& owner : start.owners) {
        if (owner != start.self)
            m_owner->addItem(owner);
    }
    m_owner->insertSeparator(m_owner->count());
    m_owner->addItem(tr("Shared, without an owner"), true);
    m_owner->setMinimumWidth(widgets::scaled(220));
    m_ownerRow = new FieldRow(tr("Owner"), m_owner);
    m_ownerRow->setVisible(start.forOthers);
    connect(m_owner, &QComboBox::currentIndexChanged, this, &AddKeyDialog::ownerEdited);
    auto* all = new QWidget;
    auto* row = new QHBoxLayout(all);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(m_nameRow, 3);
    row->addWidget(m_ownerRow, 2);
    return all;
}

QWidget* AddKeyDialog::makeExpiry()
{
    m_expiry = new widgets::SegmentedControl(tr("Expires"));
    for (const int days : presets)
        m_expiry->addSegment(days, tr("%n day(s)", nullptr, days));
    m_expiry->addSegment(Custom, tr("Custom"));
    m_expiry->addSegment(Never, tr("Never"));
    m_expiry->setCurrent(90);
    m_count = new widgets::SpinBox(1, 10'000);
    m_count->setAccessibleName(tr("Length"));
    m_count->setValue(6);
    m_unit = new widgets::ComboBox;
    m_unit->setAccessibleName(tr("Unit"));
    const std::pair<QString, Lifetime::Unit> units[] = {{tr("hours"), Lifetime::Unit::Hours},
                                                        {tr("days"), Lifetime::Unit::Days},
                                                        {tr("weeks"), Lifetime::Unit::Weeks},
                                                        {tr("months"), Lifetime::Unit::Months},
                                                        {tr("years"), Lifetime::Unit::Years}};
    for (const auto& [word, unit] : units)
        m_unit->addItem(word, int(unit));
    m_unit->setCurrentIndex(2);
    m_custom = rowOf({m_count, m_unit});
    m_exact = new Text({}, Type::Body);
    auto* all = new QWidget;
    auto* column = new QVBoxLayout(all);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_expiry, 0, Qt::AlignLeft);
    auto* second = new QHBoxLayout;
    second->addWidget(m_custom);
    second->addWidget(m_exact, 1);
    column->addLayout(second);
    m_expiryRow = new FieldRow(tr("Expires"), all);
    connect(m_expiry, &widgets::SegmentedControl::chosen, this, &AddKeyDialog::describeExpiry);
    connect(m_count, &QSpinBox::valueChanged, this, &AddKeyDialog::describeExpiry);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &AddKeyDialog::describeExpiry);
    return m_expiryRow;
}

bool AddKeyDialog::isShared() const
{
    return m_owner->currentData().toBool();
}

QString AddKeyDialog::owner() const
{
    return isShared() ? QString() : m_owner->currentText();
}

void AddKeyDialog::ownerEdited()
{
    m_create->setDisabledReason(tr("The service is being asked what is possible."));
    if (isShared()) // EX-3: it names its user with every call
        m_scheme->setCurrent(int(Schemes::Basic));
    m_scheme->segment(int(Schemes::Bearer))->setEnabled(!isShared());
    m_scheme->segment(int(Schemes::Both))->setEnabled(!isShared());
    emit ownerChosen(owner());
}

void AddKeyDialog::setChoices(const api::TokenChoices& choices)
{
    m_choices = choices;
    const core::Timestamp now = m_clock.now();
    const auto fits = [&](const Lifetime& lifetime) {
        return !choices.maximum || lifetime.after(now) <= choices.maximum->after(now);
    };
    for (const int days : presets)
        m_expiry->segment(days)->setEnabled(fits({days, Lifetime::Unit::Days}));
    m_expiry->segment(Never)->setEnabled(choices.never);
    if (!m_tried && choices.proposed.kind == ExpiryChoice::Kind::After) {
        const Lifetime& proposed = choices.proposed.lifetime;
        const bool preset = proposed.unit == Lifetime::Unit::Days
            && std::ranges::find(presets, proposed.count) != std::end(presets);
        m_expiry->setCurrent(preset ? proposed.count : Custom);
        m_count->setValue(proposed.count);
        if (const int unit = m_unit->findData(int(proposed.unit)); unit >= 0)
            m_unit->setCurrentIndex(unit);
    }
    m_expiryRow->setCounter(choices.maximum ? tr("At most %1").arg(domain::toText(*choices.maximum))
                                            : QString());
    m_schemeHint->setText(isShared() ? tr("A shared token works with Basic only.")
                              : choices.acceptedSchemes == Schemes::Both
                              ? tr("This service accepts Basic and Bearer.")
                              : tr("This service accepts one scheme only."));
    const bool full = choices.remaining && *choices.remaining <= 0;
    setFooterHint(choices.limit && !isShared() ? tr("%1 of %2 tokens used by %3")
                                                     .arg(choices.used)
                                                     .arg(*choices.limit)
                                                     .arg(choices.owner)
                                               : QString());
    m_create->setDisabledReason(
        !choices.mayCreate ? tr("This account may not create tokens.")
            : full
            ? tr("%1 has as many tokens as are allowed. Delete one first.").arg(choices.owner)
            : QString());
    describeExpiry();
}

void AddKeyDialog::setLimits(const QStringList& lines)
{
    m_limits->setPlainText(lines.join(u'\n'));
}

ExpiryChoice AddKeyDialog::expiry() const
{
    ExpiryChoice choice;
    if (m_expiry->current() == Never)
        return choice;
    choice.kind = ExpiryChoice::Kind::After;
    choice.lifetime = m_expiry->current() == Custom
        ? Lifetime{m_count->value(), Lifetime::Unit(m_unit->currentData().toInt())}
        : Lifetime{m_expiry->current(), Lifetime::Unit::Days};
    return choice;
}

void AddKeyDialog::describeExpiry()
{
    m_custom->setVisible(m_expiry->current() == Custom);
    const auto moment = expiry().resolve(m_clock.now());
    m_exact->setText(moment ? models::exact(*moment) : tr("It works until somebody revokes it."));
    mark(problems());
}

QStringList AddKeyDialog::limitLines() const
{
    return domain::splitLimitTo(m_limits->toPlainText());
}

domain::Problems AddKeyDialog::problems() const
{
    domain::Problems found = domain::validateTokenName(m_name->text().trimmed());
    found += domain::validateDescription(m_description->text());
    found += domain::validateExpiry(expiry(), m_choices.maximum, m_clock.now());
    if (const QStringList lines = limitLines(); !lines.isEmpty())
        found += domain::validateLimits(lines);
    const QStringList addresses = addressTexts(m_addresses->text());
    for (const QString& text : addresses) {
        if (const auto range = domain::IpRange::parse(text); !range)
            found.append({u"ipRanges"_s, u"not_a_network"_s, range.error().message, {}});
    }
    return found;
}

api::TokenDraft AddKeyDialog::draft() const
{
    api::TokenDraft draft;
    draft.name = m_name->text().trimmed();
    draft.description = m_description->text().trimmed();
    draft.shared = isShared();
    if (!draft.shared && owner() != m_self)
        draft.owner = owner();
    draft.schemes = Schemes(m_scheme->current());
    draft.expiresGiven = true;
    draft.expires = expiry();
    if (const QStringList lines = limitLines(); !lines.isEmpty())
        draft.limits = lines;
    QList<domain::IpRange> ranges;
    const QStringList addresses = addressTexts(m_addresses->text());
    for (const QString& text : addresses) {
        if (const auto range = domain::IpRange::parse(text))
            ranges.append(*range);
    }
    if (!ranges.isEmpty())
        draft.ipRanges = ranges;
    draft.readOnly = m_readOnly->isChecked();
    return draft;
}

FieldRow* AddKeyDialog::rowFor(const QString& field) const
{
    const auto is = [&](const char* name) { return field.startsWith(QLatin1StringView(name)); };
    return is("description") ? m_descriptionRow
        : is("owner")        ? m_ownerRow
        : is("scheme")       ? m_schemeRow
        : is("expires")      ? m_expiryRow
        : is("limits")       ? m_limitsRow
        : is("ipRanges")     ? m_addressesRow
                             : m_nameRow;
}

void AddKeyDialog::mark(const domain::Problems& problems)
{
    for (FieldRow* row : {m_nameRow, m_ownerRow, m_descriptionRow, m_schemeRow, m_expiryRow,
                          m_limitsRow, m_addressesRow})
        row->setMessage(Message::Kind::None);
    for (const domain::FieldProblem& problem : problems) {
        FieldRow* row = rowFor(problem.field);
        if (!m_tried && row == m_nameRow && m_name->text().isEmpty())
            continue;
        if (!row->isBad())
            row->setMessage(Message::Kind::Bad, words::sentence(problem));
    }
}

void AddKeyDialog::submit()
{
    m_tried = true;
    const domain::Problems found = problems();
    mark(found);
    if (!found.isEmpty()) {
        rowFor(found.front().field)->input()->setFocus();
        return;
    }
    m_create->setDisabledReason(tr("The token is being created."));
    emit submitted(draft());
}

void AddKeyDialog::setFault(const QString& message, const domain::Problems& problems)
{
    m_create->setDisabledReason({});
    mark(problems);
    setFooterHint(problems.isEmpty() ? message : tr("Some of the values can't be used."));
    if (!problems.isEmpty())
        rowFor(problems.front().field)->input()->setFocus();
}

} // namespace dialogs
