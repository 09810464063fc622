// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/traffic/trafficfilter.h"

#include "core/base/text.h"
#include "core/http/origin.h"
#include "core/http/urlparts.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSet>

#include <algorithm>
#include <array>
#include <cstring>
#include <optional>

using namespace Qt::StringLiterals;

namespace authscope::gui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(TrafficFilter)
};

using Exchange = http::Exchange;
using Test = std::function<bool(const Exchange &)>;
using Made = std::expected<Test, QString>; // or what was expected

struct Term {
    qsizetype position = 0;
    qsizetype length = 0;
    bool negated = false;
    bool quotedWhole = false; // "…" alone, whatever is in it
    QString place;
    QString value;
};

// Bytes hold the words, without regard to the case of ASCII letters; `words` is lower case already.
bool holds(QByteArrayView bytes, const QByteArray &words)
{
    if (words.isEmpty())
        return true;
    if (bytes.size() < words.size())
        return false;
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; };
    const char first = words.front();
    const char upper = first >= 'a' && first <= 'z' ? char(first - 32) : first;
    const char *end = bytes.end() - words.size() + 1;
    // The next place of the first letter in either case; each is looked for once.
    const auto next = [end](const char *from, char c) {
        const void *at = from < end ? std::memchr(from, c, size_t(end - from)) : nullptr;
        return at ? static_cast<const char *>(at) : end;
    };
    const char *small = next(bytes.begin(), first);
    const char *large = upper == first ? end : next(bytes.begin(), upper);
    while (small < end || large < end) {
        const char *at = std::min(small, large);
        qsizetype i = 1;
        while (i < words.size() && lower(at[i]) == words.at(i))
            ++i;
        if (i == words.size())
            return true;
        if (at == small)
            small = next(at + 1, first);
        else
            large = next(at + 1, upper);
    }
    return false;
}

// Between scheme and path; without copying.
QByteArrayView hostOf(QByteArrayView url)
{
    const qsizetype from = url.indexOf("://");
    if (from < 0)
        return {};
    const QByteArrayView rest = url.sliced(from + 3);
    const auto end = std::ranges::find_if(rest, [](char c) { return c == '/' || c == '?' || c == '#'; });
    return rest.first(end - rest.begin());
}

QByteArrayView pathOf(QByteArrayView url)
{
    const QByteArrayView host = hostOf(url);
    return host.isEmpty() ? url : url.sliced(host.end() - url.begin());
}

// "200", ">100", "<=5", "5-9", with a unit at the end of each number.
struct Range {
    double least = -std::numeric_limits<double>::infinity();
    double most = std::numeric_limits<double>::infinity();
    bool openLeast = false;
    bool openMost = false;
    bool holds(double value) const
    {
        return (openLeast ? value > least : value >= least) && (openMost ? value < most : value <= most);
    }
};

std::optional<double> numberIn(QStringView text)
{
    double factor = 1;
    if (text.endsWith(u's', Qt::CaseInsensitive) && !text.endsWith("ms"_L1, Qt::CaseInsensitive)) {
        factor = 1'000;
        text.chop(1);
    } else if (text.endsWith("ms"_L1, Qt::CaseInsensitive)) {
        text.chop(2);
    } else if (text.endsWith(u'k', Qt::CaseInsensitive)) {
        factor = 1'024;
        text.chop(1);
    } else if (text.endsWith(u'm', Qt::CaseInsensitive)) {
        factor = 1'024.0 * 1'024.0;
        text.chop(1);
    }
    bool good = false;
    const double number = text.toDouble(&good);
    return good ? std::optional(number * factor) : std::nullopt;
}

