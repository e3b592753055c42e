using System.Globalization;
using CommunityBot.Amounts;
using CommunityBot.Cases;
using CommunityBot.Conversation.Turns;
using CommunityBot.Programmes;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Collecting;

/// <summary>What somebody says after 回饋金.</summary>
internal abstract record CollectingWords
{
    private CollectingWords()
    {
    }

    /// <summary>What was agreed, granted, received or paid.</summary>
    public sealed record Noted(CaseFact Fact) : CollectingWords;

    /// <summary>更正 #12 原因.</summary>
    public sealed record Wrong(CaseEntryId? Line, string Why) : CollectingWords;

    public sealed record Unknown : CollectingWords;

    /// <summary>All of it has to be understood: an amount with other words beside it is not noted.</summary>
    public static CollectingWords Read(Turn turn, CollectionRule rule, string words)
    {
        var (verb, rest) = TypedText.First(words);
        if (turn.Texts.IsCorrectLine(verb))
            return Corrected(rest);
        if (turn.Texts.IsAgreed(verb))
            return AmountOf(rest) is { } agreed ? new Noted(new CaseFact.Agreed(agreed)) : new Unknown();
        if (turn.Texts.IsGranted(verb))
            return AmountOf(rest) is { } granted ? new Noted(new CaseFact.Granted(granted)) : new Unknown();
        if (Naming.Find(words, rule.Pays, cost => cost.Name.And([.. cost.Words, cost.Id]), Stands.First) is Found<CollectionCost>.One(var cost, _, _) one)
            return AmountOf(one.Left) is { } paid && paid > Dollars.Zero ? new Noted(new CaseFact.Paid(cost.Id, paid)) : new Unknown();
        var (left, day, impossible) = DayReader.Take(words, turn.Today, past: true);
        return impossible is null && AmountOf(left.Replace(WhenReader.DayMark, ' ').Trim()) is { } received && received > Dollars.Zero
            ? new Noted(new CaseFact.Received(received, day ?? turn.Today))
            : new Unknown();
    }

    /// <summary>0 is one where somebody says that nothing was granted.</summary>
    private static Dollars? AmountOf(string words) => words is "0" or "0元" or "0 元"
        ? Dollars.Zero
        : MoneyReader.Read(words) is { Rest: "", Number: { } amount, Quantity: null } ? amount : null;

    private static Wrong Corrected(string words)
    {
        var (number, why) = TypedText.First(words);
        return long.TryParse(number.TrimStart('#'), NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            ? new Wrong(new CaseEntryId(id), why)
            : new Wrong(null, words);
    }
}
