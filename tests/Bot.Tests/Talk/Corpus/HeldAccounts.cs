using CommunityBot.Nudges;
using CommunityBot.Records;

namespace CommunityBot.Bot.Tests.Talk.Corpus;

/// <summary>綁定 陌生人 許家豪; 綁定碼 李建志; 提醒 王小明 期限 關; 不再提醒 林召集 annual-report.</summary>
internal static class HeldAccounts
{
    public static IEnumerable<Held> Of(IRecords records, HeldNames names, string speaker, DateTimeOffset now) =>
        OfChat(records, speaker).Concat(Codes(records, names, speaker, now));

    private static IEnumerable<Held> OfChat(IRecords records, string speaker)
    {
        if (records.Accounts.Find(CorpusPeople.ChatOf(speaker)) is not { } account)
            yield break;
        yield return Held.Of("language", speaker, "語言", speaker, account.Language.ToString());
        foreach (var setting in Settings(speaker, account.Person is { } person ? records.Nudges.SettingsOf(person.Id) : NudgeSettings.Usual))
            yield return setting;
        if (account.Person is not { } bound)
            yield break;
        yield return Held.Of("bound", speaker, "綁定", speaker, bound.Name);
        foreach (var feed in records.Feeds.Of(bound.Id))
            yield return new Held($"feed {feed.MadeAt:O}", speaker, $"行事曆 {speaker}");
        foreach (var hush in records.Nudges.HushedBy(bound.Id))
            yield return Held.Of($"hush {hush.About.Key}", speaker, hush.Until is null ? "不再提醒" : "晚點提醒", speaker, NameOf(hush.About));
    }

    private static IEnumerable<Held> Settings(string speaker, NudgeSettings settings)
    {
        yield return Held.Of("meetings", speaker, "提醒", speaker, "活動", settings.Meetings switch
        {
            MeetingNudges.DayBefore => "前一天",
            MeetingNudges.TwoHoursBefore => "兩小時前",
            MeetingNudges.Both => "都要",
            _ => "不用",
        });
        yield return Held.Of("deadlines", speaker, "提醒", speaker, "期限", OnOff(settings.Deadlines));
        yield return Held.Of("digest", speaker, "提醒", speaker, "週報", OnOff(settings.Digest));
        var (from, to) = settings.Quiet;
        yield return Held.Of("quiet", speaker, "提醒", speaker, "安靜", from == to ? "關" : $"{from:HH:mm}-{to:HH:mm}");
        yield return Held.Of("channel", speaker, "提醒", speaker, "用", settings.Channel ?? "自動");
    }

    /// <summary>Codes that open a chat to somebody are a secret given away.</summary>
    private static IEnumerable<Held> Codes(IRecords records, HeldNames names, string speaker, DateTimeOffset now) =>
        from own in new[] { records.Accounts.Find(CorpusPeople.ChatOf(speaker))?.Person?.Id }
        from person in names.People
        from code in records.Accounts.OpenCodesOf(person.Key, now).Index()
        from membership in records.People.EverOf(person.Key).Take(1)
        select new Held(
            $"code {person.Key} {code.Index}",
            person.Key == own || person.Value == speaker ? person.Value : membership.Community.Name,
            $"綁定碼 {person.Value}");

    private static string NameOf(Matter matter) => matter switch
    {
        Matter.Duty duty => duty.Rule,
        Matter.ComingMeeting coming => coming.Meeting.ToString(),
        _ => matter.Key,
    };

    private static string OnOff(bool on) => on ? "開" : "關";
}
