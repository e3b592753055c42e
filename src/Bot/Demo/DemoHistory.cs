using CommunityBot.Programmes;

namespace CommunityBot.Bot.Demo;

/// <summary>What a community of the try-out applied for, and how far that got: days from today, those left out did not happen yet.</summary>
public sealed record DemoApplication
{
    public List<string> Answers { get; init; } = [];

    /// <summary>Whole dollars by the id of the item.</summary>
    public Dictionary<string, int> Requested { get; init; } = [];

    public int? Filed { get; init; }

    public int? Recommended { get; init; }

    public int? Approved { get; init; }

    public int? On(ApplicationState state) => state switch
    {
        ApplicationState.Filed => Filed,
        ApplicationState.Recommended => Recommended,
        ApplicationState.Approved => Approved,
        _ => null,
    };
}

/// <summary>A public lesson that some of the meetings are parts of.</summary>
public sealed record DemoLesson
{
    public required string Teacher { get; init; }

    public required string Topic { get; init; }
}

/// <summary>Something that was paid, or requested (請購) and not paid yet.</summary>
public sealed record DemoSpending
{
    public required int Days { get; init; }

    public required string Item { get; init; }

    public required int Price { get; init; }

    public int Quantity { get; init; } = 1;

    public required string What { get; init; }

    public string Payee { get; init; } = "";

    public bool Requested { get; init; }

    /// <summary>Set where it was taken back again: why.</summary>
    public string TakenBack { get; init; } = "";
}

/// <summary>Something that was handed in, or a figure that was reached.</summary>
public sealed record DemoTally
{
    public required int Days { get; init; }

    /// <summary>The id of the duty or figure.</summary>
    public required string Of { get; init; }

    public int Count { get; init; } = 1;

    public string Note { get; init; } = "";
}
