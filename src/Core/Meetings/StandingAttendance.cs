namespace CommunityBot.Meetings;

/// <summary>The lines of the attendance log that count: neither taken back nor taking one back.</summary>
public static class StandingAttendance
{
    /// <summary>What takes a line back can be taken back itself, and comes after it: so the newest are read first.</summary>
    /// <param name="lines">In any order.</param>
    public static IEnumerable<AttendanceEntry> Of(IEnumerable<AttendanceEntry> lines) =>
        Unopposed(lines).Where(line => line.Corrects is null);

    /// <summary>The same with those that take one back.</summary>
    public static IReadOnlyList<AttendanceEntry> Unopposed(IEnumerable<AttendanceEntry> lines)
    {
        // Most people have one line, which nothing takes back.
        if (lines.TryGetNonEnumeratedCount(out var count) && count <= 1)
            return [.. lines];
        var gone = new HashSet<AttendanceEntryId>();
        var standing = new List<AttendanceEntry>();
        foreach (var line in lines.OrderByDescending(line => line.Id == default).ThenByDescending(line => line.Id.Value))
        {
            if (gone.Contains(line.Id))
                continue;
            standing.Add(line);
            if (line.Corrects is { } taken)
                gone.Add(taken);
        }

        return standing;
    }
}
