using CommunityBot.Bot.Tests.Discord;
using CommunityBot.Bot.Tests.Line;

namespace CommunityBot.Bot.Tests.Kept;

/// <summary>What was sent, a call a line, in an order that is the same each time: who is written to first is left to chance.</summary>
internal static class SentCalls
{
    public static string[] Of(IEnumerable<LineCall> calls) =>
        [.. calls.Select(call => $"{call.Method} {call.Path} {call.RetryKey ?? "-"} {call.Json}").Order(StringComparer.Ordinal)];

    /// <summary>
    /// Without looking whether something is there already. Cards in channels are changed every few seconds; whether one was by now is left
    /// to chance as well.
    /// </summary>
    public static string[] Of(IEnumerable<DiscordCall> calls) =>
    [
        .. calls.Where(call => call.Method != "GET" && !ChangesCard(call))
            .Select(call => $"{call.Method} {call.Path} {call.Json}")
            .Order(StringComparer.Ordinal),
    ];

    public static bool ChangesCard(DiscordCall call) => call.Method == "PATCH" && call.Path.StartsWith("channels/", StringComparison.Ordinal);
}
