namespace CommunityBot.Meetings;

/// <summary>
/// The meetings of a community in order of time: they are planned, moved and called off here, and numbered anew whenever that
/// changes which of its kind one is.
/// </summary>
public static class Timetable
{
    /// <returns>The meeting with its id, its number and the secret of its codes.</returns>
    public static Meeting Plan(this IMeetings meetings, MeetingPlan plan)
    {
        var id = meetings.Add(plan, SignInSecret.Create());
        Renumber(meetings, plan);
        return meetings.Find(id)!;
    }

    /// <summary>Plans parts of a public lesson: of one that is new, or of one that lacks them.</summary>
    public static IReadOnlyList<Meeting> PlanLesson(this IMeetings meetings, PublicLesson lesson, IEnumerable<MeetingPlan> parts)
    {
        var noted = lesson.Id == default ? meetings.AddLesson(lesson) : lesson;
        return [.. parts.Select(part => meetings.Plan(part with { Lesson = noted.Id }))];
    }

    /// <returns>It as it is now.</returns>
    public static Meeting Move(this IMeetings meetings, Meeting meeting, DateTimeOffset startsAt, DateTimeOffset endsAt, DateTimeOffset now)
    {
        Revise(meetings, meeting, meeting.MovedTo(startsAt, endsAt, now), now);
        Renumber(meetings, meeting);
        return meetings.Find(meeting.Id)!;
    }

    /// <returns>It as it is now.</returns>
    public static Meeting Relocate(this IMeetings meetings, Meeting meeting, string place, DateTimeOffset now)
    {
        var there = meeting.At(place, now);
        Revise(meetings, meeting, there, now);
        return there;
    }

    /// <summary>What it is about is put right (改主題), also once it was: that changes nothing for whoever comes.</summary>
    /// <returns>It as it is now.</returns>
    public static Meeting Retitle(this IMeetings meetings, Meeting meeting, string topic)
    {
        var about = meeting with { Topic = topic };
        meetings.Update(about);
        return about;
    }

    public static void CallOff(this IMeetings meetings, Meeting meeting, DateTimeOffset now)
    {
        Revise(meetings, meeting, meeting.CalledOff(now), now);
        Renumber(meetings, meeting);
    }

    /// <summary>Takes the calling off back.</summary>
    public static void Reinstate(this IMeetings meetings, Meeting meeting, DateTimeOffset now)
    {
        Revise(meetings, meeting, meeting.Reinstated(now), now);
        Renumber(meetings, meeting);
    }

    /// <summary>Numbers meetings of one kind in order of time. Cancelled ones do not count and have the number of the last before them.</summary>
    public static IEnumerable<(Meeting Meeting, int Number)> Numbered(IEnumerable<Meeting> ofOneKind)
    {
        var number = 0;
        foreach (var meeting in ofOneKind.OrderBy(meeting => meeting.StartsAt).ThenBy(meeting => meeting.Id.Value))
            yield return (meeting, meeting.CancelledAt is null ? ++number : number);
    }

    /// <summary>What it was is kept for as long as somebody may go by it.</summary>
    private static void Revise(IMeetings meetings, Meeting before, Meeting after, DateTimeOffset now)
    {
        if (after.Revision == before.Revision)
            return;
        meetings.Remember(FormerMeeting.Of(before, now));
        meetings.Update(after);
    }

    private static void Renumber(IMeetings meetings, MeetingPlan changed)
    {
        foreach (var (meeting, number) in Numbered(meetings.OfKind(changed.Community, changed.Kind)).Where(one => one.Meeting.Number != one.Number))
            meetings.Number(meeting.Id, number);
    }
}
