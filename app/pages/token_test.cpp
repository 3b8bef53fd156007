// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/token_test.h"

#include "app/client/real_call.h"
#include "app/dialogs/test_token_dialog.h"
#include "app/pages/gateway_call.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using client::Result;
using dialogs::TestTokenDialog;

namespace pages {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(pages::TokenTest)
};

class Test final : public QObject
{
public:
    Test(const Context& context, TestTokenDialog& dialog)
        : QObject(&dialog)
        , m_context(context)
        , m_dialog(dialog)
        , m_gateway(new GatewayCall(context.gateway, this))
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
        const bool sent = m_gateway->send(
            gateway, client::realRequest(question, m_apiKeyHeader),
            [this](const models::RealAnswer& answer) { m_dialog.setRealAnswer(answer); });
        if (!sent)
            m_dialog.setGatewayFault(Words::tr("Nothing can be sent from here."));
    }

    Context m_context;
    TestTokenDialog& m_dialog;
    QString m_apiKeyHeader = u"X-API-Key"_s;
    GatewayCall* m_gateway;
};

} // namespace

void serveTest(const Context& context, TestTokenDialog& dialog)
{
    new Test(context, dialog); // the dialog's own
}

} // namespace pages
