using System.Security.Cryptography;
using System.Text;
using CommunityBot.Accounts;
using CommunityBot.Conversation.Hearing;
using CommunityBot.Conversation.Texts;
using CommunityBot.Conversation.Turns;
using CommunityBot.Messages;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Answering;

/// <summary>Remembers what an answer offers and asks, so that it can be said as well as pressed.</summary>
internal static class Offers
{
    /// <summary>The slot of a question that nothing waits for and that a yes answers: its first choice is meant.</summary>
    public const string YesOrNo = "Offer";

    /// <summary>The same where a yes says too little.</summary>
    private const string OneOf = "OneOf";

    /// <summary>As often in a row a question may be missed.</summary>
    private const int MostMisses = 2;

    private const int LongestText = 200;

    public static bool IsOffer(OpenQuestion question) => question.Slot is YesOrNo or OneOf;

    /// <summary>Whether what is none of its answers leaves it open.</summary>
    public static bool StaysOpen(OpenQuestion question) => question.Slot == OneOf && !IsGuess(question);

    /// <summary>The answer as it is given: what it offers is kept, what it asks can be called off, and what was missed too often is let go.</summary>
    public static Answer Kept(Answer answer, OpenQuestion? before, Turn turn)
    {
        if (answer.Reply is not { } reply)
            return answer;
        var offered = reply.Choices.OfType<Choice.Press>().Select(choice => new OfferedAnswer(choice.Label, choice.Words)).ToList();
        if (answer.Question is not { } asked)
        {
            return reply.NamesChoices && offered.Count > 0
                ? answer with { Question = Offer(turn, offered, answer.TakesYes ? YesOrNo : OneOf, TextOf(reply)) }
                : answer;
        }

        var isSame = IsSame(asked, before);
        var (misses, tag) = isSame ? (before!.Misses + 1, before.Tag) : (0, NewTag(turn));
        return misses >= MostMisses
            ? answer with { Question = null, Reply = SetAside(turn, TextOf(reply) == before!.Text ? "" : reply.Words) }
            : answer with
            {
                Question = asked with
                {
                    Offered = offered.Count > 0 ? offered : null,
                    Misses = misses,
                    Text = TextOf(reply),
                    Tag = tag,
                    Waits = asked.Waits || (isSame && Dialog.IsSure(Turn.AwaitedBy(asked))),
                },
                Reply = Asking(reply, tag, turn),
            };
    }

    private static string NewTag(Turn turn) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(turn.Message.EventId)))[..AnswerTag.Length];

    /// <summary>The open question once more, after what was none of its answers; it is let go after a while.</summary>
    /// <param name="turn">What was said.</param>
    /// <param name="open">What is open.</param>
    /// <param name="text">How it is said.</param>
    /// <param name="counts">Whether it counts as missed.</param>
    /// <param name="waits">Whether it waits because time was asked for.</param>
    public static Answer Again(Turn turn, OpenQuestion open, string text, bool counts, bool waits = false)
    {
        var misses = open.Misses + (counts ? 1 : 0);
        if (misses > MostMisses)
            return SetAside(turn, "");
        var choices = (open.Offered ?? []).Select(one => Choice.Saying(one.Label, one.Words)).ToList();
        var reply = Reply.Offer(Joined.Lines(text, IsGuess(open) ? "" : open.Text), choices) with { Asks = !IsOffer(open), AsksForText = open.ForText };
        return new Answer
        {
            Reply = IsOffer(open) ? reply : Asking(reply, open.Tag, turn),
            Question = open with { Misses = misses, AskedAt = turn.Now, Waits = waits },
        };
    }

    /// <summary>Asks whether these words are the answer, as they read like talk about it.</summary>
    public static Answer AskWhether(Turn turn, OpenQuestion open, string words) => new()
    {
        Reply = Asking(turn.AskWhetherSo(words) with { Asks = true }, open.Tag, turn),
        Question = open with { Doubted = words, Offered = [new OfferedAnswer(turn.Texts.WriteSo, words)], AskedAt = turn.Now },
    };

    /// <param name="turn">What was said.</param>
    /// <param name="said">What is to be said about it, beside that it is let go.</param>
    private static Reply SetAside(Turn turn, string said) =>
        Reply.Say(Joined.Lines(said, turn.Texts.SetAside(turn.Word)), turn.Button(turn.Command.Id), turn.Button(Vocabulary.CommandIds.Help));

    /// <summary>A question as it goes out: it can be called off, and its buttons answer no other.</summary>
    private static Reply Asking(Reply reply, string? tag, Turn turn) => Tied(WithWayOut(reply, turn), tag, turn.Texts);

    private static Reply WithWayOut(Reply reply, Turn turn) => reply.Choices.Any(choice => choice is Choice.Press press && turn.Texts.IsNeverMind(press.Words))
        ? reply
        : reply with { Choices = [.. reply.Choices, Choice.Saying(turn.Texts.DropIt)] };

    /// <summary>Whether nothing was understood, and it was offered what may have been meant: that is said once.</summary>
    private static bool IsGuess(OpenQuestion question) => question.Slot == OneOf && question.Command == Vocabulary.CommandIds.Help;

    private static string TextOf(Reply reply) => TypedText.Shorten(reply.Card?.Title ?? reply.Words, LongestText);

    /// <summary>What its buttons say answers this question only, unless it is a command of its own, or calls any off.</summary>
    private static Reply Tied(Reply reply, string? tag, Catalogue texts) => tag is null ? reply : reply with
    {
        Choices = [.. reply.Choices.Select(choice =>
            choice is Choice.Press press && !texts.IsNeverMind(press.Words) && Ear.Ordered(TypedText.Fold(press.Words)) is null
                ? Choice.Saying(press.Label, AnswerTag.Tie(press.Words, tag))
                : choice)],
    };

    private static OpenQuestion Offer(Turn turn, IReadOnlyList<OfferedAnswer> offered, string slot, string text) => new()
    {
        Command = turn.Command.Id,
        Slot = slot,
        Place = turn.Message.Place,
        AskedAt = turn.Now,
        Offered = offered,
        Text = text,
    };

    /// <summary>Whether the same is asked with nothing more known than before.</summary>
    private static bool IsSame(OpenQuestion asked, OpenQuestion? before) =>
        before is not null && (asked.Command, asked.Slot, asked.Known?.GetRawText()) == (before.Command, before.Slot, before.Known?.GetRawText());
}
