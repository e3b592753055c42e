using System.CommandLine;

namespace CommunityBot.Bot.Cli;

internal static class Doing
{
    /// <summary>Says what a command does. It begins apart from whoever started it, who hears Ctrl-C and SIGTERM only once the work is a task.</summary>
    public static void Does(this Command command, Func<ParseResult, CancellationToken, Task<int>> work) =>
        command.SetAction((parsed, cancel) => Task.Run(() => work(parsed, cancel), CancellationToken.None));
}
