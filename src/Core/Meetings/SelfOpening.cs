using CommunityBot.Programmes;

namespace CommunityBot.Meetings;

/// <summary>
/// Opens the sign-in of meetings that nobody opened by hand, shortly before they start. One that a convener opened, or opened and
/// closed again, is left as it is; so is one that is over, as nobody is there any more to sign in.
/// </summary>
public static class SelfOpening
{
    /// <returns>What was opened.</returns>
    public static IReadOnlyList<Meeting> Run(IMeetingRecords records, IRulebookSource rulebooks, DateTimeOffset now)
    {
        var earliest = rulebooks.All.Select(rulebook => rulebook.SignIn.OpensBefore).DefaultIfEmpty().Max();
        var opened = records.Meetings.NotOpened(now - Meeting.Longest, now + earliest)
            .Select(meeting => meeting with { Window = WindowOf(meeting, RulesOf(records, rulebooks, meeting), now) })
            .Where(meeting => meeting.Window is not null)
            .ToList();
        opened.ForEach(records.Meetings.Update);
        return opened;
    }

    /// <summary>The window of a meeting that was never opened, if it is to open now; null when it is too early, over or cancelled.</summary>
    public static SignInWindow? WindowOf(Meeting meeting, SignInRules? rules, DateTimeOffset now) =>
        rules is not null && meeting.CancelledAt is null && now >= meeting.StartsAt - rules.OpensBefore && now < meeting.EndsAt
            ? SignInWindow.Opened(meeting, now, rules.ClosesAfterEnd)
            : null;

    private static SignInRules? RulesOf(IMeetingRecords records, IRulebookSource rulebooks, Meeting meeting) =>
        records.Communities.Find(meeting.Community) is { } community ? rulebooks.Find(community.Programme)?.SignIn : null;
}
