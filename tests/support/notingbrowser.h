// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A browser that opens nothing and remembers what it was asked to: a person who does nothing.
#pragma once

#include "app/signin/browser.h"

#include <QtCore/QList>

namespace authscope::test {

class NotingBrowser final : public signin::Browser
{
public:
    Result<void> open(const QByteArray &url) override
    {
        opened += url;
        return answer;
    }
    QList<QByteArray> opened;
    Result<void> answer;
};

} // namespace authscope::test
