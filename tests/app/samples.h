// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/domain/upstream.h"

#include <QJsonObject>
#include <QString>

/// Answers of a service as the tests of the console need them.
namespace test {

[[nodiscard]] QJsonObject token(int number, const QString& state = QStringLiteral("active"));
/// Tokens 0 ... count - 1.
[[nodiscard]] QJsonObject tokenList(int count, const QString& next = {}, int total = -1,
                                    int first = 0);
[[nodiscard]] QJsonObject account(const QString& name, bool administrator = true);
[[nodiscard]] QJsonObject sessionAnswer(const QString& name, bool administrator = true);
[[nodiscard]] QJsonObject choices(const QString& owner);
/// Nothing is left: with two tokens that could be deleted.
[[nodiscard]] QJsonObject fullChoices(const QString& owner);
[[nodiscard]] QJsonObject tokenCounts();
/// Thirty days of the first tokens, until \a to.
[[nodiscard]] QJsonObject tokenUsage(int tokens = 8);
[[nodiscard]] QJsonObject auditRow(int number, bool allowed);
/// Record 3 as one record is answered: refused by the addresses then, let through today.
[[nodiscard]] QJsonObject recordWithTrace();
[[nodiscard]] QJsonObject auditList(int count, const QString& next = {}, int first = 0);
[[nodiscard]] QJsonObject statistics(int buckets);
/// A refusal by a limit line, with every stage.
/// What a check of the audit log has found.
[[nodiscard]] QJsonObject auditVerification(bool intact);
[[nodiscard]] QJsonObject explanation(bool allowed = false);
[[nodiscard]] QJsonObject status(int revision = 1);
[[nodiscard]] QJsonObject user(const QString& name, int failedLogins = 0);
[[nodiscard]] QJsonObject userList();
[[nodiscard]] QJsonObject groupList();
/// An API at https://jira.corp.example, in its fourth revision.
[[nodiscard]] domain::Upstream jira();

} // namespace test
