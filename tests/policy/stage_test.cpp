// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/policy/stage_test.h"

#include "service/policy/stage.h"

#include <QTest>

using policy::Stage;
using policy::StageMarks;
using policy::StageVerdict;

namespace {

constexpr auto count = static_cast<int>(policy::stageCount);

Stage stage(int index)
{
    return static_cast<Stage>(index);
}

/// "PSF": the first passed, the second had nothing to say, the third refused.
StageMarks marksOf(const QByteArray& verdicts)
{
    StageMarks marks;
    for (int i = 0; i < verdicts.size(); ++i)
        marks.note(stage(i),
                   verdicts[i] == 'P'       ? StageVerdict::Passed
                       : verdicts[i] == 'S' ? StageVerdict::Skipped
                                            : StageVerdict::Failed);
    return marks;
}

QByteArray text(const StageMarks& marks)
{
    QByteArray line;
    for (int i = 0; i < count; ++i)
        line += "nPFS"[static_cast<int>(marks.verdict(stage(i)))];
    return line;
}

} // namespace

void StageTest::nothingIsMarkedAtFirst()
{
    QCOMPARE(text(StageMarks()), QByteArray(count, 'n'));
    QVERIFY(!StageMarks().refusedAt());
    QVERIFY(StageMarks().packed() != 0); // "no stage was asked" is not "not recorded"
}

void StageTest::marksTellWhatEachStageSaid()
{
    QCOMPARE(text(marksOf("PPPSPF")), QByteArray("PPPSPFnnnnnnnnnn"));
    QCOMPARE(text(marksOf("PPP")), QByteArray("PPPnnnnnnnnnnnnn"));
    QCOMPARE(text(marksOf("PPPSPPPPPSSPSPSS")), QByteArray("PPPSPPPPPSSPSPSS"));
    QCOMPARE(text(marksOf("PPPPPPPPPPPPPPPF")), QByteArray("PPPPPPPPPPPPPPPF"));
    QVERIFY(marksOf("PPPSPF").refusedAt() == Stage::Credential);
    QVERIFY(!marksOf("PPPSPFP").refusedAt());
}

void StageTest::aRefusalAfterwardsTakesTheRestBack()
{
    StageMarks marks = marksOf("PPPSPPPPPSSPSPSS");
    marks.refuseAt(Stage::TokenIp);
    QCOMPARE(text(marks), QByteArray("PPPSPPPPPSFnnnnn"));
    marks.refuseAt(Stage::Ip);
    QCOMPARE(text(marks), QByteArray("PPPFnnnnnnnnnnnn"));
    QVERIFY(marks.refusedAt() == Stage::Ip);
}

void StageTest::whatIsPackedIsUnpacked()
{
    const QList<QByteArray> lines{
        "", "P", "F", "S", "PPPSPF", "PPPSPPPPPSSPSPSS", "SSSSSSSSSSSSSSSS", "PPPPPPPPPPPPPPPF"};
    for (const QByteArray& line : lines) {
        const StageMarks marks = marksOf(line);
        QVERIFY(marks.packed() < 1U << 24);
        const auto unpacked = StageMarks::unpack(marks.packed());
        QVERIFY(unpacked.has_value());
        QVERIFY(*unpacked == marks);
        QCOMPARE(text(*unpacked), text(marks));
    }
}

void StageTest::bitsThatNobodyPacksAreRefused()
{
    const std::uint32_t fine = marksOf("PPPSPF").packed();
    QVERIFY(StageMarks::unpack(fine));
    QVERIFY(!StageMarks::unpack(0)); // a record of a version that kept no marks
    QVERIFY(!StageMarks::unpack(fine & ~(3U << 22))); // version 0
    QVERIFY(!StageMarks::unpack(fine | 2U << 22)); // version 3
    QVERIFY(!StageMarks::unpack(fine | 1U << 24)); // more than 24 bits
    QVERIFY(!StageMarks::unpack(fine | 1U << 10)); // skipped, but not asked
    QVERIFY(!StageMarks::unpack(fine | 1U << 5)); // skipped and refused
    QVERIFY(!StageMarks::unpack(StageMarks().packed() | 1U << 21)); // nobody refused
    QVERIFY(!StageMarks::unpack(StageMarks().packed() | 17U << 16)); // more than there are
}
