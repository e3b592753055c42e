using System.CommandLine;
using System.Text;
using CommunityBot.Messages;

namespace CommunityBot.Bot.Cli;

/// <summary>
/// The commands. Where none is named the bot serves, and what is not understood here is left to ASP.NET Core
/// (<c>--urls</c>, <c>--Line:ChannelSecret=…</c>).
/// </summary>
public static class CommandLine
{
    public static Task<int> Run(string[] args)
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var typed = Console.IsInputRedirected ? null : Console.In;
        return Run(args, new Terminal(Console.Out, Console.Error, Console.OpenStandardOutput, typed), CancellationToken.None);
    }

    public static async Task<int> Run(string[] args, Terminal terminal, CancellationToken cancel)
    {
        var parsed = Commands(terminal).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (Stray(parsed) is { } stray)
        {
            var commands = string.Join('、', parsed.RootCommandResult.Command.Subcommands.Select(one => one.Name));
            terminal.Complain(new BothLanguages($"看不懂「{stray}」。命令有：{commands}；每個命令都可以加 --help。", $"'{stray}' is not understood. See --help."));
            return ExitCode.Usage;
        }

        try
        {
            var code = await parsed.InvokeAsync(
                new InvocationConfiguration
                {
                    Output = terminal.Out,
                    Error = terminal.Error,
                    EnableDefaultExceptionHandler = false,
                    // The server stops itself, and takes its time to finish what it has begun.
                    ProcessTerminationTimeout = Serve.Is(parsed) ? null : TimeSpan.FromSeconds(2),
                },
                cancel);
            return parsed.Errors.Count > 0 ? ExitCode.Usage : code;
        }
        catch (Exception fault) when (Refusal.Of(fault) is { } refusals)
        {
            foreach (var refusal in refusals)
                terminal.Complain(refusal);
            return ExitCode.Refused;
        }
    }

    private static string? Stray(ParseResult parsed) =>
        Serve.Is(parsed) ? Serve.Stray(parsed.UnmatchedTokens) : parsed.UnmatchedTokens is [var first, ..] ? first : null;

    private static RootCommand Commands(Terminal terminal)
    {
        var data = new Option<string?>("--data")
        {
            Description = "資料夾，預設 data ／ Folder for everything the bot writes; default: data",
            HelpName = "DIR",
            Recursive = true,
        };
        var root = new RootCommand("教師社群機器人 ／ A chatbot for teachers' professional communities")
        {
            data,
            Serve.Command(data),
            ImportRoster.Command(terminal, data),
            Export.Command(terminal, data),
            RulebookCheck.Command(terminal, data),
            TalkCheck.Command(terminal),
            Rehearse.Command(terminal, data),
            MakeBackup.Command(terminal, data),
            RetryOutbox.Command(terminal, data),
            UnlinkAccounts.Command(terminal, data),
            RemovePerson.Command(terminal, data),
            LineMenus.Command(terminal, data),
            DiscordRegister.Command(terminal, data),
            Doctor.Command(terminal, data),
        };
        Serve.ByDefault(root, data);
        return root;
    }
}
