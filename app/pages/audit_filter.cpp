// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/audit_filter.h"

#include "app/pages/filter_field.h"
#include "app/pages/filter_fields.h"
#include "app/pages/object_proposals.h"
#include "app/pages/saved_filter_button.h"
#include "app/widgets/chip.h"
#include "app/widgets/chip_row.h"
#include "app/widgets/field_row.h"
#include "app/widgets/inputs.h"
#include "app/widgets/palette.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLocale>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using widgets::Chip;
using widgets::Colour;

namespace pages {
namespace {

enum ChipId
{
    All,
    Allowed,
    Denied,
    Changes,
    OwnCalls,
    WithoutToken,
    Slow,
    ChipCount
};

/// As they are saved.
constexpr std::array chipNames{"all"_L1,       "allowed"_L1,       "denied"_L1, "changes"_L1,
                               "own-calls"_L1, "without-token"_L1, "slow"_L1};
static_assert(chipNames.size() == ChipCount);

constexpr int partSize = 200;
constexpr int slowMs = 100;

} // namespace

QString AuditFilter::words(std::optional<core::Timestamp> after,
                           std::optional<core::Timestamp> before)
{
    const auto text = [](core::Timestamp moment) {
        return core::toDateTime(moment).toLocalTime().toString(u"yyyy-MM-ddTHH:mm"_s);
    };
    QStringList words;
    if (after)
        words.append(u"after:"_s + text(*after));
    if (before)
        words.append(u"before:"_s + text(*before));
    return words.join(u' ');
}

AuditFilter::AuditFilter(const Context& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
{
    m_words =
        new FilterField(auditFilterWords(), tr("Filter records"),
                        tr("Filter, for example  decision:denied  path:/rest  from:10.20.4.17"));
    m_saved = new SavedFilterButton(u"audit-log"_s, context.address, [this] { return state(); });
    proposePeople(m_words, context.client);
    proposeObjects(m_words, context.client);
    m_span = new widgets::ComboBox;
    m_span->setAccessibleName(tr("Time span"));
    const std::pair<QString, int> spans[] = {{tr("Last hour"), 1},
                                             {tr("Last 24 hours"), 24},
                                             {tr("Last 7 days"), 24 * 7},
                                             {tr("Last 30 days"), 24 * 30},
                                             {tr("Everything"), 0}};
    for (const auto& [text, hours] : spans)
        m_span->addItem(text, hours);
    m_span->setCurrentIndex(1);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_row = new QHBoxLayout;
    m_row->setContentsMargins(24, 8, 24, 8);
    m_row->setSpacing(8);
    m_row->addWidget(m_words, 1);
    m_row->addWidget(m_saved);
    m_row->addWidget(m_span);
    column->addLayout(m_row);
    m_words->message()->setContentsMargins(24, 0, 24, 8);
    column->addWidget(m_words->message());
    column->addWidget(makeChips());
    connect(m_words, &FilterField::usableSettled, this, &AuditFilter::changed);
    connect(m_saved, &SavedFilterButton::chosen, this, &AuditFilter::apply);
    connect(m_span, &QComboBox::currentIndexChanged, this, &AuditFilter::changed);
}

QWidget* AuditFilter::makeChips()
{
    auto* holder = new QWidget;
    auto* all = new QVBoxLayout(holder);
    all->setContentsMargins(24, 0, 24, 12);
    auto* row = new widgets::ChipRow(tr("Filters"));
    all->addWidget(row);
    const std::tuple<QString, QString, Colour> looks[] = {
        {tr("All"), {}, Colour::Text2},
        {tr("Allowed"), u"circle-check"_s, Colour::Ok},
        {tr("Denied"), u"circle-x"_s, Colour::Bad},
        {tr("Changes"), u"pencil"_s, Colour::AccentText},
        {tr("My own calls"), {}, Colour::Text2},
        {tr("Without a token"), {}, Colour::Text2},
        {tr("Slower than %1 ms").arg(QLocale().toString(slowMs)), {}, Colour::Text2}};
    for (const auto& [text, icon, ink] : looks) {
        Chip* chip = row->addChip(text, icon, ink);
        chip->setAutoExclusive(true);
        connect(chip, &QAbstractButton::clicked, this, &AuditFilter::changed);
        m_chips.append(chip);
    }
    m_chips[All]->setChecked(true);
    return holder;
}

QJsonObject AuditFilter::state() const
{
    const auto on = std::ranges::find_if(m_chips, &QAbstractButton::isChecked);
    const QString words = m_words->usableText();
    const auto chip = on - m_chips.begin();
    if (words.isEmpty() && chip == All)
        return {};
    return {{u"words"_s, words},
            {u"chip"_s, QString(chipNames[std::size_t(chip)])},
            {u"hours"_s, m_span->currentData().toInt()}};
}

void AuditFilter::apply(const QJsonObject& state)
{
    const auto name = std::ranges::find(chipNames, state["chip"_L1].toString());
    m_chips[name == chipNames.end() ? int(All) : int(name - chipNames.begin())]->setChecked(true);
    m_words->setText(state["words"_L1].toString());
    {
        const QSignalBlocker blocker(m_span);
        m_span->setCurrentIndex(std::max(0, m_span->findData(state["hours"_L1].toInt())));
    }
    emit changed();
}

bool AuditFilter::narrows() const
{
    return m_span->currentData().toInt() > 0 || !m_words->usableText().isEmpty()
        || !m_chips[All]->isChecked();
}

bool AuditFilter::narrowsOnlyInTime() const
{
    return m_span->currentData().toInt() > 0 && m_words->usableText().isEmpty()
        && m_chips[All]->isChecked();
}

void AuditFilter::addAction(QWidget* action)
{
    m_row->addWidget(action);
}

client::AuditQuery AuditFilter::query() const
{
    client::AuditQuery query;
    const models::FilterText typed = m_words->words().parse(m_words->usableText());
    const auto word = [&typed](const QString& name) {
        return typed.value(name).value_or(QString());
    };
    query.target = typed.value(u"path").value_or(typed.text);
    query.address = typed.value(u"from").value_or(word(u"address"_s));
    query.actor = word(u"user"_s);
    query.owner = word(u"owner"_s);
    query.tokenId = word(u"token"_s);
    query.object = word(u"object"_s);
    query.method = word(u"method"_s).toUpper();
    query.status = word(u"status"_s);
    query.upstream = word(u"upstream"_s);
    if (const auto reason = typed.value(u"reason"))
        query.reasons = reason->toLower().split(u',');
    if (const auto kind = typed.value(u"kind"))
        query.kinds = kind->toLower().split(u',');
    if (const auto decision = typed.value(u"decision"))
        query.allowed = decision->toLower() == u"allowed";
    if (m_chips[Allowed]->isChecked())
        query.allowed = true;
    if (m_chips[Denied]->isChecked())
        query.allowed = false;
    if (m_chips[Changes]->isChecked())
        query.kinds = {u"change"_s};
    if (m_chips[OwnCalls]->isChecked())
        query.actor = m_context.account.user.name;
    if (m_chips[WithoutToken]->isChecked()) {
        query.kinds = {u"call"_s};
        query.withToken = false;
    }
    if (m_chips[Slow]->isChecked()) {
        query.kinds = {u"call"_s};
        query.slowerThan = slowMs;
    }
    if (const int hours = m_span->currentData().toInt(); hours > 0)
        query.from = m_context.clock.now() - std::chrono::hours{hours};
    if (const auto after = filterMoment(word(u"after"_s)))
        query.from = after; // instead of the span, which may be shorter
    query.to = filterMoment(word(u"before"_s));
    query.limit = partSize;
    return query;
}

void AuditFilter::setPlace(const QString& place)
{
    if (place.startsWith("filter:"_L1))
        return m_saved->choose(place.mid(7));
    const bool denied = place == "denied"_L1;
    m_chips[denied ? Denied : All]->setChecked(true);
    m_words->setText(denied ? QString() : place);
    if (place.startsWith("object:"_L1)) { // changes are few, and most are older than a day
        const QSignalBlocker blocker(m_span);
        m_span->setCurrentIndex(m_span->count() - 1);
    }
}

void AuditFilter::clear()
{
    if (m_words->text().isEmpty() && m_chips[All]->isChecked()) {
        const QSignalBlocker blocker(m_span);
        m_span->setCurrentIndex(m_span->count() - 1);
    }
    m_words->clear();
    m_chips[All]->setChecked(true);
}

void AuditFilter::takeFocus()
{
    m_words->setFocus();
    m_words->selectAll();
}

} // namespace pages
