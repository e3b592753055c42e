using System.Text.RegularExpressions;
using CommunityBot.Amounts;
using CommunityBot.Budget;
using CommunityBot.Programmes;
using CommunityBot.Typing;

namespace CommunityBot.Applications;

/// <summary>Reads 膳食費 80x100, 印刷費 2000: what is asked for, item by item.</summary>
public static partial class AskedAmounts
{
    /// <returns>Each amount with the words for its item, which stand before it or after it; nothing where there is no amount.</returns>
    public static IReadOnlyList<(string Item, Dollars Amount)> Read(string words)
    {
        var matches = Amount().Matches(words);
        if (matches.Count == 0)
            return [];
        var before = Between(words, 0, matches[0].Index);
        var itemsFollow = before.Length == 0;
        return [.. matches.Select((match, index) => (itemsFollow
            ? Between(words, match.Index + match.Length, index + 1 < matches.Count ? matches[index + 1].Index : words.Length)
            : Between(words, index == 0 ? 0 : matches[index - 1].Index + matches[index - 1].Length, match.Index), Value(match)))];
    }

    /// <summary>The same with the items of a programme; the words that are none of them come back as the second.</summary>
    /// <param name="funding">Which has the items.</param>
    /// <param name="words">Folded words.</param>
    /// <param name="asked">The item of an amount without words for one.</param>
    public static (IReadOnlyList<(BudgetItem Item, Dollars Amount)> Known, string? Unknown) Of(FundingRules funding, string words, string? asked = null)
    {
        var read =
            Read(words).Select(line => (line.Item, Found: NamedItem.Of(line.Item.Length > 0 ? line.Item : asked ?? "", funding.Items), line.Amount)).ToList();
        return (
            [.. read.Select(line => line.Found is Found<BudgetItem>.One one ? (one.Thing, line.Amount) : default).Where(line => line.Thing is not null)],
            read.Find(line => line.Found is Found<BudgetItem>.None).Item);
    }

    /// <summary>The first of the items that may be one of several; null where each is one or none.</summary>
    public static ItemInDoubt? InDoubt(FundingRules funding, string words)
    {
        var read = Read(words);
        foreach (var (index, line) in read.Index())
        {
            if (NamedItem.Of(line.Item, funding.Items) is Found<BudgetItem>.Several several)
                return new ItemInDoubt(several.Things, Said(read.Take(index)), Joined.Words($"{line.Amount}", Said(read.Skip(index + 1))));
        }

        return null;

        static string Said(IEnumerable<(string Item, Dollars Amount)> lines) => Joined.Words(lines.Select(line => $"{line.Item} {line.Amount}"));
    }

    private static Dollars Value(Match match) =>
        new(checked(TypedNumber.Of(match.Groups["one"].Value)!.Value * (TypedNumber.Of(match.Groups["times"].Value) ?? 1)));

    private static string Between(string words, int start, int end) => words[start..end].Trim(' ', ',', '，', '、', ';', '；', ':', '：', '和', '與', '.', '。');

    /// <summary>8000, 8,000 元, NT$8000, 3萬, 80x100, 80元 × 100. No more digits than can be multiplied.</summary>
    [GeneratedRegex(
        @"(?<![0-9,])(?:NT\$?|\$|＄)?\s*(?<![0-9,])(?<one>(?:[0-9]{1,3}(?:,[0-9]{3}){1,2}|[0-9]{1,7})(?![0-9]|,[0-9])[千萬]?)"
        + @"\s*元?(?:\s*[x×✕*]\s*(?<times>[0-9]{1,4})(?![0-9]))?\s*(?:元|人次?|份|節|小時|趟|批|個)?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        TypedText.PatienceMilliseconds)]
    private static partial Regex Amount();
}
