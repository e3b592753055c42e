using CommunityBot.Amounts;
using CommunityBot.Calendar;
using CommunityBot.Communities;
using CommunityBot.Meetings;
using CommunityBot.Programmes;
using CommunityBot.Tallies;

namespace CommunityBot.Credits;

/// <summary>Gathers what may count for somebody: what an officer noted, approved cases, and the sessions of workshops.</summary>
public static class Claims
{
    public static IReadOnlyList<Claim> Of(
        ICreditRecords records, MonthRules rules, IReadOnlyList<OwnCase> cases, IReadOnlyList<CreditEntry> noted, PersonId person, SchoolClock clock) =>
    [
        .. noted.Select(entry => Of(rules, entry)).OfType<Claim>(),
        .. cases.Where(one => one.IsApproved).SelectMany(one => OfCase(records, rules, one, person, clock)),
    ];

    /// <summary>What may count of what is noted so; null where it is nothing that counts.</summary>
    public static Claim? Of(MonthRules rules, CreditEntry entry) => entry.Fact switch
    {
        CreditFact.Stretch stretch when rules.FindWay(stretch.Way) is { } way => new Claim.Stretch(stretch.Days)
        {
            Way = way,
            Origin = new ClaimOrigin.Noted(entry, stretch.With),
            Money = stretch.Money ?? Dollars.Zero,
            Share = stretch.Share ?? Rate.All,
        },
        CreditFact.HalfDays half when rules.FindWay(half.Way) is { } way => new Claim.HalfDays(half.Days, half.Count)
        {
            Way = way,
            Origin = new ClaimOrigin.Noted(entry, half.With),
        },
        _ => null,
    };

    private static IEnumerable<Claim> OfCase(ICreditRecords records, MonthRules rules, OwnCase own, PersonId person, SchoolClock clock)
    {
        if (rules.Ways.FirstOrDefault(way => own.Facts.Fits(way.Scope)) is not { } way)
            return [];
        var lacking = Lacking(records, own, way, person);
        return way is CreditWay.HalfDays ? Sessions(records, own, way, lacking, person, clock) : Stretch(own, way, lacking, person);
    }

    private static IEnumerable<Claim> Stretch(OwnCase own, CreditWay way, IReadOnlyList<DutyRule> lacking, PersonId person)
    {
        if (own.File.Days is not { } days)
            yield break;
        var shares = own.File.Shares;
        yield return new Claim.Stretch(days)
        {
            Way = way,
            Origin = new ClaimOrigin.OfCase(own.Community, own.File.Firm?.Name ?? ""),
            Lacking = lacking,
            Money = own.File.Agreed ?? Dollars.Zero,
            Share = shares.Count == 0 ? Rate.All : shares.FirstOrDefault(one => one.Person == person)?.Share ?? default,
        };
    }

    private static IEnumerable<Claim> Sessions(
        ICreditRecords records, OwnCase own, CreditWay way, IReadOnlyList<DutyRule> lacking, PersonId person, SchoolClock clock)
    {
        var period = own.File.Days ?? own.Rulebook.Period;
        return records.Meetings.Of(own.Community.Id, clock.Whole(period.Start).From, clock.Whole(period.End).To)
            .Where(meeting => meeting.CancelledAt is null)
            .Select(meeting => new Claim.Session(
                clock.Day(meeting.StartsAt),
                HalfDayCount.Worth(meeting),
                HalfDayCount.Attended(meeting, Presence.Of(records.Attendance.Of(meeting.Id, person))))
            {
                Way = way,
                Origin = new ClaimOrigin.AtMeeting(own.Community, meeting),
                Lacking = lacking,
            });
    }

    /// <summary>What is owed by each is to be handed in by this one, and what the community owes by it.</summary>
    private static IReadOnlyList<DutyRule> Lacking(ICreditRecords records, OwnCase own, CreditWay way, PersonId person)
    {
        if (way.After.Count == 0)
            return [];
        var noted = records.Tallies.Of(own.Community.Id);
        return
        [
            .. own.Rulebook.Duties.Where(duty => way.After.Contains(duty.Id) && own.Facts.Fits(duty.Scope)
                && !TallyEntry.Standing(noted, duty.Id).Any(entry => duty.Each == Each.Community || entry.Member == person)),
        ];
    }
}
