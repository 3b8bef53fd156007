// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/keys/keychain_key_provider.h"
#include "tests/keys/key_support.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;
using keys::ProviderState;

/// keychain_probe unlocked|locked|empty: what a KeychainKeyProvider must say in such a session.
/// Exits 0 if it does.
int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QString expected = application.arguments().value(1);
    keys::KeychainKeyProvider provider(u"latchkey-test"_s, u"master"_s, std::chrono::seconds(10));
    const auto fail = [](const QString& what) {
        std::fprintf(stderr, "%s\n", qPrintable(what));
        return 1;
    };
    const ProviderState state = provider.probe();
    std::printf("%d: %s %s\n", static_cast<int>(state.kind), qPrintable(state.reason),
                qPrintable(state.fix));
    const auto before = provider.read();
    if (expected != "unlocked"_L1) {
        const bool isLocked = state.kind == ProviderState::Kind::Locked;
        if (state.kind == ProviderState::Kind::Available || (expected == "locked"_L1) != isLocked)
            return fail(u"the probe does not see that the keychain is "_s + expected);
        if (before || before.error().code != core::Error::Code::Unavailable)
            return fail(u"a keychain that is %1 passes for one without a key"_s.arg(expected));
        return provider.create(test::secret(QByteArray(32, 'x'))) ? fail(u"a key was made"_s) : 0;
    }
    if (state.kind != ProviderState::Kind::Available)
        return fail(u"the probe refuses a keychain that works"_s);
    if (!before || before->has_value())
        return fail(u"an empty keychain holds a key"_s);
    const QByteArray key = QByteArray::fromHex("00ff").repeated(16);
    if (const auto created = provider.create(test::secret(key)); !created)
        return fail(created.error().message);
    const auto after = provider.read();
    if (!after || !after->has_value() || test::bytesOf(**after) != key)
        return fail(u"the key does not come back"_s);
    const auto again = provider.create(test::secret(QByteArray(32, 'x')));
    if (again || again.error().code != core::Error::Code::Conflict)
        return fail(u"the key was overwritten"_s);
    return 0;
}
