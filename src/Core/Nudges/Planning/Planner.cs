using CommunityBot.Communities;
using CommunityBot.Duties;
using CommunityBot.Programmes;

namespace CommunityBot.Nudges.Planning;

/// <summary>What a look at a community comes to: the nudges that may go out by now, and when to look again.</summary>
public sealed record Plan(Look Look, IReadOnlyList<Nudge> Nudges, DateTimeOffset LookAgainAt);

/// <summary>
/// Looks at a community and decides who is to be nudged about what by now. It only reads: the same records at the same moment
/// give the same plan, and the store takes each step once.
/// </summary>
public sealed class Planner(IRulebookSource rulebooks, SchoolDay school)
{
    /// <summary>A community is looked at this often even when nothing of it comes up, as rulebooks may have changed.</summary>
    private static readonly TimeSpan s_atLeastEvery = TimeSpan.FromDays(7);

    /// <summary>Meetings are told of the day before, and of who came for a week.</summary>
    private static readonly TimeSpan s_back = TimeSpan.FromDays(8);
    private static readonly TimeSpan s_ahead = s_atLeastEvery + TimeSpan.FromDays(3);

    /// <summary>Whoever was not told of a change for so long was told by others.</summary>
    private static readonly TimeSpan s_changeIsNews = TimeSpan.FromDays(60);

    public Plan Look(INudgeRecords records, Look look, DateTimeOffset now)
    {
        var wishes = new Dictionary<PersonId, Wishes>();
        var nudges = new List<Nudge>();
        var ever = records.People.EverIn(look.Community);
        var next = NextChange(ever, now) is { } change && change < now + s_atLeastEvery ? change : now + s_atLeastEvery;
        foreach (var (people, about, steps) in Matters(records, look.Community, ever, now))
        {
            foreach (var person in people)
            {
                if (!wishes.TryGetValue(person, out var wish))
                    wishes.Add(person, wish = Wishes.Read(records, person, school));
                Step? ready = null;
                foreach (var step in wish.Of(about, [.. steps(wish.Settings)]))
                {
                    if (step.ReadyAt > now)
                        next = step.ReadyAt < next ? step.ReadyAt : next;
                    else if (ready is null || step.DueAt >= ready.DueAt)
                        ready = step;
                }

                if (ready is not null && ready.UsefulUntil > now)
                    nudges.Add(Nudge(person, about, ready));
            }
        }

        return new Plan(look, nudges, next);
    }

    /// <summary>When somebody comes, leaves or becomes something else next.</summary>
    private DateTimeOffset? NextChange(IEnumerable<Membership> ever, DateTimeOffset now) => ever
        .SelectMany(one => new[] { one.Days.From, one.Days.Until?.AddDays(1) })
        .Where(day => day > school.Clock.Day(now))
        .Min() is { } next
        ? school.Clock.At(next, TimeOnly.MinValue)
        : null;

    private static Nudge Nudge(PersonId person, Matter about, Step step) => new()
    {
        To = person,
        About = about,
        Step = step.Name,
        Priority = step.Priority,
        DueAt = step.DueAt,
        UsefulUntil = step.UsefulUntil,
    };

    private IEnumerable<Candidate> Matters(INudgeRecords records, CommunityId id, IReadOnlyList<Membership> ever, DateTimeOffset now)
    {
        if (records.Communities.Find(id) is not { } community)
            return [];
        var today = school.Clock.Day(now);
        PersonId[] everybody = [.. IdsOn(ever, today)];
        PersonId[] conveners = [.. IdsOn(ever.Where(member => member.Role == Role.Convener), today)];
        PersonId[] officers = [.. records.People.OfficersOf(community.Programme, today).Select(officer => officer.Id)];
        var meetings = OfMeetings(records, id, ever, conveners, now)
            .Concat(OfChanges(records, id, ever, now))
            .Concat(OfBulletins(records, id, everybody, now));
        if (rulebooks.Find(community.Programme) is not { } rulebook)
            return meetings;

        var facts = DutyFacts.Read(records, rulebook, community, school.Clock, now);
        var doers = new Dictionary<Party, PersonId[]> { [Party.Convener] = conveners, [Party.Officer] = officers };
        return meetings
            .Concat(Progress.Of(facts).States.Where(DutySteps.IsOwed).SelectMany(state => Owed(community, state, doers)))
            .Concat(Announced(facts, officers))
            .Concat(OfCase(records, rulebook, community, ever, conveners, officers, today))
            .Concat(Weeks([.. conveners.Concat(officers).Distinct()], now));
    }

    private static IEnumerable<PersonId> IdsOn(IEnumerable<Membership> members, DateOnly day) => members.On(day).Select(member => member.Person.Id);

