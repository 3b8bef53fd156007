// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/review.h"
#include "common/api/audit_json.h"

#include <QWidget>

#include <optional>

class QVBoxLayout;

namespace pages {

/// What a record says beside its facts: what was changed in a page of the settings, a user, a group
/// or an upstream, field by field in the words of the console; the rest as it was recorded; and the
/// way to everything else that was done to the same thing.
class RecordedChange final : public QWidget
{
    Q_OBJECT

public:
    explicit RecordedChange(const api::AuditRow& row, QWidget* parent = nullptr);

signals:
    /// To the audit log, filtered by these words.
    void historyAsked(const QString& words);

private:
    void addHeading(const QString& text);
    void addFields(const QList<ChangedField>& fields);
    void addSettings(QJsonObject& details);
    void addEntry(QJsonObject& details);
    void addHistory(const api::AuditRow& row);

    QVBoxLayout* m_column;
};

} // namespace pages
