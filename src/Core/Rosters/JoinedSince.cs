using CommunityBot.Communities;
using CommunityBot.Programmes;
using CommunityBot.Typing;

namespace CommunityBot.Rosters;

/// <summary>
/// Whom --leavers would end though they joined while the programme went on: the file may have been written before. When it was, no file
/// says reliably, as copying one changes its day.
/// </summary>
internal static class JoinedSince
{
    public static IEnumerable<RosterDoubt> Of(RosterPlan plan, IRulebookSource rulebooks) => plan.LastDay is null ? [] :
        from member in plan.Missing
        where member.Days.From is { } first && !(first <= rulebooks.Find(member.Community.Programme)?.Period.Start)
        group member by member.Community.Id into members
        let rows = plan.Rows.Where(row => row.Entry.Seat is not null && IsOf(members.First().Community, row.Entry))
        select new RosterDoubt.JoinedSince(rows.Min(row => row.Entry.Line), [.. members]);

    private static bool IsOf(Community community, RosterEntry row) =>
        community.Programme == row.Programme && NameKey.AreSame(community.Name, row.Community!);
}
