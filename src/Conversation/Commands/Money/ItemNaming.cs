using CommunityBot.Programmes;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Money;

/// <summary>Finds the item of a budget in what was typed: 膳食費 80x15, 膳食費80x15, 鐘點費 for a name that has it as a part.</summary>
internal static class ItemNaming
{
    /// <summary>A part of a name has at least so many letters.</summary>
    private const int LeastPart = 2;

    /// <returns>The item, or those that may be meant, with the words that are left; none where no item is named.</returns>
    public static (IReadOnlyList<BudgetItem> Meant, string Left) Find(string words, IReadOnlyList<BudgetItem> items)
    {
        var tokens = words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var (at, meant, length) = tokens
            .Select((token, index) => (index, Found: Named(token, items)))
            .Where(entry => entry.Found.Meant.Count > 0)
            .Concat(tokens.Select((token, index) => (index, Found: Parts(token, items))).Where(entry => entry.Found.Meant.Count > 0))
            .Select(entry => (entry.index, entry.Found.Meant, entry.Found.Length))
            .FirstOrDefault();
        return meant is null ? WithBlanks(words, items) : (meant, Without(tokens, at, length));
    }

    /// <summary>The longest name that the token is or starts with; where letters follow, it has to end as names of items do.</summary>
    private static (IReadOnlyList<BudgetItem> Meant, int Length) Named(string token, IReadOnlyList<BudgetItem> items)
    {
        var found = items
            .SelectMany(item => NamesOf(item).Select(name => (item, name)))
            .Where(entry => token.StartsWith(entry.name, StringComparison.OrdinalIgnoreCase))
            .Where(entry => token.Length == entry.name.Length || !char.IsLetter(token[entry.name.Length]) || entry.name[^1] is '費' or '支')
            .GroupBy(entry => entry.name.Length)
            .MaxBy(group => group.Key);
        return found is null ? ([], 0) : ([.. found.Select(entry => entry.item).Distinct()], found.Key);
    }

    private static (IReadOnlyList<BudgetItem> Meant, int Length) Parts(string token, IReadOnlyList<BudgetItem> items)
    {
        var letters = string.Concat(token.TakeWhile(char.IsLetter));
        return letters.Length < LeastPart
            ? ([], 0)
            : ([.. items.Where(item => NamesOf(item).Any(name => name.Contains(letters, StringComparison.OrdinalIgnoreCase)))], letters.Length);
    }

    /// <summary>English names have blanks in them.</summary>
    private static (IReadOnlyList<BudgetItem> Meant, string Left) WithBlanks(string words, IReadOnlyList<BudgetItem> items) =>
        Naming.Find(words, items, item => NamesOf(item).Where(name => name.Contains(' ', StringComparison.Ordinal)));

    private static string Without(string[] tokens, int at, int length) =>
        string.Join(' ', [.. tokens[..at], .. new[] { tokens[at][length..].TrimStart(':', '：', ',', '，', '、') }.Where(rest => rest.Length > 0), .. tokens[(at + 1)..]]);

    private static IEnumerable<string> NamesOf(BudgetItem item) =>
        item.Words.Append(item.Name.Chinese).Append(item.Name.English ?? item.Name.Chinese).Select(TypedText.Fold);
}
