// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/real_answer.h"
#include "app/widgets/palette.h"

#include <QWidget>

class QPlainTextEdit;

namespace widgets {
class CodeBox;
}

namespace dialogs {

/// How the answer to a request that was really sent is told in one notice.
struct RealAnswerWords
{
    widgets::Tone tone = widgets::Tone::Neutral;
    QString icon;
    QString title; ///< "Really sent: 200 in 34 ms"
    QString text; ///< whether the verdict is the one that was explained
};
/// Why the gateway refused, in the language of the console where it has the words.
[[nodiscard]] QString refusalOf(const models::RealAnswer& answer);
/// \a explained: whether the service said that it would be let in.
[[nodiscard]] RealAnswerWords wordsFor(const models::RealAnswer& answer, bool explained);

/// The head and the first part of the body of such an answer.
class RealAnswerView final : public QWidget
{
    Q_OBJECT

public:
    explicit RealAnswerView(QWidget* parent = nullptr);

    /// \a secret is not shown where the body repeats it.
    void setAnswer(const models::RealAnswer& answer, const QString& secret);

private:
    widgets::CodeBox* m_head;
    QPlainTextEdit* m_body;
};

} // namespace dialogs
