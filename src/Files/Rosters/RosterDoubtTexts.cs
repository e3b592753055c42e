using CommunityBot.Calendar;
using CommunityBot.Communities;
using CommunityBot.Messages;
using CommunityBot.Rosters;
using CommunityBot.Typing;

namespace CommunityBot.Files.Rosters;

/// <summary>The words for what somebody has to say yes to before a roster is written.</summary>
public static class RosterDoubtTexts
{
    public static BothLanguages Say(RosterDoubt doubt)
    {
        var what = doubt switch
        {
            RosterDoubt.NearCommunity { ByVariant: true } near => new BothLanguages(
                $"社群「{near.Name}」和「{near.Other}」是同一個名稱，只有字的寫法不同",
                $"community '{near.Name}' is '{near.Other}' with a letter written in another way"),
            RosterDoubt.NearCommunity near => new BothLanguages(
                $"沒有社群「{near.Name}」，和「{near.Other}」只差一個字",
                $"there is no community '{near.Name}', which is one letter from '{near.Other}'"),
            RosterDoubt.RenamedCommunity(_, var name, var known) => new BothLanguages(
                $"沒有社群「{name}」，它的成員就是「{known.Name}」的成員，可能是改了名稱",
                $"there is no community '{name}', and its members are those of '{known.Name}', which may have a new name"),
            RosterDoubt.HardlyName(_, var name) => new BothLanguages(
                $"「{name}」是一個人的姓名嗎？一格只填一位，姓名要完整", $"is '{name}' the name of one person, with all its letters?"),
            RosterDoubt.Twice twice => Twice(twice),
            RosterDoubt.Renamed renamed => Renamed(renamed),
            RosterDoubt.Returned back => Returned(back),
            RosterDoubt.FormerName name => new BothLanguages(
                $"改回舊名　{name.Name} → {name.Former}：名冊上的是改名以前的姓名",
                $"{name.Name} would be called {name.Former} again, which is a former name"),
            RosterDoubt.FormerCommunityName name => new BothLanguages(
                $"社群改回舊名　{name.Name} → {name.Former}：名冊上的是改名以前的社群名稱",
                $"community {name.Name} would be called {name.Former} again, which is a former name"),
            RosterDoubt.ThereLater(_, var name, var community, var day, var there) => new BothLanguages(
                $"只到 {RocCalendar.Format(day)}　{community}：{name} 在 {RocCalendar.Format(there)} 還有出席紀錄",
                $"{name} would have left {community} after {day:O}, and was at a meeting on {there:O}"),
            RosterDoubt.FormerRole role => new BothLanguages(
                $"改回以前的身分　{role.Community}：{role.Name} {RosterChanges.RoleOf(role.Role).Chinese} → {RosterChanges.RoleOf(role.Former).Chinese}"
                    + $"（{RocCalendar.Format(role.Since)} 起才是{RosterChanges.RoleOf(role.Role).Chinese}）",
                $"{role.Name} would be {RosterChanges.RoleOf(role.Former).English} of {role.Community} again, and is "
                    + $"{RosterChanges.RoleOf(role.Role).English} since {role.Since:O}"),
            RosterDoubt.Revoked(_, var name, var community, var role, var from) => new BothLanguages(
                $"取消登記好的異動　{community}：{name} 從 {RocCalendar.Format(from)} 起本來是{RosterChanges.RoleOf(role).Chinese}",
                $"{name} is registered as {RosterChanges.RoleOf(role).English} of {community} from {from:O} on, and would not be"),
            RosterDoubt.Vacancy none => Vacancy(none),
            RosterDoubt.OutsideProgramme days => Outside(days),
            RosterDoubt.JoinedSince since => Since(since),
            _ => throw new ArgumentOutOfRangeException(nameof(doubt), doubt, "A new doubt needs words here."),
        };
        return new BothLanguages($"第 {doubt.Line} 行：{what.Chinese}。", $"line {doubt.Line}: {what.English}.");
    }

