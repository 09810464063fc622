// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/secretindex.h"

#include "core/base/text.h"
#include "core/http/form.h"

#include <algorithm>
#include <vector>

namespace authscope::http {

namespace {

constexpr QByteArrayView dots = "\xE2\x80\xA6";
constexpr qsizetype shortest = 6;
constexpr int rounds = 3; // of the same encoding, one upon the other

int hexValue(QByteArrayView digits)
{
    int value = 0;
    for (const char c : digits) {
        const char lower = char(c | 0x20);
        const int digit = c >= '0' && c <= '9' ? c - '0' : lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
        if (digit < 0)
            return -1;
        value = value << 4 | digit;
    }
    return value;
}

// The characters of base64(x + secret + y) that depend on the secret alone, where x is `shift` bytes (modulo 3) long.
QByteArray base64Core(const QByteArray &secret, int shift)
{
    const QByteArray encoded = QByteArray(QByteArray(shift, '\0') + secret).toBase64(QByteArray::OmitTrailingEquals);
    const qsizetype begin = shift == 0 ? 0 : shift + 1;
    const qsizetype end = (secret.size() + shift) * 8 / 6;
    return encoded.mid(begin, end - begin);
}

} // namespace

QByteArray hidden(QByteArrayView secret)
{
    const QByteArray shown = masked(secret);
    const bool plain = std::all_of(shown.begin() + dots.size(), shown.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '-' || c == '_';
    });
    return plain ? shown : dots.toByteArray();
}

// A text with one layer of encoding taken off, and where each of its bytes came from.
struct SecretIndex::View {
    QByteArray bytes;
    std::vector<quint32> starts; // in the original, one more than bytes; empty for the original itself

    qsizetype start(qsizetype i) const { return starts.empty() ? i : qsizetype(starts[size_t(i)]); }
    // Where the unit ends that byte i - 1 belongs to.
    qsizetype end(qsizetype i) const
    {
        while (!starts.empty() && i < bytes.size() && starts[size_t(i)] == starts[size_t(i) - 1])
            ++i;
        return start(i);
    }
    View percentDecoded() const
    {
        return decoded('%', [this](qsizetype i, QByteArray &out) -> qsizetype {
            const int value = i + 2 < bytes.size() ? hexValue(QByteArrayView(bytes).sliced(i + 1, 2)) : -1;
            if (value < 0)
                return 0;
            out += char(value);
            return 3;
        });
    }
    View jsonUnescaped() const
    {
        return decoded('\\', [this](qsizetype i, QByteArray &out) -> qsizetype {
            const char c = i + 1 < bytes.size() ? bytes[i + 1] : '\0';
            static constexpr QByteArrayView letters = "\"\\/bfnrt";
            static constexpr QByteArrayView meanings = "\"\\/\b\f\n\r\t";
            if (const qsizetype at = c ? letters.indexOf(c) : -1; at >= 0) {
                out += meanings[at];
                return 2;
            }
            const auto unit = [this](qsizetype at) {
                const bool escape = at + 5 < bytes.size() && bytes[at] == '\\' && bytes[at + 1] == 'u';
                return escape ? hexValue(QByteArrayView(bytes).sliced(at + 2, 4)) : -1;
            };
            const int first = unit(i);
            if (first < 0)
                return 0;
            const int second = (first & 0xfc00) == 0xd800 ? unit(i + 6) : -1;
            const bool pair = (second & 0xfc00) == 0xdc00 && second >= 0;
            const char16_t units[] = {char16_t(first), char16_t(second)};
            out += QStringView(units, pair ? 2 : 1).toUtf8();
            return pair ? 12 : 6;
        });
    }

private:
    template<typename Decode>
    View decoded(char mark, Decode decode) const
    {
        View view;
        view.bytes.reserve(bytes.size());
        view.starts.reserve(size_t(bytes.size()) + 1);
        for (qsizetype i = 0; i < bytes.size();) {
            const qsizetype taken = bytes[i] == mark ? decode(i, view.bytes) : 0;
            if (taken == 0)
                view.bytes += bytes[i];
            view.starts.resize(size_t(view.bytes.size()), quint32(start(i)));
            i += std::max<qsizetype>(taken, 1);
        }
        view.starts.push_back(quint32(start(bytes.size())));
        return view;
    }
};

