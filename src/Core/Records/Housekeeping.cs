namespace CommunityBot.Records;

/// <summary>Forgets what is no longer needed.</summary>
public static class Housekeeping
{
    /// <summary>No platform delivers an event again after this long; LINE's own documents speak of minutes to hours.</summary>
    public static readonly TimeSpan EventsAreRememberedFor = TimeSpan.FromDays(14);

    /// <summary>Well beyond the day within which something can be taken back, for whoever is asked about it.</summary>
    public static readonly TimeSpan DeedsAreRememberedFor = TimeSpan.FromDays(14);

    /// <summary>Longer than any wait for them.</summary>
    public static readonly TimeSpan GuessesAreRememberedFor = TimeSpan.FromDays(1);

    /// <returns>How many events were forgotten.</returns>
    public static int Run(IRecords records, DateTimeOffset now)
    {
        records.Guesses.ForgetBefore(now - GuessesAreRememberedFor);
        records.Deeds.ForgetBefore(now - DeedsAreRememberedFor);
        return records.Inbox.ForgetBefore(now - EventsAreRememberedFor);
    }
}
