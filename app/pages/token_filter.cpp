// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/token_filter.h"

#include "app/pages/filter_field.h"
#include "app/pages/filter_fields.h"
#include "app/pages/saved_filter_button.h"
#include "app/pages/token_chips.h"

#include <QJsonArray>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace pages {

TokenFilter::TokenFilter(const Context& context, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_field(new FilterField(tokenFilterWords(), tr("Filter tokens"),
                              tr("Filter, for example  owner:ann  state:expired")))
    , m_chips(new TokenChips(context))
    , m_saved(
          new SavedFilterButton(u"manage-api-keys"_s, context.address, [this] { return state(); }))
{
    proposePeople(m_field, context.client);
    connect(m_field, &FilterField::usableChanged, this, &TokenFilter::changed);
    connect(m_chips, &TokenChips::chosen, this, &TokenFilter::changed);
    connect(m_saved, &SavedFilterButton::chosen, this, &TokenFilter::apply);
}

client::TokenQuery TokenFilter::query() const
{
    return withFilter(m_chips->query(), text(), m_context.clock.now());
}

QString TokenFilter::text() const
{
    return m_field->usableText();
}

bool TokenFilter::narrows() const
{
    return !text().isEmpty() || !m_chips->areAll();
}

void TokenFilter::clear()
{
    m_chips->chooseAll();
    setText({});
}

void TokenFilter::setText(const QString& text)
{
    const QSignalBlocker blocker(this);
    m_field->setText(text);
}

void TokenFilter::setChips(const QStringList& names)
{
    m_chips->choose(names);
}

bool TokenFilter::showPlace(const QString& place)
{
    m_chips->choose({place});
    const bool isToken = m_chips->areAll();
    setText(isToken ? place : QString());
    return isToken;
}

QJsonObject TokenFilter::state() const
{
    if (!narrows())
        return {};
    return {{u"words"_s, text()}, {u"chips"_s, QJsonArray::fromStringList(m_chips->chosenNames())}};
}

void TokenFilter::apply(const QJsonObject& state)
{
    QStringList chips;
    for (const QJsonValue& name : state["chips"_L1].toArray())
        chips.append(name.toString());
    setChips(chips);
    setText(state["words"_L1].toString());
    emit changed();
}

} // namespace pages
