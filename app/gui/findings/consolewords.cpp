// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/findings/consolewords.h"

#include <QtCore/QCoreApplication>

namespace authscope::gui {

namespace {

constexpr const char *words[] = {
    QT_TRANSLATE_NOOP("Console", "Applications > your app"),
    QT_TRANSLATE_NOOP("Console", "Security > API > Authorization Servers > your server"),
    QT_TRANSLATE_NOOP("Console", "General: Application type"),
    QT_TRANSLATE_NOOP("Console", "General: Sign-in redirect URIs"),
    QT_TRANSLATE_NOOP("Console", "General: Client secrets, status of the one in use"),
    QT_TRANSLATE_NOOP("Console", "Scopes"),
    QT_TRANSLATE_NOOP("Console", "Access Policies: how many there are"),
    QT_TRANSLATE_NOOP("Console", "Access Policies > policy: Assign to"),
    QT_TRANSLATE_NOOP("Console", "Access Policies > rule: IF Grant type is"),
    QT_TRANSLATE_NOOP("Console", "Access Policies > rule: AND Scopes requested"),
    QT_TRANSLATE_NOOP("Console", "Access Policies > rule: Access token lifetime"),
    QT_TRANSLATE_NOOP("Console", "Access Policies > rule: but will expire if not used every"),
    QT_TRANSLATE_NOOP("Console", "whether the browser showed a page that asks for consent"),
    QT_TRANSLATE_NOOP("Console", "words separated by spaces"),
    QT_TRANSLATE_NOOP("Console", "words separated by spaces, or * for all clients"),
    QT_TRANSLATE_NOOP("Console", "words separated by spaces, as grant_type values"),
    QT_TRANSLATE_NOOP("Console", "words separated by spaces, or * for any"),
    QT_TRANSLATE_NOOP("Console", "a number"),
    QT_TRANSLATE_NOOP("Console", "seconds"),
    QT_TRANSLATE_NOOP("Console", "web, native, browser or service"),
    QT_TRANSLATE_NOOP("Console", "web"),
    QT_TRANSLATE_NOOP("Console", "native"),
    QT_TRANSLATE_NOOP("Console", "browser"),
    QT_TRANSLATE_NOOP("Console", "service"),
    QT_TRANSLATE_NOOP("Console", "yes or no"),
    QT_TRANSLATE_NOOP("Console", "yes"),
    QT_TRANSLATE_NOOP("Console", "no"),
};

} // namespace

QString consoleWord(const QString &english)
{
    return QCoreApplication::translate("Console", english.toUtf8().constData());
}

QStringList consoleWords()
{
    QStringList list;
    for (const char *word : words)
        list += QString::fromLatin1(word);
    return list;
}

} // namespace authscope::gui
