// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/real_answer.h"
#include "app/widgets/dialog.h"
#include "common/api/explain_json.h"
#include "common/domain/token.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QStackedWidget;

namespace widgets {
class FieldRow;
class Notice;
class SegmentedControl;
class Text;
class TraceView;
} // namespace widgets

namespace dialogs {

class RealAnswerView;
class RunForReal;

/// Would this request be let in? Asks for the service's decision and shows every stage of it; on
/// demand the request is then really sent through the gateway, too. The dialog puts the question
/// together; its owner asks the service, and sends.
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
    /// Where the gateway is, as far as that is known.
    void setGateway(const QString& address);
    /// The request was not sent: what is wrong with the gateway's address.
    void setGatewayFault(const QString& fault);
    void setRealAnswer(const models::RealAnswer& answer);
    [[nodiscard]] const QString& verdict() const { return m_verdictText; }

signals:
    void asked(const api::ExplainQuestion& question);
    /// After the decision was explained: the same request is to be sent through this gateway.
    void runAsked(const api::ExplainQuestion& question, const QString& gateway);
    /// The smallest change is one of a limit line.
    void limitEditorAsked();

private:
    QWidget* makeQuestion(const Start& start);
    QWidget* makeAnswer();
    QWidget* makeDecision();
    void schemeChosen();
    void updateRun();
    void test();
    void confirmRun();
    void ask();
    void showDecision(const api::Explanation& explanation);
    void runAfter(const api::Explanation& explanation);
    void forgetRealAnswer();
    void showView(int view);
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
    RunForReal* m_run = nullptr;
    widgets::Notice* m_verdict = nullptr;
    widgets::Notice* m_real = nullptr;
    widgets::SegmentedControl* m_views = nullptr;
    QStackedWidget* m_shown = nullptr;
    RealAnswerView* m_answer = nullptr;
    QWidget* m_head = nullptr; ///< of the trace
    widgets::Text* m_total = nullptr;
    widgets::Notice* m_change = nullptr;
    widgets::TraceView* m_trace = nullptr;
    widgets::Button* m_copyTrace = nullptr;
    widgets::Button* m_test = nullptr;
    QString m_verdictText;
    QString m_realText; ///< what the notice about the real answer says
    api::ExplainQuestion m_asked; ///< what was explained, and is run
    bool m_explained = false; ///< as let in
};

} // namespace dialogs
