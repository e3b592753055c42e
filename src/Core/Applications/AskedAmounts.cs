using CommunityBot.Amounts;
using CommunityBot.Budget;
using CommunityBot.Programmes;
using CommunityBot.Typing;

namespace CommunityBot.Applications;

/// <summary>Reads 膳食費 80x100, 印刷費 2000: what is asked for, item by item.</summary>
public static class AskedAmounts
{
    /// <summary>No more than can be multiplied.</summary>
    private const long Most = 99_999_999;

    private const long MostTimes = 9_999;

    /// <returns>Each amount with the words for its item, which stand before it or after it; nothing where there is no amount.</returns>
    public static IReadOnlyList<(string Item, Dollars Amount)> Read(string words)
    {
        var amounts = Amounts(words).ToList();
        if (amounts.Count == 0)
            return [];
        var before = Between(words, 0, amounts[0].At);
        var itemsFollow = before.Length == 0;
        return [.. amounts.Select((amount, index) => (itemsFollow
            ? Between(words, amount.End, index + 1 < amounts.Count ? amounts[index + 1].At : words.Length)
            : Between(words, index == 0 ? 0 : amounts[index - 1].End, amount.At), amount.Amount))];
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

    /// <summary>8000, 8,000 元, NT$8000, 3萬, 兩千元, 80x100, 80元 × 100.</summary>
    private static IEnumerable<(int At, int End, Dollars Amount)> Amounts(string words)
    {
        var end = 0;
        foreach (var one in MoneyReader.Figures(words))
        {
            if (one.Start < end || one.Value is not (>= 0 and <= Most))
                continue;
            var times = MoneyReader.TimesAt(words, one.End);
            if (times is { Value: not <= MostTimes } || (times is null && !MoneyReader.IsAmount(words, one)))
                continue;
            end = times?.End ?? one.End;
            yield return (one.Start, end, new Dollars(one.Value.Value * (times?.Value ?? 1)));
        }
    }

    private static string Between(string words, int start, int end) => words[start..end].Trim(' ', ',', '，', '、', ';', '；', ':', '：', '和', '與', '.', '。');
}
