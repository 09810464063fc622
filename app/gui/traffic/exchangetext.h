// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/exchange.h"

namespace authscope::gui {

// An exchange as text for its detail views, as it went over the wire. Bytes of the wire: to be shown by a view that makes
// them harmless. The heads end with an empty line where a body follows.
QByteArray requestHead(const http::Exchange &exchange);
QByteArray responseHead(const http::Exchange &exchange);
QString timingText(const http::Exchange &exchange);
QString tlsText(const http::Exchange &exchange);

} // namespace authscope::gui
