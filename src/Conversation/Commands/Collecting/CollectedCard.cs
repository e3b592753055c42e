using CommunityBot.Amounts;
using CommunityBot.Cases;
using CommunityBot.Conversation.Turns;
using CommunityBot.Messages;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Collecting;

/// <summary>The card of 回饋金: what is owed, what came in and when, what comes next, what was paid from it, and whose the rest is.</summary>
internal static class CollectedCard
{
    public static Card Of(Turn turn, CollectingCase of, string title, Tone tone = Tone.Plain, string note = "")
    {
        var (texts, collected) = (turn.Texts, of.Collected);
        return new Card
        {
            Title = title,
            Tone = IsOverdue(turn, collected) ? Tone.Attention : tone,
            Fields =
            [
                new Field(texts.OwedLabel, Owed(turn, of, collected)),
                new Field(texts.ReceivedLabel, texts.ReceivedOf(collected.Received, collected.Owed))
                {
                    Bar = collected.Owed > Dollars.Zero ? (int)Math.Min(collected.Received.Amount * 100 / collected.Owed.Amount, 999) : null,
                    Full = FullBar.Goal,
                },
                .. Lines(turn, of),
                .. Next(turn, collected),
                .. collected.Costs.Where(cost => cost.Amount > Dollars.Zero)
                    .Select(cost => new Field(turn.Wording.Name(cost.Cost.Name), texts.PaidOn(cost.Amount, cost.Cost.Cite))),
                Rest(turn, collected),
            ],
            Note = note,
        };
    }

    private static string Owed(Turn turn, CollectingCase of, Collected collected) => of.File.Agreed is { } agreed
        ? turn.Texts.Owed(collected.Owed, agreed, of.File.Granted, of.Rule.Cite)
        : turn.Texts.OwedByRule(collected.Owed, of.Rule.Least, of.File.Granted, of.Rule.Cite);

    /// <summary>Each line that moved money, with the number by which it is corrected.</summary>
    private static IEnumerable<Field> Lines(Turn turn, CollectingCase of) =>
        of.File.Standing.Where(entry => entry.Fact is CaseFact.Received).TakeLast(Limits.Lines).Select(entry => new Field(
            "", turn.Texts.Receipt(((CaseFact.Received)entry.Fact).Amount, ((CaseFact.Received)entry.Fact).On, entry.Id.ToString())));

    private static IEnumerable<Field> Next(Turn turn, Collected collected)
    {
        if (collected.Missing == Dollars.Zero)
            return [new Field(turn.Texts.NextInstalmentLabel, turn.Texts.AllReceived)];
        if (collected.Next is not { } day)
            return [];
        var number = collected.Days.Count == 0 ? 0 : collected.Days.ToList().IndexOf(day);
        var said = turn.Texts.NextInstalment(number + 1, collected.Missing, day, collected.Rule.Instalments[number]);
        return [new Field(
            turn.Texts.NextInstalmentLabel,
            Joined.Beside(said, IsOverdue(turn, collected) ? turn.Texts.CollectionOverdue(turn.Today.DayNumber - day.DayNumber) : ""))];
    }

    /// <summary>As it will be when all has come in, or as it is if more has.</summary>
    private static Field Rest(Turn turn, Collected collected)
    {
        var whole = collected with { Received = collected.Received > collected.Owed ? collected.Received : collected.Owed };
        var rule = collected.Rule;
        return new Field(
            collected.Missing > Dollars.Zero ? turn.Texts.RestLaterLabel : turn.Texts.RestLabel,
            whole.Rest < Dollars.Zero
                ? turn.Texts.RestShort(-whole.Rest, rule.RestCite)
                : turn.Texts.RestSplit(
                    whole.Rest,
                    [.. whole.Split().Select(part => Joined.Words(turn.Wording.Name(part.Part.To), turn.Texts.Money(part.Amount)))],
                    rule.RestCite));
    }

    private static bool IsOverdue(Turn turn, Collected collected) => collected.Next < turn.Today;
}
