// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/filter_text.h"

#include <QRegularExpression>
#include <QStringList>

namespace models {
namespace {

/// Splits at blanks that stand outside quotes; the quotes go.
QStringList words(const QString& typed)
{
    QStringList found;
    QString word;
    bool quoted = false;
    for (const QChar c : typed) {
        if (c == u'"') {
            quoted = !quoted;
        } else if (c.isSpace() && !quoted) {
            if (!word.isEmpty())
                found.append(std::exchange(word, {}));
        } else {
            word += c;
        }
    }
    if (!word.isEmpty())
        found.append(word);
    return found;
}

} // namespace

FilterText FilterText::parse(const QString& typed, const QStringList& known)
{
    FilterText filter;
    QStringList rest;
    const QStringList all = words(typed);
    for (const QString& word : all) {
        const qsizetype colon = word.indexOf(u':');
        const QString name = word.left(std::max<qsizetype>(colon, 0)).toLower();
        if (colon > 0 && colon + 1 < word.size() && known.contains(name))
            filter.fields.append({name, word.mid(colon + 1)});
        else
            rest.append(word);
    }
    filter.text = rest.join(u' ');
    return filter;
}

std::optional<QString> FilterText::value(QStringView name) const
{
    std::optional<QString> last;
    for (const auto& [field, value] : fields) {
        if (field == name)
            last = value;
    }
    return last;
}

QString withoutSecrets(const QString& typed)
{
    static const QRegularExpression token(QStringLiteral("lk[us]_([0-9A-Za-z]{12})_[0-9A-Za-z…]*"));
    return QString(typed).replace(token, QStringLiteral("\\1"));
}

} // namespace models
