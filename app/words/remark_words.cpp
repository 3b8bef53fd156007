// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/remark_words.h"

#include "app/words/reason_words.h"
#include "common/domain/reason.h"
#include "common/domain/smallest_change.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

namespace words {
namespace {

using Kind = domain::Remark::Kind;

/// The patterns of common/domain/remark.cpp, listed here for translation only; a test holds the two
/// together.
[[maybe_unused]] constexpr std::array patterns{
    QT_TRANSLATE_NOOP("words::Remark", "the target can be read in more than one way"),
    QT_TRANSLATE_NOOP("words::Remark", "client %1"),
    QT_TRANSLATE_NOOP("words::Remark", "peer %1"),
    QT_TRANSLATE_NOOP("words::Remark", "peer %1, a trusted proxy"),
    QT_TRANSLATE_NOOP("words::Remark", "the forwarding header holds no address"),
    QT_TRANSLATE_NOOP("words::Remark", "no upstream answers this host and path"),
    QT_TRANSLATE_NOOP("words::Remark", "upstream \"%1\": enforcement is off"),
    QT_TRANSLATE_NOOP("words::Remark", "upstream \"%1\": on the bypass list"),
    QT_TRANSLATE_NOOP("words::Remark", "upstream \"%1\", a CORS preflight"),
    QT_TRANSLATE_NOOP("words::Remark", "upstream \"%1\", authentication is forced"),
    QT_TRANSLATE_NOOP("words::Remark", "upstream \"%1\", a public path"),
    QT_TRANSLATE_NOOP("words::Remark", "upstream \"%1\", authentication is needed"),
    QT_TRANSLATE_NOOP("words::Remark", "the request asks for another method than its own"),
    QT_TRANSLATE_NOOP("words::Remark", "an identity field is repeated, or written with \"_\""),
    QT_TRANSLATE_NOOP("words::Remark", "a servlet container would cut the path at \";\""),
    QT_TRANSLATE_NOOP("words::Remark", "no address restriction"),
    QT_TRANSLATE_NOOP("words::Remark", "the settings: no address restriction"),
    QT_TRANSLATE_NOOP("words::Remark", "the settings: mode allow"),
    QT_TRANSLATE_NOOP("words::Remark", "the settings: mode deny"),
    QT_TRANSLATE_NOOP("words::Remark", "upstream \"%1\": no address restriction"),
    QT_TRANSLATE_NOOP("words::Remark", "upstream \"%1\": mode allow"),
    QT_TRANSLATE_NOOP("words::Remark", "upstream \"%1\": mode deny"),
    QT_TRANSLATE_NOOP("words::Remark", "in the allow list (%1)"),
    QT_TRANSLATE_NOOP("words::Remark", "not in the allow list"),
    QT_TRANSLATE_NOOP("words::Remark", "in the block list (%1)"),
    QT_TRANSLATE_NOOP("words::Remark", "not in the block list"),
    QT_TRANSLATE_NOOP("words::Remark", "%1 is not locked"),
    QT_TRANSLATE_NOOP("words::Remark", "%1 failed too often and is locked for %2 s"),
    QT_TRANSLATE_NOOP("words::Remark", "no credential"),
    QT_TRANSLATE_NOOP("words::Remark", "Basic"),
    QT_TRANSLATE_NOOP("words::Remark", "Bearer"),
    QT_TRANSLATE_NOOP("words::Remark", "the key header"),
    QT_TRANSLATE_NOOP("words::Remark", "the query parameter"),
    QT_TRANSLATE_NOOP("words::Remark", "another scheme"),
    QT_TRANSLATE_NOOP("words::Remark", "over a connection without TLS"),
    QT_TRANSLATE_NOOP("words::Remark", "anonymous"),
    QT_TRANSLATE_NOOP("words::Remark", "the token's secret"),
    QT_TRANSLATE_NOOP("words::Remark", "the previous secret of a rotated token"),
    QT_TRANSLATE_NOOP("words::Remark", "the user's password"),
    QT_TRANSLATE_NOOP("words::Remark", "a password the upstream checks"),
    QT_TRANSLATE_NOOP("words::Remark", "a credential the upstream checks"),
    QT_TRANSLATE_NOOP("words::Remark", "anonymous, on a path that is open to everybody"),
    QT_TRANSLATE_NOOP("words::Remark", "not one of our tokens"),
    QT_TRANSLATE_NOOP("words::Remark", "neither revoked, expired nor disabled"),
    QT_TRANSLATE_NOOP("words::Remark", "shared token; sent with user \"%1\""),
    QT_TRANSLATE_NOOP("words::Remark", "shared token, used by user \"%1\""),
    QT_TRANSLATE_NOOP("words::Remark", "owned by user \"%1\", who may use tokens"),
    QT_TRANSLATE_NOOP("words::Remark", "the credential names no user to compare"),
    QT_TRANSLATE_NOOP("words::Remark", "sent with user \"%1\", owned by user \"%2\""),
    QT_TRANSLATE_NOOP("words::Remark", "the token may be used from anywhere"),
    QT_TRANSLATE_NOOP("words::Remark", "path %1 of upstream \"%2\""),
    QT_TRANSLATE_NOOP("words::Remark", "API access is not restricted to groups"),
    QT_TRANSLATE_NOOP("words::Remark", "user \"%1\""),
    QT_TRANSLATE_NOOP("words::Remark", "a principal without a known name"),
    QT_TRANSLATE_NOOP("words::Remark", "%1 by user \"%2\""),
    QT_TRANSLATE_NOOP("words::Remark", "%1 by a principal without a known name"),
    QT_TRANSLATE_NOOP("words::Remark", "with a read-only token"),
    QT_TRANSLATE_NOOP("words::Remark", "no limit lines apply"),
    QT_TRANSLATE_NOOP("words::Remark", "line %1 holds: %2"),
    QT_TRANSLATE_NOOP("words::Remark", "no line holds (of %1)"),
    QT_TRANSLATE_NOOP("words::Remark", "line %1 \"%2\" differs in its methods"),
    QT_TRANSLATE_NOOP("words::Remark", "line %1 \"%2\" differs in its URL"),
    QT_TRANSLATE_NOOP("words::Remark", "line %1 \"%2\" differs in its condition %3"),
    QT_TRANSLATE_NOOP("words::Remark", "the token is exempt"),
    QT_TRANSLATE_NOOP("words::Remark", "no rate limit applies"),
    QT_TRANSLATE_NOOP("words::Remark", "%1 of %2 left"),
    QT_TRANSLATE_NOOP("words::Remark", "%1 of %2 left after this request"),
    QT_TRANSLATE_NOOP("words::Remark", "%1 of %2 of the token's own limit left"),
    QT_TRANSLATE_NOOP("words::Remark", "%1 of %2 of the token's own limit left after this request"),
    QT_TRANSLATE_NOOP(
        "words::Remark",
        "This is a call of the administration API, which the gateway does not judge."),
    QT_TRANSLATE_NOOP("words::Remark", "The token does not exist any more."),
    QT_TRANSLATE_NOOP("words::Remark", "The request was refused before it was understood."),
    QT_TRANSLATE_NOOP("words::Remark",
                      "Body and header fields are not recorded: a limit on the body fails as not "
                      "available, one on a field as absent."),
    QT_TRANSLATE_NOOP("words::Remark",
                      "No credential is recorded, so it is judged as if it carried none."),
    QT_TRANSLATE_NOOP("words::Remark",
                      "The token is taken to have been sent as Basic; the scheme is not recorded."),
    QT_TRANSLATE_NOOP(
        "words::Remark",
        "The token is taken to have been sent as Bearer; the scheme is not recorded."),
    QT_TRANSLATE_NOOP("words::Remark", "Whether the password is right is taken from the record."),
    QT_TRANSLATE_NOOP("words::Remark",
                      "A foreign token stands for the one that was sent; it is not recorded."),
    QT_TRANSLATE_NOOP("words::Remark",
                      "The credential it carried is not recorded, so it cannot be judged again."),
};

struct Count
{
    Kind kind;
    int value; ///< its place, from 0 on
};

/// The values that are numbers of something; others that look like one are somebody's name.
constexpr std::array counts{
    Count{Kind::Locked, 1},           Count{Kind::LimitLineHolds, 0},
    Count{Kind::NoLimitLineHolds, 0}, Count{Kind::ClosestInMethods, 0},
    Count{Kind::ClosestInUrl, 0},     Count{Kind::ClosestInCondition, 0},
    Count{Kind::RateLeft, 0},         Count{Kind::RateLeft, 1},
    Count{Kind::RateLeftAfter, 0},    Count{Kind::RateLeftAfter, 1},
    Count{Kind::OwnRateLeft, 0},      Count{Kind::OwnRateLeft, 1},
    Count{Kind::OwnRateLeftAfter, 0}, Count{Kind::OwnRateLeftAfter, 1},
};

QString valueOf(Kind kind, const QStringList& values, int place)
{
    const QString& value = values.at(place);
    const bool isCount = std::ranges::any_of(
        counts, [=](const Count& count) { return count.kind == kind && count.value == place; });
    bool isNumber = false;
    const qlonglong number = value.toLongLong(&isNumber);
    if (isCount && isNumber)
        return QLocale().toString(number);
    return QLocale().textDirection() == Qt::RightToLeft
        ? QChar(0x2068) + value + QChar(0x2069) // its direction is its own
        : value;
}

/// Empty: not a kind of remark that is known here.
QString wordsOf(const api::RemarkView& remark)
{
    const auto kind = domain::remarkFromCode(remark.code.toStdString());
    if (!kind)
        return {};
    if (*kind == Kind::Reason)
        return remark.values.isEmpty() ? QString() : explanation(remark.values.constFirst());
    const std::string pattern(domain::pattern(*kind));
    const QString form = QCoreApplication::translate("words::Remark", pattern.c_str());
    QString words;
    for (qsizetype i = 0; i < form.size(); ++i) {
        qsizetype digit = i + 1; // the console's translations have "%L1" for "%1"
        if (form.at(i) == u'%' && digit < form.size() && form.at(digit) == u'L')
            ++digit;
        const int place =
            form.at(i) == u'%' && digit < form.size() ? form.at(digit).unicode() - u'1' : -1;
        if (place >= 0 && place < remark.values.size()) {
            words += valueOf(*kind, remark.values, place);
            i = digit;
        } else {
            words += form.at(i);
        }
    }
    return words;
}

/// The sentences of common/domain/smallest_change.cpp, listed here for translation only; the same
/// test holds them together.
[[maybe_unused]] constexpr std::array changes{
    QT_TRANSLATE_NOOP(
        "words::Change",
        "Supply what the decision still needs: the body, or the answer to the password check."),
    QT_TRANSLATE_NOOP("words::Change", "Send a well-formed request."),
    QT_TRANSLATE_NOOP("words::Change",
                      "Send the path in its plain form, without \"//\", \"..\", encoded slashes, "
                      "or \";\" where the upstream is a servlet container."),
    QT_TRANSLATE_NOOP("words::Change", "Send one credential, in one place, once."),
    QT_TRANSLATE_NOOP("words::Change",
                      "Make the trusted proxy send one well-formed forwarding header, or correct "
                      "the \"header\" and \"trusted\" settings under Proxies."),
    QT_TRANSLATE_NOOP("words::Change",
                      "Send a smaller body, or raise the body limit of the service."),
    QT_TRANSLATE_NOOP("words::Change", "Send a shorter URL."),
    QT_TRANSLATE_NOOP("words::Change", "Send fewer or shorter header fields."),
    QT_TRANSLATE_NOOP("words::Change",
                      "Add an upstream whose hosts and path prefix cover this request."),
    QT_TRANSLATE_NOOP("words::Change", "Add the front proxy's address to the trusted proxies."),
    QT_TRANSLATE_NOOP("words::Change",
                      "Use https, or set Require TLS to \"never\" under Global Settings."),
    QT_TRANSLATE_NOOP(
        "words::Change",
        "Send the method itself instead of a method-override header or \"_method\" parameter."),
    QT_TRANSLATE_NOOP("words::Change", "Send the whole request in time."),
    QT_TRANSLATE_NOOP("words::Change",
                      "Leave the gateway's identity fields (X-Forwarded-User, X-Latchkey-...) out "
                      "of the request."),
    QT_TRANSLATE_NOOP("words::Change",
                      "Send a token, or add the path to the upstream's public paths."),
    QT_TRANSLATE_NOOP("words::Change", "Send the credential in the form its scheme prescribes."),
    QT_TRANSLATE_NOOP("words::Change", "Copy the whole token: its length or checksum is wrong."),
    QT_TRANSLATE_NOOP("words::Change", "Create a token: there is none with this id."),
    QT_TRANSLATE_NOOP("words::Change",
                      "Use the token's current secret, or rotate it with a longer overlap."),
    QT_TRANSLATE_NOOP("words::Change", "Extend the token's expiry, or create a new token."),
    QT_TRANSLATE_NOOP("words::Change", "Create a new token: a revoked one stays revoked."),
    QT_TRANSLATE_NOOP("words::Change", "Enable the token."),
    QT_TRANSLATE_NOOP("words::Change", "Enable the token's owner."),
    QT_TRANSLATE_NOOP("words::Change", "Create a new token: the owner of this one is gone."),
    QT_TRANSLATE_NOOP("words::Change",
                      "Add the owner to a group that may generate tokens, or switch \"admins "
                      "only\" off under Restrictions."),
    QT_TRANSLATE_NOOP("words::Change", "Send the token with its owner's name or e-mail address."),
    QT_TRANSLATE_NOOP("words::Change", "Send the shared token with a user name, as Basic."),
    QT_TRANSLATE_NOOP("words::Change",
                      "Send the token by a scheme that both the token and Global Settings accept."),
    QT_TRANSLATE_NOOP(
        "words::Change",
        "Use a token, or allow passwords under Global Settings and for the upstream."),
    QT_TRANSLATE_NOOP("words::Change", "Use the right password, or a token."),
    QT_TRANSLATE_NOOP("words::Change", "Use the name of an existing user."),
    QT_TRANSLATE_NOOP("words::Change", "Enable the user."),
    QT_TRANSLATE_NOOP("words::Change",
                      "Use the user name: the e-mail address belongs to several users."),
    QT_TRANSLATE_NOOP("words::Change",
                      "Use a Latchkey token, or allow foreign tokens under Global Settings."),
    QT_TRANSLATE_NOOP("words::Change", "Wait for the lock to end, or unlock the user."),
    QT_TRANSLATE_NOOP(
        "words::Change",
        "Change the address lists under Restrictions so that they let this client in."),
    QT_TRANSLATE_NOOP("words::Change", "Add the client's address to the token's address ranges."),
    QT_TRANSLATE_NOOP("words::Change", "Add the path to the upstream's token paths."),
    QT_TRANSLATE_NOOP("words::Change", "Add the user to a group with API access."),
    QT_TRANSLATE_NOOP("words::Change", "Take the user out of the read-only groups, or only read."),
    QT_TRANSLATE_NOOP("words::Change", "Use a token that is not read-only, or only read."),
    QT_TRANSLATE_NOOP(
        "words::Change",
        "Add a line to the token's \"Limit to\" list, or widen the one that came closest."),
    QT_TRANSLATE_NOOP("words::Change",
                      "Send the request through the gateway listener, or limit the token without "
                      "JsonData: a forward-auth question shows no body."),
    QT_TRANSLATE_NOOP("words::Change", "Wait for the lock to end, or unlock the address."),
    QT_TRANSLATE_NOOP("words::Change", "Wait, or raise the limit under Rate Limiting."),
    QT_TRANSLATE_NOOP("words::Change", "Look at the state of the service."),
    QT_TRANSLATE_NOOP("words::Change", "Look at the state of the upstream."),
};

} // namespace

QString remarks(const QList<api::RemarkView>& remarks, const QString& fromService)
{
    QStringList parts;
    for (const api::RemarkView& remark : remarks) {
        const QString part = wordsOf(remark);
        if (part.isEmpty())
            return fromService;
        parts.append(part);
    }
    //: Between what a stage of a decision says of several things.
    const QString separator = QCoreApplication::translate("words::Remark", "; ");
    return parts.isEmpty() ? fromService : parts.join(separator);
}

QString smallestChange(const QString& reason, const QString& fromService)
{
    const auto known = domain::reasonFromCode(reason.toStdString());
    if (!known || fromService.isEmpty())
        return fromService;
    const std::string text(domain::smallestChange(*known));
    const QString own = QCoreApplication::translate("words::Change", text.c_str());
    // In English the service speaks itself: its words may be the more exact ones.
    return own == QString::fromStdString(text) ? fromService : own;
}

QString explanation(const QString& reason, const QString& fromService)
{
    const QString own = explanation(reason);
    return own.isEmpty() ? fromService : own;
}

} // namespace words
