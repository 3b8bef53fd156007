// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/client.h"
#include "app/client/settings_name.h"
#include "app/pages/kept_drafts.h"
#include "app/pages/saved_by.h"
#include "app/pages/settings_difference.h"
#include "common/api/settings_json.h"
#include "common/domain/validation.h"

#include <QObject>

namespace pages {

/// A settings page while somebody edits it: what the service has, what it should become, and how
/// they differ. Nothing is sent before save().
class SettingsDraft : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] virtual bool isLoaded() const = 0;
    [[nodiscard]] virtual QList<SettingDifference> changes() const = 0;
    [[nodiscard]] virtual domain::Problems problems() const = 0;
    virtual void load() = 0;
    virtual void discard() = 0;
    /// \a confirmWithin seconds: rolled back unless confirmed; 0: for good.
    virtual void save(int confirmWithin) = 0;
    /// After a conflict: takes over what was chosen of one's own draft, on top of what the service
    /// has now.
    virtual void takeOver(const QList<SettingDifference>& chosen) = 0;
    /// Who stored what the service has now, after a conflict, as far as the service knows.
    [[nodiscard]] const std::optional<SavedBy>& savedBy() const { return m_savedBy; }
    /// What only they changed, after a conflict: the draft has it too.
    [[nodiscard]] const QList<SettingDifference>& taken() const { return m_taken; }
    /// What the service has, as JSON.
    [[nodiscard]] virtual QJsonObject savedJson() const = 0;

    /// The name of the page in the API: "restrictions".
    [[nodiscard]] virtual QString pageName() const = 0;
    /// What it takes to go on with this draft later.
    [[nodiscard]] virtual KeptDrafts::Draft kept() const = 0;
    /// Goes on with a draft that was kept. It stays made from what it was made from then: if
    /// somebody has stored the page since, saving tells of a conflict.
    virtual void restore(const KeptDrafts::Draft& kept) = 0;

signals:
    /// The service's version came: show it, unless there is a draft.
    void loaded();
    /// The draft changed.
    void edited();
    void saved(bool pending);
    /// It was not stored, and why.
    void failed(const client::Failure& failure);
    /// Somebody else stored the page meanwhile; savedJson() is theirs now, and the draft has what
    /// only they changed.
    void conflict();

protected:
    void setSavedBy(const client::Failure& stale);
    void setTaken(const QList<SettingDifference>& taken) { m_taken = taken; }

private:
    std::optional<SavedBy> m_savedBy;
    QList<SettingDifference> m_taken;
};

/// The draft of one of the settings structs of common/domain.
template <typename T>
class DraftOf final : public SettingsDraft
{
public:
    explicit DraftOf(client::Client& client, QObject* parent = nullptr)
        : SettingsDraft(parent)
        , m_client(client)
    { }

    [[nodiscard]] const T& value() const { return m_draft; }
    [[nodiscard]] const T& savedValue() const { return m_saved.value; }
    [[nodiscard]] const QByteArray& version() const { return m_saved.version; }
    /// Replaces the draft.
    void set(const T& value)
    {
        if (value == m_draft)
            return;
        m_draft = value;
        emit edited();
    }
    /// Changes a copy of the draft with \a change, and takes it.
    template <typename Change>
    void edit(Change change)
    {
        T next = m_draft;
        change(next);
        set(next);
    }

    [[nodiscard]] bool isLoaded() const override { return m_loaded; }
    [[nodiscard]] QList<SettingDifference> changes() const override
    {
        return m_loaded ? differences(api::toJson(m_draft), api::toJson(m_saved.value))
                        : QList<SettingDifference>{};
    }
    [[nodiscard]] domain::Problems problems() const override { return domain::validate(m_draft); }
    [[nodiscard]] QJsonObject savedJson() const override { return api::toJson(m_saved.value); }

    [[nodiscard]] QString pageName() const override
    {
        return QString::fromLatin1(client::settingsName<T>);
    }
    [[nodiscard]] KeptDrafts::Draft kept() const override
    {
        return {m_saved.version, api::toJson(m_saved.value), api::toJson(m_draft)};
    }
    void restore(const KeptDrafts::Draft& kept) override
    {
        domain::Problems unknown; // members of another version are passed over
        client::Versioned<T> from{{}, kept.version};
        api::read(kept.saved, from.value, unknown);
        T draft = from.value;
        api::read(kept.draft, draft, unknown);
        take(from);
        set(draft);
        emit loaded();
    }

    void load() override
    {
        m_client.settings<T>(this, [this](const client::Result<client::Versioned<T>>& answer) {
            if (!answer) {
                emit failed(answer.failure());
                return;
            }
            const bool clean = !m_loaded || m_draft == m_saved.value;
            if (!clean) // the draft stays what it was made from; saving tells of a conflict
                return;
            take(*answer);
        });
    }
    void discard() override
    {
        m_draft = m_saved.value;
        emit edited();
        emit loaded();
        load();
    }
    void save(int confirmWithin) override
    {
        m_client.changeSettings<T>(m_draft, m_saved.version, confirmWithin, this,
                                   [this](const client::Result<client::ChangedPage<T>>& answer) {
                                       if (answer) {
                                           take(answer->page);
                                           emit saved(answer->pending.has_value());
                                       } else if (answer.failure().isStale()) {
                                           setSavedBy(answer.failure());
                                           fetchTheirs();
                                       } else {
                                           emit failed(answer.failure());
                                       }
                                   });
    }
    void takeOver(const QList<SettingDifference>& chosen) override
    {
        T next;
        domain::Problems problems;
        api::read(merged(savedJson(), chosen), next, problems);
        set(next);
        emit loaded();
    }

private:
    void take(const client::Versioned<T>& version)
    {
        m_saved = version;
        m_draft = version.value;
        m_loaded = true;
        emit loaded();
        emit edited();
    }
    void fetchTheirs()
    {
        m_client.settings<T>(this, [this](const client::Result<client::Versioned<T>>& answer) {
            if (!answer) {
                emit failed(answer.failure());
                return;
            }
            const Merge both =
                merge(api::toJson(m_saved.value), api::toJson(m_draft), api::toJson(answer->value));
            setTaken(both.taken);
            m_saved = *answer;
            domain::Problems problems;
            T next = m_saved.value;
            api::read(both.form, next, problems);
            m_draft = next;
            emit loaded();
            emit edited();
            emit conflict();
        });
    }

    client::Client& m_client;
    client::Versioned<T> m_saved{};
    T m_draft{};
    bool m_loaded = false;
};

} // namespace pages
