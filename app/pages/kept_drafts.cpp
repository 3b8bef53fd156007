// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/kept_drafts.h"

#include "app/pages/settings_difference.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace pages {
namespace {

const QString formPrefix = u"form-"_s;

constexpr auto OwnerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;

QJsonObject toJson(const KeptDrafts::Page& page)
{
    QJsonObject drafts;
    for (auto draft = page.drafts.begin(); draft != page.drafts.end(); ++draft)
        drafts.insert(draft.key(),
                      QJsonObject{{u"version"_s, QString::fromLatin1(draft->version)},
                                  {u"saved"_s, draft->saved},
                                  {u"draft"_s, draft->draft}});
    return {{u"page"_s, page.id}, {u"at"_s, core::toIsoText(page.at)}, {u"drafts"_s, drafts}};
}

std::optional<KeptDrafts::Page> fromJson(const QJsonObject& json)
{
    KeptDrafts::Page page;
    page.id = json.value("page"_L1).toString();
    const auto at = core::fromIsoText(json.value("at"_L1).toString());
    const QJsonObject drafts = json.value("drafts"_L1).toObject();
    if (page.id.isEmpty() || !at || drafts.isEmpty())
        return std::nullopt;
    page.at = *at;
    for (auto member = drafts.begin(); member != drafts.end(); ++member) {
        const QJsonObject draft = member->toObject();
        page.drafts.insert(member.key(),
                           {draft.value("version"_L1).toString().toLatin1(),
                            draft.value("saved"_L1).toObject(),
                            draft.value("draft"_L1).toObject()});
    }
    return page;
}

std::optional<KeptDrafts::Page> readFrom(const QString& name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const auto page = fromJson(QJsonDocument::fromJson(file.readAll()).object());
    file.close();
    if (!page) {
        const QString aside = name + u".unreadable"_s;
        QFile::remove(aside);
        QFile::rename(name, aside);
    }
    return page;
}

} // namespace

int KeptDrafts::Page::changes() const
{
    qsizetype count = 0;
    for (const Draft& draft : drafts)
        count += differences(draft.draft, draft.saved).size();
    return int(count);
}

KeptDrafts::KeptDrafts(const QString& folder, const QString& service, const QString& person,
                       const core::Clock& clock)
    : m_clock(clock)
{
    if (folder.isEmpty())
        return;
    const QByteArray whose =
        QCryptographicHash::hash((service + u'\n' + person).toUtf8(), QCryptographicHash::Sha256);
    const QString drafts = QDir(folder).filePath(u"drafts"_s);
    m_folder = QDir(drafts).filePath(QString::fromLatin1(whose.toHex().left(16)));
    QDir().mkpath(m_folder);
    QFile::setPermissions(drafts, OwnerOnly);
    m_lock = std::make_unique<QLockFile>(QDir(m_folder).filePath(u"in-use.lock"_s));
    m_lock->setStaleLockTime(0); // only a process that has ended gives it up
    m_ours = m_lock->tryLock(0);
    dropOldForms();
}

QString KeptDrafts::formId(const QString& form)
{
    const QByteArray hash = QCryptographicHash::hash(form.toUtf8(), QCryptographicHash::Sha256);
    return formPrefix + QString::fromLatin1(hash.toHex().left(24));
}

void KeptDrafts::dropOldForms()
{
    for (const Page& page : all())
        if (page.id.startsWith(formPrefix) && m_clock.now() - page.at > longest)
            remove(page.id);
}

QString KeptDrafts::fileOf(const QString& id) const
{
    return QDir(m_folder).filePath(id + u".json"_s);
}

QList<KeptDrafts::Page> KeptDrafts::all() const
{
    QList<Page> found;
    if (!m_ours)
        return found;
    for (const QString& name : QDir(m_folder).entryList({u"*.json"_s}, QDir::Files, QDir::Name))
        if (const auto page = readFrom(QDir(m_folder).filePath(name)))
            found.append(*page);
    return found;
}

std::optional<KeptDrafts::Page> KeptDrafts::find(const QString& id) const
{
    return m_ours ? readFrom(fileOf(id)) : std::nullopt;
}

core::Status KeptDrafts::keep(const QString& id, const QMap<QString, Draft>& drafts)
{
    if (!m_ours)
        return core::Done{};
    QSaveFile file(fileOf(id));
    const QByteArray json = QJsonDocument(toJson({id, m_clock.now(), drafts})).toJson();
    if (file.open(QIODevice::WriteOnly) && file.write(json) == json.size() && file.commit())
        return core::Done{};
    return core::Error{core::Error::Code::Unavailable,
                       tr("Unsaved changes can’t be kept in %1: %2. They are "
                          "lost if the console ends before they are saved.")
                           .arg(file.fileName(), file.errorString())};
}

void KeptDrafts::remove(const QString& id)
{
    if (m_ours)
        QFile::remove(fileOf(id));
}

} // namespace pages
