using System.Text.Json;

namespace CommunityBot.Bot.Channels.Discord.Api;

/// <summary>Reads what Discord says that it shows.</summary>
internal static class Shown
{
    /// <returns>Null when it cannot be read.</returns>
    public static DiscordShown? Read(ReadOnlyMemory<byte> answer)
    {
        try
        {
            return JsonSerializer.Deserialize(answer.Span, DiscordRecords.Default.DiscordShown);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <returns>Nothing when it cannot be read.</returns>
    public static IReadOnlyList<DiscordShown> ReadAll(ReadOnlyMemory<byte> answer)
    {
        try
        {
            return JsonSerializer.Deserialize(answer.Span, DiscordRecords.Default.DiscordShownArray) ?? [];
        }
        catch (JsonException)
        {
            return [];
        }
    }
}
