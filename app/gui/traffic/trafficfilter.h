// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/exchange.h"

#include <QtCore/QStringList>

#include <expected>
#include <functional>
#include <memory>
#include <vector>

namespace authscope::gui {

// The filter line of the traffic. Terms apart by blanks must all hold; "or" between them makes alternatives; "-" before
// one negates it; "…" keeps blanks together. A term is a word, found in leg, method, address, status or purpose, or a
// place and a value: leg:token,refresh status:4xx status:>=400 method:post host:okta path:/v1/ url: for: ms:>100
// size:>10k error:timeout header:x-request-id=7 body:invalid_grant is:error|redirect|stream|truncated|refused number:5-9.
// Without regard to the case of letters. See docs/interface.md.
class TrafficFilter
{
public:
    struct Error {
        qsizetype position = 0; // in the line
        qsizetype length = 0;
        QString text; // what was expected there
    };

    TrafficFilter() = default; // lets everything pass
    static std::expected<TrafficFilter, Error> parse(const QString &line);

    bool matches(const http::Exchange &exchange) const;
    // Whether bodies or header fields are searched: that takes its time.
    bool isSlow() const { return m_slow; }
    bool isEmpty() const { return m_alternatives.empty(); }

    // The places, for completion: "leg:", …
    static QStringList places();

private:
    using Test = std::function<bool(const http::Exchange &)>;
    std::vector<std::vector<Test>> m_alternatives;
    bool m_slow = false;
};

} // namespace authscope::gui
