// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/http/tst_chunked.h"
#include "tests/http/tst_corpus.h"
#include "tests/http/tst_no_allocation.h"
#include "tests/http/tst_query.h"
#include "tests/http/tst_request_gate.h"
#include "tests/http/tst_request_parser.h"
#include "tests/http/tst_request_refusals.h"
#include "tests/http/tst_response_parser.h"
#include "tests/http/tst_response_writer.h"
#include "tests/http/tst_target.h"
#include "tests/http/tst_text.h"
#include "tests/support/test_main.h"

int main(int argc, char** argv)
{
    return test::runAll<TestText, TestTarget, TestQuery, TestRequestGate, TestRequestParser,
                        TestRequestRefusals, TestChunked, TestResponseParser, TestResponseWriter,
                        TestCorpus, TestNoAllocation>(argc, argv);
}
