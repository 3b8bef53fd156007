// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/upstream_place.h"

#include "app/dialogs/entry_forms.h"
#include "app/dialogs/field_check.h"
#include "app/pages/values_editor.h"
#include "app/widgets/field_row.h"
#include "app/widgets/inputs.h"
#include "app/widgets/segmented_control.h"
#include "app/words/problem_words.h"
#include "common/domain/validation.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QVBoxLayout>

namespace pages {

using domain::Upstream;
using widgets::FieldRow;
using widgets::Message;

QString presetWord(Upstream::Preset preset)
{
    switch (preset) {
    case Upstream::Preset::Generic:
        return QCoreApplication::translate("pages::Upstream", "Any REST API");
    case Upstream::Preset::Jira:
        return QStringLiteral("Jira");
    case Upstream::Preset::Confluence:
        return QStringLiteral("Confluence");
    case Upstream::Preset::Bitbucket:
        return QStringLiteral("Bitbucket");
    }
    Q_UNREACHABLE();
}

QStringList markProblems(const MemberRows& rows, const domain::Problems& problems)
{
    for (FieldRow* row : rows)
        row->setMessage(Message::Kind::None);
    QStringList rest;
    FieldRow* firstBad = nullptr;
    for (const domain::FieldProblem& problem : problems) {
        FieldRow* row = nullptr;
        for (auto known = rows.begin(); known != rows.end(); ++known)
            if (problem.field.startsWith(known.key()))
                row = *known;
        if (!row) {
            rest.append(words::sentence(problem));
            continue;
        }
        row->setMessage(Message::Kind::Bad, words::sentence(problem));
        if (!firstBad)
            firstBad = row;
    }
    if (firstBad)
        firstBad->takeFocus();
    return rest;
}

UpstreamPlace::UpstreamPlace(bool isNew, QWidget* parent)
    : QWidget(parent)
    , m_preset(new widgets::SegmentedControl(tr("Kind")))
    , m_name(new QLineEdit)
    , m_url(new widgets::CodeField)
    , m_hosts(new ValuesEditor(tr("Host names it answers"), tr("Add"),
                               QStringLiteral("jira.corp.example"),
                               [](const QString&) { return QString(); }))
    , m_prefix(new widgets::CodeField)
{
    auto* form = new QVBoxLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(16);
    for (const auto preset : {Upstream::Preset::Generic, Upstream::Preset::Jira,
                              Upstream::Preset::Confluence, Upstream::Preset::Bitbucket})
        m_preset->addSegment(int(preset), presetWord(preset));
    form->addWidget(new FieldRow(tr("Kind"), m_preset));
    m_name->setPlaceholderText(QStringLiteral("jira"));
    m_url->setPlaceholderText(QStringLiteral("https://jira.corp.example/jira"));
    m_rows = {{QStringLiteral("name"), new FieldRow(tr("Name"), m_name)},
              {QStringLiteral("baseUrl"), new FieldRow(tr("Base URL"), m_url)},
              {QStringLiteral("pathPrefix"), new FieldRow(tr("Path prefix"), m_prefix)},
              {QStringLiteral("hosts"), new FieldRow(tr("Host names it answers"), m_hosts)}};
    m_rows[QStringLiteral("hosts")]->setHint(tr("None: any host."));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(16);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 2);
    grid->addWidget(m_rows[QStringLiteral("name")], 0, 0, Qt::AlignTop);
    grid->addWidget(m_rows[QStringLiteral("baseUrl")], 0, 1, Qt::AlignTop);
    grid->addWidget(m_rows[QStringLiteral("pathPrefix")], 1, 0, Qt::AlignTop);
    grid->addWidget(m_rows[QStringLiteral("hosts")], 1, 1, Qt::AlignTop);
    form->addLayout(grid);
    connect(m_preset, &widgets::SegmentedControl::chosen, this, &UpstreamPlace::presetChosen);
    for (QLineEdit* field : {m_name, m_url, m_prefix})
        connect(field, &QLineEdit::returnPressed, this, &UpstreamPlace::returnPressed);
    checkInline();
    setNew(isNew);
}

/// As a whole, of which each field then shows its own: rules may be about several members.
void UpstreamPlace::checkInline()
{
    for (const auto& [member, field] :
         {std::pair{QStringLiteral("name"), m_name}, std::pair{QStringLiteral("baseUrl"), m_url},
          std::pair{QStringLiteral("pathPrefix"), m_prefix}})
        dialogs::checkInline(field, m_rows[member], [this, member = member] {
            Upstream upstream = domain::fromPreset(preset());
            writeTo(upstream);
            domain::Problems found = domain::validate(upstream);
            found.removeIf([&member](const domain::FieldProblem& problem) {
                return !problem.field.startsWith(member);
            });
            return found;
        });
}

void UpstreamPlace::fill(const Upstream& upstream)
{
    m_preset->setCurrent(int(upstream.preset));
    dialogs::showText(m_name, upstream.name);
    dialogs::showText(m_url, upstream.baseUrl);
    dialogs::showText(m_prefix, upstream.pathPrefix);
    m_hosts->setValues(upstream.hosts);
}

Upstream::Preset UpstreamPlace::preset() const
{
    return Upstream::Preset(m_preset->current());
}

void UpstreamPlace::writeTo(Upstream& upstream) const
{
    upstream.preset = preset();
    upstream.name = m_name->text().trimmed();
    upstream.baseUrl = m_url->text().trimmed();
    upstream.hosts = m_hosts->values();
    upstream.pathPrefix = m_prefix->text().trimmed();
}

void UpstreamPlace::setNew(bool isNew)
{
    m_name->setEnabled(isNew);
}

void UpstreamPlace::focusFirst()
{
    (m_name->isEnabled() ? m_name : m_url)->setFocus();
}

} // namespace pages
