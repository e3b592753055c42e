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
        var live = Console.IsErrorRedirected ? null : Console.Error;
        return Run(args, new Terminal(Console.Out, Console.Error, Console.OpenStandardOutput, typed, live), CancellationToken.None);
    }

    public static async Task<int> Run(string[] args, Terminal terminal, CancellationToken cancel)
    {
        var (typed, words) = TypedSettings.Part(args);
        var parsed = Commands(terminal, typed).Parse(words, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (Stray(parsed) is { } stray)
        {
            terminal.Complain(StrayWord.Say(stray, parsed.CommandResult.Command, [typed.Data]));
            return ExitCode.Usage;
        }

        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
                terminal.Complain(UsageFault.Of(error));
            terminal.Complain(new BothLanguages("加上 --help 看怎麼用。", "Add --help to see how."));
            return ExitCode.Usage;
        }

        try
        {
            return await parsed.InvokeAsync(
                new InvocationConfiguration
                {
                    Output = terminal.Out,
                    Error = terminal.Error,
                    EnableDefaultExceptionHandler = false,
                    // The server stops itself, and takes its time to finish what it has begun.
                    ProcessTerminationTimeout = Serve.Is(parsed) ? null : TimeSpan.FromSeconds(2),
                },
                cancel);
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

    private static RootCommand Commands(Terminal terminal, TypedSettings typed)
    {
        var root = new RootCommand(
            "教師社群機器人。設定可以加在任何命令後面：--urls http://127.0.0.1:5000、--Line:ChannelSecret=… ／ A chatbot for teachers' professional communities. "
                + "Settings may follow every command: --urls http://127.0.0.1:5000, --Line:ChannelSecret=…")
        {
            typed.Data,
            Serve.Command(typed),
            new Command("import", "匯入 ／ Import")
            {
                ImportRoster.Command(terminal, typed), ImportAttendance.Command(terminal, typed),
                ImportPast.Credits(terminal, typed), ImportPast.Headcounts(terminal, typed), UndoImport.Command(terminal, typed),
            },
            Export.Command(terminal, typed),
            RulebookCheck.Command(terminal, typed),
            TalkCheck.Command(terminal),
            Rehearse.Command(terminal, typed),
            MakeBackup.Command(terminal, typed),
            RestoreBackup.Command(terminal, typed),
            UpgradeData.Command(terminal, typed),
            CopyStore.Command(terminal, typed),
            Verify.Command(terminal, typed),
            RetryOutbox.Command(terminal, typed),
            UnlinkAccounts.Command(terminal, typed),
            RemovePerson.Command(terminal, typed),
            LineMenus.Command(terminal, typed),
            DiscordRegister.Command(terminal, typed),
            Doctor.Command(terminal, typed),
        };
        Serve.ByDefault(root, typed);
        return root;
    }
}
