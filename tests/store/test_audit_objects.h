// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/store/audit_table_test.h"

/// The history of one user, group, upstream, token or page of the settings.
class TestAuditObjects : public test::AuditTableTest
{
    Q_OBJECT
private slots:
    void aChangeIsFoundByWhatItChanged_data();
    void aChangeIsFoundByWhatItChanged();
    void onlyChangesHaveAHistory();
    void pagesOfAHistoryMeet();
    void changesOfEarlierVersionsAreFoundToo();
    void retentionTakesWhatWasChangedToo();
    void anIndexLeadsToAHistory();

private:
    [[nodiscard]] store::AuditEvent changeOf(qint64 number, const QJsonObject& details) const;
    QList<qint64> historyOf(std::optional<store::AuditObject::Kind> kind, const QString& name);
};
