// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/add_key_dialog.h"

#include "app/dialogs/candidates_card.h"
#include "app/dialogs/entry_forms.h"
#include "app/dialogs/expiry_field.h"
#include "app/dialogs/lifetime_field.h"
#include "app/dialogs/token_rules.h"
#include "app/widgets/button.h"
#include "app/widgets/field_row.h"
#include "app/widgets/inputs.h"
#include "app/widgets/segmented_control.h"
#include "app/widgets/text.h"
#include "app/words/problem_words.h"
#include "common/domain/validation.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using domain::Schemes;
using widgets::Button;
using widgets::ButtonKind;
using widgets::Colour;
using widgets::FieldRow;
using widgets::Message;
using widgets::Text;
using widgets::Type;

namespace dialogs {

AddKeyDialog::AddKeyDialog(const Start& start, const core::Clock& clock, QWidget* parent)
    : Dialog(tr("Add Key"), tr("Who and what is it for?"),
             tr("A token acts for its owner and can never do more than the owner may."), Form,
             parent)
    , m_clock(clock)
    , m_self(start.self)
    , m_candidates(new CandidatesCard(clock))
{
    body()->addWidget(m_candidates);
    body()->addWidget(makeNameRow(start));
    m_description = new QLineEdit;
    m_descriptionRow = (new FieldRow(tr("Description"), m_description))->optional();
    body()->addWidget(m_descriptionRow);
    body()->addWidget(makeScheme());
    m_expiry = new ExpiryField(m_clock, false);
    m_expiryRow = new FieldRow(tr("Expires"), m_expiry);
    body()->addWidget(m_expiryRow);
    m_rules = new TokenRules(start.forOthers);
    body()->addWidget(m_rules);

    connect(addButton(new Button(ButtonKind::Secondary, tr("Cancel"))), &Button::clicked, this,
            &QDialog::reject);
    m_create = addButton(new Button(ButtonKind::Primary, tr("Create token")));
    m_create->setDefault(true);
    m_awaited = tr("The service is being asked what is possible.");
    watchFields();
    updateCreate();
    m_name->setFocus();
}

void AddKeyDialog::watchFields()
{
    connect(m_create, &Button::clicked, this, &AddKeyDialog::submit);
    connect(m_candidates, &CandidatesCard::deletionAsked, this, &AddKeyDialog::deletionAsked);
    connect(m_rules, &TokenRules::limitEditorAsked, this, &AddKeyDialog::limitEditorAsked);
    connect(m_rules, &TokenRules::resized, this, &AddKeyDialog::adjustHeight);
    const auto check = [this] { mark(problems() + m_refused); };
    const auto recheck = [this] {
        m_refused.clear();
        m_fault.clear();
        if (m_tried)
            mark(problems());
        updateCreate();
    };
    for (QLineEdit* field : {m_name, m_description}) {
        connect(field, &QLineEdit::textChanged, this, recheck);
        connect(field, &QLineEdit::editingFinished, this, check);
        // A disabled button takes no Enter: what is missing is shown where it is.
        connect(field, &QLineEdit::returnPressed, this, [this] {
            if (m_awaited.isEmpty() && !m_create->isEnabled())
                submit();
        });
    }
    connect(m_rules, &TokenRules::edited, this, recheck);
    connect(m_rules, &TokenRules::left, this, check);
    connect(m_expiry, &ExpiryField::edited, this, check);
    connect(m_expiry, &ExpiryField::edited, this, [this] { m_chosen = true; });
    connect(m_expiry, &ExpiryField::edited, this, recheck);
    connect(m_name, &QLineEdit::textChanged, this, [this](const QString& name) {
        m_nameRow->setCounter(tr("%1 of 64").arg(QLocale().toString(name.size())));
    });
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

QWidget* AddKeyDialog::makeScheme()
{
    m_scheme = new widgets::SegmentedControl(tr("Scheme"));
    m_scheme->addSegment(int(Schemes::Basic), tr("Basic"));
    m_scheme->addSegment(int(Schemes::Bearer), tr("Bearer"));
    m_scheme->addSegment(int(Schemes::Both), tr("Both"));
    m_scheme->setCurrent(int(Schemes::Basic)); // EX-12
    m_schemeHint = new Text({}, Type::Small, Colour::Text2);
    auto* all = new QWidget;
    auto* row = new QHBoxLayout(all);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_scheme);
    row->addWidget(m_schemeHint);
    row->addStretch(1);
    all->setFocusProxy(m_scheme);
    m_schemeRow = new FieldRow(tr("Scheme"), all);
    return m_schemeRow;
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
    m_awaited = tr("The service is being asked what is possible.");
    updateCreate();
    emit ownerChosen(owner());
}

/// What neither the token nor the service would take is disabled, and the reason stands beside it.
void AddKeyDialog::showScheme()
{
    const Schemes accepted = m_choices.acceptedSchemes;
    const auto offered = [&](Schemes scheme) {
        // EX-3: a shared token names its user with every call.
        return (accepted & scheme) == scheme && (!isShared() || scheme == Schemes::Basic);
    };
    for (const Schemes scheme : {Schemes::Basic, Schemes::Bearer, Schemes::Both})
        m_scheme->segment(int(scheme))->setEnabled(offered(scheme));
    if (!offered(Schemes(m_scheme->current())))
        m_scheme->setCurrent(int(offered(Schemes::Basic) ? Schemes::Basic : Schemes::Bearer));
    m_schemeHint->setText(isShared() ? tr("A shared token works with Basic only.")
                              : accepted == Schemes::Both
                              ? tr("This service accepts Basic and Bearer.")
                              : tr("This service accepts one scheme only."));
}

void AddKeyDialog::setChoices(const api::TokenChoices& choices)
{
    m_choices = choices;
    m_expiry->setMaximum(choices.maximum, choices.never);
    if (!m_chosen)
        m_expiry->setValue(choices.proposed);
    m_expiryRow->setCounter(choices.maximum ? tr("At most %1").arg(lifetimeWords(*choices.maximum))
                                            : QString());
    showScheme();
    api::TokenChoices shown = choices;
    if (isShared()) // nobody's share grows by it
        shown.candidates.clear();
    m_candidates->setChoices(shown);
    m_awaited.clear();
    mark(problems());
    updateCreate();
    adjustHeight();
}

void AddKeyDialog::updateCreate()
{
    const bool full = !isShared() && m_choices.remaining && *m_choices.remaining <= 0;
    const domain::Problems found = problems();
    const QString reason = !m_awaited.isEmpty() ? m_awaited
        : !m_choices.mayCreate                  ? tr("This account may not create tokens.")
        : full ? tr("%1 has as many tokens as are allowed. Delete one first.").arg(m_choices.owner)
        : m_name->text().trimmed().isEmpty() ? tr("Give the token a name.")
        : found.isEmpty()                    ? QString()
                                             : tr("Some of the values can't be used.");
    m_create->setDisabledReason(reason);
    const QString used = m_choices.limit && !isShared() && !full ? tr("%1 of %2 tokens used by %3")
                                                                       .arg(m_choices.used)
                                                                       .arg(*m_choices.limit)
                                                                       .arg(m_choices.owner)
                                                                 : QString();
    // Where the list of candidates says that there is no room, nothing is said twice.
    setFooterHint(!m_fault.isEmpty() ? m_fault : reason.isEmpty() || full ? used : reason);
}

void AddKeyDialog::setLimits(const QStringList& lines)
{
    m_rules->setLimits(lines);
}

domain::Problems AddKeyDialog::problems() const
{
    domain::Problems found = domain::validateTokenName(m_name->text().trimmed());
    found += domain::validateDescription(m_description->text());
    found += domain::validateExpiry(*m_expiry->value(), m_choices.maximum, m_clock.now());
    found += m_rules->problems();
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
    draft.expires = *m_expiry->value();
    draft.limits = m_rules->limits();
    draft.ipRanges = m_rules->ranges();
    draft.readOnly = m_rules->readOnly();
    draft.rateLimit = m_rules->rate();
    return draft;
}

QJsonObject AddKeyDialog::form() const
{
    QJsonObject form = m_rules->form();
    form.insert(u"name"_s, m_name->text().trimmed());
    form.insert(u"description"_s, m_description->text().trimmed());
    form.insert(u"owner"_s, owner());
    form.insert(u"scheme"_s, domain::toText(Schemes(m_scheme->current())));
    form.insert(u"expires"_s, expiryText(*m_expiry->value()));
    return form;
}

void AddKeyDialog::showForm(const QJsonObject& form)
{
    showText(m_name, form["name"_L1].toString());
    showText(m_description, form["description"_L1].toString());
    const QString owner = form["owner"_L1].toString();
    const int place = owner.isEmpty() ? m_owner->count() - 1 : m_owner->findText(owner);
    if (place >= 0 && !m_ownerRow->isHidden())
        m_owner->setCurrentIndex(place);
    if (const auto schemes = domain::schemesFromText(form["scheme"_L1].toString()))
        m_scheme->setCurrent(int(*schemes));
    if (const auto expires = expiryFromText(form["expires"_L1].toString())) {
        m_expiry->setValue(*expires);
        m_chosen = true; // what the service proposes for the owner does not replace it
    }
    m_rules->showForm(form);
    updateCreate();
}

FieldRow* AddKeyDialog::rowFor(const QString& field) const
{
    if (FieldRow* rule = m_rules->rowFor(field))
        return rule;
    const auto is = [&](const char* name) { return field.startsWith(QLatin1StringView(name)); };
    return is("description") ? m_descriptionRow
        : is("owner")        ? m_ownerRow
        : is("scheme")       ? m_schemeRow
        : is("expires")      ? m_expiryRow
                             : m_nameRow;
}

void AddKeyDialog::mark(const domain::Problems& problems)
{
    QList<FieldRow*> rows{m_nameRow, m_ownerRow, m_descriptionRow, m_schemeRow, m_expiryRow};
    rows += m_rules->rows();
    for (FieldRow* row : std::as_const(rows))
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
        rowFor(found.front().field)->takeFocus();
        return;
    }
    m_fault.clear();
    m_awaited = tr("The token is being created.");
    updateCreate();
    emit submitted(draft());
}

void AddKeyDialog::setFault(const QString& message, const domain::Problems& problems)
{
    m_awaited.clear();
    m_refused = problems;
    m_fault = problems.isEmpty() ? message : tr("Some of the values can't be used.");
    mark(problems);
    updateCreate();
    if (!problems.isEmpty())
        rowFor(problems.front().field)->takeFocus();
}

} // namespace dialogs
