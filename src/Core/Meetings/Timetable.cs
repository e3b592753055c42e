namespace CommunityBot.Meetings;

/// <summary>The meetings of a community in order of time: they are planned, moved and called off here.</summary>
public static class Timetable
{
    /// <returns>The meeting with its id and the secret of its codes.</returns>
    public static Meeting Plan(this IMeetings meetings, MeetingPlan plan) => meetings.Find(meetings.Add(plan, SignInSecret.Create()))!;

    /// <returns>It as it is now.</returns>
    public static Meeting Move(this IMeetings meetings, Meeting meeting, DateTimeOffset startsAt, DateTimeOffset endsAt, DateTimeOffset now)
    {
        meetings.Update(meeting.MovedTo(startsAt, endsAt, now));
        return meetings.Find(meeting.Id)!;
    }

    public static void CallOff(this IMeetings meetings, Meeting meeting, DateTimeOffset now) => meetings.Update(meeting.CalledOff(now));
}
