// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/time.h"
#include "common/domain/problems.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QStringList>

#include <concepts>
#include <functional>
#include <limits>
#include <utility>

namespace api {

/// A text that stands for a value of an enumeration.
template <typename T>
struct NamedValue
{
    QLatin1StringView name;
    T value;
};

/// Reads the members of one JSON object and collects everything that is wrong with it. Every
/// function leaves its target alone when the member is absent or wrong, so a caller starts from the
/// values that absent members keep. finish() comes last and reports the members that nobody asked
/// for.
class ObjectReader
{
public:
    /// \a path is the dotted place of the object in the input, empty for the input itself.
    ObjectReader(const QJsonObject& object, domain::Problems& problems, QString path = {});

    [[nodiscard]] bool has(QLatin1StringView name) const { return m_object.contains(name); }
    /// Reports "required" for an absent member. Returns whether it is there.
    bool require(QLatin1StringView name);

    void flag(QLatin1StringView name, bool& out);
    void text(QLatin1StringView name, QString& out);
    /// null clears.
    void optionalText(QLatin1StringView name, std::optional<QString>& out);
    void texts(QLatin1StringView name, QStringList& out);
    void time(QLatin1StringView name, core::Timestamp& out);
    /// null clears.
    void optionalTime(QLatin1StringView name, std::optional<core::Timestamp>& out);

    /// A whole number within the bounds, else "not_a_number", "too_small" or "too_large".
    template <std::integral T>
    void number(QLatin1StringView name, T& out, std::type_identity_t<T> minimum = 0,
                std::type_identity_t<T> maximum = std::numeric_limits<T>::max())
    {
        if (const std::optional<qint64> value =
                wholeNumber(name, static_cast<qint64>(minimum), static_cast<qint64>(maximum)))
            out = static_cast<T>(*value);
    }

    /// One of the named values, else "unknown_value" with the list of names.
    template <typename T, std::size_t N>
    void choice(QLatin1StringView name, T& out, const NamedValue<T> (&values)[N])
    {
        QString given;
        if (!takeText(name, given))
            return;
        QStringList names;
        for (const NamedValue<T>& value : values) {
            if (given == value.name) {
                out = value.value;
                return;
            }
            names.append(QString(value.name));
        }
        reportUnknownValue(name, names);
    }

    /// A nested object; \a read need not call finish().
    void object(QLatin1StringView name, const std::function<void(ObjectReader&)>& read);
    /// An array of objects. Returns false when the member is absent or no array.
    bool objects(QLatin1StringView name, const std::function<void(ObjectReader&)>& read);
    /// Any value, as it is.
    [[nodiscard]] QJsonValue value(QLatin1StringView name);
    [[nodiscard]] bool isNull(QLatin1StringView name) const
    {
        return m_object.value(name).isNull();
    }
    /// The null member counts as read.
    void accept(QLatin1StringView name) { m_known.insert(QString(name)); }

    void report(QLatin1StringView name, const QString& code, const QString& message,
                std::optional<qint64> maximum = {});
    [[nodiscard]] QString pathOf(const QString& name) const;
    [[nodiscard]] domain::Problems& problems() { return m_problems; }

    /// Reports "unknown_field" for every member that was not asked for.
    void finish();

private:
    bool take(QLatin1StringView name, QJsonValue& out);
    bool takeText(QLatin1StringView name, QString& out);
    bool checkText(const QString& field, const QString& text);
    std::optional<qint64> wholeNumber(QLatin1StringView name, qint64 minimum, qint64 maximum);
    void reportUnknownValue(QLatin1StringView name, const QStringList& names);
    void reportType(const QString& field, const QString& expected);

    QJsonObject m_object;
    domain::Problems& m_problems;
    QString m_path;
    QSet<QString> m_known;
};

/// The name of a value; every value of the enumeration must be in the table.
template <typename T, std::size_t N>
[[nodiscard]] QString nameOf(T value, const NamedValue<T> (&values)[N])
{
    for (const NamedValue<T>& named : values) {
        if (named.value == value)
            return QString(named.name);
    }
    return {};
}

} // namespace api
