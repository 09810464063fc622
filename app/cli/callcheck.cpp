// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/callcheck.h"

#include "app/cli/optionvalues.h"
#include "core/base/text.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>

#include <filesystem>

using namespace Qt::StringLiterals;

namespace authscope::cli {

namespace {

bool mayBeEmpty(const QString &name)
{
    return name == "value"_L1; // what is completed
}

bool mayRepeat(const Context &context, const Command &command, const QString &name)
{
    static const QStringList repeated{u"arg"_s,   u"console"_s,       u"env"_s,    u"exchange"_s,
                                      u"fault"_s, u"expect-issuer"_s, u"header"_s, u"expect-audience"_s,
                                      u"input"_s, u"param"_s,         u"root"_s};
    const bool everywhere = repeated.contains(name) && (command.connects || !name.startsWith("expect-"_L1));
    return everywhere || command.repeats.contains(name)
        || (name == "har"_L1 && command.readsHar && !writesHar(context, command));
}

Result<void> checkValues(const Context &context, const Command &command, const QList<QCommandLineOption> &options)
{
    QStringList global;
    for (const QCommandLineOption &option : globalOptions())
        global += option.names().first();
    for (const QCommandLineOption &option : options) {
        const QString name = option.names().first();
        if (option.valueName().isEmpty() || !context.has(name))
            continue;
        const QStringList values = context.values(name);
        for (const QString &value : values)
            if (value.trimmed().isEmpty() && !mayBeEmpty(name))
                return usage(u"--%1 is empty; it wants %2. Leave the option out if there is none."_s.arg(
                    name, option.valueName()));
        if (values.size() < 2 || mayRepeat(context, command, name))
            continue;
        // Global ones often stand in an alias, too.
        if (!global.contains(name))
            return usage(
                u"--%1 is given %2 times, and only one can be used."_s.arg(name, QString::number(values.size())));
        context.out.warn(u"--%1 is given %2 times; the last one holds"_s.arg(name, QString::number(values.size())));
    }
    return {};
}

// Standard input has an end: what the second one read would be empty.
Result<void> checkInput(const Context &context, const Command &command)
{
    QStringList readers;
    for (const QString &name : context.known) {
        const bool secret = context.known.contains(name + u"-file"_s);
        const bool file = name == "input"_L1 || name == "exchange"_L1 || name == "browser-text"_L1
            || name == "callback"_L1 || name == "compare"_L1
            || (name == "har"_L1 && command.readsHar && !writesHar(context, command));
        if (!secret && !file)
            continue;
        const QStringList values = context.values(name);
        for (const QString &value : values)
            if (value == "-"_L1)
                readers += dashed(name);
    }
    readers.sort();
    if (command.readsToken) {
        const bool option = context.has(u"token"_s) || context.has(u"token-file"_s) || context.has(u"token-env"_s);
        const QString argument = context.arguments.value(0);
        if (argument == "-"_L1 || (argument.isEmpty() && !option))
            readers.prepend(u"the token"_s);
    } else if (context.has(u"compare"_s) && context.arguments.value(0) == "-"_L1) {
        readers += u"the second run"_s;
    }
    if (readers.size() < 2)
        return {};
    return usage(
        u"Only one can be read from standard input, not %1: give the others by a file or the environment."_s.arg(
            readers.join(u" and "_s)));
}

// The same file, however it is spelt; also two names of one that is not there yet.
bool isSameFile(const QString &one, const QString &other)
{
    std::error_code error;
    if (std::filesystem::equivalent(QFileInfo(one).filesystemAbsoluteFilePath(),
                                    QFileInfo(other).filesystemAbsoluteFilePath(), error))
        return true;
    const auto place = [](const QString &path) -> QString {
        const QFileInfo info(path);
        return QDir(info.absolutePath()).canonicalPath() + u'/' + info.fileName();
    };
    return place(one) == place(other);
}

// What this call reads: how it was named, and its path.
QList<std::pair<QString, QString>> filesRead(const Context &context, const QList<QCommandLineOption> &options,
                                             const QStringList &outputs)
{
    QList<std::pair<QString, QString>> files;
    for (const QCommandLineOption &option : options) {
        const QString name = option.names().first();
        if (outputs.contains(name))
            continue;
        const QStringList values = context.values(name);
        for (const QString &value : values) {
            if (name == "secret-store"_L1 && value.startsWith("file:"_L1))
                files.append({dashed(name), value.mid(5)});
            else if (name == "args"_L1 && value.startsWith(u'@'))
                files.append({dashed(name), value.mid(1)});
            else if (option.valueName().contains("FILE"_L1) || name == "compare"_L1)
                files.append({dashed(name), value});
        }
    }
    for (const QString &argument : context.arguments)
        files.append({argument, argument});
    if (!context.has(u"config"_s))
        files.append({u"the file of saved connections"_s, profile::ConnectionStore().path()});
    return files;
}

Result<void> checkOutputs(const Context &context, const Command &command, const QList<QCommandLineOption> &options)
{
    QStringList outputs;
    for (const QString &name : {u"har"_s, u"bundle"_s, u"output"_s})
        if (context.has(name) && (name != "har"_L1 || command.ownsHar || writesHar(context, command)))
            outputs += name;
    const auto files = filesRead(context, options, outputs);
    for (const QString &name : std::as_const(outputs)) {
        const QString path = context.value(name);
        for (const auto &[named, file] : files)
            if (file != "-"_L1 && QFileInfo::exists(file) && isSameFile(path, file))
                return usage(u"--%1 would write over %2, which this command reads (%3). Give another name."_s.arg(
                    name, visible(path), visible(named)));
        for (const QString &other : std::as_const(outputs))
            if (other != name && isSameFile(path, context.value(other)))
                return usage(u"--%1 and --%2 name the same file, %3."_s.arg(name, other, visible(path)));
        if (const Result<void> good = checkOutput(name, path); !good)
            return good;
        if (const QFileInfo info(path); info.isFile() && info.size() > 0 && !context.has(u"force"_s))
            return usage(u"The file %1 of --%2 is there already. Give another name, or --force to overwrite it."_s.arg(
                visible(path), name));
    }
    return {};
}

qsizetype distance(const QString &one, const QString &other)
{
    QList<qsizetype> row(other.size() + 1);
    for (qsizetype j = 0; j < row.size(); ++j)
        row[j] = j;
    for (qsizetype i = 1; i <= one.size(); ++i) {
        qsizetype corner = std::exchange(row[0], i);
        for (qsizetype j = 1; j < row.size(); ++j) {
            const qsizetype changed = corner + (one[i - 1] == other[j - 1] ? 0 : 1);
            corner = row[j];
            row[j] = std::min({changed, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row.last();
}

} // namespace

bool writesHar(const Context &context, const Command &command)
{
    const bool reads = command.readsHar && context.arguments.isEmpty() && !context.has(u"profile"_s);
    return context.has(u"har"_s) && !reads && !command.ownsHar;
}

Result<void> checkCall(const Context &context, const Command &command, const QList<QCommandLineOption> &options)
{
    if (const Result<void> good = checkValues(context, command, options); !good)
        return good;
    if (const Result<void> good = checkInput(context, command); !good)
        return good;
    return checkOutputs(context, command, options);
}

QString dashed(const QString &name)
{
    return (name.size() == 1 ? u"-"_s : u"--"_s) + name;
}

QString similarOption(const QList<QCommandLineOption> &options, const QString &name)
{
    QString best;
    qsizetype least = std::max<qsizetype>(2, name.size() / 3) + 1;
    for (const QCommandLineOption &option : options) {
        for (const QStringList names = option.names(); const QString &each : names) {
            if (each.size() < 2 || name.size() < 3)
                continue;
            const qsizetype apart = each.startsWith(name) ? 1 : distance(name.toLower().replace(u'_', u'-'), each);
            if (apart < least) {
                least = apart;
                best = each;
            }
        }
    }
    return best.isEmpty() ? QString() : u" Did you mean %1?"_s.arg(dashed(best));
}

} // namespace authscope::cli
