// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/card.h"
#include "common/api/explain_json.h"

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace widgets {
class Badge;
}

namespace dialogs {

/// A request to try the lines with, and how each of them stands to it.
class LimitTryCard final : public widgets::Card
{
    Q_OBJECT

public:
    explicit LimitTryCard(QWidget* parent = nullptr);

    void setRequest(const QString& method, const QString& url);
    /// Puts the request that is tried into the question.
    void ask(api::LimitsQuestion& question) const;
    [[nodiscard]] bool isEmpty() const;
    /// Nothing: the service did not try.
    void setAttempt(const std::optional<api::LimitsAnswer::Attempt>& attempt);

signals:
    /// The request is another one.
    void edited();

private:
    void addStanding(const api::LimitsAnswer::Standing& standing);

    QComboBox* m_method;
    QLineEdit* m_url;
    QLineEdit* m_body;
    widgets::Badge* m_outcome;
    QVBoxLayout* m_lines;
};

/// "the method is POST", "the URL does not match", in the language of the console.
[[nodiscard]] QString wordsFor(const api::LimitsAnswer::Standing& standing, const QString& method);

} // namespace dialogs
