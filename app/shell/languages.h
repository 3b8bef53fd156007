// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/menu_letters.h"

#include <QApplication>
#include <QList>
#include <QTranslator>

namespace shell {

/// The texts of a language. Their numbers have the digits and separators of the default locale:
/// those of plural texts, where "%n" alone would write them as in C, and those that stand in the
/// text.
class Texts : public QTranslator
{
    Q_OBJECT
public:
    [[nodiscard]] QString translate(const char* context, const char* source, const char* comment,
                                    int n) const override;
};

/// The languages that the console speaks completely, and the switch between them. A language
/// changes its texts, the numbers and dates, the access keys of menus, and the direction of the
/// layout.
class Languages
{
public:
    struct Language
    {
        QString code; ///< "de"
        QString name; ///< in itself: "Deutsch"
    };

    explicit Languages(QApplication& application)
        : m_application(application)
        , m_letters(application)
    { }
    ~Languages();
    Languages(const Languages&) = delete;
    Languages& operator=(const Languages&) = delete;

    [[nodiscard]] static QList<Language> available();
    [[nodiscard]] QString current() const { return m_current; }
    /// Empty or unknown: the desktop's language if the console speaks it, else English. Widgets
    /// that exist keep their texts.
    void use(const QString& code);

private:
    QApplication& m_application;
    QString m_current;
    Texts m_texts;
    QTranslator m_qtTexts;
    widgets::MenuLetters m_letters;
};

} // namespace shell
