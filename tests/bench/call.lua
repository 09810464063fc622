-- SPDX-FileCopyrightText: 2026 The Authscope developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- wrk's script: one POST with the body in BENCH_BODY and the headers in BENCH_HEADERS (one "Name: value" a line), over
-- and over; ends with a line of JSON for bench.mjs.

wrk.method = "POST"
wrk.body = os.getenv("BENCH_BODY")
for line in os.getenv("BENCH_HEADERS"):gmatch("[^\n]+") do
    local name, value = line:match("^([^:]+): (.*)$")
    wrk.headers[name] = value
end

function done(summary, latency, requests)
    local errors = summary.errors
    io.write(string.format('{"rate": %.3f, "p99": %.3f, "errors": %d}\n',
        summary.requests / summary.duration * 1e6, latency:percentile(99) / 1000,
        errors.connect + errors.read + errors.write + errors.status + errors.timeout))
end
