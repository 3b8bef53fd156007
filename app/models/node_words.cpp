// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/node_words.h"

#include "app/models/moment.h"

#include <algorithm>

namespace models {

NodeWords::NodeWords(const QList<Node>& nodes)
{
    if (nodes.size() > 1)
        m_nodes = nodes;
}

bool NodeWords::allAnswer() const
{
    return std::all_of(m_nodes.begin(), m_nodes.end(),
                       [](const Node& one) { return one.answering; });
}

QString NodeWords::summary() const
{
    const int all = static_cast<int>(m_nodes.size());
    if (all == 0)
        return {};
    const auto answering = std::count_if(m_nodes.begin(), m_nodes.end(),
                                         [](const Node& one) { return one.answering; });
    return answering == all ? tr("%n node(s)", nullptr, all)
                            : tr("%1 of %n node(s)", nullptr, all).arg(number(answering));
}

QStringList NodeWords::lines() const
{
    QStringList lines;
    for (const Node& node : m_nodes)
        lines.append(line(node));
    return lines;
}

QStringList NodeWords::missing() const
{
    QStringList lines;
    for (const Node& node : m_nodes)
        if (!node.answering)
            lines.append(line(node));
    return lines;
}

QString NodeWords::line(const Node& node)
{
    const QString name = number(node.number);
    if (!node.answering)
        return tr("Node %1: no answer since %2").arg(name, preciseLocal(node.seenAt));
    return (node.here ? tr("Node %1, this one: version %2") : tr("Node %1: version %2"))
        .arg(name, node.version);
}

} // namespace models
