// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/help_desk.h"

#include "app/shell/help_dialogs.h"
#include "app/shell/main_menu.h"
#include "app/shell/service_link.h"
#include "app/support/bundle_collector.h"
#include "app/support/help_pages.h"
#include "app/support/help_window.h"

#include <QApplication>
#include <QClipboard>
#include <QDate>
#include <QDialog>
#include <QDir>
#include <QFileDialog>
#include <QKeyEvent>
#include <QStandardPaths>
#include <QWhatsThis>

namespace shell {

HelpDesk::HelpDesk(Parts parts, MainMenu& menu, QObject* parent)
    : QObject(parent)
    , m_parts(std::move(parts))
{
    const auto on = [this](QAction* action, const auto& run) {
        connect(action, &QAction::triggered, this, run);
    };
    on(menu.help, [this] { openHelp(pageFor(QApplication::focusWidget())); });
    on(menu.whatsThis, [] { QWhatsThis::enterWhatsThisMode(); });
    on(menu.keys, [this, &menu] { showKeys(menu.actions(), m_parts.window); });
    on(menu.about,
       [this] { showAbout(diagnostics(), m_parts.window, [this] { askForBundle(); }); });
    on(menu.diagnostics, [this] {
        QGuiApplication::clipboard()->setText(diagnostics());
        emit notified(tr("Diagnostics copied"));
    });
    on(menu.bundle, [this] { askForBundle(); });
    m_parts.secrets.look(this,
                         [this](const client::SecretStore::State& state) { m_keychain = state; });
    QApplication::instance()->installEventFilter(this);
}

HelpDesk::~HelpDesk()
{
    delete m_help;
}

void HelpDesk::watch(ServiceLink& link)
{
    const auto note = [this](const client::Failure& failure) {
        QString text = failure.message;
        if (!failure.problem.code.isEmpty())
            text += QStringLiteral(" [%1 %2]")
                        .arg(QString::number(failure.problem.status), failure.problem.code);
        if (!failure.problem.decision.isEmpty())
            text += QLatin1Char(' ') + failure.problem.decision;
        m_parts.log.noteProblem(text);
    };
    connect(&link.client(), &client::Client::refused, this, note);
    connect(&link.client(), &client::Client::unreached, this, note);
}

QString HelpDesk::pageFor(QWidget* widget) const
{
    for (QWidget* at = widget; at; at = at->parentWidget()) {
        const QString page =
            support::helpPageOfDialog(QString::fromLatin1(at->metaObject()->className()));
        if (!page.isEmpty())
            return page;
    }
    const QString shown = m_parts.page();
    return shown.isEmpty() ? QStringLiteral("connect") : shown;
}

void HelpDesk::openHelp(const QString& id)
{
    if (!m_help)
        m_help = new support::HelpWindow(m_parts.language);
    m_help->open(id);
}

support::HelpWindow* HelpDesk::helpWindow() const
{
    return m_help;
}

/// The main window has F1 in its menu; dialogs have no menu. Links to the help ask for it.
bool HelpDesk::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::HelpRequest && watched->isWidgetType()) {
        openHelp(pageFor(static_cast<QWidget*>(watched)));
        return true;
    }
    if (event->type() != QEvent::KeyPress || !watched->isWidgetType())
        return false;
    const auto* key = static_cast<QKeyEvent*>(event);
    auto* widget = static_cast<QWidget*>(watched);
    if (key->key() != Qt::Key_F1 || key->modifiers() != Qt::NoModifier
        || !qobject_cast<QDialog*>(widget->window()))
        return false;
    openHelp(pageFor(widget));
    return true;
}

QString HelpDesk::diagnostics() const
{
    ServiceLink* link = m_parts.link();
    support::Facts facts;
    facts.connection = link ? &link->connection() : nullptr;
    facts.keychain = m_keychain;
    facts.language = m_parts.language;
    facts.appearance = code(m_parts.preferences.appearance());
    return support::diagnosticsText(facts);
}

void HelpDesk::askForBundle()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString name = QStringLiteral("latchkey-diagnostics-%1.zip")
                             .arg(QDate::currentDate().toString(Qt::ISODate));
    auto* dialog = new QFileDialog(m_parts.window, tr("Save a diagnostic bundle"),
                                   QDir(folder).filePath(name), tr("ZIP archives (*.zip)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("zip"));
    connect(dialog, &QFileDialog::fileSelected, this, &HelpDesk::saveBundle);
    dialog->open();
}

void HelpDesk::saveBundle(const QString& path)
{
    auto* collector = new support::BundleCollector(diagnostics(), m_parts.preferences.summary(),
                                                   m_parts.log, this);
    connect(collector, &support::BundleCollector::finished, this,
            [this, collector, path](const QList<support::BundleFile>& files) {
                collector->deleteLater();
                const core::Status written = support::writeBundle(path, files);
                emit notified(written ? tr("Saved as %1. It holds settings and addresses, but no "
                                           "passwords, sessions or tokens.")
                                            .arg(path)
                                      : written.error().message);
            });
    if (ServiceLink* link = m_parts.link())
        collector->collectFrom(link->client(), link->session().account().isAdministrator());
    else
        collector->collect();
}

} // namespace shell
