// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/explorer/uritemplate.h"

#include "core/base/text.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace authscope::gui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(UriTemplate)
};

struct Variable {
    QString name;
    int prefix = -1; // of so many characters
};

// RFC 6570, appendix A.
struct Style {
    QStringView first;
    QStringView separator;
    bool named = false;
    QStringView ifEmpty;
    bool reserved = false;
};

Style styleOf(QChar mark)
{
    switch (mark.unicode()) {
    case u'+': return {.first = u"", .separator = u",", .ifEmpty = u"", .reserved = true};
    case u'#': return {.first = u"#", .separator = u",", .ifEmpty = u"", .reserved = true};
    case u'.': return {.first = u".", .separator = u".", .ifEmpty = u""};
    case u'/': return {.first = u"/", .separator = u"/", .ifEmpty = u""};
    case u';': return {.first = u";", .separator = u";", .named = true, .ifEmpty = u""};
    case u'?': return {.first = u"?", .separator = u"&", .named = true, .ifEmpty = u"="};
    case u'&': return {.first = u"&", .separator = u"&", .named = true, .ifEmpty = u"="};
    default: return {.first = u"", .separator = u",", .ifEmpty = u""};
    }
}

bool hasOperator(QStringView expression)
{
    return !expression.isEmpty() && QStringView(u"+#./;?&").contains(expression.front());
}

QList<Variable> variablesIn(QStringView expression)
{
    QList<Variable> all;
    const QStringView list = hasOperator(expression) ? expression.sliced(1) : expression;
    for (QStringView part : list.tokenize(u',')) {
        Variable variable;
        if (part.endsWith(u'*'))
            part.chop(1);
        if (const qsizetype colon = part.indexOf(u':'); colon >= 0) {
            variable.prefix = part.sliced(colon + 1).toInt();
            part = part.first(colon);
        }
        variable.name = part.toString();
        all += variable;
    }
    return all;
}

// Calls `literal` and `expression` for the parts in turn; -1, or where an expression is none.
template<typename Literal, typename Expression>
qsizetype walk(const QString &uriTemplate, Literal literal, Expression expression)
{
    qsizetype from = 0;
    while (from < uriTemplate.size()) {
        const qsizetype open = uriTemplate.indexOf(u'{', from);
        literal(QStringView(uriTemplate).sliced(from, (open < 0 ? uriTemplate.size() : open) - from));
        if (open < 0)
            break;
        const qsizetype close = uriTemplate.indexOf(u'}', open);
        const QStringView inner = close < 0 ? QStringView()
                                            : QStringView(uriTemplate).sliced(open + 1, close - open - 1);
        if (close < 0 || inner.isEmpty() || inner.contains(u'{'))
            return open;
        expression(inner);
        from = close + 1;
    }
    return -1;
}

QString encoded(const QString &text, bool reserved)
{
    return QString::fromLatin1(
        text.toUtf8().toPercentEncoding(reserved ? QByteArray(":/?#[]@!$&'()*+,;=%") : QByteArray()));
}

} // namespace

QStringList templateVariables(const QString &uriTemplate)
{
    QStringList names;
    walk(
        uriTemplate, [](QStringView) {},
        [&names](QStringView expression) {
            const QList<Variable> variables = variablesIn(expression);
            for (const Variable &variable : variables)
                if (!variable.name.isEmpty() && !names.contains(variable.name))
                    names += variable.name;
        });
    return names;
}

Result<QString> expandedTemplate(const QString &uriTemplate, const QMap<QString, QString> &values)
{
    QString uri;
    const qsizetype bad = walk(
        uriTemplate, [&uri](QStringView literal) { uri += literal; },
        [&](QStringView expression) {
            const Style style = styleOf(hasOperator(expression) ? expression.front() : QChar());
            QStringList parts;
            const QList<Variable> variables = variablesIn(expression);
            for (const Variable &variable : variables) {
                const auto value = values.constFind(variable.name);
                if (value == values.cend() || value->isNull())
                    continue;
                const QString cut = variable.prefix > 0 ? value->left(variable.prefix) : *value;
                const QString text = encoded(cut, style.reserved);
                parts += !style.named ? text
                    : text.isEmpty()  ? QString(variable.name + style.ifEmpty)
                                      : QString(variable.name + u'=' + text);
            }
            if (!parts.isEmpty())
                uri += style.first + parts.join(style.separator);
        });
    if (bad >= 0)
        return fail(u"template.syntax"_s,
                    Tr::tr("The URI template \"%1\" has no whole expression at character %2.")
                        .arg(elided(visible(uriTemplate), 200), QString::number(bad + 1)));
    return uri;
}

} // namespace authscope::gui
