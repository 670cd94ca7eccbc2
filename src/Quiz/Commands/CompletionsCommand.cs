using System.CommandLine;
using System.CommandLine.Completions;
using Quiz.Files.Storage;
using Quiz.Running;

namespace Quiz.Commands;

/// <summary>
/// <c>quiz completions</c>: what makes a shell complete commands, options and the ids of banks. The shells ask the
/// program itself, so that nothing is listed twice.
/// </summary>
internal static class CompletionsCommand
{
    private const string Help = """
        To have them in every new shell:
          bash   quiz completions bash >> ~/.bashrc
          zsh    quiz completions zsh >> ~/.zshrc
          fish   quiz completions fish > ~/.config/fish/completions/quiz.fish
          pwsh   quiz completions pwsh >> $PROFILE
        """;

    private static readonly Dictionary<string, string> Scripts = new()
    {
        ["bash"] = """
            _quiz() {
                local IFS=$'\n' word="${COMP_WORDS[COMP_CWORD]}"
                COMPREPLY=($(compgen -W "$("${COMP_WORDS[0]}" "[suggest:$COMP_POINT]" "$COMP_LINE" 2>/dev/null)" -- "$word"))
                [ ${#COMPREPLY[@]} -gt 0 ] || COMPREPLY=($(compgen -f -- "$word"))
            }
            complete -o filenames -F _quiz quiz
            """,
        ["zsh"] = """
            autoload -Uz compinit && compinit
            _quiz() {
                local -a found
                found=(${(f)"$(${words[1]} "[suggest:$CURSOR]" "$BUFFER" 2>/dev/null)"})
                compadd -a found
                _files
            }
            compdef _quiz quiz
            """,
        ["fish"] = """
            complete -c quiz -a '(quiz "[suggest:"(commandline -C)"]" (commandline -cp | string collect) 2>/dev/null)'
            """,
        ["pwsh"] = """
            Register-ArgumentCompleter -Native -CommandName quiz -ScriptBlock {
                param($word, $line, $position)
                quiz "[suggest:$position]" "$line" | Where-Object { $_ -like "$word*" } |
                    ForEach-Object { [System.Management.Automation.CompletionResult]::new($_) }
            }
            """,
    };

    public static Command Create(Io io)
    {
        var shell = new Argument<string>("SHELL") { Description = "bash, zsh, fish or pwsh." };
        shell.AcceptOnlyFromAmong([.. Scripts.Keys]);
        var command = new Command("completions", "Make a shell complete commands, options and banks.")
        {
            shell, LongHelp.Option(Help),
        };
        command.SetAction(line =>
        {
            io.Out.WriteLine(Scripts[line.GetRequiredValue(shell)]);
            return ExitCode.Done;
        });
        return command;
    }

    /// <summary>Lets every command that takes a bank complete the ids of those that there are.</summary>
    public static void CompleteBanks(Command command, Io io)
    {
        foreach (Argument bank in command.Arguments.Where(a => a.Name.Contains("BANK", StringComparison.Ordinal)))
            bank.CompletionSources.Add(_ => Ids(io));
        foreach (Command below in command.Subcommands) CompleteBanks(below, io);
    }

    private static IEnumerable<CompletionItem> Ids(Io io) => BankFiles
        .In(null, BankFiles.UsualPlaces(io.Folder, AppContext.BaseDirectory, io.Data)).Files
        .Where(f => f.Id is not null).Select(f => new CompletionItem(f.Id!)); // filtered just before
}
