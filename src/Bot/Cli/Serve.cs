using System.CommandLine;

namespace CommunityBot.Bot.Cli;

/// <summary>serve: runs the bot until it is stopped.</summary>
internal static class Serve
{
    private const string Name = "serve";

    public static Command Command(Terminal terminal, Option<string?> data)
    {
        var command = new Command(Name, "執行機器人（沒有寫命令時就是它） ／ Run the bot; this is what happens without a command");
        Accept(command, terminal, data);
        return command;
    }

    public static void ByDefault(RootCommand root, Terminal terminal, Option<string?> data) => Accept(root, terminal, data);

    public static bool Is(ParseResult parsed) => parsed.CommandResult.Command is RootCommand or { Name: Name };

    private static void Accept(Command command, Terminal terminal, Option<string?> data)
    {
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction(async (parsed, cancel) =>
        {
            if (StrayWord(parsed.UnmatchedTokens) is { } stray)
            {
                var commands = string.Join('、', parsed.RootCommandResult.Command.Subcommands.Select(one => one.Name));
                terminal.Complain(new Said(
                    $"看不懂「{stray}」。命令有：{commands}；說明請加 --help。",
                    $"'{stray}' is no command and no setting. See --help."));
                return ExitCode.Usage;
            }

            IHost app = Server.Build([.. parsed.UnmatchedTokens, .. Installation.SettingsFor(parsed.GetValue(data))]);
            await app.RunAsync(cancel);
            return ExitCode.Fine;
        });
    }

    /// <summary>A word that is neither a setting nor the value of one, such as a command with a slip in it.</summary>
    private static string? StrayWord(IReadOnlyList<string> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            var isSetting = words[i].StartsWith("--", StringComparison.Ordinal) || words[i].StartsWith('/');
            if (words[i].Contains('=', StringComparison.Ordinal))
                continue;
            if (!isSetting)
                return words[i];
            i++;
        }

        return null;
    }
}
