using CommunityBot.Conversation.Finding;
using CommunityBot.Conversation.Turns;
using CommunityBot.Meetings;

namespace CommunityBot.Conversation.Commands.Photos;

/// <summary>Which meeting a photo is of that is sent while one is on.</summary>
internal static class MeetingsOn
{
    /// <summary>The photo of all together is often sent on the way home.</summary>
    private static readonly TimeSpan s_afterwards = TimeSpan.FromHours(2);

    /// <summary>The one of their own communities; where they are in none that meets, the only one that meets of those they lead.</summary>
    public static Meeting? For(Turn turn)
    {
        var (from, to) = (turn.Now - Meeting.Longest - s_afterwards, turn.Now + SignIn.Reach);
        var own = turn.Records.Meetings.Of(turn.Me.Id, from, to, turn.Clock).Select(mine => mine.Meeting).Where(meeting => IsOn(meeting, turn.Now)).ToList();
        if (own.Count > 0)
            return own.MaxBy(meeting => meeting.StartsAt);
        return Leading.Meetings(turn, from, to).Where(led => IsOn(led.Meeting, turn.Now)).ToList() is [var only] ? only.Meeting : null;
    }

    /// <summary>Whether somebody who is in the community may send photos of it.</summary>
    public static bool IsOn(Meeting meeting, DateTimeOffset now) =>
        meeting.CancelledAt is null && meeting.HasBegun(now) && (!meeting.IsOverAt(now) || now - meeting.EndsAt < s_afterwards);
}
