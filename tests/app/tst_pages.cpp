// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/app_test_main.h"
#include "tests/app/audit_integrity_test.h"
#include "tests/app/audit_page_test.h"
#include "tests/app/away_test.h"
#include "tests/app/entry_editing_test.h"
#include "tests/app/filter_test.h"
#include "tests/app/forms_test.h"
#include "tests/app/kept_form_test.h"
#include "tests/app/limit_editor_test.h"
#include "tests/app/models_test.h"
#include "tests/app/overview_page_test.h"
#include "tests/app/pages_test.h"
#include "tests/app/real_run_test.h"
#include "tests/app/review_test.h"
#include "tests/app/token_dialogs_test.h"
#include "tests/app/token_list_test.h"
#include "tests/app/undo_test.h"

int main(int argc, char** argv)
{
    return test::runAllWithWidgets<ModelsTest, AuditPageTest, LimitEditorTest, OverviewPageTest,
                                   FilterTest, PagesTest, TokenListTest, TokenDialogsTest, UndoTest,
                                   RealRunTest, AuditIntegrityTest, ReviewTest, EntryEditingTest,
                                   KeptFormTest, FormsTest, AwayTest>(argc, argv);
}
