namespace CommunityBot.Bot.Demo;

/// <summary>What is known of a community of the try-out as a case: its own days, its firm, the money that came in.</summary>
public sealed record DemoCase
{
    /// <summary>A day that every year has (08-01): it begins on the last one before today, or so many days from today.</summary>
    public required string Begins { get; init; }

    /// <summary>How many months it takes.</summary>
    public required int Months { get; init; }

    public string Firm { get; init; } = "";

    public string TaxId { get; init; } = "";

    /// <summary>Whole dollars that the firm pays by the contract; none where it pays nothing.</summary>
    public int? Agreed { get; init; }

    public List<DemoReceipt> Received { get; init; } = [];

    /// <summary>Whole dollars by the id of what was paid from it.</summary>
    public Dictionary<string, int> Paid { get; init; } = [];
}

/// <summary>Money that came in: whole dollars, and when, in days from the first of the case.</summary>
public sealed record DemoReceipt
{
    public required int Days { get; init; }

    public required int Amount { get; init; }
}

/// <summary>Something an officer noted of a teacher of the try-out.</summary>
public sealed record DemoCredit
{
    public required string Of { get; init; }

    /// <summary>The id of the way; empty where it is the beginning of the years.</summary>
    public string Way { get; init; } = "";

    /// <summary>The first day, in days from today.</summary>
    public required int From { get; init; }

    /// <summary>The last day, in days from today.</summary>
    public int To { get; init; }

    /// <summary>Whole dollars that firms pay.</summary>
    public int? Money { get; init; }

    /// <summary>How many half days; none where the days themselves count.</summary>
    public int? HalfDays { get; init; }

    public string With { get; init; } = "";
}
