// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/policy/method_set.h"

namespace policy {

using namespace Qt::StringLiterals;

MethodSet MethodSet::all()
{
    MethodSet set;
    set.m_bits = ~0U;
    return set;
}

MethodSet MethodSet::from(const QStringList& names, const QString& field,
                          domain::Problems& problems)
{
    if (names.isEmpty())
        return all();
    MethodSet set;
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (const auto method = http::methodFromText(names.at(i).toUpper().toStdString()))
            set.insert(*method);
        else
            problems.append(
                {u"%1[%2]"_s.arg(field).arg(i),
                 u"method_unknown"_s,
                 u"\"%1\" is not a method that can pass the gateway."_s.arg(names.at(i)),
                 {}});
    }
    return set;
}

} // namespace policy
