using CommunityBot.Messages;

namespace CommunityBot.Nudges;

/// <summary>What may be sent unasked, and what will have to be.</summary>
public interface IAllowances
{
    /// <summary>Null for a channel that does not count, or was not asked yet.</summary>
    Allowance? Find(string channel);

    IReadOnlyList<Allowance> All();

    void Save(Allowance allowance);

    /// <summary>Notes a message that was spent: each that goes out unasked where messages are counted passes <see cref="Postage"/>.</summary>
    void Spend(Spent message);

    /// <summary>How many were spent on a channel since then.</summary>
    int SpentSince(string channel, DateTimeOffset since);

    /// <summary>When a message to somebody was last spent because of something that one person did, since then; null when none was.</summary>
    DateTimeOffset? LastSpent(ChatAddress to, string sender, DateTimeOffset since);

    /// <summary>Forgets what was spent before then, or with <paramref name="after"/>, from then on: for rehearsals only.</summary>
    /// <returns>How many notes of it there were.</returns>
    int ForgetSpent(DateTimeOffset instant, bool after = false);

    /// <summary>Puts a forecast in the place of the one before.</summary>
    void SaveForecast(IEnumerable<ForecastLine> lines);

    /// <summary>The days from the one to the other, both included, in order.</summary>
    IReadOnlyList<ForecastLine> Forecast(string channel, DateOnly from, DateOnly to);
}

/// <summary>How many messages of a priority will have to be sent on a day.</summary>
public sealed record ForecastLine(string Channel, DateOnly Day, Priority Priority, int Messages);
