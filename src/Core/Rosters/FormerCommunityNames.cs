using System.Globalization;
using CommunityBot.Communities;
using CommunityBot.Records;
using CommunityBot.Typing;

namespace CommunityBot.Rosters;

/// <summary>What a community was called before: a file that has it so may be older than its name.</summary>
internal static class FormerCommunityNames
{
    private const char Between = '\n';

    /// <summary>Those of the plan that would be called as they were before.</summary>
    public static IEnumerable<RosterDoubt> Of(IRecords records, RosterPlan plan) =>
        from one in plan.Communities
        where one.Known is { } known && !NameKey.AreSame(known.Name, one.Name) && Of(records.Marks, known.Id).Any(former => NameKey.AreSame(former, one.Name))
        select new RosterDoubt.FormerCommunityName(plan.FirstLine(one.Programme, one.Name), one.Known!.Name, one.Name);

    /// <summary>Notes the name that a community has until now.</summary>
    public static void Note(IStoreMetadata marks, Community known) =>
        marks.Set(Mark(known.Id), string.Join(Between, Of(marks, known.Id).Append(known.Name).Distinct()));

    private static string[] Of(IStoreMetadata marks, CommunityId id) => marks.Find(Mark(id))?.Split(Between) ?? [];

    private static string Mark(CommunityId id) => string.Create(CultureInfo.InvariantCulture, $"former names of community {id.Value}");
}
