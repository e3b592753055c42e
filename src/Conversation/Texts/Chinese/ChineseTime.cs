using System.Globalization;
using Humanizer.Configuration;
using Humanizer.Localisation;
using Humanizer.Localisation.Formatters;

namespace CommunityBot.Conversation.Texts.Chinese;

/// <summary>How Humanizer says lengths of time in Taiwan's Chinese; its own resources for it are a package of their own.</summary>
public sealed class ChineseTime : IFormatter
{
    public static readonly CultureInfo Culture = CultureInfo.GetCultureInfo("zh-Hant-TW");

    public static void Register() => Configurator.Formatters.Register(Culture.Name, new ChineseTime());

    public string DateHumanize_Now() => "現在";

    public string DateHumanize_Never() => "從未";

    public string DateHumanize(TimeUnit timeUnit, Tense timeUnitTense, int unit) => (timeUnit, timeUnitTense, unit) switch
    {
        (_, _, 0) => DateHumanize_Now(),
        (TimeUnit.Day, Tense.Future, 1) => "明天",
        (TimeUnit.Day, Tense.Future, 2) => "後天",
        (TimeUnit.Day, Tense.Past, 1) => "昨天",
        (TimeUnit.Day, Tense.Past, 2) => "前天",
        (_, Tense.Future, _) => Span(timeUnit, unit) + "後",
        _ => Span(timeUnit, unit) + "前",
    };

    public string TimeSpanHumanize_Zero() => "不到 1 秒";

    public string TimeSpanHumanize(TimeUnit timeUnit, int unit, bool toWords = false) => Span(timeUnit, unit);

    public string DataUnitHumanize(DataUnit dataUnit, double count, bool toSymbol = true) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {dataUnit}");

    public string TimeUnitHumanize(TimeUnit timeUnit) => Name(timeUnit);

    private static string Span(TimeUnit unit, int count) => $"{count} {Name(unit)}";

    private static string Name(TimeUnit unit) => unit switch
    {
        TimeUnit.Millisecond => "毫秒",
        TimeUnit.Second => "秒",
        TimeUnit.Minute => "分鐘",
        TimeUnit.Hour => "小時",
        TimeUnit.Day => "天",
        TimeUnit.Week => "週",
        TimeUnit.Month => "個月",
        _ => "年",
    };
}