void SecretIndex::add(QByteArrayView secret)
{
    if (secret.size() < shortest)
        return;
    const QByteArray raw = secret.toByteArray();
    if (m_masks.contains(raw))
        return;
    addNeedle(raw, hidden(raw));
    if (raw.contains(' '))
        addNeedle(QByteArray(raw).replace(' ', '+'), hidden(raw));

    // RFC 6749 §2.3.1: the Basic scheme form-encodes the secret before base64.
    QList<QByteArray> spellings{raw};
    if (const QByteArray form = formEncode(QString::fromUtf8(raw)); form != raw)
        spellings.append(form);
    for (const QByteArray &spelling : std::as_const(spellings)) {
        for (int shift = 0; shift < 3; ++shift) {
            const QByteArray standard = base64Core(spelling, shift);
            addNeedle(standard, dots.toByteArray());
            addNeedle(QByteArray(standard).replace('+', '-').replace('/', '_'), dots.toByteArray());
        }
    }
}

void SecretIndex::addNeedle(const QByteArray &needle, const QByteArray &mask)
{
    if (m_masks.contains(needle))
        return;
    m_masks.insert(needle, mask);
    const auto key = quint16(uchar(needle[0]) << 8 | uchar(needle[1]));
    m_needles[key].append(needle);
    m_firsts.set(key);
}

void SecretIndex::search(const View &view, QList<Range> &found) const
{
    const QByteArrayView bytes(view.bytes);
    for (qsizetype i = 0; i + 1 < bytes.size(); ++i) {
        const auto key = quint16(uchar(bytes[i]) << 8 | uchar(bytes[i + 1]));
        if (!m_firsts.test(key))
            continue;
        const QByteArray *longest = nullptr;
        const QByteArrayView rest = bytes.sliced(i);
        const auto bucket = m_needles.constFind(key);
        for (const QByteArray &needle : *bucket) {
            if ((!longest || needle.size() > longest->size()) && rest.startsWith(needle))
                longest = &needle;
        }
        if (longest) {
            found.append({view.start(i), view.end(i + longest->size()), m_masks.value(*longest)});
            i += longest->size() - 1;
        }
    }
}

// Where secrets are, in the order of the text and without overlaps.
QList<SecretIndex::Range> SecretIndex::find(QByteArrayView text) const
{
    QList<Range> found;
    View view{text.toByteArray(), {}};
    search(view, found);
    for (int round = 0; round < rounds && view.bytes.contains('\\'); ++round) {
        view = view.jsonUnescaped();
        search(view, found);
    }
    for (int round = 0; round < rounds && view.bytes.contains('%'); ++round) {
        view = view.percentDecoded();
        search(view, found);
    }
    std::ranges::stable_sort(found, {}, &Range::begin);
    QList<Range> merged;
    for (const Range &range : std::as_const(found)) {
        if (merged.isEmpty() || range.begin >= merged.last().end) {
            merged.append(range);
            continue;
        }
        Range &last = merged.last();
        if (last.begin != range.begin || last.end != range.end)
            last.mask = dots.toByteArray();
        last.end = std::max(last.end, range.end);
    }
    return merged;
}

QByteArray SecretIndex::replaced(QByteArrayView text) const
{
    if (isEmpty() || text.size() < shortest)
        return text.toByteArray();
    // What is left of a secret may, with what stands beside it, spell another secret. The second round then shows no
    // last characters, and after the third the whole text is withheld.
    QByteArray out = text.toByteArray();
    for (int attempt = 0; attempt < 3; ++attempt) {
        const QList<Range> found = find(out);
        if (found.isEmpty())
            return out;
        QByteArray next;
        next.reserve(out.size());
        qsizetype at = 0;
        for (const Range &range : found) {
            next += QByteArrayView(out).sliced(at, range.begin - at);
            next += attempt == 0 ? range.mask : dots.toByteArray();
            at = range.end;
        }
        next += QByteArrayView(out).sliced(at);
        out = next;
    }
    return find(out).isEmpty() ? out : dots.toByteArray();
}

} // namespace authscope::http
