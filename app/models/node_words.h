// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/api/session_json.h"

#include <QCoreApplication>
#include <QStringList>

namespace models {

/// The services that share a store, in the words of the console. All of it is empty where there is
/// one only.
class NodeWords
{
    Q_DECLARE_TR_FUNCTIONS(models::NodeWords)

public:
    using Node = api::ServiceStatus::Node;

    explicit NodeWords(const QList<Node>& nodes);

    [[nodiscard]] bool allAnswer() const;
    /// "2 nodes", or "1 of 2 nodes" where one does not answer.
    [[nodiscard]] QString summary() const;
    /// Of each: "Node 1: version 1.0.0", or since when it does not answer.
    [[nodiscard]] QStringList lines() const;
    /// The lines of those that do not answer.
    [[nodiscard]] QStringList missing() const;

private:
    [[nodiscard]] static QString line(const Node& node);

    QList<Node> m_nodes;
};

} // namespace models