std::optional<Range> rangeIn(QStringView text)
{
    Range range;
    const auto bound = [&](qsizetype skip, double Range::*side, bool Range::*open,
                           bool isOpen) -> std::optional<Range> {
        const auto number = numberIn(text.sliced(skip));
        if (!number)
            return {};
        range.*side = *number;
        range.*open = isOpen;
        return range;
    };
    if (text.startsWith(">="_L1))
        return bound(2, &Range::least, &Range::openLeast, false);
    if (text.startsWith("<="_L1))
        return bound(2, &Range::most, &Range::openMost, false);
    if (text.startsWith(u'>'))
        return bound(1, &Range::least, &Range::openLeast, true);
    if (text.startsWith(u'<'))
        return bound(1, &Range::most, &Range::openMost, true);
    if (const qsizetype dash = text.indexOf(u'-'); dash > 0) {
        const auto least = numberIn(text.first(dash));
        const auto most = numberIn(text.sliced(dash + 1));
        if (!least || !most)
            return {};
        return Range{.least = *least, .most = *most};
    }
    const auto number = numberIn(text);
    return number ? std::optional(Range{.least = *number, .most = *number}) : std::nullopt;
}

Test word(const QString &text)
{
    const QByteArray words = text.toLower().toUtf8();
    QSet<int> legs;
    for (int leg = int(http::Leg::Other); leg <= int(http::Leg::Mcp); ++leg)
        if (http::legName(http::Leg(leg)).contains(text, Qt::CaseInsensitive))
            legs.insert(leg);
    const int status = text.size() == 3 ? text.toInt() : -1;
    return [words, text, legs, status](const Exchange &exchange) {
        return holds(exchange.url, words) || legs.contains(int(exchange.leg)) || exchange.status == status
            || holds(exchange.method, words) || exchange.note.contains(text, Qt::CaseInsensitive);
    };
}

Made legs(const QString &value)
{
    QSet<int> wanted;
    QStringList names;
    const QStringList parts = value.toLower().split(u',', Qt::SkipEmptyParts);
    for (int leg = int(http::Leg::Other); leg <= int(http::Leg::Mcp); ++leg) {
        const QString name = http::legName(http::Leg(leg));
        names += name;
        for (const QString &part : parts)
            if (name.startsWith(part))
                wanted.insert(leg);
    }
    if (wanted.isEmpty())
        return std::unexpected(Tr::tr("one of %1").arg(names.join(u", "_s)));
    return Test([wanted](const Exchange &exchange) { return wanted.contains(int(exchange.leg)); });
}

Made status(const QString &value)
{
    std::vector<Range> ranges;
    bool none = false;
    const QStringList parts = value.toLower().split(u',', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        if (part == "none"_L1) {
            none = true;
        } else if (part.size() == 3 && part.at(0) >= u'1' && part.at(0) <= u'5' && part.endsWith("xx"_L1)) {
            const double hundred = part.at(0).digitValue() * 100.0;
            ranges.push_back({.least = hundred, .most = hundred + 99});
        } else if (const auto range = rangeIn(part)) {
            ranges.push_back(*range);
        } else {
            return std::unexpected(Tr::tr("a status such as 401, 4xx, >=400, 400-403 or none"));
        }
    }
    if (ranges.empty() && !none)
        return std::unexpected(Tr::tr("a status such as 401, 4xx, >=400, 400-403 or none"));
    return Test([ranges, none](const Exchange &exchange) {
        if (exchange.status == 0)
            return none;
        return std::ranges::any_of(ranges, [&](const Range &range) { return range.holds(exchange.status); });
    });
}

Made number(const QString &value, double (*of)(const Exchange &), const QString &expected)
{
    const auto range = rangeIn(value);
    if (!range)
        return std::unexpected(expected);
    return Test([range = *range, of](const Exchange &exchange) {
        const double actual = of(exchange);
        return actual >= 0 && range.holds(actual);
    });
}

bool isRefusal(const Exchange &exchange)
{
    return exchange.status == 401 || exchange.status == 403;
}

