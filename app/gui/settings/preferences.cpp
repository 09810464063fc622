// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/settings/preferences.h"

#include <QtCore/QDir>
#include <QtCore/QLibraryInfo>
#include <QtCore/QLocale>
#include <QtCore/QPointer>
#include <QtCore/QSettings>
#include <QtCore/QTranslator>
#include <QtWidgets/QApplication>

#include <array>
#include <memory>

using namespace Qt::StringLiterals;

namespace authscope::gui {

namespace {

constexpr int smallestText = 80;
constexpr int largestText = 200;
constexpr int longestWait = 60;
constexpr auto pseudo = "en_XA"_L1;

// Children of the application, so that they end with it.
QTranslator *install(const QString &file, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>(qApp);
    if (!translator->load(file, folder))
        return nullptr;
    QCoreApplication::installTranslator(translator.get());
    return translator.release();
}

} // namespace

Preferences Preferences::load()
{
    const QSettings settings;
    Preferences read;
    const QString language = settings.value(u"window/language"_s).toString();
    if (languages().contains(language))
        read.language = language;
    const int scheme = settings.value(u"window/scheme"_s, 0).toInt();
    if (scheme >= 0 && scheme <= int(Qt::ColorScheme::Dark))
        read.scheme = Qt::ColorScheme(scheme);
    read.textPercent = std::clamp(settings.value(u"window/text"_s, 100).toInt(), smallestText, largestText);
    read.signInMinutes = std::clamp(settings.value(u"signIn/minutes"_s, 5).toInt(), 1, longestWait);
    return read;
}

void Preferences::save() const
{
    QSettings settings;
    settings.setValue(u"window/language"_s, language);
    settings.setValue(u"window/scheme"_s, int(scheme));
    settings.setValue(u"window/text"_s, textPercent);
    settings.setValue(u"signIn/minutes"_s, signInMinutes);
}

QStringList languages()
{
    QStringList found{u"en"_s};
    const QStringList files = QDir(u":/i18n"_s).entryList({u"authscope_*.qm"_s}, QDir::Files, QDir::Name);
    // English has a file for its plurals.
    for (const QString &file : files)
        if (const QString language = file.sliced(10).chopped(3); !found.contains(language))
            found += language;
    return found;
}

QString languageName(const QString &language)
{
    if (language == pseudo)
        return QApplication::translate("Languages", "Pseudo-locale (for tests)");
    QString name = QLocale(language).nativeLanguageName();
    if (language == "en"_L1)
        name = u"English"_s;
    if (!name.isEmpty())
        name[0] = name.at(0).toUpper();
    return name;
}

void applyLanguage(const QString &language)
{
    static std::array<QPointer<QTranslator>, 2> installed;
    for (QPointer<QTranslator> &translator : installed) {
        if (translator)
            QCoreApplication::removeTranslator(translator);
        delete translator.data();
    }
    QString wanted = language;
    if (wanted.isEmpty()) {
        wanted = u"en"_s;
        const QStringList preferred = QLocale::system().uiLanguages();
        for (const QString &candidate : preferred) {
            const QString code = candidate.section(u'-', 0, 0);
            if (languages().contains(code)) {
                wanted = code;
                break;
            }
        }
    }
    QLocale::setDefault(wanted == pseudo ? QLocale(u"en"_s) : language.isEmpty() ? QLocale::system() : QLocale(wanted));
    installed[0] = install(u"qtbase_"_s + wanted, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    installed[1] = install(u"authscope_"_s + wanted, u":/i18n"_s);
    // Qt takes the direction from the last translator that has the word; this program says it itself.
    QGuiApplication::setLayoutDirection(QLocale(wanted).textDirection());
}

void applyTextSize(int percent)
{
    static const QFont original = QApplication::font();
    QFont font = original;
    font.setPointSizeF(original.pointSizeF() * percent / 100);
    if (font != QApplication::font())
        QApplication::setFont(font);
}

} // namespace authscope::gui
