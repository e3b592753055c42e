using System.Text.RegularExpressions;
using CommunityBot.Amounts;

namespace CommunityBot.Typing;

/// <summary>An amount found in what was typed.</summary>
public sealed record ReadMoney
{
    /// <summary>Of one unit, or of all where <see cref="Quantity"/> is missing; null when there was none.</summary>
    public Dollars? Number { get; init; }

    public int? Quantity { get; init; }

    /// <summary>Whether it can only be the price of one: 80x15. Otherwise 15份 1200元 may be either.</summary>
    public bool IsPrice { get; init; }

    /// <summary>Where it may be either: whether the price stood first, as prices of one do.</summary>
    public bool NumberFirst { get; init; }

    public required string Rest { get; init; }

    /// <summary>What looks like an amount and is none: 80.5, 0, more than any budget.</summary>
    public string? Impossible { get; init; }
}

/// <summary>
/// Finds amounts as people type them: 80x15, 80×15份, 15份x80元, 80元15份, NT$1,200, 1,200元, 2萬. Words are to be folded first
/// (see <see cref="TypedText"/>).
/// </summary>
public static partial class MoneyReader
{
    /// <summary>More digits than any budget; products of two such numbers can still be counted.</summary>
    private const long Most = 999_999_999;

    public static ReadMoney Read(string words)
    {
        if (Product().Match(words) is { Success: true } product)
            return Pair(words, product, isPrice: true);
        if (Beside().Match(words) is { Success: true } beside)
            return Pair(words, beside, isPrice: beside.Groups["each"].Success);
        if (Marked().Match(words) is { Success: true } marked)
            return One(words, marked, Value(marked.Groups["n"].Value));
        if (Bare().Match(words) is { Success: true } bare)
            return One(words, bare, Value(bare.Groups["n"].Value));
        return NoAmount().Match(words) is { Success: true } wrong ? One(words, wrong, null) : new ReadMoney { Rest = words };
    }

    /// <summary>The count in 15, 15份 or 15 人次, where so many were asked for; null when it is none.</summary>
    public static int? ReadQuantity(string words) =>
        Count().Match(words) is { Success: true } match && Value(match.Groups["n"].Value) is { } count and <= int.MaxValue
            ? (int)count
            : null;

    private static ReadMoney Pair(string words, Match match, bool isPrice)
    {
        var (one, other) = (match.Groups["n"].Value, match.Groups["m"].Value);
        var turned = match.Groups["unit"].Success;
        var (number, quantity) = turned ? (Value(other), Value(one)) : (Value(one), Value(other));
        return number is null || quantity is null
            ? new ReadMoney { Rest = Without(words, match), Impossible = match.Value.Trim() }
            : new ReadMoney
            {
                Number = new Dollars(number.Value),
                Quantity = (int)quantity,
                IsPrice = isPrice,
                NumberFirst = !turned,
                Rest = Without(words, match),
            };
    }

    private static ReadMoney One(string words, Match match, long? value) => value is { } amount
        ? new ReadMoney { Number = new Dollars(amount), Rest = Without(words, match) }
        : new ReadMoney { Rest = Without(words, match), Impossible = match.Value.Trim() };

    private static long? Value(string typed) => TypedNumber.Of(typed) is { } value and > 0 and <= Most ? value : null;

    private static string Without(string words, Match match) => TypedText.Without(words, match.Index, match.Length);

    private const string N = "(?<n>(?:[0-9]{1,3}(?:[,，][0-9]{3})+|[0-9]{1,9})(?:萬(?![0-9]))?)";
    private const string M = "(?<m>(?:[0-9]{1,3}(?:[,，][0-9]{3})+|[0-9]{1,9}))";
    private const string Start = @"(?<![0-9A-Za-z.#]|[0-9][,，]|(?:^|\s)-)";
    private const string End = "(?![0-9]|[.,，][0-9])";
    private const string Prefix = @"(?:(?:NT)?\$|NTD|新[臺台]幣|總共|合計|共計|共)\s*";
    private const string Yuan = "(?:元整|元|塊錢|塊|圓)";
    private const string Unit = "(?:人次|人份|小時|[份人位節本冊張個件項組盒場趟堂杯包套台臺支枝次])";
    private const string Times = @"\s*[x×✕╳*乘@]\s*";
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    /// <summary>80x15, 80元×15份, 80元/份x15, and turned round: 15份x80元.</summary>
    [GeneratedRegex(
        $@"{Start}(?:{N}{End}(?<unit>{Unit}){Times}(?:{Prefix})?{M}{End}{Yuan}?"
        + $@"|(?:{Prefix})?{N}{End}\s*{Yuan}?(?:[/每一]{Unit})?{Times}{M}{End}\s*(?:{Unit}|(?![A-Za-z])))",
        Options,
        TypedText.PatienceMilliseconds)]
    private static partial Regex Product();

    /// <summary>80元15份; turned round: 15份80元, 15份 共1200元.</summary>
    [GeneratedRegex(
        $@"{Start}(?:{N}{End}(?<unit>{Unit})\s*(?:{Prefix}|(?<each>每{Unit}|一{Unit}|各))?{M}{End}{Yuan}|(?:{Prefix})?{N}{End}{Yuan}\s*{M}{End}{Unit})",
        Options,
        TypedText.PatienceMilliseconds)]
    private static partial Regex Beside();

    [GeneratedRegex($@"{Start}(?:{Prefix}{N}{End}{Yuan}?|{N}{End}\s*{Yuan})", Options, TypedText.PatienceMilliseconds)]
    private static partial Regex Marked();

    /// <summary>A number that stands alone.</summary>
    [GeneratedRegex($@"(?<!\S){N}(?!\S)", Options, TypedText.PatienceMilliseconds)]
    private static partial Regex Bare();

    [GeneratedRegex($@"^{N}\s*{Unit}?$", Options, TypedText.PatienceMilliseconds)]
    private static partial Regex Count();

    [GeneratedRegex(@"(?<![0-9A-Za-z.,，])-?[0-9][0-9,，]{0,30}(?:\.[0-9]|[0-9]{9}|萬)\S*|(?<!\S)-[0-9]\S*", Options, TypedText.PatienceMilliseconds)]
    private static partial Regex NoAmount();
}
