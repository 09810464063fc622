// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/gui/widgets/theme.h"
#include "core/diagnosis/finding.h"
#include "core/jose/token.h"
#include "core/journey/station.h"

#include <QtGui/QIcon>

namespace authscope::gui {

// An SVG of resources/icons drawn in the tone's colour of the palette that is in force when it is painted; white on a
// selection. Follows a change of scheme by itself.
QIcon tintedIcon(const QString &name, Tone tone = Tone::Neutral);

// A state by its shape, its tone and its word.
QIcon stateIcon(journey::StationState state);
Tone toneOf(journey::StationState state);
QString stateWord(journey::StationState state);

QIcon severityIcon(diagnosis::Severity severity);
Tone toneOf(diagnosis::Severity severity);
QString severityWord(diagnosis::Severity severity);
QString certaintyWord(diagnosis::Certainty certainty);

QIcon outcomeIcon(jose::Outcome outcome);
Tone toneOf(jose::Outcome outcome);
QString outcomeWord(jose::Outcome outcome);

} // namespace authscope::gui
