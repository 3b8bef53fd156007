// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/domain/remark.h"

#include <QJsonArray>
#include <QList>
#include <QStringList>

namespace api {

/// A remark as it is on the wire: its code may be of a newer service.
struct RemarkView
{
    QString code;
    QStringList values;
    friend bool operator==(const RemarkView&, const RemarkView&) = default;
};

/// [{"code":"owned_by","values":["ann"]}]
[[nodiscard]] QJsonArray toJson(const domain::Remarks& remarks);
[[nodiscard]] QList<RemarkView> remarksFromJson(const QJsonArray& json);

} // namespace api
