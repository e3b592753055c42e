using CommunityBot.Amounts;
using CommunityBot.Calendar;
using CommunityBot.Communities;
using CommunityBot.Meetings;
using CommunityBot.Programmes;

namespace CommunityBot.Points;

/// <summary>
/// Gives a community its points anew, as if one edition had been in force all along. Only for a copy of the records: the ledger is turned over.
/// </summary>
public static class Replay
{
    /// <returns>What everybody who ever was in it then has.</returns>
    public static IReadOnlyDictionary<PersonId, PointValue> Of(IPointRecords records, Rulebook rulebook, SchoolClock clock, Community community)
    {
        var ever = records.People.EverIn(community.Id);
        Forget(records.Points, community.Id);
        Convene(records, rulebook, clock, community, ever);
        foreach (var meeting in records.Meetings.Of(community.Id, clock.Whole(rulebook.Period.Start).From, clock.Whole(rulebook.Period.End).To))
            Attend(records, rulebook, meeting, clock.Day(meeting.StartsAt));
        return ever.Select(member => member.Person.Id).Distinct()
            .ToDictionary(person => person, person => records.Points.SumsOf(person, community.Id).Select(sum => sum.Points).Sum());
    }

    private static void Forget(IPointLedger ledger, CommunityId community)
    {
        var lines = ledger.Of(community);
        var corrected = lines.Select(line => line.Corrects).ToHashSet();
        foreach (var line in lines.Where(line => line.Corrects is null && !corrected.Contains(line.Id)))
            ledger.Add(PointAward.Undo(line, new PointNote { Community = community, Person = line.Person, At = line.At }));
    }

    /// <summary>On the day of the approval, and whenever somebody took over afterwards.</summary>
    private static void Convene(IPointRecords records, Rulebook rulebook, SchoolClock clock, Community community, IEnumerable<Membership> ever)
    {
        if (records.Applications.Of(community.Id).ApprovedAt is not { } approved)
            return;
        var first = clock.Day(approved);
        var later = ever.Where(member => member.Role == Role.Convener && member.Days.From > first).Select(member => member.Days.From!.Value);
        foreach (var day in later.Append(first).Distinct().Order())
            PointAward.ForConvening(records, rulebook, community, approved, day);
    }

    private static void Attend(IPointRecords records, Rulebook rulebook, Meeting meeting, DateOnly day)
    {
        foreach (var log in records.Attendance.Of(meeting.Id).Where(line => line.Person is not null).GroupBy(line => line.Person!.Value))
        {
            var presence = Presence.Of(log);
            var note = new PointNote { Community = meeting.Community, Person = log.Key, At = meeting.StartsAt };
            if (presence.CountsAsPresent)
                PointAward.Add(records.Points, rulebook, new PointDeed.Attended(meeting.Id, meeting.Kind, day), note);
            if (presence.PresentedAt is not null)
                PointAward.Add(records.Points, rulebook, new PointDeed.Presented(meeting.Id, meeting.Kind, day), note);
        }
    }
}
