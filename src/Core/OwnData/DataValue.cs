using CommunityBot.Amounts;
using CommunityBot.Programmes;

namespace CommunityBot.OwnData;

/// <summary>A single thing that is kept, as what it is: each page and file says it in its own way.</summary>
public abstract record DataValue
{
    private DataValue()
    {
    }

    public sealed record Words(string Text) : DataValue;

    public sealed record Instant(DateTimeOffset At) : DataValue;

    public sealed record Day(DateOnly On) : DataValue;

    /// <summary>A time of day.</summary>
    public sealed record Clock(TimeOnly Time) : DataValue;

    public sealed record Count(long Number) : DataValue;

    public sealed record Money(Dollars Amount) : DataValue;

    public sealed record Share(Rate Part) : DataValue;

    public sealed record Earned(PointValue Points) : DataValue;

    public sealed record Flag(bool IsSet) : DataValue;

    /// <summary>One of a few that the program has a word for.</summary>
    public sealed record OneOf(Enum Which) : DataValue;

    /// <summary>A chat program, by its name in the records.</summary>
    public sealed record Channel(string Name) : DataValue;

    public sealed record Programme(ProgrammeId Id) : DataValue;
}
