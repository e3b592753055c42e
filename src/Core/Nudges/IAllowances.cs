namespace CommunityBot.Nudges;

/// <summary>What may be sent unasked, and what will have to be.</summary>
public interface IAllowances
{
    /// <summary>Null for a channel that does not count, or was not asked yet.</summary>
    Allowance? Find(string channel);

    IReadOnlyList<Allowance> All();

    void Save(Allowance allowance);

    /// <summary>Puts a forecast in the place of the one before.</summary>
    void SaveForecast(IEnumerable<ForecastLine> lines);

    /// <summary>The days from the one to the other, both included, in order.</summary>
    IReadOnlyList<ForecastLine> Forecast(string channel, DateOnly from, DateOnly to);
}

/// <summary>How many messages of a priority will have to be sent on a day.</summary>
public sealed record ForecastLine(string Channel, DateOnly Day, Priority Priority, int Messages);
