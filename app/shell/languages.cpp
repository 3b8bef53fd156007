// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/languages.h"

#include "app/words/digits.h"

#include <QDir>
#include <QLibraryInfo>
#include <QLocale>

#include <algorithm>

/// Outside any namespace, as Q_INIT_RESOURCE needs it: resources of a static library are not found
/// by themselves.
static void loadTranslations()
{
    Q_INIT_RESOURCE(console_translations);
}

using namespace Qt::StringLiterals;

namespace shell {
namespace {

const QString Folder = QStringLiteral(":/i18n");

QLocale localeOf(const QString& code)
{
    // The desktop's own country where it speaks the language: dates and numbers differ between
    // countries.
    const QLocale system = QLocale::system();
    return system.name().section(QLatin1Char('_'), 0, 0) == code ? system : QLocale(code);
}

constexpr QChar isolate(0x2068); // its first letter gives the direction
constexpr QChar endOfIsolate(0x2069);
constexpr QChar rightToLeft(0x200f);

bool hasMirrored(const QString& text)
{
    return std::ranges::any_of(text, [](QChar sign) {
        return sign.direction() == QChar::DirR || sign.direction() == QChar::DirAL;
    });
}

bool hasLetter(const QString& text)
{
    return std::ranges::any_of(text, [](QChar sign) { return sign.isLetter(); });
}

/// "%1" as "%L1": a number that is put in gets the digits of the language, and a text stays as it
/// is. In a language that runs from right to left, what is put in keeps a direction of its own:
/// names, paths and marks beside each other would otherwise change places.
QString localised(const QString& text)
{
    const bool mirrored = QLocale().textDirection() == Qt::RightToLeft;
    QString result;
    result.reserve(text.size() + 8);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool place = text.at(i) == u'%' && i + 1 < text.size() && text.at(i + 1) >= u'1'
            && text.at(i + 1) <= u'9';
        if (!place) {
            result += text.at(i);
            continue;
        }
        ++i;
        if (mirrored)
            result += isolate;
        result += u"%L"_s + text.at(i);
        if (mirrored)
            result += endOfIsolate;
    }
    // Also where it begins with a foreign word, or is nothing but places for others.
    if (mirrored && !result.isRightToLeft() && (hasMirrored(text) || !hasLetter(text)))
        result.prepend(rightToLeft);
    return result;
}

} // namespace

QString Texts::translate(const char* context, const char* source, const char* comment, int n) const
{
    QString text = QTranslator::translate(context, source, comment, n);
    if (text.isNull())
        return text; // there is none: the next translator is asked
    if (n >= 0)
        text.replace(QStringLiteral("%n"), QStringLiteral("%Ln"));
    return words::inDigitsOf(QLocale(), localised(text));
}

Languages::~Languages()
{
    QCoreApplication::removeTranslator(&m_texts);
    QCoreApplication::removeTranslator(&m_qtTexts);
}

QList<Languages::Language> Languages::available()
{
    loadTranslations();
    QList<Language> languages{{QStringLiteral("en"), QStringLiteral("English")}};
    for (const QString& file : QDir(Folder).entryList({QStringLiteral("console_*.qm")})) {
        const QString code = file.section(QLatin1Char('_'), 1).section(QLatin1Char('.'), 0, 0);
        if (code == QStringLiteral("en"))
            continue;
        // Where the data know several kinds of a language, its name is the one without a country.
        QString name = code == u"es"_s ? u"español"_s : QLocale(code).nativeLanguageName();
        name[0] = name.at(0).toUpper();
        languages.append({code, name});
    }
    std::sort(languages.begin(), languages.end(), [](const Language& a, const Language& b) {
        return a.name.localeAwareCompare(b.name) < 0;
    });
    return languages;
}

void Languages::use(const QString& code)
{
    const QList<Language> languages = available();
    const auto speaks = [&languages](const QString& wanted) {
        return std::ranges::find(languages, wanted, &Language::code) != languages.end();
    };
    const QString system = QLocale::system().name().section(QLatin1Char('_'), 0, 0);
    m_current = speaks(code) ? code : speaks(system) ? system : QStringLiteral("en");
    QCoreApplication::removeTranslator(&m_texts);
    QCoreApplication::removeTranslator(&m_qtTexts);
    QLocale::setDefault(localeOf(m_current));
    // English too: its plural forms are a translation.
    if (m_texts.load(Folder + QStringLiteral("/console_") + m_current))
        QCoreApplication::installTranslator(&m_texts);
    // Qt's own texts, those of buttons and of the menus of fields, are part of the program too; one
    // that was built without them finds those of the system.
    const QString qt = QStringLiteral("qtbase_") + m_current;
    if (m_qtTexts.load(qt, Folder)
        || m_qtTexts.load(qt, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qtTexts);
    m_application.setLayoutDirection(QLocale(m_current).textDirection());
}

} // namespace shell
