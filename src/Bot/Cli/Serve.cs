using System.CommandLine;
using CommunityBot.Bot.Hosting;

namespace CommunityBot.Bot.Cli;

/// <summary>serve: runs the bot until it is stopped. Settings are ASP.NET Core's to read.</summary>
internal static class Serve
{
    private const string Name = "serve";

    public static Command Command(TypedSettings typed)
    {
        var command = new Command(Name, "執行機器人（沒有寫命令時就是它） ／ Run the bot; this is what happens without a command");
        ByDefault(command, typed);
        return command;
    }

    public static void ByDefault(Command command, TypedSettings typed)
    {
        command.TreatUnmatchedTokensAsErrors = false;
        command.Does(async (parsed, cancel) =>
        {
            ServiceSetup.StandBesideTheProgram();
            IHost app = Server.Build([.. parsed.UnmatchedTokens, .. typed.In(parsed)]);
            await app.RunAsync(cancel);
            return ExitCode.Fine;
        });
    }

    public static bool Is(ParseResult parsed) => parsed.CommandResult.Command is RootCommand or { Name: Name };

    /// <summary>
    /// A word that is neither a setting nor the value of one: a command with a slip in it, or an option. Every setting that begins with two hyphens is
    /// known by now; an option that nothing reads would leave what it was to set, such as the data folder, as it is without it.
    /// </summary>
    public static string? Stray(IReadOnlyList<string> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].StartsWith('-'))
                return words[i];
            if (words[i].Contains('=', StringComparison.Ordinal))
                continue;
            if (!words[i].StartsWith('/'))
                return words[i];
            i++;
        }

        return null;
    }
}
