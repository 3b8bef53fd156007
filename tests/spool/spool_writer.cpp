// SPDX-License-Identifier: GPL-3.0-or-later
//
// spool_writer <path> <capacity> <first decision>: appends and completes calls as a worker would
// and writes the decision id of every call that it would have answered to standard output, eight
// bytes each, in one write() per call. It goes on until it is killed or the spool is full.
#include "tests/spool/sample_call.h"

#include <cstdio>
#include <cstdlib>
#include <string>
#include <unistd.h>

int main(int argc, char** argv)
{
    if (argc != 4)
        return 2;
    auto spool =
        spool::Spool::open(QString::fromLocal8Bit(argv[1]), std::strtoull(argv[2], nullptr, 10));
    if (!spool)
        return 1;
    std::string target = "/rest/";
    for (std::uint64_t decision = std::strtoull(argv[3], nullptr, 10);; ++decision) {
        target.resize(6 + decision % 200, 'p');
        spool::CallRecord call = test::sampleCall(decision);
        call.target = target;
        const auto ticket = (*spool)->append(call);
        if (!ticket)
            return 0;
        if (::write(STDOUT_FILENO, &decision, sizeof decision) != sizeof decision)
            return 1;
        if (decision % 3 != 0)
            (*spool)->complete(*ticket, 200, decision, 1);
    }
}
