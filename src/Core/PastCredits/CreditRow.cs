namespace CommunityBot.PastCredits;

/// <summary>One row of a list of what counts for teachers, as it was typed.</summary>
public sealed record CreditRow
{
    /// <summary>Counted from 1, as Excel counts rows.</summary>
    public required int Line { get; init; }

    public string Programme { get; init; } = "";

    /// <summary>The number that an export gave the line.</summary>
    public string Id { get; init; } = "";

    public required string Name { get; init; }

    public string School { get; init; } = "";

    public string Department { get; init; } = "";

    /// <summary>The school's number for the teacher, or the tag that an export gave.</summary>
    public string Number { get; init; } = "";

    public string Email { get; init; } = "";

    /// <summary>What it is: 起算, a way in which something counts, or a kind of leave.</summary>
    public required string What { get; init; }

    public required string From { get; init; }

    public string To { get; init; } = "";

    public string HalfDays { get; init; } = "";

    public string Money { get; init; } = "";

    public string Share { get; init; } = "";

    public string Lead { get; init; } = "";

    /// <summary>The firm, or by which letter it was approved.</summary>
    public string With { get; init; } = "";

    public string Reason { get; init; } = "";

    /// <summary>Whether the line stands, where an export says so.</summary>
    public string State { get; init; } = "";
}

/// <summary>How many teachers a department has in a semester, as it was typed.</summary>
/// <param name="Line">Counted from 1, as Excel counts rows.</param>
/// <param name="Programme">Empty where it is not said.</param>
/// <param name="Department">As on the roster.</param>
/// <param name="Semester">113-1, 113 上, or its first day.</param>
/// <param name="Teachers">How many.</param>
public sealed record HeadcountRow(int Line, string Programme, string Department, string Semester, string Teachers);
