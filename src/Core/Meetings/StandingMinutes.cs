using CommunityBot.Communities;

namespace CommunityBot.Meetings;

/// <summary>The records of a meeting that count: neither taken back nor taking one back.</summary>
public static class StandingMinutes
{
    /// <summary>In the order they came.</summary>
    public static IReadOnlyList<Minutes> Of(IReadOnlyList<Minutes> minutes)
    {
        var takenBack = minutes.Select(one => one.Corrects).OfType<MinutesId>().ToHashSet();
        return [.. minutes.Where(one => one.Corrects is null && !takenBack.Contains(one.Id))];
    }

    /// <summary>Takes a record back by one that says why: both stay.</summary>
    public static Minutes TakeBack(this IMeetings meetings, Minutes minutes, PersonId by, DateTimeOffset at, string why) =>
        meetings.AddMinutes(new Minutes { Meeting = minutes.Meeting, Text = why, At = at, By = by, Corrects = minutes.Id });
}
