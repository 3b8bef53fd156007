// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/token_test.h"

#include "app/client/network_transport.h"
#include "app/client/real_call.h"
#include "app/dialogs/test_token_dialog.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QPointer>

#include <memory>

using namespace Qt::StringLiterals;
using client::Response;
using client::Result;
using dialogs::TestTokenDialog;

namespace pages {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(pages::TokenTest)
};

/// A transport may not go from within its own completion.
struct LaterDeleted
{
    void operator()(client::Transport* transport) const
    {
        QMetaObject::invokeMethod(
            qApp, [transport] { delete transport; }, Qt::QueuedConnection);
    }
};

models::RealAnswer answerOf(const Response& response, qint64 milliseconds)
{
    models::RealAnswer answer;
    answer.took = std::chrono::milliseconds(milliseconds);
    switch (response.outcome) {
    case Response::Outcome::Answered:
        answer.status = response.status;
        answer.headers = response.headers;
        answer.body = response.body;
        answer.more = response.cut;
        break;
    case Response::Outcome::Unreachable:
    case Response::Outcome::Cancelled:
        answer.fault = QCoreApplication::translate(
                           "pages::TokenTest",
                           "The gateway could not be reached there (%1). Check its address "
                           "and whether this computer may connect to it.")
                           .arg(response.explanation);
        break;
    case Response::Outcome::TimedOut:
        answer.fault = QCoreApplication::translate(
            "pages::TokenTest",
            "The gateway or the upstream took too long. Whether the request "
            "was carried out is not known; look at the audit log.");
        break;
    case Response::Outcome::CertificateRefused:
        answer.fault = QCoreApplication::translate(
            "pages::TokenTest",
            "The certificate of the gateway is not trusted, so nothing was sent. It must "
            "be one that the system trusts, or the one that is trusted for this service.");
        break;
    }
    return answer;
}

class Test final : public QObject
{
public:
    Test(const Context& context, TestTokenDialog& dialog)
        : QObject(&dialog)
        , m_context(context)
        , m_dialog(dialog)
    {
        connect(&dialog, &TestTokenDialog::asked, this, &Test::explain);
        connect(&dialog, &TestTokenDialog::runAsked, this, &Test::run);
        m_context.client.status(this, [this](const Result<api::ServiceStatus>& status) {
            if (!status)
                return; // its address can be typed
            m_apiKeyHeader = status->apiKeyHeader;
            m_dialog.setGateway(
                client::gatewayAddress(status->gateway, m_context.address).toString());
        });
    }
    ~Test() override { m_sent.cancel(); }

private:
    void explain(const api::ExplainQuestion& question)
    {
        m_context.client.explain(question, this, [this](const Result<api::Explanation>& told) {
            if (told)
                m_dialog.setAnswer(*told);
            else
                m_dialog.setFault(told.failure().message, told.failure().problem.errors);
        });
    }

    void run(const api::ExplainQuestion& question, const QString& typed)
    {
        const QUrl gateway = client::gatewayFromInput(typed);
        if (typed.isEmpty())
            return m_dialog.setGatewayFault(
                Words::tr("Write where the gateway is: the address that scripts use."));
        if (const QString problem = client::gatewayProblem(gateway); !problem.isEmpty())
            return m_dialog.setGatewayFault(problem);
        m_transport.reset(m_context.gateway ? m_context.gateway(gateway).release() : nullptr);
        if (!m_transport)
            return m_dialog.setGatewayFault(Words::tr("Nothing can be sent from here."));
        QElapsedTimer clock;
        clock.start();
        m_sent = m_transport->send(client::realRequest(question, m_apiKeyHeader),
                                   [self = QPointer(this), clock](const Response& response) {
                                       if (self)
                                           self->m_dialog.setRealAnswer(
                                               answerOf(response, clock.elapsed()));
                                   });
    }

    Context m_context;
    TestTokenDialog& m_dialog;
    QString m_apiKeyHeader = u"X-API-Key"_s;
    std::unique_ptr<client::Transport, LaterDeleted> m_transport;
    client::Ticket m_sent;
};

} // namespace

void serveTest(const Context& context, TestTokenDialog& dialog)
{
    new Test(context, dialog); // the dialog's own
}

} // namespace pages
