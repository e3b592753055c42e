using System.Globalization;
using System.Text.RegularExpressions;
using CommunityBot.Amounts;
using CommunityBot.Calendar;
using CommunityBot.Files.Formats;
using CommunityBot.Messages;
using CommunityBot.Programmes;
using CommunityBot.Typing;

namespace CommunityBot.Files.Rulebooks;

/// <summary>How the values of a rulebook are written, and what is said when they are not.</summary>
internal static class RulebookWords
{
    private static readonly Regex s_amount = new("^(?<n>[0-9]{1,3}(?:,[0-9]{3}){1,3}|[0-9]{1,10}) *元?$", RegexOptions.NonBacktracking);
    private static readonly Regex s_percent = new(@"^(?<n>[0-9]{1,3})(?:\.(?<f>[0-9]{1,2}))? *%$", RegexOptions.NonBacktracking);
    private static readonly Regex s_points = new(@"^(?<n>[0-9]{1,3})(?:\.(?<f>[0-9]{1,2}))? *點?$", RegexOptions.NonBacktracking);

    /// <summary>Without a 29 February, which not every year has.</summary>
    private const int ACommonYear = 2025;

    public static readonly BothLanguages Id = new(
        "沒用過的代號，只用小寫英文字母、數字和連字號，例如 lecture",
        "an id that is not taken, of small letters, digits and hyphens, such as lecture");
    public static readonly BothLanguages AName = new("名稱", "a name");
    public static readonly BothLanguages ACite = new("條次，例如「二、(四)1」", "the article, such as 二、(四)1");
    public static readonly BothLanguages ADay = new("日期，例如 114-04-01 或 2025-04-01", "a day, such as 114-04-01 or 2025-04-01");
    public static readonly BothLanguages ADayOfYear = new("每年都有的月和日，例如 08-01", "a month and day that every year has, such as 08-01");
    public static readonly BothLanguages ADuration = new("時間長度，例如「15 分鐘」或「1 小時」", "a length of time, such as 15 分鐘 or 1 小時");
    public static readonly BothLanguages YesOrNo = new("「是」或「否」", "是 or 否 (yes or no)");
    public static readonly BothLanguages ANumber = new("整數，例如 6", "a whole number, such as 6");
    public static readonly BothLanguages AnAmount = new("金額，例如 30,000 元", "an amount in whole dollars, such as 30,000 元");
    public static readonly BothLanguages ARate = new("比例，例如 5% 或 2.11%", "a share, such as 5% or 2.11%");
    public static readonly BothLanguages SomePoints = new("點數，例如 0.5 點", "points, such as 0.5 點");
    public static readonly BothLanguages AUnit = new("單位，例如節、份、人次", "a unit, such as 節, 份 or 人次");

    public static readonly IReadOnlyDictionary<string, PersonKind> Kinds = new Dictionary<string, PersonKind>
    {
        ["校內"] = PersonKind.Own,
        ["校外"] = PersonKind.External,
        ["兼任"] = PersonKind.PartTime,
        ["外籍"] = PersonKind.Foreign,
        ["own"] = PersonKind.Own,
        ["external"] = PersonKind.External,
        ["part-time"] = PersonKind.PartTime,
        ["foreign"] = PersonKind.Foreign,
    };

    public static LocalName Name(YamlSection section) => new(
        TypedText.Fold(section.Text("zh", AName)),
        section.TextIfAny("en", AName) is { } english ? TypedText.Fold(english) : null);

    public static LocalName? NameIfAny(YamlSection section) =>
        section.TextIfAny("zh", AName) is { } chinese ? new LocalName(TypedText.Fold(chinese), section.TextIfAny("en", AName)) : null;

    public static Citations Cite(YamlSection section, string key = "cite") => [.. section.Texts(key, ACite).SelectMany(Citations.Read)];

    /// <summary>Other words people type, folded.</summary>
    public static IReadOnlyList<string> Words(YamlSection section, string key = "words") =>
        [.. section.Words(key).Select(entry => TypedText.Fold(entry.Word))];

    /// <summary>The id of an entry, noted when it is no id or another entry has it.</summary>
    public static string NewId(YamlSection section, ICollection<string> taken)
    {
        var id = section.Text("id", Id);
        // The rule for the ids of programmes is the rule for these.
        if (id.Length > 0 && (!ProgrammeId.IsValid(id) || taken.Contains(id)))
            section.Note("id", id, Id);
        taken.Add(id);
        return id;
    }

    public static Scope Scope(YamlSection section, RulebookTerms terms) => Scope(section, terms.Categories, terms.Answers);

    public static Scope Scope(YamlSection section, IReadOnlyCollection<string> categories, IReadOnlyCollection<string> answers) => new()
    {
        Categories = section.References("categories", categories),
        When = section.ReferenceIfAny("when", answers),
    };

    public static bool? ReadYesOrNo(string text) => text switch
    {
        "是" or "true" => true,
        "否" or "false" => false,
        _ => null,
    };

    public static int? ReadCount(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;

    public static DateOnly? ReadDay(string text) => WrittenDayReader.Read(text);

    public static DayOfYear? ReadDayOfYear(string text) => WrittenDayReader.Read($"{ACommonYear}-{text}") is { } day ? DayOfYear.Of(day) : null;

    public static Dollars? ReadAmount(string text) =>
        s_amount.Match(text) is { Success: true } match
            ? new Dollars(long.Parse(match.Groups["n"].Value.Replace(",", "", StringComparison.Ordinal), CultureInfo.InvariantCulture))
            : null;

    public static Rate? ReadRate(string text) => s_percent.Match(text) is { Success: true } match ? new Rate(Hundredths(match)) : null;

    public static PointValue? ReadPoints(string text) => s_points.Match(text) is { Success: true } match ? new PointValue(Hundredths(match)) : null;

    /// <summary>2.11 as 211, without passing through a fraction.</summary>
    private static int Hundredths(Match match) =>
        (int.Parse(match.Groups["n"].ValueSpan, CultureInfo.InvariantCulture) * 100)
        + int.Parse(match.Groups["f"].Value.PadRight(2, '0'), CultureInfo.InvariantCulture);
}

/// <summary>The ids that rules of a rulebook may refer to.</summary>
internal sealed record RulebookTerms(
    IReadOnlyCollection<string> Activities,
    IReadOnlyCollection<string> Categories,
    IReadOnlyCollection<string> Questions,
    IReadOnlyCollection<string> Answers);
