// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The rows of tst_diagnosis: a case and what must be found first in it.

#pragma once

#include "core/diagnosis/finding.h"
#include "tests/support/casebuilder.h"

#include <functional>

namespace authscope::test {

using diagnosis::Case;
using diagnosis::Certainty;
using diagnosis::Severity;
using http::ErrorKind;
using http::Form;
using http::Leg;

constexpr auto certain = Certainty::Certain;
constexpr auto probable = Certainty::Probable;
constexpr auto possible = Certainty::Possible;

inline const QString policyText =
    u"Policy evaluation failed for this request, please check the policy configurations."_s;

struct Row {
    const char *name;
    QString id;
    Certainty certainty;
    QString station;
    std::function<Case()> make;
    Severity severity = Severity::Error;
    QStringList follows = {}; // findings that must be marked as its consequences
};

struct HealthyRow {
    const char *name;
    QString notes; // all the ids found, sorted
    std::function<Case()> make;
};

struct HostileRow {
    const char *name;
    std::function<Case()> make;
};

} // namespace authscope::test

#include "diagnosisrows_discovery.h"
#include "diagnosisrows_healthy.h"
#include "diagnosisrows_token.h"
#include "diagnosisrows_verify.h"
// Those above are used by these.
#include "diagnosisrows_bearer.h"
#include "diagnosisrows_client.h"
#include "diagnosisrows_grants.h"
#include "diagnosisrows_sound.h"
#include "diagnosisrows_wire.h"

namespace authscope::test {

// Nothing of these is wrong; each looks a little like something that is.
inline QList<HealthyRow> soundRows()
{
    return signInSoundRows() + wireSoundRows();
}

inline const QList<Row> &rows()
{
    static const QList<Row> all = networkRows() + transportRows() + resourceRows() + serverRows() + authorizeRows()
        + tokenRows() + policyRows() + verifyRows() + configurationRows() + proxyRows() + headerRows() + placeRows()
        + registrationRows() + browserRows() + textRows() + grantRows() + refreshRows() + bearerRows() + callRows()
        + noteRows();
    return all;
}

} // namespace authscope::test