Made property(const QString &value)
{
    static constexpr std::array names{
        std::pair{"error"_L1,
                  +[](const Exchange &one) { return one.error != http::ErrorKind::None || one.status >= 400; }},
        std::pair{"redirect"_L1, +[](const Exchange &one) { return one.status >= 300 && one.status < 400; }},
        std::pair{"refused"_L1, +[](const Exchange &one) { return isRefusal(one); }},
        std::pair{"stream"_L1,
                  +[](const Exchange &one) {
                      return http::mediaType(one.responseHeaders.value("content-type")) == "text/event-stream";
                  }},
        std::pair{"truncated"_L1, +[](const Exchange &one) { return one.responseTruncated; }},
        std::pair{"plain"_L1, +[](const Exchange &one) { return one.url.startsWith("http:"); }}};
    QStringList all;
    for (const auto &[name, test] : names) {
        if (value.toLower() == name)
            return Test(test);
        all += QString(name);
    }
    return std::unexpected(Tr::tr("one of %1").arg(all.join(u", "_s)));
}

Made failed(const QString &value)
{
    const QString wanted = value.toLower();
    return Test([wanted](const Exchange &exchange) {
        if (exchange.error == http::ErrorKind::None)
            return false;
        return wanted == "any"_L1 || http::errorKindName(exchange.error).contains(wanted, Qt::CaseInsensitive)
            || exchange.errorText.contains(wanted, Qt::CaseInsensitive);
    });
}

Made header(const QString &value)
{
    const QByteArray name = value.section(u'=', 0, 0).toLower().toUtf8();
    const QByteArray words = value.section(u'=', 1).toLower().toUtf8();
    if (name.isEmpty())
        return std::unexpected(Tr::tr("a field's name, or name=value"));
    return Test([name, words](const Exchange &exchange) {
        for (const http::Headers *headers : {&exchange.requestHeaders, &exchange.responseHeaders})
            for (const http::Header &one : *headers)
                if (holds(one.name, name) && holds(one.value, words))
                    return true;
        return false;
    });
}

Test bytes(const QString &value, QByteArrayView (*of)(const Exchange &))
{
    return [words = value.toLower().toUtf8(), of](const Exchange &exchange) { return holds(of(exchange), words); };
}

Made body(const QString &value)
{
    return Test([words = value.toLower().toUtf8()](const Exchange &exchange) {
        return holds(exchange.requestBody, words) || holds(exchange.responseBody, words);
    });
}

const QStringList &placeNames()
{
    static const QStringList names{u"leg"_s, u"status"_s, u"method"_s, u"host"_s, u"path"_s,   u"url"_s,  u"for"_s,
                                   u"ms"_s,  u"size"_s,   u"error"_s,  u"is"_s,   u"header"_s, u"body"_s, u"number"_s};
    return names;
}

Made testFor(const QString &place, const QString &value)
{
    if (place == "leg"_L1)
        return legs(value);
    if (place == "status"_L1)
        return status(value);
    if (place == "method"_L1)
        return Test([value](const Exchange &exchange) {
            return QString::fromLatin1(exchange.method).startsWith(value, Qt::CaseInsensitive);
        });
    if (place == "host"_L1)
        return bytes(value, [](const Exchange &exchange) { return hostOf(exchange.url); });
    if (place == "path"_L1)
        return bytes(value, [](const Exchange &exchange) { return pathOf(exchange.url); });
    if (place == "url"_L1)
        return bytes(value, [](const Exchange &exchange) { return QByteArrayView(exchange.url); });
    if (place == "for"_L1)
        return Test([value](const Exchange &exchange) { return exchange.note.contains(value, Qt::CaseInsensitive); });
    if (place == "ms"_L1)
        return number(
            value, [](const Exchange &exchange) { return exchange.timings.finished; },
            Tr::tr("a time such as >100, <5, 10-20 or >2s"));
    if (place == "size"_L1)
        return number(
            value, [](const Exchange &exchange) { return double(exchange.responseSize); },
            Tr::tr("a size such as >10k, <100 or >1m"));
    if (place == "number"_L1)
        return number(
            value, [](const Exchange &exchange) { return double(exchange.id); }, Tr::tr("a number such as 5 or 5-9"));
    if (place == "error"_L1)
        return failed(value);
    if (place == "is"_L1)
        return property(value);
    if (place == "header"_L1)
        return header(value);
    return body(value);
}

