// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QHash>
#include <QtCore/QList>

#include <bitset>

namespace authscope::http {

// "…" and the last four characters of a secret, or just "…" where it is short, or where those four would need an
// escape in a URL or a JSON string or would cut a UTF-8 sequence.
QByteArray hidden(QByteArrayView secret);

// Known secrets, and the search for them in any spelling: as they are, percent-encoded (also twice), with JSON escapes
// (also twice), form-encoded, and as a part of a base64 text, as the Basic scheme has it.
class SecretIndex
{
public:
    void add(QByteArrayView secret);
    bool isEmpty() const { return m_needles.isEmpty(); }
    // The text with each secret hidden. No secret is a substring of the result.
    QByteArray replaced(QByteArrayView text) const;

private:
    struct View;
    struct Range {
        qsizetype begin;
        qsizetype end;
        QByteArray mask;
    };
    void addNeedle(const QByteArray &needle, const QByteArray &mask);
    void search(const View &view, QList<Range> &found) const;
    QList<Range> find(QByteArrayView text) const;

    QHash<quint16, QList<QByteArray>> m_needles; // by their first two bytes
    QHash<QByteArray, QByteArray> m_masks;       // by needle
    std::bitset<65536> m_firsts;                 // the keys of m_needles
};

} // namespace authscope::http
