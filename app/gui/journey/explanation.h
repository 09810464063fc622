// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/exchange.h"
#include "core/http/redaction.h"

#include <QtCore/QCoreApplication>

namespace authscope::gui {

// One field of an exchange and what it means.
struct ExplainedField {
    QString part; // "Asked", "Answered", "Refused with"
    QString name;
    QString value;     // secrets masked, controls visible
    QString meaning;   // empty where the standards give it none that is known here
    QString reference; // "RFC 9728 §2"
};

// An exchange taken apart field by field, in the order of the wire: the parameters that were asked with, the status, the
// challenge, where a redirect leads, and the members of a JSON answer, of an event stream's last event too.
QList<ExplainedField> explain(const http::Exchange &exchange, const http::Redactor &redactor);

} // namespace authscope::gui
