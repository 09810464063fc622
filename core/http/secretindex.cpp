// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/secretindex.h"

#include "core/base/text.h"
#include "core/http/form.h"

#include <algorithm>
#include <bitset>
#include <cstring>
#include <vector>

namespace authscope::http {

namespace {

constexpr QByteArrayView dots = "\xE2\x80\xA6";
constexpr qsizetype shortest = 6;
constexpr int rounds = 3; // of the same encoding, one upon the other
constexpr qsizetype filterBits = 20;

// A place in the filter for what begins with these six bytes.
size_t filterKey(const char *bytes)
{
    quint64 key = 0;
    std::memcpy(&key, bytes, shortest);
    return size_t((key * 0x9E3779B97F4A7C15u) >> (64 - filterBits));
}

// How many bytes two texts have in common at their beginnings, of which `known` are known to be.
qsizetype commonBytes(QByteArrayView one, QByteArrayView two, qsizetype known)
{
    const qsizetype end = std::min(one.size(), two.size());
    while (known < end && one[known] == two[known])
        ++known;
    return known;
}

// Where an ellipsis stands at which a text leaves what it had in common with another, or -1: the two may have its first
// bytes in common too.
qsizetype ellipsisAt(QByteArrayView text, qsizetype common)
{
    for (qsizetype at = common; at >= std::max<qsizetype>(common - 2, 0); --at) {
        if (text.sliced(at).startsWith(dots))
            return at;
    }
    return -1;
}

// The same or fewer bytes, so that no character is cut in two.
qsizetype wholeCharacters(QByteArrayView text, qsizetype size, qsizetype least)
{
    qsizetype whole = size;
    while (whole > least && whole < text.size() && (uchar(text[whole]) & 0xc0) == 0x80)
        --whole;
    return whole;
}

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

