using CommunityBot.Calendar;
using CommunityBot.Communities;
using CommunityBot.Messages;
using CommunityBot.Rosters;
using CommunityBot.Typing;

namespace CommunityBot.Files.Rosters;

/// <summary>The words for what a roster would change.</summary>
public static class RosterPreview
{
    public static IEnumerable<BothLanguages> Say(RosterPlan plan, IReadOnlyList<LateStart> late)
    {
        var names = new RosterNames(plan, late.Select(one => one.Member.Person));
        var back = plan.Doubts.OfType<RosterDoubt.Returned>().Select(doubt => doubt.Row).ToHashSet();
        if (Named(plan.Communities.Where(one => one.Known is null)) is { Length: > 0 } made)
            yield return new BothLanguages($"新社群：{made}。", $"New communities: {made}.");
        foreach (var (place, who) in ByPlace(plan.Rows.Where(row => row is { Effect: RowEffect.Added, MovedFrom: null } && !back.Contains(row.Entry)), names))
            yield return new BothLanguages($"新增　{place.Chinese}：{who}", $"New in {place.English}: {who}");
        foreach (var line in RenamedCommunities(plan))
            yield return line;
        foreach (var changes in RosterChanges.Of(plan, names))
            yield return changes;
        foreach (var one in plan.Communities.Where(one => one.Known is { } known && one.Category.Length > 0 && !NameKey.AreSame(one.Category, known.Category)))
            yield return new BothLanguages(
                $"類別　{one.Name}：{one.Known!.Category} → {one.Category}", $"Category of {one.Name}: {one.Known.Category} → {one.Category}");
        foreach (var row in plan.Rows.Where(row => row.MovedFrom is not null))
        {
            var (name, from, to) = (names.Shown(row.Entry), row.MovedFrom!.Name, row.Entry.Community);
            yield return new BothLanguages($"換社群　{name}：{from} → {to}", $"Moved: {name} from {from} to {to}");
        }

        yield return new BothLanguages($"不變　{plan.Count(RowEffect.None)} 列", $"The same: {plan.Count(RowEffect.None)} rows");
        foreach (var gone in plan.Missing.GroupBy(member => member.Community.Name))
            yield return Missing(gone.Key, string.Join('、', gone.Select(member => names.Shown(member.Person))), plan.LastDay);
        foreach (var (member, day, before) in late)
        {
            var (name, community) = (names.Shown(member.Person), member.Community.Name);
            yield return new BothLanguages(
                $"後來才加入的嗎？　{community}：{name} 第一次的紀錄在 {RocCalendar.Format(day)}，之前的 {before} 場都沒有。是的話請在「起」填 {RocCalendar.Format(day)}",
                $"Begins later? {community}: first trace of {name} on {day:O}, after {before} meetings. If so, put {day:O} into from");
        }
    }

    public static IEnumerable<BothLanguages> RenamedCommunities(RosterPlan plan) => plan.Communities
        .Where(one => one.Known is { } known && !NameKey.AreSame(one.Name, known.Name))
        .Select(one => new BothLanguages($"社群改名　{one.Known!.Name} → {one.Name}", $"Community {one.Known.Name} is now called {one.Name}"));

    /// <summary>The communities of the file, those that are made by it marked.</summary>
    public static BothLanguages Communities(RosterPlan plan)
    {
        return new BothLanguages($"社群：{List("、", "（新）")}。", $"Communities: {List(", ", " (new)")}.");

        string List(string between, string mark) => string.Join(between, plan.Communities.Select(one => one.Known is null ? one.Name + mark : one.Name));
    }

    private static BothLanguages Missing(string community, string names, DateOnly? lastDay) => lastDay is { } day
        ? new BothLanguages($"離開　{community}：{names}（到 {RocCalendar.Format(day)} 為止）", $"Leaving {community}, last day {day:O}: {names}")
        : new BothLanguages(
            $"名冊裡沒有　{community}：{names}（照舊留著；要結束請加 --leavers）", $"Not in the file, of {community}: {names}. They stay unless --leavers is said");

    private static string Named(IEnumerable<PlannedCommunity> communities) => string.Join('、', communities.Select(one => one.Name));

    private static IEnumerable<(BothLanguages Place, string Names)> ByPlace(IEnumerable<PlannedRow> rows, RosterNames names) => rows
        .GroupBy(row => PlaceOf(row.Entry))
        .Select(group => (group.Key, string.Join('、', group.Select(row => names.Shown(row.Entry)))));

    internal static BothLanguages PlaceOf(RosterEntry row) => row switch
    {
        { Seat: { Role: Role.Convener } seat } => new BothLanguages($"{seat.Community} 召集人", $"{seat.Community}, as convener"),
        { Seat: { } seat } => new BothLanguages(seat.Community, seat.Community),
        { HeadOf: { } community } => new BothLanguages($"{community} 推薦人", $"{community}, as its head"),
        _ => new BothLanguages($"{row.Programme} 承辦人", $"{row.Programme}, as officer"),
    };
}
