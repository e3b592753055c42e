namespace CommunityBot.Communities;

/// <summary>Since when and until when somebody is something. Both days belong to it; one that is not known leaves it open.</summary>
public readonly record struct Tenure(DateOnly? From = null, DateOnly? Until = null)
{
    public bool Includes(DateOnly day) => !(day < From) && !(day > Until);

    /// <summary>Whether it has a day from this one on.</summary>
    public bool Reaches(DateOnly day) => !(Until < day);

    public bool Overlaps(Tenure other) => !(Until < other.From) && !(other.Until < From);

    /// <summary>With all days from that one on as well, and those between.</summary>
    public Tenure Onward(DateOnly from) => new(From is { } first && first > from ? from : From);

    /// <summary>What is left of it with that day as the last; null where it begins later.</summary>
    public Tenure? EndingOn(DateOnly day) => From > day ? null : Reaches(day) ? this with { Until = day } : this;
}
