// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/filter_text.h"

#include <QRegularExpression>
#include <QStringList>

namespace models {
QList<TypedWord> typedWords(const QString& typed)
{
    QList<TypedWord> found;
    TypedWord word;
    bool quoted = false;
    const auto end = [&](qsizetype at) {
        word.to = at;
        if (!word.text.isEmpty())
            found.append(word);
        word = {at + 1, at + 1, {}};
    };
    for (qsizetype at = 0; at < typed.size(); ++at) {
        const QChar c = typed[at];
        if (c == u'"')
            quoted = !quoted;
        else if (c.isSpace() && !quoted)
            end(at);
        else
            word.text += c;
    }
    end(typed.size());
    return found;
}

FilterText FilterText::parse(const QString& typed, const QStringList& known)
{
    FilterText filter;
    QStringList rest;
    const QList<TypedWord> all = typedWords(typed);
    for (const auto& [from, to, word] : all) {
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
