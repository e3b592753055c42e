using CommunityBot.Communities;

namespace CommunityBot.Nudges;

/// <summary>Notes what somebody wants to hear of, and has everything they may be nudged about thought of again.</summary>
public static class Wanting
{
    public static void Want(this INudgeRecords records, PersonId person, NudgeSettings settings)
    {
        records.Nudges.Save(person, settings);
        records.ThinkAgain(person);
    }

    /// <summary>Nothing more of a matter, for now or for good. What waits about it is closed as hushed.</summary>
    public static void Hush(this INudgeRecords records, Hush hush, DateTimeOffset now)
    {
        records.Nudges.Save(hush);
        foreach (var nudge in records.Nudges.WaitingFor(hush.Person).Where(nudge => nudge.About == hush.About))
            records.Nudges.Close(nudge, Way.Hushed, now);
        records.ThinkAgain(hush.Person);
    }

    public static void Unhush(this INudgeRecords records, PersonId person, Matter about)
    {
        records.Nudges.Remove(person, about);
        records.ThinkAgain(person);
    }

    /// <summary>What waits for them is forgotten; what they are still to be told is found by looking at their communities again.</summary>
    public static void ThinkAgain(this INudgeRecords records, PersonId person)
    {
        records.Nudges.Forget(person);
        foreach (var membership in records.People.EverOf(person))
            records.Nudges.ThinkAgain(membership.Community.Id);
        foreach (var programme in records.People.EverOfficerOf(person))
            records.Nudges.ThinkAgain(programme);
    }
}
