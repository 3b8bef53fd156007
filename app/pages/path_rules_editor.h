// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/domain/settings.h"

#include <QWidget>

class QLineEdit;

namespace widgets {
class Button;
class Card;
class ComboBox;
class Message;
} // namespace widgets

namespace pages {

/// A list of rules, each some methods and a pattern for the whole path.
class PathRulesEditor : public QWidget
{
    Q_OBJECT
public:
    PathRulesEditor(const QString& title, const QString& sentence, const QString& iconName,
                    QWidget* parent = nullptr);

    [[nodiscard]] QList<domain::PathRule> rules() const { return m_rules; }
    /// \a saved are the rules of the service: others are marked as new.
    void setRules(const QList<domain::PathRule>& rules, const QList<domain::PathRule>& saved);
    void setProblem(const QString& problem);

signals:
    void edited();

private:
    void rebuild();
    QWidget* makeRow(int index);
    QWidget* makeAdder();
    void add();

    QList<domain::PathRule> m_rules;
    QList<domain::PathRule> m_saved;
    widgets::Card* m_card;
    QWidget* m_list;
    widgets::ComboBox* m_methods;
    QLineEdit* m_path;
    widgets::Message* m_message;
};

} // namespace pages
