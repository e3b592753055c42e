using CommunityBot.Accounts;
using CommunityBot.Conversation.Hearing;
using CommunityBot.Conversation.Texts;
using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Messages;
using CommunityBot.Talk;

namespace CommunityBot.Conversation.Answering;

/// <summary>Keeps questions from trapping whoever was asked: what clearly is something else is heard as that, and a question steps aside in time.</summary>
internal static class Dialog
{
    /// <summary>As often in a row a question may be missed.</summary>
    private const int MostMisses = 2;

    /// <summary>The slot of a question that only offered something: whatever is none of it is heard afresh.</summary>
    private const string OfferSlot = "Offer";

    /// <summary>Questions that any words may answer.</summary>
    private static readonly HashSet<Awaited> s_open =
        [Awaited.Again, Awaited.Name, Awaited.Payee, Awaited.Place, Awaited.Reason, Awaited.Teacher, Awaited.Text, Awaited.Topic];

    private static readonly HashSet<Awaited> s_numeric =
    [
        Awaited.Amount, Awaited.Code, Awaited.Count, Awaited.End, Awaited.Line, Awaited.NewAmount, Awaited.Paid, Awaited.Price, Awaited.Quantity,
        Awaited.Request, Awaited.When,
    ];

    /// <summary>The words that the offered answer says that was meant; null where none was.</summary>
    public static string? Chosen(OpenQuestion question, Catalogue texts, Heard heard, DateOnly today)
    {
        var folded = heard.Words;
        if (question.Offered is not { Count: > 0 } offered)
            return null;
        if (heard.Command is not null)
            return OfferedAnswer.Exactly(offered, folded)?.Words;
        var awaited = Turn.AwaitedBy(question);
        if (texts.IsSure(folded) && (question.Slot == OfferSlot || awaited is Awaited.Confirm or Awaited.ConfirmPaid))
            return offered[0].Words;
        return awaited is { } kind && s_numeric.Contains(kind) && folded.All(char.IsAsciiDigit) ? null : OfferedAnswer.Meant(offered, folded, today)?.Words;
    }

    /// <summary>Whether what was heard is taken for the answer.</summary>
    public static bool IsAnswer(OpenQuestion question, Heard heard)
    {
        if (heard.IsCommanded)
            return false;
        if (question.IsAnsweredBy(heard.Words))
            return true;
        if (question.Slot == OfferSlot || heard.Manner == Manner.Order)
            return false;
        var awaited = Turn.AwaitedBy(question);
        if (heard.SmallTalk is { } small)
            return small == SmallTalk.Fine && awaited is Awaited.Confirm or Awaited.ConfirmPaid or Awaited.Again;
        if (awaited is null || (question.Offered is null && !s_numeric.Contains(awaited.Value) && heard.Manner != Manner.Sentence))
            return true;
        if (awaited is { } number && s_numeric.Contains(number))
            return heard.Command is null ? heard.Doubt == Doubt.None : heard.Words.All(char.IsAsciiDigit);
        return heard.Command is null
            ? heard.Doubt != Doubt.Asked || awaited == Awaited.Text
            : awaited is { } other && s_open.Contains(other) && heard is not ({ Manner: Manner.Sentence } or { Doubt: Doubt.Asked });
    }

    /// <summary>The answer as it is given: what it offers is kept, what it asks can be called off, and what was missed too often is let go.</summary>
    public static Answer Kept(Answer answer, OpenQuestion? before, Turn turn)
    {
        if (answer.Reply is not { } reply)
            return answer;
        var offered = reply.Choices.OfType<Choice.Press>().Select(choice => new OfferedAnswer(choice.Label, choice.Words)).ToList();
        if (answer.Question is not { } asked)
            return reply.NamesChoices && offered.Count > 0 ? answer with { Question = Offer(turn, offered) } : answer;
        var misses = IsSame(asked, before) ? before!.Misses + 1 : 0;
        if (misses >= MostMisses)
        {
            var aside = reply with { Asks = false, AsksForText = false, Choices = [.. reply.Choices, turn.Button(CommandIds.Help)] };
            return answer with { Question = null, Reply = aside };
        }

        return answer with
        {
            Question = asked with { Offered = offered.Count > 0 ? offered : null, Misses = misses },
            Reply = reply.Choices.Any(choice => choice is Choice.Press press && turn.Texts.IsNeverMind(press.Words))
                ? reply
                : reply with { Choices = [.. reply.Choices, Choice.Saying(turn.Texts.DropIt)] },
        };
    }

    private static OpenQuestion Offer(Turn turn, IReadOnlyList<OfferedAnswer> offered) => new()
    {
        Command = turn.Command.Id,
        Slot = OfferSlot,
        Place = turn.Message.Place,
        AskedAt = turn.Now,
        Offered = offered,
    };

    /// <summary>Whether the same is asked with nothing more known than before.</summary>
    private static bool IsSame(OpenQuestion asked, OpenQuestion? before) =>
        before is not null && (asked.Command, asked.Slot, asked.Known?.GetRawText()) == (before.Command, before.Slot, before.Known?.GetRawText());
}
