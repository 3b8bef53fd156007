// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/reason_words.h"

#include "common/domain/reason.h"

#include <QCoreApplication>

#include <array>
#include <string>

namespace words {
namespace {

/// The explanations of common/domain/reason.cpp, listed here for translation only; a test holds the
/// two together.
[[maybe_unused]] constexpr std::array explanations{
    QT_TRANSLATE_NOOP("words::Reason",
                      "The request was not decided; nothing is let through without a decision."),
    QT_TRANSLATE_NOOP("words::Reason", "The credential and every rule allow the request."),
    QT_TRANSLATE_NOOP(
        "words::Reason",
        "The upstream serves this path to everybody, and no rule asks for authentication."),
    QT_TRANSLATE_NOOP(
        "words::Reason",
        "The path is on the bypass list, so the upstream's own authentication applies."),
    QT_TRANSLATE_NOOP(
        "words::Reason",
        "Enforcement is switched off in the global settings, so every request passes."),
    QT_TRANSLATE_NOOP(
        "words::Reason",
        "The request breaks the rules of HTTP and was refused before anything else was looked at."),
    QT_TRANSLATE_NOOP("words::Reason",
                      "The path could be read in two ways (dot segments, encoded slashes, wrong "
                      "escapes), so it was refused."),
    QT_TRANSLATE_NOOP("words::Reason",
                      "The request carries more than one credential; exactly one may be sent."),
    QT_TRANSLATE_NOOP("words::Reason",
                      "A trusted proxy left out or repeated a forwarding header; compare its "
                      "configuration with the shipped example."),
    QT_TRANSLATE_NOOP("words::Reason", "The body is larger than the configured maximum."),
    QT_TRANSLATE_NOOP("words::Reason", "The request target is longer than the configured maximum."),
    QT_TRANSLATE_NOOP("words::Reason", "The header fields are larger than the configured maximum."),
    QT_TRANSLATE_NOOP(
        "words::Reason",
        "No upstream answers this host and path; check the upstreams' hosts and path prefixes."),
    QT_TRANSLATE_NOOP("words::Reason",
                      "The question came from an address that is not among the trusted proxies."),
    QT_TRANSLATE_NOOP("words::Reason", "A credential was sent over a connection without TLS."),
    QT_TRANSLATE_NOOP("words::Reason",
                      "The request asks the upstream to treat it as another method, which would "
                      "get around method rules."),
    QT_TRANSLATE_NOOP("words::Reason", "The client did not send the whole request in time."),
    QT_TRANSLATE_NOOP("words::Reason",
                      "The request carries an identity field of the gateway's twice, or with \"_\" "
                      "for \"-\", which some upstreams read as the gateway's own."),
    QT_TRANSLATE_NOOP("words::Reason",
                      "The request carries no credential and the path is not public."),
    QT_TRANSLATE_NOOP(
        "words::Reason",
        "The token has the wrong shape or checksum: mistyped, cut off, or never one of ours."),
    QT_TRANSLATE_NOOP(
        "words::Reason",
        "No token has this id; it may have been deleted, or belong to another installation."),
    QT_TRANSLATE_NOOP("words::Reason",
                      "The token's id exists, its secret is wrong; it may have been rotated."),
    QT_TRANSLATE_NOOP("words::Reason", "The token's lifetime is over."),
    QT_TRANSLATE_NOOP("words::Reason", "The token has been revoked."),
    QT_TRANSLATE_NOOP("words::Reason", "The token is switched off and can be switched on again."),
    QT_TRANSLATE_NOOP("words::Reason", "The token's owner is disabled."),
    QT_TRANSLATE_NOOP("words::Reason",
                      "The token's owner may no longer use tokens; check the groups that may, and "
                      "whether only administrators may."),
    QT_TRANSLATE_NOOP("words::Reason", "The token's owner does not exist any more."),
    QT_TRANSLATE_NOOP("words::Reason",
                      "The user name sent with the token is not the token's owner."),
    QT_TRANSLATE_NOOP("words::Reason",
                      "A shared token says nothing about who uses it, so it must be sent as Basic "
                      "with a user name."),
    QT_TRANSLATE_NOOP(
        "words::Reason",
        "The token, or the global settings, do not accept this authentication scheme."),
    QT_TRANSLATE_NOOP(
        "words::Reason",
        "Basic was sent without a usable token, and passwords are not accepted here."),
    QT_TRANSLATE_NOOP("words::Reason", "The password is wrong."),
    QT_TRANSLATE_NOOP("words::Reason", "No user has this name or e-mail address."),
    QT_TRANSLATE_NOOP("words::Reason", "The user is disabled."),
    QT_TRANSLATE_NOOP(
        "words::Reason",
        "Several users share this e-mail address; the user name must be sent instead."),
    QT_TRANSLATE_NOOP("words::Reason",
                      "The token was not made here, and tokens of the upstream are not accepted."),
    QT_TRANSLATE_NOOP(
        "words::Reason",
        "The account is locked after too many failed log-ins; an administrator can unlock it."),
    QT_TRANSLATE_NOOP("words::Reason",
                      "The Authorization field cannot be read (scheme, base64, or missing colon)."),
    QT_TRANSLATE_NOOP("words::Reason",
                      "The client address is not allowed by the global address restriction."),
    QT_TRANSLATE_NOOP("words::Reason",
                      "The client address is not among those that this token may be used from."),
    QT_TRANSLATE_NOOP("words::Reason", "The upstream's token paths do not include this path."),
    QT_TRANSLATE_NOOP("words::Reason", "The user is in none of the groups that may use the API."),
    QT_TRANSLATE_NOOP("words::Reason",
                      "A group of the user may only read, and this method may change something."),
    QT_TRANSLATE_NOOP("words::Reason",
                      "The token may only read, and this method may change something."),
    QT_TRANSLATE_NOOP("words::Reason",
                      "No line of the token's limits matches the request; the trace shows which "
                      "line came closest."),
    QT_TRANSLATE_NOOP(
        "words::Reason",
        "A limit of the token looks at the body, which the front proxy does not pass on."),
    QT_TRANSLATE_NOOP("words::Reason", "Too many failed authentications came from this address."),
    QT_TRANSLATE_NOOP("words::Reason", "The rate limit is used up for now."),
    QT_TRANSLATE_NOOP("words::Reason",
                      "The verdict could not be recorded, so the request was refused; check disk "
                      "space and the audit store."),
    QT_TRANSLATE_NOOP("words::Reason", "The policy could not be read, so the request was refused."),
    QT_TRANSLATE_NOOP("words::Reason",
                      "The upstream could not be reached or broke off; check its address, TLS "
                      "settings and state."),
    QT_TRANSLATE_NOOP("words::Reason", "The upstream did not answer in time."),
    QT_TRANSLATE_NOOP("words::Reason",
                      "The service has more to do than it can; the request was refused at once."),
    QT_TRANSLATE_NOOP(
        "words::Reason",
        "An unexpected error stopped the decision, so the request was refused; the log says more."),
};

} // namespace

QString explanation(const QString& code)
{
    const auto reason = domain::reasonFromCode(code.toStdString());
    if (!reason)
        return {};
    const std::string_view text = domain::explanation(*reason);
    return QCoreApplication::translate("words::Reason", std::string(text).c_str());
}

} // namespace words
