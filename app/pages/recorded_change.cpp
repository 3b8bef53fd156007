// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/recorded_change.h"

#include "app/dialogs/user_dialog.h"
#include "app/models/filter_words.h"
#include "app/pages/audit_panel.h"
#include "app/pages/entry_words.h"
#include "app/pages/setting_words.h"
#include "app/pages/settings_difference.h"
#include "app/widgets/button.h"
#include "app/widgets/card.h"
#include "app/widgets/code_box.h"
#include "app/widgets/text.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;
using widgets::Colour;
using widgets::Text;
using widgets::Type;

namespace pages {
namespace {

/// As the details of a record name the entry that it is about.
constexpr std::array entryKinds{std::pair{"user"_L1, EntryWords::Kind::User},
                                std::pair{"group"_L1, EntryWords::Kind::Group},
                                std::pair{"upstream"_L1, EntryWords::Kind::Upstream}};

struct Thing
{
    QString object; ///< "user:alice", as the filter has it
    QString title;
};

std::optional<Thing> thingOf(const api::AuditRow& row)
{
    if (row.kind != api::AuditRow::Kind::Change)
        return std::nullopt;
    if (!row.tokenId.isEmpty()) {
        const QString name = row.details["name"_L1].toString();
        return Thing{u"token:"_s + row.tokenId, name.isEmpty() ? row.tokenId : name};
    }
    for (const auto& [word, kind] : entryKinds)
        if (const QJsonValue name = row.details[word]; name.isString())
            return Thing{word + u':' + name.toString(), name.toString()};
    if (const QJsonValue page = row.details["page"_L1]; page.isString())
        return Thing{u"settings:"_s + page.toString(), SettingWords::titleOf(page.toString())};
    return std::nullopt;
}

} // namespace

RecordedChange::RecordedChange(const api::AuditRow& row, QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(12);
    QJsonObject details = row.details;
    if (details.value("page"_L1).isString())
        addSettings(details);
    else
        addEntry(details);
    if (!details.isEmpty()) {
        addHeading(AuditPanel::tr("Details"));
        m_column->addWidget(
            new widgets::CodeBox(QString::fromUtf8(QJsonDocument(details).toJson()).trimmed()));
    }
    addHistory(row);
}

void RecordedChange::addHeading(const QString& text)
{
    m_column->addWidget(new widgets::Line);
    m_column->addWidget((new Text(text, Type::Strong))->wrapped());
}

/// What is new has nothing before, and what is gone nothing after.
void RecordedChange::addFields(const QList<ChangedField>& fields)
{
    for (const ChangedField& field : fields) {
        const bool both = !field.before.isEmpty() && !field.after.isEmpty();
        auto* lines = new QVBoxLayout;
        lines->setSpacing(2);
        lines->addWidget((new Text(field.name, Type::Label))->wrapped());
        const auto add = [lines](const QString& text, Type type, Colour ink) {
            lines->addWidget((new Text(text, type, ink))->wrapped()->selectable());
        };
        if (!field.before.isEmpty())
            add(both ? AuditPanel::tr("Before: %1").arg(field.before) : field.before, Type::Small,
                Colour::Text2);
        if (!field.after.isEmpty())
            add(both ? AuditPanel::tr("After: %1").arg(field.after) : field.after, Type::Body,
                Colour::Text);
        m_column->addLayout(lines);
    }
}

void RecordedChange::addSettings(QJsonObject& details)
{
    if (!details.value("before"_L1).isObject() || !details.value("after"_L1).isObject())
        return;
    const QString page = details.take("page"_L1).toString();
    const QJsonObject before = details.take("before"_L1).toObject();
    addHeading(AuditPanel::tr("Changed in %1").arg(SettingWords::titleOf(page)));
    QList<ChangedField> fields;
    for (const SettingDifference& one : differences(details.take("after"_L1).toObject(), before))
        fields.append({SettingWords::nameOf(page, one.path),
                       SettingWords::wordsFor(page, one.path, one.theirs),
                       SettingWords::wordsFor(page, one.path, one.mine)});
    addFields(fields);
}

void RecordedChange::addEntry(QJsonObject& details)
{
    const auto found = std::find_if(entryKinds.begin(), entryKinds.end(), [&](const auto& one) {
        return details.value(one.first).isString();
    });
    if (found == entryKinds.end())
        return;
    const auto& [word, kind] = *found;
    const QString name = details.take(word).toString();
    const QJsonValue before = details.take("before"_L1);
    const QJsonValue after = details.take("after"_L1);
    const bool newPassword = details.take("passwordSet"_L1).toBool()
        || details.take("changed"_L1).toArray().contains(u"password"_s);
    QList<ChangedField> fields;
    if (before.isObject() && after.isObject()) {
        addHeading(tr("Changed: %1").arg(name));
        fields = EntryWords::changes(kind, differences(after.toObject(), before.toObject()));
    } else if (after.isObject()) {
        addHeading(tr("Created: %1").arg(name));
        fields = EntryWords::fields(kind, after.toObject());
    } else if (before.isObject()) {
        addHeading(tr("Deleted: %1").arg(name));
        fields = EntryWords::fields(kind, before.toObject());
    } else if (newPassword) {
        addHeading(tr("Changed: %1").arg(name));
    }
    if (newPassword)
        fields.append({dialogs::UserDialog::tr("Password"), {}, tr("a new one, not recorded")});
    addFields(fields);
}

void RecordedChange::addHistory(const api::AuditRow& row)
{
    const auto thing = thingOf(row);
    if (!thing)
        return;
    auto* show = (new widgets::Button(widgets::ButtonKind::Link,
                                      tr("Show history of %1").arg(thing->title), u"history"_s))
                     ->small();
    connect(show, &widgets::Button::clicked, this, [this, object = thing->object] {
        emit historyAsked(models::FilterWords::written(u"object"_s, object));
    });
    auto* line = new QHBoxLayout;
    line->addWidget(show);
    line->addStretch(1);
    m_column->addLayout(line);
}

} // namespace pages
