// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/dialog.h"
#include "common/api/explain_json.h"
#include "common/domain/token.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace widgets {
class FieldRow;
class Notice;
class SegmentedControl;
class TraceView;
} // namespace widgets

namespace dialogs {

/// Would this request be let in? Asks for the service's decision and shows every stage of it. The
/// dialog puts the question together; its owner asks the service.
class TestTokenDialog final : public widgets::Dialog
{
    Q_OBJECT

public:
    struct Start
    {
        std::optional<domain::Token> token;
        core::Secret value; ///< of a token that was just made
        QString method = QStringLiteral("GET");
        QString url = QStringLiteral("/");
        QString address = QStringLiteral("127.0.0.1");
    };

    TestTokenDialog(const Start& start, QWidget* parent);

    void setAnswer(const api::Explanation& explanation);
    /// The service did not answer, or found the question faulty.
    void setFault(const QString& message, const domain::Problems& problems);
    [[nodiscard]] const QString& verdict() const { return m_verdictText; }

signals:
    void asked(const api::ExplainQuestion& question);
    /// The smallest change is one of a limit line.
    void limitEditorAsked();

private:
    QWidget* makeQuestion(const Start& start);
    QWidget* makeAnswer();
    void schemeChosen();
    void ask();
    [[nodiscard]] api::ExplainQuestion question() const;

    std::optional<domain::Token> m_token;
    widgets::SegmentedControl* m_scheme = nullptr;
    QLineEdit* m_user = nullptr;
    QLineEdit* m_value = nullptr;
    QComboBox* m_method = nullptr;
    QLineEdit* m_url = nullptr;
    QLineEdit* m_address = nullptr;
    QPlainTextEdit* m_body = nullptr;
    widgets::FieldRow* m_userRow = nullptr;
    widgets::FieldRow* m_valueRow = nullptr;
    widgets::FieldRow* m_urlRow = nullptr;
    widgets::FieldRow* m_addressRow = nullptr;
    widgets::Notice* m_verdict = nullptr;
    widgets::Notice* m_change = nullptr;
    widgets::TraceView* m_trace = nullptr;
    widgets::Button* m_copyTrace = nullptr;
    widgets::Button* m_test = nullptr;
    QString m_verdictText;
};

} // namespace dialogs
