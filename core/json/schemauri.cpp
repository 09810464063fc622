// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/json/schemauri.h"

#include <QtCore/QStringList>

#include <optional>

namespace authscope::json {

using namespace Qt::StringLiterals;

namespace {

// RFC 3986 §3, without the fragment.
struct Parts {
    QString scheme;
    std::optional<QString> authority;
    QString path;
    std::optional<QString> query;
};

bool isSchemeCharacter(QChar c)
{
    return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'+' || c == u'-' || c == u'.');
}

Parts partsOf(QStringView uri)
{
    Parts parts;
    qsizetype colon = 0;
    while (colon < uri.size() && isSchemeCharacter(uri[colon]))
        ++colon;
    if (colon > 0 && colon < uri.size() && uri[colon] == u':' && uri[0].isLetter()) {
        parts.scheme = uri.first(colon).toString();
        uri = uri.sliced(colon + 1);
    }
    if (const qsizetype mark = uri.indexOf(u'?'); mark >= 0) {
        parts.query = uri.sliced(mark + 1).toString();
        uri = uri.first(mark);
    }
    if (uri.startsWith("//"_L1)) {
        const qsizetype slash = uri.indexOf(u'/', 2);
        parts.authority = uri.sliced(2, (slash < 0 ? uri.size() : slash) - 2).toString();
        uri = slash < 0 ? QStringView() : uri.sliced(slash);
    }
    parts.path = uri.toString();
    return parts;
}

QString textOf(const Parts &parts)
{
    QString text;
    if (!parts.scheme.isEmpty())
        text += parts.scheme + u':';
    if (parts.authority)
        text += "//"_L1 + *parts.authority;
    text += parts.path;
    if (parts.query)
        text += u'?' + *parts.query;
    return text;
}

// RFC 3986 §5.2.4
QString withoutDotSegments(const QString &path)
{
    QStringList kept;
    const QStringList segments = path.split(u'/');
    for (qsizetype i = 0; i < segments.size(); ++i) {
        const QString &segment = segments[i];
        const bool last = i + 1 == segments.size();
        if (segment != "."_L1 && segment != ".."_L1) {
            kept.append(segment);
            continue;
        }
        if (segment == ".."_L1 && kept.size() > (path.startsWith(u'/') ? 1 : 0))
            kept.removeLast();
        if (last)
            kept.append(QString());
    }
    return kept.join(u'/');
}

// RFC 3986 §5.2.3
QString merged(const Parts &base, const QString &path)
{
    if (base.authority && base.path.isEmpty())
        return u'/' + path;
    return base.path.first(base.path.lastIndexOf(u'/') + 1) + path;
}

} // namespace

SplitUri splitFragment(QStringView reference)
{
    const qsizetype mark = reference.indexOf(u'#');
    if (mark < 0)
        return {reference.toString(), {}};
    const QByteArray fragment = QByteArray::fromPercentEncoding(reference.sliced(mark + 1).toUtf8());
    return {reference.first(mark).toString(), QString::fromUtf8(fragment)};
}

QString resolveUri(const QString &base, const QString &reference)
{
    if (reference.isEmpty() || base.isEmpty())
        return reference.isEmpty() ? base : reference;
    Parts target = partsOf(reference);
    if (!target.scheme.isEmpty()) {
        if (target.path.startsWith(u'/'))
            target.path = withoutDotSegments(target.path);
        return textOf(target);
    }
    const Parts from = partsOf(base);
    target.scheme = from.scheme;
    if (target.authority) {
        target.path = withoutDotSegments(target.path);
        return textOf(target);
    }
    target.authority = from.authority;
    if (target.path.isEmpty()) {
        target.path = from.path;
        if (!target.query)
            target.query = from.query;
    } else {
        target.path = withoutDotSegments(target.path.startsWith(u'/') ? target.path : merged(from, target.path));
    }
    return textOf(target);
}

} // namespace authscope::json
