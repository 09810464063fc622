// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QHash>
#include <QtCore/QList>

#include <memory>
#include <optional>

namespace authscope::http {

// "…" and the last four characters of a secret, or just "…" where it is short, or where those four would need an
// escape in a URL or a JSON string or would cut a UTF-8 sequence.
QByteArray hidden(QByteArrayView secret);

// Known secrets, and the search for them in any spelling: as they are, percent-encoded (also twice), with JSON escapes
// (also twice), with HTML's character references, form-encoded, broken over lines, and as a part of a base64 text, as the
// Basic scheme has it. Also found is a beginning of one: at least shortestCut bytes where an ellipsis follows, which is
// how a long text was shortened, or shortestPart bytes anywhere.
//
// The work is in proportion to the text, whatever the secrets are. A value; one object is for one thread at a time.
class SecretIndex
{
public:
    static constexpr qsizetype shortestCut = 12;
    static constexpr qsizetype shortestPart = 256;

    // Says whether it was new.
    bool add(QByteArrayView secret);
    // Sorts what was added, which the first search would do otherwise: for the copies that are made of this one.
    void prepare() const { sorted(); }
    bool isEmpty() const { return m_masks.isEmpty(); }
    // The text with each secret hidden. No secret is a substring of the result.
    QByteArray replaced(QByteArrayView text) const;
    // How many characters were looked at or compared so far.
    qint64 steps() const { return m_steps; }

private:
    struct View;
    struct Range {
        qsizetype begin;
        qsizetype end;
        QByteArray mask;
    };
    struct Hit {
        qsizetype size;
        QByteArray mask;
    };
    struct Sorted;
    void addNeedle(const QByteArray &needle, const QByteArray &mask);
    const Sorted &sorted() const;
    std::optional<Hit> hitAt(const Sorted &needles, QByteArrayView rest) const;
    void search(const View &view, QList<Range> &found) const;
    void searchUnwrapped(const View &view, QList<Range> &found) const;
    QList<Range> find(QByteArrayView text) const;

    QHash<QByteArray, QByteArray> m_masks;          // by needle
    mutable std::shared_ptr<const Sorted> m_sorted; // made when it is needed
    mutable qint64 m_steps = 0;
};

} // namespace authscope::http
