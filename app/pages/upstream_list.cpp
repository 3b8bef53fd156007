// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/upstream_list.h"

#include "app/dialogs/confirm_dialog.h"
#include "app/models/filter_words.h"
#include "app/pages/empty_place.h"
#include "app/pages/entry_editing.h"
#include "app/pages/kept_form.h"
#include "app/pages/review.h"
#include "app/pages/upstream_dialog.h"
#include "app/pages/upstream_place.h"
#include "app/widgets/badge.h"
#include "app/widgets/button.h"
#include "app/widgets/card.h"
#include "app/widgets/empty_state.h"
#include "app/widgets/notice.h"
#include "app/widgets/text.h"

#include <QHBoxLayout>
#include <QPointer>
#include <QSet>
#include <QVBoxLayout>

namespace pages {

using widgets::Button;
using widgets::ButtonKind;
using widgets::Colour;
using widgets::Text;
using widgets::Tone;
using widgets::Type;

namespace {

/// An address may carry a name and a password, which are for nobody's disk.
QJsonObject withoutCredential(QJsonObject form)
{
    const QString address = form.value(QStringLiteral("baseUrl")).toString();
    const qsizetype scheme = address.indexOf(QStringLiteral("://"));
    const qsizetype begin = scheme < 0 ? 0 : scheme + 3;
    const QString authority = address.mid(begin).section(QLatin1Char('/'), 0, 0);
    const qsizetype at = authority.lastIndexOf(QLatin1Char('@'));
    form.insert(QStringLiteral("baseUrl"), address.left(begin) + address.mid(begin + at + 1));
    return form;
}

} // namespace

UpstreamList::UpstreamList(const Context& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_card(new widgets::Card)
    , m_empty(makeEmpty())
    , m_failure(new widgets::Notice(Tone::Bad))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(m_failure);
    m_failure->hide();
    connect(m_failure->offerRetry(), &Button::clicked, this, &UpstreamList::load);
    QHBoxLayout* head = m_card->setHead(tr("Upstreams"));
    auto* add =
        (new Button(ButtonKind::Secondary, tr("Add upstream…"), QStringLiteral("plus")))->small();
    head->addWidget(add);
    column->addWidget(m_card);
    column->addWidget(m_empty);
    connect(add, &Button::clicked, this, &UpstreamList::add);
    m_card->hide();
    m_empty->hide();
}

QWidget* UpstreamList::makeEmpty()
{
    auto* nothing = new widgets::EmptyState(
        QStringLiteral("server"), tr("No upstream yet"),
        tr("An upstream is the REST API that Latchkey protects. Until there is one, nothing "
           "is forwarded."));
    connect(nothing->addPrimary(tr("Add upstream…"), QStringLiteral("plus")), &Button::clicked,
            this, &UpstreamList::add);
    nothing->addHelp();
    auto* empty = new EmptyPlace(nothing, m_context);
    connect(empty, &EmptyPlace::pageRequested, this,
            [this](const QString& id, const QString& place) {
                if (place == QLatin1StringView("upstreams"))
                    add();
                else
                    emit pageRequested(id, place);
            });
    return empty;
}

void UpstreamList::load()
{
    m_context.client.upstreams(
        this, [this](const client::Result<client::Listed<domain::Upstream>>& answer) {
            m_failure->setVisible(!answer);
            if (!answer) {
                m_failure->setContent(Tone::Bad, QStringLiteral("circle-x"),
                                      tr("The upstreams could not be read"),
                                      answer.failure().message);
                return;
            }
            m_upstreams = answer->items;
            rebuild();
        });
}

void UpstreamList::rebuild()
{
    m_card->clearRows();
    m_card->setBeside(tr("%n API(s)", nullptr, int(m_upstreams.size())));
    for (const domain::Upstream& upstream : std::as_const(m_upstreams))
        m_card->addRow(makeRow(upstream));
    m_card->setVisible(!m_upstreams.isEmpty());
    m_empty->setVisible(m_upstreams.isEmpty());
}

QWidget* UpstreamList::makeRow(const domain::Upstream& upstream)
{
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(new Text(upstream.name, Type::Label));
    head->addWidget(new widgets::Pill(presetWord(upstream.preset)));
    if (!upstream.tls.verify)
        head->addWidget(new widgets::Pill(tr("Certificate not checked"), Tone::Warn));
    head->addStretch();
    words->addLayout(head);
    auto* where =
        new Text(QStringLiteral("\u2066%1\u2069").arg(upstream.baseUrl), Type::Mono, Colour::Text2);
    where->setElide(Qt::ElideMiddle);
    words->addWidget(where);
    const QString hosts =
        upstream.hosts.isEmpty() ? tr("any host") : upstream.hosts.join(QStringLiteral(", "));
    words->addWidget(
        (new Text(tr("Answers %1 below %2. Tokens on %3.")
                      .arg(hosts, QStringLiteral("\u2066%1\u2069").arg(upstream.pathPrefix),
                           QStringLiteral("\u2066%1\u2069")
                               .arg(upstream.tokenPaths.join(QStringLiteral(", ")))),
                  Type::Small, Colour::Text2))
            ->wrapped());
    row->addLayout(words, 1);
    auto* change =
        new widgets::IconButton(QStringLiteral("pencil"), tr("Edit %1").arg(upstream.name));
    auto* erase =
        new widgets::IconButton(QStringLiteral("trash"), tr("Delete %1").arg(upstream.name));
    auto* calls = new widgets::IconButton(QStringLiteral("list"),
                                          tr("Show the calls of %1").arg(upstream.name));
    auto* history = new widgets::IconButton(QStringLiteral("history"),
                                            tr("Show history of %1").arg(upstream.name));
    connect(history, &widgets::IconButton::clicked, this, [this, name = upstream.name] {
        emit historyAsked(models::FilterWords::written(QStringLiteral("object"),
                                                       QStringLiteral("upstream:") + name));
    });
    connect(calls, &widgets::IconButton::clicked, this, [this, name = upstream.name] {
        emit historyAsked(models::FilterWords::written(QStringLiteral("upstream"), name));
    });
    row->addWidget(calls);
    row->addWidget(history);
    row->addWidget(change);
    row->addWidget(erase);
    connect(change, &widgets::IconButton::clicked, this,
            [this, name = upstream.name] { edit(name); });
    connect(erase, &widgets::IconButton::clicked, this, [this, upstream] { remove(upstream); });
    return line;
}

void UpstreamList::add()
{
    auto* dialog =
        new UpstreamDialog(domain::fromPreset(domain::Upstream::Preset::Generic), true, window());
    keepNewForm(
        m_context, dialog, QStringLiteral("new-upstream"),
        [dialog] { return withoutCredential(dialog->form()); },
        [dialog](const QJsonObject& form) { dialog->showForm(form); });
    connect(
        dialog, &UpstreamDialog::submitted, this, [this, dialog](const domain::Upstream& draft) {
            const Review change{Review::Kind::New, Review::creatingHeading(draft.name),
                                EntryWords::fields(EntryWords::Kind::Upstream, formOf(draft)),
                                UpstreamDialog::tr("Add upstream")};
            review(
                m_context.careful, change, dialog, [this, dialog, draft] { create(dialog, draft); },
                [dialog] { dialog->setBusy(false); });
        });
    dialog->open();
}

void UpstreamList::create(UpstreamDialog* dialog, const domain::Upstream& draft)
{
    dialog->setBusy(true);
    m_context.client.createUpstream(draft, dialog, [this, dialog](const auto& answer) {
        dialog->setBusy(false);
        if (!answer)
            return dialog->sayFailure(answer.failure().message, answer.failure().problem.errors);
        dialog->accept();
        emit notified(tr("%1 is protected now").arg(answer->value.name));
        emit changed();
        load();
    });
}

void UpstreamList::edit(const QString& name)
{
    m_context.client.upstream(
        name, this, [this](const client::Result<client::Versioned<domain::Upstream>>& read) {
            if (!read) {
                emit notified(read.failure().message);
                return;
            }
            openForm(*read);
        });
}

void UpstreamList::openForm(const client::Versioned<domain::Upstream>& before)
{
    auto* dialog = new UpstreamDialog(before.value, false, window());
    EntryEditing::Way way;
    way.kind = EntryWords::Kind::Upstream;
    way.what = before.value.name;
    way.action = UpstreamDialog::tr("Save");
    way.id = QStringLiteral("upstream/") + before.value.name;
    way.form = [dialog] { return dialog->form(); };
    way.typed = [dialog] { return withoutCredential(dialog->form()); };
    way.show = [dialog](const QJsonObject& form) { dialog->showForm(form); };
    way.fault = [dialog](const QString& message, const domain::Problems& problems) {
        dialog->sayFailure(message, problems);
    };
    way.stored = [self = QPointer(this), name = way.what] {
        if (!self)
            return;
        emit self->notified(tr("%1 is saved and in effect").arg(name));
        emit self->changed();
        self->load();
    };
    way.store = [dialog, name = way.what, &client = m_context.client](
                    const QByteArray& version, const EntryEditing::Stored& then) {
        client.changeUpstream(name, dialog->draft(), version, dialog,
                              [then](const client::Result<client::Versioned<domain::Upstream>>& a) {
                                  then(a ? nullptr : &a.failure());
                              });
    };
    way.fetch = [dialog, name = way.what,
                 &client = m_context.client](const EntryEditing::Fetched& then) {
        client.upstream(
            name, dialog,
            [dialog, then](const client::Result<client::Versioned<domain::Upstream>>& now) {
                if (!now)
                    return then(now.failure());
                then(EntryEditing::Version{
                    formOf(now->value), now->version,
                    [dialog, upstream = now->value] { dialog->setBefore(upstream); }});
            });
    };
    auto* editing =
        new EntryEditing(m_context, dialog, {formOf(before.value), before.version, {}}, way);
    connect(dialog, &UpstreamDialog::submitted, editing, &EntryEditing::submit);
    dialog->open();
}

/// Whom it would hit: who called it lately, as the records say.
void UpstreamList::tellUse(dialogs::ConfirmDialog* dialog, const QString& upstream)
{
    client::AuditQuery calls;
    calls.kinds = {QStringLiteral("call")};
    calls.upstream = upstream;
    calls.from = m_context.clock.now() - std::chrono::hours(24);
    using List = client::Listed<api::AuditRow>;
    m_context.client.audit(calls, dialog, [dialog](const client::Result<List>& list) {
        if (!list)
            return;
        QSet<QString> clients;
        for (const api::AuditRow& row : list->items)
            clients.insert(row.address);
        const int count = static_cast<int>(clients.size());
        const QString used = count == 0 ? tr("Nobody called it in the last 24 hours.")
            : list->next.isEmpty()
            ? tr("%n client(s) called it in the last 24 hours.", nullptr, count)
            : tr("At least %n client(s) called it in the last 24 hours.", nullptr, count);
        dialog->setUses(dialog->consequence() + QLatin1Char(' ') + used, {});
    });
}

void UpstreamList::remove(const domain::Upstream& upstream)
{
    dialogs::ConfirmDialog::Content content;
    content.windowTitle = tr("Delete upstream");
    content.heading = tr("Delete %1?").arg(upstream.name);
    content.about = upstream.baseUrl;
    content.icon = QStringLiteral("trash");
    content.consequence = tr("Requests for %1 will be refused from the next one on. Tokens stay.")
                              .arg(upstream.baseUrl);
    content.more = tr("Deleting cannot be undone. How it is reached and protected is forgotten.");
    content.action = tr("Delete upstream");
    content.typed = upstream.name;
    auto* dialog = new dialogs::ConfirmDialog(content, window());
    tellUse(dialog, upstream.name);
    connect(dialog, &dialogs::ConfirmDialog::confirmed, this, [this, name = upstream.name] {
        m_context.client.deleteUpstream(name, this, [this, name](const auto& answer) {
            emit notified(answer ? tr("%1 is deleted").arg(name) : answer.failure().message);
            emit changed();
            load();
        });
    });
    dialog->open();
}

} // namespace pages
