namespace CommunityBot.Typing;

/// <summary>What was said of day and time, and what is left of the words once these are taken out.</summary>
public sealed record When
{
    public DateOnly? Day { get; init; }

    public TimeOnly? Start { get; init; }

    public TimeOnly? End { get; init; }

    public string Rest { get; init; } = "";

    /// <summary>Words that look like a day or time and are none, such as 2/30 or 25:00.</summary>
    public string? Impossible { get; init; }

    /// <summary>Whether there was a day or a time in the words, or what was meant for one.</summary>
    public bool SaysWhen => Day is not null || Start is not null || Impossible is not null;
}
