// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/test_audit.h"
#include "tests/store/test_audit_objects.h"
#include "tests/store/test_audit_search.h"
#include "tests/store/test_backup.h"
#include "tests/store/test_damage.h"
#include "tests/store/test_database.h"
#include "tests/store/test_kill.h"
#include "tests/store/test_migrations.h"
#include "tests/store/test_postgres.h"
#include "tests/store/test_small_tables.h"
#include "tests/store/test_text.h"
#include "tests/store/test_token_search.h"
#include "tests/store/test_tokens.h"
#include "tests/store/test_users.h"
#include "tests/support/test_main.h"

int main(int argc, char** argv)
{
    return test::runAll<TestText, TestDatabase, TestMigrations, TestUsers, TestTokens,
                        TestTokenSearch, TestSmallTables, TestAudit, TestAuditSearch,
                        TestAuditObjects, TestBackup, TestDamage, TestKill, TestPostgres>(argc,
                                                                                          argv);
}