    // Numeric character references, and the named ones of what stands in a secret.
    View htmlUnescaped() const
    {
        return decoded('&', [this](qsizetype i, QByteArray &out) -> qsizetype {
            const QByteArrayView rest = QByteArrayView(bytes).sliced(i + 1).first(
                std::min<qsizetype>(bytes.size() - i - 1, 10));
            const qsizetype end = rest.indexOf(';');
            const QByteArrayView name = rest.first(std::max<qsizetype>(end, 0));
            if (name.startsWith('#')) {
                bool good = false;
                const bool hex = name.size() > 1 && (name[1] | 0x20) == 'x';
                const uint code = name.sliced(hex ? 2 : 1).toUInt(&good, hex ? 16 : 10);
                if (!good || code > 0x10ffff)
                    return 0;
                const char32_t c = code;
                out += QString::fromUcs4(&c, 1).toUtf8();
                return end + 2;
            }
            static constexpr std::pair<const char *, char> names[] = {
                {"amp", '&'},    {"lt", '<'},     {"gt", '>'},     {"quot", '"'},   {"apos", '\''}, {"sol", '/'},
                {"plus", '+'},   {"equals", '='}, {"lowbar", '_'}, {"period", '.'}, {"colon", ':'}, {"num", '#'},
                {"percnt", '%'}, {"excl", '!'},   {"dollar", '$'}, {"commat", '@'}, {"semi", ';'},  {"ast", '*'},
                {"lpar", '('},   {"rpar", ')'},   {"comma", ','},  {"quest", '?'},  {"Hat", '^'},   {"grave", '`'},
                {"verbar", '|'}, {"bsol", '\\'},  {"hyphen", '-'}, {"lcub", '{'},   {"rcub", '}'},  {"tilde", '~'}};
            for (const auto &[known, meaning] : names) {
                if (name == QByteArrayView(known)) {
                    out += meaning;
                    return end + 2;
                }
            }
            return 0;
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

bool SecretIndex::add(QByteArrayView secret)
{
    if (secret.size() < shortest)
        return false;
    const QByteArray raw = secret.toByteArray();
    if (m_masks.contains(raw))
        return false;
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
    return true;
}

void SecretIndex::addNeedle(const QByteArray &needle, const QByteArray &mask)
{
    if (m_masks.contains(needle))
        return;
    m_masks.insert(needle, mask);
    m_sorted.reset();
}

// The needles in the order of their bytes, so that those with a common beginning stand together.
struct SecretIndex::Sorted {
    struct Needle {
        QByteArray bytes;
        QByteArray mask;
        qsizetype root; // the length of the shortest needle that this one begins with
    };
    std::vector<Needle> needles;
    std::bitset<size_t(1) << filterBits> filter; // by filterKey()
};

const SecretIndex::Sorted &SecretIndex::sorted() const
{
    if (m_sorted)
        return *m_sorted;
    auto made = std::make_shared<Sorted>();
    made->needles.reserve(size_t(m_masks.size()));
    for (auto it = m_masks.cbegin(); it != m_masks.cend(); ++it)
        made->needles.push_back({it.key(), it.value(), 0});
    std::ranges::sort(made->needles, {}, &Sorted::Needle::bytes);
    QByteArrayView root;
    for (Sorted::Needle &needle : made->needles) {
        if (root.isEmpty() || !needle.bytes.startsWith(root))
            root = needle.bytes;
        needle.root = root.size();
        made->filter.set(filterKey(needle.bytes.constData()));
    }
    m_sorted = std::move(made);
    return *m_sorted;
}

// Whether a secret, or enough of one, begins here. The needles that have most in common with the text are the two that
// its place in their order is between; a needle that the text begins with is a beginning of the first of the two.
std::optional<SecretIndex::Hit> SecretIndex::hitAt(const Sorted &needles, QByteArrayView rest) const
{
    if (rest.size() < shortest || !needles.filter.test(filterKey(rest.data())))
        return std::nullopt;
    const auto &list = needles.needles;
    size_t below = 0; // everything before it is not behind the text
    size_t above = list.size();
    qsizetype commonBelow = 0; // with the needle before `below`
    qsizetype commonAbove = 0; // with the needle at `above`
    while (below < above) {
        const size_t middle = below + (above - below) / 2;
        const QByteArray &bytes = list[middle].bytes;
        const qsizetype known = std::min(commonBelow, commonAbove);
        const qsizetype common = commonBytes(rest, bytes, known);
        m_steps += common - known + 1;
        const bool behind = common < bytes.size()
            && (common == rest.size() || uchar(bytes[common]) > uchar(rest[common]));
        if (behind) {
            above = middle;
            commonAbove = common;
        } else {
            below = middle + 1;
            commonBelow = common;
        }
    }
    const qsizetype common = std::max(commonBelow, commonAbove);
    const auto *const nearest = below > 0 ? &list[below - 1] : nullptr;
    if (nearest && common == commonBelow && common == nearest->bytes.size())
        return Hit{common, nearest->mask};
    if (nearest && nearest->root <= commonBelow)
        return Hit{wholeCharacters(rest, common, nearest->root), dots.toByteArray()};
    if (common >= shortestPart)
        return Hit{wholeCharacters(rest, common, shortestPart), dots.toByteArray()};
    if (const qsizetype cut = ellipsisAt(rest, common); cut >= shortestCut)
        return Hit{cut, dots.toByteArray()};
    return std::nullopt;
}

void SecretIndex::search(const View &view, QList<Range> &found) const
{
    const Sorted &needles = sorted();
    const QByteArrayView bytes(view.bytes);
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        ++m_steps;
        if (const auto hit = hitAt(needles, bytes.sliced(i))) {
            found.append({view.start(i), view.end(i + hit->size), hit->mask});
            i += hit->size - 1;
        }
    }
}

// Base64 in a mail or a certificate, and anything else that is broken over lines, perhaps with blanks before the next.
void SecretIndex::searchUnwrapped(const View &view, QList<Range> &found) const
{
    QByteArray joined;
    std::vector<quint32> places; // in the view
    joined.reserve(view.bytes.size());
    places.reserve(size_t(view.bytes.size()));
    bool broken = false;
    for (qsizetype i = 0; i < view.bytes.size(); ++i) {
        const char c = view.bytes[i];
        broken = c == '\n' || c == '\r' || (broken && (c == ' ' || c == '\t'));
        if (broken)
            continue;
        joined += c;
        places.push_back(quint32(i));
    }
    const Sorted &needles = sorted();
    for (qsizetype i = 0; i < joined.size(); ++i) {
        ++m_steps;
        const auto hit = hitAt(needles, QByteArrayView(joined).sliced(i));
        if (!hit)
            continue;
        const qsizetype first = places[size_t(i)];
        const qsizetype last = places[size_t(i + hit->size - 1)];
        i += hit->size - 1;
        if (last - first >= hit->size) // else it is in one line, and found there
            found.append({view.start(first), view.end(last + 1), dots.toByteArray()});
    }
}

// Where secrets are, in the order of the text and without overlaps.
QList<SecretIndex::Range> SecretIndex::find(QByteArrayView text) const
{
    QList<Range> found;
    View view{text.toByteArray(), {}};
    search(view, found);
    const auto unwrap = [this, &view, &found] {
        if (view.bytes.contains('\n') || view.bytes.contains('\r'))
            searchUnwrapped(view, found);
    };
    unwrap();
    const auto peel = [this, &view, &found](char mark, int times, View (View::*decode)() const) {
        for (int round = 0; round < times && view.bytes.contains(mark); ++round) {
            view = (view.*decode)();
            search(view, found);
        }
    };
    peel('\\', rounds, &View::jsonUnescaped);
    peel('&', rounds, &View::htmlUnescaped);
    peel('%', rounds, &View::percentDecoded);
    peel('&', 1, &View::htmlUnescaped);
    unwrap();
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
