// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>
#include <QtCore/QSet>

namespace authscope::http {

// Whether a parameter, member or header of that name carries a secret. Case, '-' and '_' do not matter.
bool carriesSecret(QByteArrayView name);

// Hides secrets by the place they stand in, without knowing them. Whatever it hides it also collects, so that the same
// value can be found in other places. Lives for one pass over a text or an exchange.
class Scrubber
{
public:
    QByteArray header(QByteArrayView name, QByteArrayView value);
    QByteArray url(QByteArrayView url);
    QByteArray body(QByteArrayView contentType, QByteArrayView body);
    // Any text: name=value and "name": "value" pairs, also cut off or escaped; user information of URLs; credentials
    // after the name of a scheme; JWTs.
    QByteArray text(QByteArrayView text);

    const QSet<QByteArray> &collected() const { return m_collected; }
    // How many characters were looked at so far: in proportion to the texts, whatever they are.
    qint64 steps() const { return m_steps; }

private:
    QByteArray hide(QByteArrayView secret);
    QByteArray credentials(QByteArrayView value);
    QByteArray cookies(QByteArrayView value, bool setCookie);
    QByteArray form(QByteArrayView encoded, bool query = false);
    QByteArray json(QByteArrayView text);
    QByteArray eventStream(QByteArrayView text);
    QByteArray pairs(QByteArrayView text);
    QByteArray userInformation(QByteArrayView text);
    QByteArray schemes(QByteArrayView text);
    QByteArray tokens(QByteArrayView text);

    QSet<QByteArray> m_collected;
    qint64 m_steps = 0;
};

} // namespace authscope::http
