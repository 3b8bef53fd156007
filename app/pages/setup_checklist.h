// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/context.h"

#include <QSet>
#include <QWidget>

namespace widgets {
class Card;
class Text;
} // namespace widgets

namespace pages {

/// The way from an empty service to one that protects something, in order, each step ticked by what
/// is really configured. Hides itself once nothing necessary is left.
class SetupChecklist : public QWidget
{
    Q_OBJECT
public:
    enum class Step
    {
        Upstream,
        KeySettings,
        Token,
        Restrictions,
        PublicApis,
        GlobalSettings,
        RateLimiting
    };
    Q_ENUM(Step)

    explicit SetupChecklist(const Context& context, QWidget* parent = nullptr);

    /// Asks the service anew.
    void load();
    [[nodiscard]] bool isDone(Step step) const { return m_done.contains(step); }

signals:
    /// Go to a page and a place of it.
    void pageRequested(const QString& id, const QString& place);

private:
    template <typename Page>
    void ask(Step step, bool (*test)(const Page&));
    void answered(Step step, bool done);
    void render();

    Context m_context;
    widgets::Card* m_card;
    widgets::Text* m_progress; ///< "2 of 7 done"
    QSet<Step> m_done;
    QSet<Step> m_known; ///< the service has said
};

} // namespace pages
