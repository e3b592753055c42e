using System.Globalization;

namespace CommunityBot.Bot.Channels.Discord.Api;

/// <summary>Discord's ids, which begin with the time of what they name: milliseconds since 2015, 22 bits from the right.</summary>
public static class Snowflake
{
    private const int TimeStartsAt = 22;
    private static readonly DateTimeOffset s_beginning = new(2015, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <returns>Null when it is no id.</returns>
    public static DateTimeOffset? TimeOf(string id) =>
        ulong.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? s_beginning.AddMilliseconds(number >> TimeStartsAt) : null;

    /// <summary>The least id of what happens at that time.</summary>
    public static string At(DateTimeOffset instant) =>
        ((ulong)Math.Max(0, (long)(instant - s_beginning).TotalMilliseconds) << TimeStartsAt).ToString(CultureInfo.InvariantCulture);
}
