// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/connectionoptions.h"
#include "core/base/text.h"

using namespace Qt::StringLiterals;

namespace authscope::cli {

namespace {

QStringList optionWords(const QList<QCommandLineOption> &options)
{
    QStringList words;
    for (const QCommandLineOption &option : options) {
        const QStringList names = option.names();
        for (const QString &name : names)
            words += (name.size() == 1 ? u"-"_s : u"--"_s) + name;
    }
    words.removeDuplicates();
    return words;
}

QStringList optionWords(const Command &command)
{
    QList<QCommandLineOption> options = command.options;
    if (command.connects)
        options += connectionOptions();
    return optionWords(options + globalOptions());
}

// First words of the commands, and second words by first.
QStringList wordsAfter(const QString &first)
{
    QStringList words;
    const QList<Command> commands = allCommands();
    for (const Command &command : commands) {
        const QStringList parts = command.name.split(u' ');
        if (command.hidden)
            continue;
        if (first.isEmpty())
            words += parts.first();
        else if (parts.first() == first && parts.size() > 1)
            words += parts.at(1);
    }
    words.removeDuplicates();
    return words;
}

QString bashScript()
{
    QString cases;
    QString seconds;
    const QList<Command> commands = allCommands();
    for (const Command &command : commands)
        if (!command.hidden)
            cases += u"        \"%1\") words=\"%2\" ;;\n"_s.arg(command.name, optionWords(command).join(u' '));
    const QStringList firsts = wordsAfter({});
    for (const QString &first : firsts)
        if (const QStringList words = wordsAfter(first); !words.isEmpty())
            seconds += u"        %1) words=\"%2\" ;;\n"_s.arg(first, words.join(u' '));
    return u"# bash completion for authscope-cli: source <(authscope-cli completion bash)\n"
           "_authscope_cli()\n{\n"
           "    local current=${COMP_WORDS[COMP_CWORD]} names=() word words=\n"
           "    for word in \"${COMP_WORDS[@]:1:COMP_CWORD-1}\"; do\n"
           "        [[ $word == -* ]] || names+=(\"$word\")\n"
           "    done\n"
           "    if [[ $current == -* ]]; then\n"
           "        case \"${names[0]} ${names[1]}\" in\n%1"
           "        esac\n"
           "        [[ $words ]] || case \"${names[0]}\" in\n%1"
           "        esac\n"
           "        [[ $words ]] || words=\"%2\"\n"
           "    elif ((${#names[@]} == 0)); then\n        words=\"%3\"\n"
           "    elif ((${#names[@]} == 1)); then\n        case \"${names[0]}\" in\n%4        esac\n    fi\n"
           "    mapfile -t COMPREPLY < <(compgen -W \"$words\" -- \"$current\")\n"
           "}\ncomplete -o default -F _authscope_cli authscope-cli\n"_s.arg(
               cases, optionWords(globalOptions()).join(u' '), firsts.join(u' '), seconds);
}

QString zshScript()
{
    // The same function, through zsh's own bridge.
    return u"#compdef authscope-cli\n# zsh completion for authscope-cli: source <(authscope-cli completion zsh)\n"
           "autoload -U +X bashcompinit && bashcompinit\n"
           "mapfile() { local line; COMPREPLY=(); while IFS= read -r line; do COMPREPLY+=(\"$line\"); done }\n"_s
        + bashScript();
}

QString quotedForFish(QString text)
{
    return u'\'' + text.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s) + u'\'';
}

QString fishScript()
{
    QString text = u"# fish completion for authscope-cli: authscope-cli completion fish | source\n"
                   "complete -c authscope-cli -f\n"_s;
    const QList<Command> commands = allCommands();
    QStringList firstsSeen;
    for (const Command &command : commands) {
        if (command.hidden)
            continue;
        const QStringList parts = command.name.split(u' ');
        const QString &first = parts.first();
        QString condition = u"__fish_seen_subcommand_from "_s + first;
        if (!firstsSeen.contains(first)) {
            firstsSeen += first;
            text += u"complete -c authscope-cli -n __fish_use_subcommand -a %1 -d %2\n"_s.arg(
                first, quotedForFish(parts.size() == 1 ? command.summary : first));
        }
        if (parts.size() > 1) {
            text += u"complete -c authscope-cli -n '%1' -a %2 -d %3\n"_s.arg(condition, parts.at(1),
                                                                             quotedForFish(command.summary));
            condition += u"; and __fish_seen_subcommand_from "_s + parts.at(1);
        }
        QList<QCommandLineOption> options = command.options;
        if (command.connects)
            options += connectionOptions();
        for (const QCommandLineOption &option : std::as_const(options))
            text += u"complete -c authscope-cli -n '%1' -l %2%3 -d %4\n"_s.arg(
                condition, option.names().last(), option.valueName().isEmpty() ? QString() : u" -r"_s,
                quotedForFish(option.description()));
    }
    const QList<QCommandLineOption> global = globalOptions();
    for (const QCommandLineOption &option : global)
        text += u"complete -c authscope-cli -l %1%2 -d %3\n"_s.arg(option.names().last(),
                                                                   option.valueName().isEmpty() ? QString() : u" -r"_s,
                                                                   quotedForFish(option.description()));
    return text;
}

QString quotedForPowerShell(QString text)
{
    return u'\'' + text.replace(u'\'', u"''"_s) + u'\'';
}

// @('one', 'two') of words.
QString powerShellList(const QStringList &words)
{
    QStringList quoted;
    for (const QString &word : words)
        quoted += quotedForPowerShell(word);
    return u"@("_s + quoted.join(u", "_s) + u')';
}

QString powerShellScript()
{
    QString options;
    QString seconds;
    const QList<Command> commands = allCommands();
    for (const Command &command : commands)
        if (!command.hidden)
            options += u"        %1 = %2\n"_s.arg(quotedForPowerShell(command.name),
                                                  powerShellList(optionWords(command)));
    const QStringList firsts = wordsAfter({});
    for (const QString &first : firsts)
        if (const QStringList words = wordsAfter(first); !words.isEmpty())
            seconds += u"        %1 = %2\n"_s.arg(quotedForPowerShell(first), powerShellList(words));
    return u"# PowerShell completion for authscope-cli: authscope-cli completion powershell | Out-String | "
           "Invoke-Expression\n"
           "Register-ArgumentCompleter -Native -CommandName authscope-cli -ScriptBlock {\n"
           "    param($word, $ast, $position)\n"
           "    $options = @{\n%1    }\n    $seconds = @{\n%2    }\n"
           "    $names = @($ast.CommandElements | Select-Object -Skip 1 |\n"
           "        Where-Object { $_.Extent.EndOffset -lt $position } | ForEach-Object { $_.ToString() } |\n"
           "        Where-Object { -not $_.StartsWith('-') })\n"
           "    if ($word.StartsWith('-')) {\n"
           "        $words = $options[($names | Select-Object -First 2) -join ' ']\n"
           "        if (-not $words -and $names.Count) { $words = $options[$names[0]] }\n"
           "        if (-not $words) { $words = %3 }\n"
           "    } elseif ($names.Count -eq 0) {\n        $words = %4\n"
           "    } elseif ($names.Count -eq 1) {\n        $words = $seconds[$names[0]]\n    }\n"
           "    $words | Where-Object { $_ -and $_.StartsWith($word) } |\n"
           "        ForEach-Object { [System.Management.Automation.CompletionResult]::new($_) }\n}\n"_s.arg(
               options, seconds, powerShellList(optionWords(globalOptions())), powerShellList(firsts));
}

QCoro::Task<int> completion(Context &context)
{
    const QString shell = context.arguments.first();
    QString script;
    if (shell == "bash"_L1)
        script = bashScript();
    else if (shell == "zsh"_L1)
        script = zshScript();
    else if (shell == "fish"_L1)
        script = fishScript();
    else if (shell == "powershell"_L1)
        script = powerShellScript();
    else
        co_return context.out.failure(
            usage(u"`completion` wants bash, zsh, fish or powershell, not \"%1\"."_s.arg(visible(shell))).error());
    if (context.out.json)
        context.out.document({{u"shell"_s, shell}, {u"script"_s, script}});
    else
        context.out.bytes(script.toUtf8());
    co_return Done;
}

} // namespace

QList<Command> completionCommands()
{
    return {{.name = u"completion"_s,
             .arguments = u"bash|zsh|fish|powershell"_s,
             .summary = u"Completion of commands and options for a shell"_s,
             .example = u"source <(authscope-cli completion bash)"_s,
             .minimumArguments = 1,
             .maximumArguments = 1,
             .run = completion}};
}

} // namespace authscope::cli
