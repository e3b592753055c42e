using CommunityBot.Amounts;
using CommunityBot.Budget;
using CommunityBot.Communities;
using CommunityBot.Programmes;
using CommunityBot.Typing;

namespace CommunityBot.Applications;

/// <summary>What somebody writes into an application that is a draft.</summary>
public abstract record ApplicationInput
{
    private ApplicationInput()
    {
    }

    /// <summary>A question was answered, in place of an earlier answer to it, or money was asked for; 0 takes an item out.</summary>
    public sealed record Written(Application Application) : ApplicationInput;

    public sealed record InCategory(Category Category) : ApplicationInput;

    /// <summary>An item was named without an amount.</summary>
    public sealed record ItemAlone(BudgetItem Item) : ApplicationInput;

    public sealed record WhichItem(ItemInDoubt Doubt) : ApplicationInput;

    /// <summary>It is about money, of which none is asked for the case.</summary>
    public sealed record NoMoney(Citations Cite) : ApplicationInput;

    public sealed record Unknown(string Words) : ApplicationInput;

    /// <summary>Reads what was said and keeps it; what is unknown or lacks its amount is not.</summary>
    public static ApplicationInput Write(ICommunityRecords records, Dossier dossier, string words, string? asked = null)
    {
        var entry = Read(dossier, words, asked);
        switch (entry)
        {
            case InCategory(var category):
                records.Communities.Update(dossier.Community with { Category = category.Name.Chinese });
                break;
            case Written(var application):
                records.Applications.Save(application);
                break;
        }

        return entry;
    }

    /// <param name="dossier">The draft.</param>
    /// <param name="words">Folded words.</param>
    /// <param name="asked">The item whose amount was asked for, which needs no name.</param>
    public static ApplicationInput Read(Dossier dossier, string words, string? asked = null)
    {
        var (rulebook, application) = (dossier.Rulebook, dossier.Application);
        if (Choice(dossier, words) is var (question, choice))
        {
            var others = application.Answers.Where(answer => question.Choices.All(one => one.Id != answer));
            return new Written(application with { Answers = others.Append(choice.Id).ToHashSet() });
        }

        if (rulebook.FindCategory(words) is { } category)
            return new InCategory(category);
        if (rulebook.Funding is not { } funding)
            return new Unknown(words);
        if (!dossier.AsksMoney)
            return AskedAmounts.Of(funding, words) is ({ Count: > 0 }, null)
                ? new NoMoney([.. funding.Grants.SelectMany(grant => grant.Cite)])
                : new Unknown(words);
        switch (NamedItem.Of(words, funding.Items))
        {
            case Found<BudgetItem>.One(var item, _, _):
                return new ItemAlone(item);
            case Found<BudgetItem>.Several(var items, _, _):
                return new WhichItem(new ItemInDoubt(items));
        }

        var (lines, unknown) = AskedAmounts.Of(funding, words, asked);
        if (unknown is null && AskedAmounts.InDoubt(funding, words) is { } doubt)
            return new WhichItem(doubt);
        return lines.Count == 0 || unknown is not null
            ? new Unknown(unknown is { Length: > 0 } ? unknown : words)
            : new Written(application with { Requested = With(application.Requested, lines) });
    }

    /// <summary>The answer that is written there; of questions with the same answer, the one that is named before it, or the first still open.</summary>
    private static (ApplicationQuestion Question, AnswerChoice Choice)? Choice(Dossier dossier, string words)
    {
        var pairs = dossier.Questions
            .OrderBy(question => question.Choices.Any(choice => dossier.Application.Answers.Contains(choice.Id)))
            .SelectMany(question => question.Choices.Select(choice => (Question: question, Choice: choice)))
            .ToList();
        return Naming.Find(words, pairs, pair => Names(pair.Question.Name, pair.Choice), Stands.Alone).Meant is [var first, ..] ? first : null;
    }

    private static IEnumerable<string> Names(LocalName question, AnswerChoice choice) =>
        from word in choice.Name.And([.. choice.Words, choice.Id])
        from name in question.And([""])
        select $"{name} {word}".TrimStart();

    private static Dictionary<string, Dollars> With(IReadOnlyDictionary<string, Dollars> requested, IReadOnlyList<(BudgetItem Item, Dollars Amount)> lines)
    {
        var after = new Dictionary<string, Dollars>(requested);
        foreach (var (item, amount) in lines)
            after[item.Id] = amount;
        return after.Where(line => line.Value > Dollars.Zero).ToDictionary();
    }
}
