// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/card.h"
#include "common/api/rate_preview_json.h"

namespace widgets {
class Button;
class SegmentedControl;
} // namespace widgets

namespace pages {

/// What the draft of a rate limit would have done to recorded traffic (N17).
class RatePreviewCard final : public widgets::Card
{
    Q_OBJECT

public:
    explicit RatePreviewCard(QWidget* parent = nullptr);

    /// \a reason: why it can't be tried now; empty: it can.
    void setDisabledReason(const QString& reason);
    void setBusy();
    void setPreview(const api::RatePreview& preview);
    void setFault(const QString& message);
    /// The draft is another one: what is shown is about the one before.
    void setOutdated();

signals:
    void asked(int hours);
    void burstProposed(int burst);
    /// What the calls of one subject were: a place of the page Audit Log.
    void callsAsked(const QString& place);

private:
    void clear();
    void addSubjects(const api::RatePreview& preview);
    QWidget* makeSubject(const api::RatePreview::Subject& subject);

    widgets::SegmentedControl* m_hours;
    widgets::Button* m_go;
    QWidget* m_holder;
    QVBoxLayout* m_result;
};

} // namespace pages
