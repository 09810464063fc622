// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/journey/summary.h"

#include "app/gui/phrases.h"
#include "core/base/text.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace authscope::gui {

namespace {

// The sentences of core/journey and, of recordings, core/dossier: the more special before the more general. %1, %2, … stand for what it found.
constexpr const char *sentences[] = {
    QT_TRANSLATE_NOOP("Summary", "answered %1, without TLS"),
    QT_TRANSLATE_NOOP("Summary", "answered %1, %2"),
    QT_TRANSLATE_NOOP("Summary", "401 without a Bearer challenge"),
    QT_TRANSLATE_NOOP("Summary", "401, %1, without resource_metadata"),
    QT_TRANSLATE_NOOP("Summary", "401, %1, resource_metadata, scope %2"),
    QT_TRANSLATE_NOOP("Summary", "401, %1, resource_metadata"),
    QT_TRANSLATE_NOOP("Summary", "open: the server asks for no credentials"),
    QT_TRANSLATE_NOOP("Summary", "names no authorization server"),
    QT_TRANSLATE_NOOP("Summary", "authorization server %1"),
    QT_TRANSLATE_NOOP("Summary",
                      "no metadata anywhere; /authorize, /token and /register of %1 are assumed (MCP 2025-03-26)"),
    QT_TRANSLATE_NOOP("Summary", "none found; the token's signature cannot be checked"),
    QT_TRANSLATE_NOOP("Summary", "none: %1"),
    QT_TRANSLATE_NOOP("Summary", "issuer %1 (by the MCP server's own well-known document), 1 key"),
    QT_TRANSLATE_NOOP("Summary", "issuer %1 (by the MCP server's own well-known document), %2 keys"),
    QT_TRANSLATE_NOOP("Summary", "issuer %1, 1 key"),
    QT_TRANSLATE_NOOP("Summary", "issuer %1, %2 keys"),
    QT_TRANSLATE_NOOP("Summary", "issuer %1; no jwks_uri"),
    QT_TRANSLATE_NOOP("Summary", "issuer %1; %2"),
    QT_TRANSLATE_NOOP("Summary", "%1, revision %2, %3 tools"),
    QT_TRANSLATE_NOOP("Summary", "the server has no tools"),
    QT_TRANSLATE_NOOP("Summary", "tools: %1"),
    QT_TRANSLATE_NOOP("Summary", "a token was given"),
    QT_TRANSLATE_NOOP("Summary", "machine to machine"),
    QT_TRANSLATE_NOOP("Summary", "tokens are kept from before"),
    QT_TRANSLATE_NOOP("Summary", "no credentials are to be sent"),
    QT_TRANSLATE_NOOP("Summary", "the server asks for no credentials"),
    QT_TRANSLATE_NOOP("Summary", "not reached"),
    QT_TRANSLATE_NOOP("Summary", "stopped before this station"),
    QT_TRANSLATE_NOOP("Summary", "signed in on another device, scope %1"),
    QT_TRANSLATE_NOOP("Summary", "signed in through the browser, scope %1"),
    QT_TRANSLATE_NOOP("Summary", "a code came back"),
    QT_TRANSLATE_NOOP("Summary", "%1 token for %2 min"),
    QT_TRANSLATE_NOOP("Summary", "%1 token for %2 s"),
    QT_TRANSLATE_NOOP("Summary", "%1 token of unknown lifetime"),
    QT_TRANSLATE_NOOP("Summary", "nothing in this recording"),
    QT_TRANSLATE_NOOP("Summary", "%1 %2 answered %3 (the last of %4)"),
    QT_TRANSLATE_NOOP("Summary", "%1 %2 answered %3"),
    QT_TRANSLATE_NOOP("Summary", "not as expected: %1"),
    QT_TRANSLATE_NOOP("Summary", "%1: only its server can check it"),
    QT_TRANSLATE_NOOP("Summary", "%1 for %2"),
};

// What may stand behind a sentence.
constexpr const char *additions[] = {
    QT_TRANSLATE_NOOP("Summary", ", refresh token"),
    QT_TRANSLATE_NOOP("Summary", ", ID token"),
    QT_TRANSLATE_NOOP("Summary", ", tokens bound to a key (DPoP)"),
    QT_TRANSLATE_NOOP("Summary", ", registered with this server"),
    QT_TRANSLATE_NOOP("Summary", ", by its metadata document"),
    QT_TRANSLATE_NOOP("Summary", ", not the chosen revision"),
    QT_TRANSLATE_NOOP("Summary", ", the chosen revision"),
};

const Phrases &known()
{
    static const Phrases phrases("Summary", sentences);
    return phrases;
}

// Without its additions, which come translated in `end`.
QString trunkOf(QString summary, QString *end)
{
    for (bool found = true; found;) {
        found = false;
        for (const char *addition : additions) {
            if (!summary.endsWith(QLatin1StringView(addition)))
                continue;
            summary.chop(qsizetype(qstrlen(addition)));
            end->prepend(QCoreApplication::translate("Summary", addition));
            found = true;
        }
    }
    return summary;
}

} // namespace

bool isKnownSummary(const QString &summary)
{
    QString end;
    const QString trunk = trunkOf(summary, &end);
    return !end.isEmpty() || known().whole(trunk);
}

QString shownSummary(const journey::Station &station)
{
    QString end;
    const QString trunk = trunkOf(station.summary, &end);
    // Why a station failed is told by what failed, or by the title of a cause.
    if (station.state == journey::StationState::Failed && trunk != "stopped before this station"_L1) {
        const QString title = QCoreApplication::translate("Cause", station.summary.toUtf8().constData());
        return visible(title == station.summary ? enginePhrases().translated(title) : title);
    }
    return visible(QString(known().whole(trunk).value_or(trunk) + end));
}

} // namespace authscope::gui
