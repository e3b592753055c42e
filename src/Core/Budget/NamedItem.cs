using CommunityBot.Programmes;
using CommunityBot.Typing;

namespace CommunityBot.Budget;

/// <summary>Finds which item of a budget is meant.</summary>
public static class NamedItem
{
    /// <summary>At the start of a word, as amounts may follow without a blank; where letters follow, it has to end as names of items do.</summary>
    private static readonly Stands s_beforeAmount = new(
        Stands.IsWordStart,
        (words, at) => at == words.Length || !char.IsLetter(words[at]) || words[at - 1] is '費' or '支');

    /// <summary>In running words: 膳食費 80x15, 膳食費80x15, 鐘點費 for names that have it as a part.</summary>
    public static Found<BudgetItem> In(string words, IReadOnlyList<BudgetItem> items) => Enumerable.Range(0, words.Length)
        .Where(at => Stands.IsWordStart(words, at))
        .Aggregate(
            Naming.Find(words, items, item => item.Name.And(item.Words), s_beforeAmount),
            (found, at) => found.Or(() => Naming.ByPart(words, items, item => item.Name.And(item.Words), at)));

    /// <summary>In words that are nothing but its name or a part of it, whatever their case and blanks.</summary>
    public static Found<BudgetItem> Of(string words, IReadOnlyList<BudgetItem> items)
    {
        var found = Naming.Find(Bare(words), items, Names, Stands.Alone).Or(() => Naming.ByPart(Bare(words), items, Names));
        return found.Left.Length == 0 ? found : new Found<BudgetItem>.None(words, []);
    }

    private static IEnumerable<string> Names(BudgetItem item) => item.Name.And([.. item.Words, item.Id]).Select(Bare);

    private static string Bare(string words) => words.Replace(" ", "", StringComparison.Ordinal);
}
