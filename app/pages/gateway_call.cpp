// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/gateway_call.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QPointer>

using client::Response;

namespace pages {
namespace {

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

} // namespace

void GatewayCall::LaterDeleted::operator()(client::Transport* transport) const
{
    QMetaObject::invokeMethod(
        qApp, [transport] { delete transport; }, Qt::QueuedConnection);
}

GatewayCall::GatewayCall(GatewayDoor door, QObject* parent)
    : QObject(parent)
    , m_door(std::move(door))
{ }

GatewayCall::~GatewayCall()
{
    m_sent.cancel();
}

bool GatewayCall::send(const QUrl& gateway, const client::Request& request,
                       std::function<void(const models::RealAnswer&)> done)
{
    m_sent.cancel();
    m_transport.reset(m_door ? m_door(gateway).release() : nullptr);
    if (!m_transport)
        return false;
    QElapsedTimer clock;
    clock.start();
    m_sent = m_transport->send(
        request, [self = QPointer(this), clock, done = std::move(done)](const Response& response) {
            if (self)
                done(answerOf(response, clock.elapsed()));
        });
    return true;
}

} // namespace pages
