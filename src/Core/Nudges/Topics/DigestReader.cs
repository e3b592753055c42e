using CommunityBot.Calendar;
using CommunityBot.Communities;
using CommunityBot.Duties;
using CommunityBot.Nudges.Planning;

namespace CommunityBot.Nudges.Topics;

/// <summary>Draws up the weekly digest of somebody who leads communities, or of an officer.</summary>
internal static class DigestReader
{
    private const int DaysOfWeek = 7;

    /// <summary>What is due later does not press yet.</summary>
    private const int Month = 30;

    /// <summary>What is past for longer is no news.</summary>
    private const int TalkedOfAfter = 30;

    public static Digest Read(TopicReader reader, PersonId person, DateOnly monday)
    {
        var week = new Period(monday, monday.AddDays(DaysOfWeek - 1));
        var communities = reader.Records.ConvenedBy(person, reader.Today).Select(community => (Community: community, AsOfficer: false))
            .Concat(reader.Records.AdministeredBy(person, reader.Today).Select(community => (Community: community, AsOfficer: true)))
            .DistinctBy(one => one.Community.Id)
            .ToList();
        return new Digest
        {
            Days = week,
            Of = communities.Count,
            Communities =
            [
                .. communities.Select(one => Entry(reader, one.Community, one.AsOfficer, week))
                    .Where(entry => entry.Pressing.Count > 0 || (entry.Meetings.Count > 0 && !entry.AsOfficer))
                    .OrderByDescending(entry => entry.Pressing.Select(state => state.Outlook).DefaultIfEmpty(Outlook.Done).Max())
                    .ThenByDescending(entry => entry.Pressing.Count)
                    .ThenBy(entry => entry.Community.Name, StringComparer.Ordinal),
            ],
        };
    }

    private static CommunityDigest Entry(TopicReader reader, Community community, bool asOfficer, Period week) => new()
    {
        Community = community,
        AsOfficer = asOfficer,
        Meetings = [.. reader.Records.Meetings.Of(community.Id, reader.Now, reader.Clock.Whole(week.End).To)],
        Pressing = [.. (reader.ProgressOf(community)?.Duties ?? [])
            .Where(state => Presses(state, asOfficer))
            .OrderByDescending(state => state.Outlook)
            .ThenBy(state => state.Due)],
    };

    /// <summary>An officer need not hear of what the convener has time for.</summary>
    private static bool Presses(DutyState state, bool asOfficer) =>
        DutySteps.IsOwed(state)
        && state.DaysLeft >= -TalkedOfAfter
        && (state.Outlook >= (asOfficer ? Outlook.Tight : Outlook.Behind) || (!asOfficer && state.DaysLeft <= Month));
}