// The terms of a line; a failure is a quotation mark without another.
std::expected<std::vector<Term>, qsizetype> termsIn(const QString &line)
{
    std::vector<Term> terms;
    qsizetype at = 0;
    while (at < line.size()) {
        if (line.at(at).isSpace()) {
            ++at;
            continue;
        }
        Term term;
        term.position = at;
        if (line.at(at) == u'-' && at + 1 < line.size() && !line.at(at + 1).isSpace()) {
            term.negated = true;
            ++at;
        }
        QString text;
        bool quotes = false;
        term.quotedWhole = at < line.size() && line.at(at) == u'"';
        for (; at < line.size() && (quotes || !line.at(at).isSpace()); ++at) {
            if (line.at(at) == u'"') {
                quotes = !quotes;
                continue;
            }
            // The first colon ends the place, if what stands before it was no quotation.
            if (line.at(at) == u':' && !quotes && !term.quotedWhole && term.place.isEmpty()
                && placeNames().contains(text.toLower())) {
                term.place = text.toLower();
                text.clear();
                continue;
            }
            text += line.at(at);
        }
        if (quotes)
            return std::unexpected(term.position);
        term.value = text;
        term.length = at - term.position;
        terms.push_back(term);
    }
    return terms;
}

// "lg:token": a word with a colon that is no place, and no address either.
bool looksLikePlace(const Term &term)
{
    const qsizetype colon = term.value.indexOf(u':');
    if (term.quotedWhole || !term.place.isEmpty() || colon <= 0 || term.value.contains("://"_L1))
        return false;
    return std::all_of(term.value.cbegin(), term.value.cbegin() + colon, [](QChar c) { return c.isLetter(); });
}

} // namespace

QStringList TrafficFilter::places()
{
    QStringList all;
    for (const QString &name : placeNames())
        all += name + u':';
    return all;
}

std::expected<TrafficFilter, TrafficFilter::Error> TrafficFilter::parse(const QString &line)
{
    const auto terms = termsIn(line);
    if (!terms)
        return std::unexpected(Error{terms.error(), line.size() - terms.error(), Tr::tr("a quotation mark is open")});
    TrafficFilter filter;
    std::vector<Test> together;
    for (size_t i = 0; i < terms->size(); ++i) {
        const Term &term = (*terms)[i];
        const auto error = [&term](const QString &text) {
            return std::unexpected(Error{term.position, term.length, text});
        };
        if (!term.quotedWhole && !term.negated && term.place.isEmpty() && term.value.toLower() == "or"_L1) {
            if (together.empty() || i + 1 == terms->size())
                return error(Tr::tr("\"or\" stands between two terms"));
            filter.m_alternatives.push_back(std::exchange(together, {}));
            continue;
        }
        if (looksLikePlace(term))
            return error(Tr::tr("\"%1\" is no place; there are %2; put it in quotation marks to find it as text")
                             .arg(elided(visible(term.value.section(u':', 0, 0)), 40), places().join(u' ')));
        if (!term.place.isEmpty() && term.value.isEmpty())
            return error(Tr::tr("a value after \"%1:\"").arg(term.place));
        Made test = term.place.isEmpty() ? Made(word(term.value)) : testFor(term.place, term.value);
        if (!test)
            return error(Tr::tr("after \"%1:\" there must be %2").arg(term.place, test.error()));
        filter.m_slow |= term.place == "body"_L1 || term.place == "header"_L1;
        if (term.negated)
            together.push_back([inner = std::move(*test)](const Exchange &exchange) { return !inner(exchange); });
        else
            together.push_back(std::move(*test));
    }
    if (!together.empty())
        filter.m_alternatives.push_back(std::move(together));
    return filter;
}

bool TrafficFilter::matches(const http::Exchange &exchange) const
{
    if (m_alternatives.empty())
        return true;
    return std::ranges::any_of(m_alternatives, [&exchange](const std::vector<Test> &all) {
        return std::ranges::all_of(all, [&exchange](const Test &test) { return test(exchange); });
    });
}

} // namespace authscope::gui
