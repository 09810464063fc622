// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A recording client for a test, new and without a past for each of its functions.
#pragma once

#include "core/http/client.h"

#include <QtTest/QTest>

#include <memory>

namespace authscope::test {

class HttpLab
{
protected:
    // For the test's init().
    void begin()
    {
        QTest::failOnWarning();
        m_log.clear();
        m_client = std::make_unique<http::Client>(&m_log);
    }

    http::ExchangeLog m_log;
    std::unique_ptr<http::Client> m_client;
};

} // namespace authscope::test