    /// <summary>What to do where nobody can be asked.</summary>
    public static IEnumerable<BothLanguages> WaysOut(IReadOnlyCollection<RosterDoubt> doubts)
    {
        if (doubts.Any(doubt => doubt is RosterDoubt.NearCommunity))
        {
            yield return new BothLanguages(
                "社群名稱寫錯的請改成一樣；真的是另一個社群，請加上 --accept-new 再執行一次。",
                "Correct what is a slip; where it is another community, run it again with --accept-new.");
        }

        if (doubts.Any(doubt => doubt is RosterDoubt.RenamedCommunity))
        {
            yield return new BothLanguages(
                "社群改了名稱，請加上 --same 再執行一次（原來的紀錄都跟著）；真的是另一個社群，請加上 --accept-new。",
                "Where the community has another name, run it again with --same, and its records stay with it; where it is another one, with --accept-new.");
        }

        if (doubts.Any(doubt => doubt is RosterDoubt.Twice))
        {
            yield return new BothLanguages(
                "同一個人，請加上 --same 再執行一次（照名冊更新他的資料）；真的是兩個人，請加上 --accept-new。",
                "Where it is the same person, run it again with --same, which brings their data up to date; where they are two, with --accept-new.");
        }

        if (doubts.Any(doubt => doubt is RosterDoubt.HardlyName))
        {
            yield return new BothLanguages(
                "姓名不對的請改正，兩個人請分兩列；真的是這樣寫的姓名，請加上 --accept-new 再執行一次。",
                "Correct names that are none, and give two people two rows; where it is a name, run it again with --accept-new.");
        }

        if (doubts.Any(doubt => doubt is RosterDoubt.Renamed))
        {
            yield return new BothLanguages(
                "改了名字的，先照上面對機器人說「改名」再匯入；真的是另一個人，請加上 --accept-new 再執行一次。",
                "Where it is a new name, tell the bot to rename first and import then; where it is another person, run it again with --accept-new.");
        }

        if (doubts.Any(doubt => doubt is RosterDoubt.OutsideProgramme))
        {
            yield return new BothLanguages(
                "起、迄寫錯的請改正；只是到校的日子，請留空白。真的要這樣登記，請加上 --accept-old 再執行一次。",
                "Correct days that are a slip, and leave those empty on which somebody only came to the school. To keep them, run it again with --accept-old.");
        }

        if (doubts.Any(doubt => doubt is RosterDoubt.JoinedSince))
        {
            yield return new BothLanguages(
                "名冊寫好以後才加入的人，請先補進名冊；真的離開了，請加上 --accept-old 再執行一次。",
                "Put those into the file who joined after it was written; where they really leave, run it again with --accept-old.");
        }

        if (doubts.Any(doubt => doubt is RosterDoubt.ThereLater))
        {
            yield return new BothLanguages(
                "迄寫錯的請改正；真的只到那一天，請加上 --accept-old 再執行一次，之後的出席紀錄都會保留。",
                "Correct last days that are a slip. Where they are right, run it again with --accept-old; what was attended later stays.");
        }

        if (doubts.Any(doubt => doubt is { IsOld: true } and not (RosterDoubt.OutsideProgramme or RosterDoubt.JoinedSince or RosterDoubt.ThereLater)))
        {
            yield return new BothLanguages(
                "名冊比紀錄舊的話，先用 export roster 匯出現在的名冊再改；要照這份名冊，請加上 --accept-old 再執行一次。真的回來的人，在「起」填哪一天就不會問。",
                "Where the file is older than the records, edit what 'export roster' gives; to follow the file, run it again with --accept-old. "
                    + "Who really comes back needs the day in from.");
        }
    }

    private static BothLanguages Twice(RosterDoubt.Twice twice)
    {
        var (said, known) = (
            Joined.Words(twice.New.Name, twice.New.School, twice.New.Department, twice.New.Email), Joined.Words(twice.Known.InFull, twice.Known.Email));
        return new BothLanguages(
            $"同一個人嗎？\n    名冊　{said}\n    現有　{known}\n  現在會當作另一位新的人", $"the same person? In the file: {said}; known: {known}. They would be two");
    }

    private static BothLanguages Renamed(RosterDoubt.Renamed renamed)
    {
        var (name, others) = (renamed.Gone.Person.Name, string.Join('、', renamed.New.Select(person => person.Name)));
        var said = string.Join("或", renamed.New.Select(person => $"「改名 {name} {PersonName.Bare(person.Name)}」"));
        return new BothLanguages(
            $"同一個人嗎？　{renamed.Gone.Community.Name}：名冊裡沒有 {name}，多了 {others}，系所一樣。是的話先別匯入，請對機器人說{said}",
            $"the same person? {renamed.Gone.Community.Name}: {name} is gone and {others} is new, of the same department. If so, tell the bot to rename first");
    }

    private static BothLanguages Returned(RosterDoubt.Returned back)
    {
        var place = RosterPreview.PlaceOf(back.Row);
        var (day, why) = (RocCalendar.Format(back.Ended), back.Why.Length > 0 ? $"，{back.Why}" : "");
        return new BothLanguages(
            $"回來　{place.Chinese}：{back.Name}（{day} 離開過{why}）", $"{back.Name} would be back in {place.English}, and left on {back.Ended:O}");
    }

    private static BothLanguages Vacancy(RosterDoubt.Vacancy none)
    {
        var (what, english) = none.Office switch
        {
            null => ("召集人", "convener"),
            OfficeKind.Head => ("推薦人", "head"),
            _ => ("承辦人", "officer"),
        };
        var names = string.Join('、', none.Holders.Select(one => one.Name));
        var (since, on) = none.From is { } from ? ($"從 {RocCalendar.Format(from)} 起", $" from {from:O} on") : ("", "");
        return new BothLanguages(
            $"「{none.Of}」{since}會沒有{what}{(names.Length > 0 ? $"（現在是 {names}）" : "")}",
            $"'{none.Of}' would have no {english}{on}{(names.Length > 0 ? $"; it is {names} now" : "")}");
    }

    private static BothLanguages Outside(RosterDoubt.OutsideProgramme days)
    {
        return new BothLanguages(
            $"不在計畫期間（{RocCalendar.Format(days.Period.Start)} 到 {RocCalendar.Format(days.Period.End)}）的日子　{List("、", RocCalendar.Format)}",
            $"days outside the programme, which is from {days.Period.Start:O} to {days.Period.End:O}: {List(", ", day => $"{day:O}")}");

        string List(string between, Func<DateOnly, string> day) => string.Join(between, days.Rows.Select(row =>
            $"{row.Name} {(row.From is { } from ? day(from) : "")}–{(row.Until is { } until ? day(until) : "")}"));
    }

    private static BothLanguages Since(RosterDoubt.JoinedSince since)
    {
        var community = since.Members[0].Community.Name;
        return new BothLanguages(
            $"後來才加入，名冊裡沒有　{community}："
                + string.Join('、', since.Members.Select(member => $"{member.Person.Name}（{RocCalendar.Format(member.Days.From!.Value)} 加入）"))
                + "。名冊可能比較舊，照名冊就會讓他們離開",
            $"joined {community} later and not in the file: "
                + string.Join(", ", since.Members.Select(member => $"{member.Person.Name} ({member.Days.From:O})"))
                + ". The file may be older; it would have them leave");
    }
}
