// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/card.h"
#include "common/api/explain_json.h"

namespace dialogs {

/// What the lines would have done to the calls that the token has made (N18).
class LimitPreviewCard final : public widgets::Card
{
    Q_OBJECT

public:
    explicit LimitPreviewCard(QWidget* parent = nullptr);

    /// \a faulty: numbers of lines that are not counted, because they can't be used yet.
    void setPreview(const api::LimitsAnswer::Preview& preview, const QList<int>& faulty);

signals:
    /// A call that would be denied is to be tried.
    void tryAsked(const QString& method, const QString& url);

private:
    void addCount(const QString& iconName, widgets::Colour ink, const QString& words,
                  QWidget* action = nullptr);
    [[nodiscard]] QWidget* makeExamples(const api::LimitsAnswer::Preview& preview);

    QVBoxLayout* m_column = nullptr;
};

} // namespace dialogs
