using System.Globalization;
using CommunityBot.Communities;

namespace CommunityBot.Nudges.Planning;

/// <summary>What one person wants to be nudged about: their settings, and what they put off or switched off.</summary>
public sealed class Wishes(NudgeSettings settings, IReadOnlyList<Hush> hushed, SchoolDay school)
{
    private static readonly TimeSpan s_beforeTheNight = TimeSpan.FromMinutes(30);
    private readonly Dictionary<Matter, Hush> _hushed = hushed.ToDictionary(hush => hush.About);

    public NudgeSettings Settings => settings;

    public static Wishes Read(INudgeRecords records, PersonId person, SchoolDay school) =>
        new(records.Nudges.SettingsOf(person), records.Nudges.HushedBy(person), school);

    public bool Want(Matter about) => about switch
    {
        Matter.ComingMeeting => settings.Meetings != MeetingNudges.None,
        Matter.Duty or Matter.Announcement or Matter.Instalment or Matter.ServiceEnd or Matter.Years => settings.Deadlines,
        Matter.Week => settings.Digest,
        Matter.Bulletin => true,
        _ => settings.Any,
    };

    /// <summary>The steps that are left for this person, at hours at which they may be disturbed.</summary>
    public IEnumerable<Step> Of(Matter about, IReadOnlyList<Step> steps)
    {
        if (!Want(about) || steps.Count == 0)
            return [];
        var left = _hushed.TryGetValue(about, out var hush) ? After(hush, steps) : steps;
        return left.Select(step => step.OnlyRides ? step : Moved(step)).Where(step => step.OnlyRides || step.DueAt < step.UsefulUntil);
    }

    /// <summary>What was put off comes again on that day, and goes on from there.</summary>
    private IEnumerable<Step> After(Hush hush, IReadOnlyList<Step> steps)
    {
        if (hush.Until is not { } until)
            return [];
        var day = school.Clock.Day(until);
        var again = school.On(day, $"again-{day.ToString("O", CultureInfo.InvariantCulture)}", steps.Max(step => step.UsefulUntil), steps[^1].Priority);
        return steps.Where(step => step.DueAt > again.DueAt).Prepend(again);
    }

    /// <summary>After the quiet hours; or before them, where after them it would be too late.</summary>
    private Step Moved(Step step)
    {
        var awake = settings.Quiet.EndFrom(step.DueAt, school.Clock);
        if (awake < step.UsefulUntil)
            return step with { DueAt = awake };
        var evening = Evening(step.DueAt) - s_beforeTheNight;
        return step with { ReadyAt = Earlier(step.ReadyAt, evening), DueAt = evening };
    }

    private DateTimeOffset Evening(DateTimeOffset quiet)
    {
        var today = school.Clock.At(school.Clock.Day(quiet), settings.Quiet.From);
        return today <= quiet ? today : school.Clock.At(school.Clock.Day(quiet).AddDays(-1), settings.Quiet.From);
    }

    private static DateTimeOffset Earlier(DateTimeOffset a, DateTimeOffset b) => a < b ? a : b;
}
