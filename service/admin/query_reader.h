// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/time.h"
#include "common/domain/problems.h"
#include "service/admin/messages.h"

#include <QSet>
#include <QStringList>

namespace admin {

/// Reads the parameters of a query and collects everything that is wrong with them. finish() comes
/// last and reports parameters that nobody asked for, because a filter that is misspelt would
/// otherwise show everything.
class QueryReader
{
public:
    explicit QueryReader(const AdminRequest& request);

    void text(const QString& name, QString& out);
    void optionalText(const QString& name, std::optional<QString>& out);
    /// Given several times, or separated by commas.
    void texts(const QString& name, QStringList& out);
    void flag(const QString& name, std::optional<bool>& out);
    void time(const QString& name, std::optional<core::Timestamp>& out);
    void number(const QString& name, int& out, int minimum, int maximum);

    void report(const QString& name, const QString& code, const QString& message);
    /// All problems, with those of unknown parameters.
    [[nodiscard]] domain::Problems finish();

private:
    /// The value of a parameter that may be given once.
    [[nodiscard]] std::optional<QString> only(const QString& name);

    const AdminRequest& m_request;
    QSet<QString> m_known;
    domain::Problems m_problems;
};

/// "?limit=&cursor=".
struct PageRequest
{
    static constexpr int largest = 1000;

    int limit = 100;
    QString cursor;
};
[[nodiscard]] PageRequest readPage(QueryReader& query);

} // namespace admin