    /// <summary>Those who are members on its day are told of a meeting beforehand, and whoever convenes today of who came.</summary>
    private IEnumerable<Candidate> OfMeetings(
        INudgeRecords records, CommunityId id, IReadOnlyList<Membership> ever, PersonId[] conveners, DateTimeOffset now)
    {
        foreach (var meeting in records.Meetings.Of(id, now - s_back, now + s_ahead))
        {
            if (meeting.StartsAt > now)
                yield return new Candidate(
                    [.. IdsOn(ever, school.Clock.Day(meeting.StartsAt))],
                    Matter.ComingMeeting.Of(meeting),
                    wanted => MeetingSteps.For(meeting, wanted.Meetings, school));
            yield return new Candidate(conveners, new Matter.Turnout(meeting.Id), _ => MeetingSteps.OfTurnout(meeting));
        }
    }

    private IEnumerable<Candidate> OfChanges(INudgeRecords records, CommunityId id, IReadOnlyList<Membership> ever, DateTimeOffset now) =>
        from meeting in records.Meetings.ChangedSince(id, now - s_changeIsNews)
        from misled in Misled.By(records, meeting, [.. ever.On(school.Clock.Day(now))])
        select new Candidate(
            [misled.Member.Person.Id], Matter.ChangedMeeting.Of(meeting), _ => ChangeSteps.Of(meeting, misled.Known, school.Clock, now));

    private static IEnumerable<Candidate> OfBulletins(INudgeRecords records, CommunityId id, PersonId[] everybody, DateTimeOffset now) =>
        from bulletin in records.Bulletins.Since(id, now - BulletinSteps.IsNews)
        where bulletin.WithdrawnAt is null
        select new Candidate([.. everybody.Where(person => person != bulletin.By)], new Matter.Bulletin(bulletin.Id), _ => [BulletinSteps.Of(bulletin)]);

    private IEnumerable<Candidate> Owed(Community community, DutyState state, Dictionary<Party, PersonId[]> doers)
    {
        if (state.Due is not { } due)
            yield break;
        var about = new Matter.Duty(community.Id, state.Rule.Id, due);
        var (doing, told) = (doers[state.Rule.From], doers[Party.Officer].Except(doers[state.Rule.From]));
        yield return new Candidate(doing, about, _ => DutySteps.ForDoer(state, due, school));
        yield return new Candidate([.. told], about, _ => DutySteps.ForOfficers(state.Rule, due, school));
    }

    /// <summary>What the authority has to announce to those who have applied.</summary>
    private IEnumerable<Candidate> Announced(DutyFacts facts, PersonId[] officers) =>
        facts.Application.Steps.Count == 0
            ? []
            : from rule in Progress.Current(facts)
              where rule is { Task: DutyTask.Know, From: Party.Officer }
              from day in facts.DaysOf(rule)
              where day >= facts.Today
              select new Candidate(officers, new Matter.Announcement(facts.Rulebook.Id, rule.Id, day), _ => DutySteps.ForAnnouncers(day, school));

    /// <summary>Money that is to come in, the end of a service, and the years of those who lack months.</summary>
    private IEnumerable<Candidate> OfCase(
        INudgeRecords records,
        Rulebook rulebook,
        Community community,
        IReadOnlyList<Membership> ever,
        PersonId[] conveners,
        PersonId[] officers,
        DateOnly today)
    {
        if (CaseMatters.Read(records, rulebook, community, today) is not { } matters)
            yield break;
        if (matters.Collected?.Next is { } day)
        {
            var about = new Matter.Instalment(community.Id, day);
            yield return new Candidate([.. conveners.Except(officers)], about, _ => DutySteps.OfMoney(day, forOfficers: false, school));
            yield return new Candidate(officers, about, _ => DutySteps.OfMoney(day, forOfficers: true, school));
        }

        PersonId[] members = [.. IdsOn(ever, today)];
        if (matters.Case.Service is { } service)
            yield return new Candidate(members, new Matter.ServiceEnd(community.Id, service.End), _ => CaseSteps.OfService(service.End, school));
        foreach (var member in members)
        {
            if (CaseMatters.LackingOf(records, rulebooks, rulebook, member, school, today) is { } count)
                yield return new Candidate([member], new Matter.Years(rulebook.Id, count.Window.End), _ => CaseSteps.OfYears(count.Window.End, school));
        }
    }

    private IEnumerable<Candidate> Weeks(PersonId[] leading, DateTimeOffset now)
    {
        var monday = WeekSteps.MondayOf(school.Clock.Day(now));
        return new[] { monday, monday.AddDays(7) }.Select(week => new Candidate(leading, new Matter.Week(week), _ => WeekSteps.Of(week, school)));
    }

    /// <summary>A matter, whom it concerns, and its steps, which may be each person's own.</summary>
    private sealed record Candidate(IReadOnlyList<PersonId> To, Matter About, Func<NudgeSettings, IEnumerable<Step>> Steps);
}
