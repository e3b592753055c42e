namespace CommunityBot.PastAttendance;

/// <summary>One row of a list of who was at a meeting, as it was typed.</summary>
public sealed record AttendanceRow
{
    /// <summary>Counted from 1, as Excel counts rows.</summary>
    public required int Line { get; init; }

    public string Programme { get; init; } = "";

    public required string Community { get; init; }

    /// <summary>The number that the records give a meeting.</summary>
    public string Meeting { get; init; } = "";

    public required string Day { get; init; }

    /// <summary>From when to when, or from when.</summary>
    public string Time { get; init; } = "";

    public string Ends { get; init; } = "";

    /// <summary>The kind of activity, perhaps with which of its kind: 例行研討 第3次.</summary>
    public string Kind { get; init; } = "";

    public string Number { get; init; } = "";

    public string Topic { get; init; } = "";

    public string Place { get; init; } = "";

    public required string Name { get; init; }

    public string Role { get; init; } = "";

    public string School { get; init; } = "";

    public string Department { get; init; } = "";

    /// <summary>The school's number for the person, or the tag that an export gave.</summary>
    public string Code { get; init; } = "";

    public string State { get; init; } = "";

    public string SignedIn { get; init; } = "";

    public string SignedOut { get; init; } = "";

    public string Reason { get; init; } = "";
}
