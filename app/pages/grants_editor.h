// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/domain/settings.h"

#include <QWidget>

class QLineEdit;
class QStringListModel;
class QVBoxLayout;

namespace widgets {
class Message;
} // namespace widgets

namespace pages {

/// The groups that may make tokens, each with the longest lifetime it may choose.
class GrantsEditor : public QWidget
{
    Q_OBJECT
public:
    using Grant = domain::RestrictionSettings::Grant;

    explicit GrantsEditor(QWidget* parent = nullptr);

    [[nodiscard]] QList<Grant> grants() const { return m_grants; }
    void setGrants(const QList<Grant>& grants);
    void setSuggestions(const QStringList& groups);

signals:
    void edited();

private:
    void rebuild();
    QWidget* makeRow(int index);
    void add();

    QList<Grant> m_grants;
    QVBoxLayout* m_rows;
    QLineEdit* m_field;
    widgets::Message* m_message;
    QStringListModel* m_suggestions;
};

} // namespace pages
