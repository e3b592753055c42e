using CommunityBot.Communities;

namespace CommunityBot.Meetings;

/// <summary>What keeping the minutes of a meeting comes to.</summary>
/// <param name="Result">What the meeting came to, with them.</param>
/// <param name="Count">How many records of it stand beside each other now.</param>
/// <param name="Line">The record.</param>
public sealed record MinutesKept(MeetingResult Result, int Count, MinutesId Line)
{
    public static MinutesKept Write(IMeetings meetings, Meeting meeting, string text, PersonId by, DateTimeOffset at)
    {
        var line = meetings.AddMinutes(new Minutes { Meeting = meeting.Id, Text = text, At = at, By = by });
        return new MinutesKept(
            meetings.ResultsOf(meeting.Community, meeting.StartsAt, meeting.EndsAt).First(result => result.Meeting.Id == meeting.Id),
            StandingMinutes.Of(meetings.MinutesOf(meeting.Id)).Count,
            line.Id);
    }
}
