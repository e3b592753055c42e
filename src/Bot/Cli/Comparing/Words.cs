using CommunityBot.Amounts;
using CommunityBot.Calendar;
using CommunityBot.Conversation.Texts;
using CommunityBot.Conversation.Wording;
using CommunityBot.Messages;
using CommunityBot.Programmes;

namespace CommunityBot.Bot.Cli.Comparing;

/// <summary>Values in both languages, whatever rulebook they stand in.</summary>
internal static class Words
{
    public static readonly BothLanguages Nothing = new("沒有寫", "not said");
    public static readonly BothLanguages Everything = new("全部", "all");

    private static readonly Catalogue s_chinese = Catalogues.In(Language.Chinese);
    private static readonly Catalogue s_english = Catalogues.In(Language.English);

    public static BothLanguages InBoth(Func<Catalogue, string> say) => new(say(s_chinese), say(s_english));

    public static BothLanguages Of(string text) => new(text, text);

    public static BothLanguages Of(int number) => Of($"{number}");

    public static BothLanguages Months(int count) => new($"{count} 個月", count == 1 ? "1 month" : $"{count} months");

    public static BothLanguages Years(int count) => new($"{count} 年", count == 1 ? "1 year" : $"{count} years");

    public static BothLanguages HalfDays(int count) => new($"{count} 個半日", count == 1 ? "1 half day" : $"{count} half days");

    /// <summary>第 6 個月內.</summary>
    public static BothLanguages Within(int month) => new($"第 {month} 個月內", $"within month {month}");

    /// <summary>Days that every year has.</summary>
    public static BothLanguages Of(IReadOnlyList<DayOfYear> days) => List([.. days.Select(day => Of($"{day.Month:00}/{day.Day:00}"))]);

    public static BothLanguages Of(LocalName name) => new(name.Chinese, name.English ?? name.Chinese);

    public static BothLanguages? IfAny(LocalName? name) => name is null ? null : Of(name);

    public static BothLanguages Of(bool yes) => yes ? new BothLanguages("是", "yes") : new BothLanguages("否", "no");

    public static BothLanguages Of(Dollars amount) => InBoth(texts => texts.Money(amount));

    public static BothLanguages Of(PointValue points) => new($"{points} 點", points.Hundredths == 100 ? "1 point" : $"{points} points");

    public static BothLanguages Of(Rate share) => Of($"{share}");

    public static BothLanguages Of(DateOnly day) => InBoth(texts => texts.Day(day));

    public static BothLanguages Of(Period days) => InBoth(texts => texts.DayToDay(days));

    public static BothLanguages Of(TimeSpan duration) => InBoth(texts => texts.Duration(duration));

    public static BothLanguages? Of(Citations? cite) => cite is null or { Count: 0 } ? null : Of(cite.ToString());

    public static BothLanguages Of(PersonKind kind) => kind switch
    {
        PersonKind.Own => new BothLanguages("校內", "own"),
        PersonKind.External => new BothLanguages("校外", "external"),
        PersonKind.PartTime => new BothLanguages("兼任", "part-time"),
        PersonKind.Foreign => new BothLanguages("外籍", "foreign"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "A new kind needs words here."),
    };

    /// <summary>Null where there are none.</summary>
    public static BothLanguages? List(IReadOnlyList<string> texts) => texts.Count == 0 ? null : List([.. texts.Select(Of)]);

    public static BothLanguages List(IReadOnlyCollection<BothLanguages> all) =>
        new(string.Join('、', all.Select(one => one.Chinese)), string.Join(", ", all.Select(one => one.English)));
}
