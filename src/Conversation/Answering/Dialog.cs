using CommunityBot.Accounts;
using CommunityBot.Conversation.Hearing;
using CommunityBot.Conversation.Texts;
using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Talk;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Answering;

/// <summary>
/// Keeps questions from trapping whoever was asked, and from taking for an answer what is none: what clearly is something else is heard
/// as that, and a word that stops, waits or puts right is never written down.
/// </summary>
internal static class Dialog
{
    /// <summary>What is longer is told, not said to the bot: minutes may well begin with 更正.</summary>
    private const int ShortAnswer = 40;

    /// <summary>Questions that any words may answer.</summary>
    private static readonly HashSet<Awaited> s_free =
    [
        Awaited.Again, Awaited.Because, Awaited.Name, Awaited.Payee, Awaited.Place, Awaited.Reason, Awaited.Teacher, Awaited.Text, Awaited.Topic,
        Awaited.Whence,
    ];

    private static readonly HashSet<Awaited> s_numeric =
    [
        Awaited.Amount, Awaited.Code, Awaited.ConfirmExpense, Awaited.Count, Awaited.End, Awaited.Line, Awaited.NewAmount, Awaited.Paid, Awaited.Price,
        Awaited.Quantity, Awaited.Request, Awaited.When,
    ];

    private static readonly HashSet<Awaited> s_sure = [Awaited.Again, Awaited.Confirm, Awaited.ConfirmExpense, Awaited.ConfirmPaid];

    /// <summary>The words that the offered answer says that was meant; null where none was.</summary>
    public static string? Chosen(OpenQuestion question, Heard heard, DateOnly today)
    {
        var offered = question.Offered ?? [];
        var awaited = Turn.AwaitedBy(question);
        var folded = awaited == Awaited.Kind ? Particles.Without(heard.Words) : heard.Words;
        if (IsNod(question, heard) && heard.To is null)
            return null;
        if (heard is { Command: not null, Doubt: not (Doubt.Offered or Doubt.Unread) }
            || heard.Rejoinder is Rejoinder.No or Rejoinder.Slip or Rejoinder.Later
            || awaited is Awaited.Reason or Awaited.Because
            || IsNod(question, heard))
            return OfferedAnswer.Exactly(offered, folded)?.Words;
        if (heard.Rejoinder == Rejoinder.Yes && offered.Count > 0 && (question.Slot == Offers.YesOrNo || awaited is Awaited.Confirm or Awaited.ConfirmPaid))
            return offered[0].Words;
        return awaited is { } kind and not Awaited.ConfirmExpense && s_numeric.Contains(kind) && folded.All(char.IsAsciiDigit)
            ? null
            : OfferedAnswer.Meant(offered, folded, today)?.Words;
    }

    /// <summary>How what was heard is taken.</summary>
    /// <param name="question">What is open.</param>
    /// <param name="heard">What was said, or what the chosen answer says.</param>
    /// <param name="isChosen">Whether it is one of the answers that were offered.</param>
    /// <param name="texts">In which language.</param>
    public static Taken Take(OpenQuestion question, Heard heard, bool isChosen, Catalogue texts)
    {
        if (heard.IsCommanded)
            return new Taken.Afresh();
        if (question.Doubted == heard.Words || question.IsAnsweredBy(heard.Words))
            return new Taken.Said(heard.Words);
        var awaited = Turn.AwaitedBy(question);
        if (heard.Rejoinder == Rejoinder.Slip && (awaited == Awaited.Because || IsOfVersionBefore(question)))
            return new Taken.Said(heard.Words);
        if (TakesBack(question, heard))
            return awaited is null ? new Taken.Afresh() : new Taken.TakenBack();
        if (heard.Manner is not (Manner.Order or Manner.Start) && heard.Rejoinder is { } rejoinder && !(isChosen && rejoinder == Rejoinder.Beside))
        {
            if (IsNod(question, heard) && !isChosen)
                return new Taken.Missed();
            if (Take(rejoinder, awaited, texts) is { } taken)
                return taken;
        }

        // 沒辦法去 and 會晚到 may be the reason, and may be of another meeting.
        if (question.Command == CommandIds.Leave && IsFree(awaited) && heard is { Manner: Manner.Sentence, Command: CommandIds.Leave or CommandIds.Late })
            return new Taken.Doubtful();
        if (Offers.IsOffer(question))
            return heard.SmallTalk == SmallTalk.Fine ? new Taken.Missed() : new Taken.Afresh();
        if (heard.SmallTalk is { } small)
            return small == SmallTalk.Fine ? new Taken.Missed() : new Taken.Afresh();
        if (IsFree(awaited) && heard.Command == CommandIds.Training)
            return new Taken.Said(heard.Words); // 研習 is why people are away, and what meetings are about.
        if (heard.Manner == Manner.Order)
            return new Taken.Afresh();
        if (isChosen && heard.Command is null)
            return new Taken.Said(heard.Words);
        return IsAnswer(question, awaited, heard) switch
        {
            true when IsFree(awaited) && IsOdd(heard, awaited) => new Taken.Doubtful(),
            true => new Taken.Said(heard.Words),
            false when heard.Command is not null => new Taken.Afresh(),
            false => IsFree(awaited) ? new Taken.Doubtful() : new Taken.Missed(),
        };
    }

    private static Taken? Take(Rejoinder rejoinder, Awaited? awaited, Catalogue texts) => rejoinder switch
    {
        Rejoinder.No or Rejoinder.Slip => new Taken.Dropped(),
        Rejoinder.Later => new Taken.Later(),
        Rejoinder.Beside when IsFree(awaited) => new Taken.Doubtful(),
        Rejoinder.Beside when awaited is null || s_numeric.Contains(awaited.Value) || awaited is Awaited.Which or Awaited.Item or Awaited.Kind => null,
        Rejoinder.Yes when IsSure(awaited) => new Taken.Said(texts.Sure),
        _ => new Taken.Missed(),
    };

    private static bool IsAnswer(OpenQuestion question, Awaited? awaited, Heard heard)
    {
        if (awaited is null)
            return true;
        if (awaited == Awaited.ConfirmExpense && heard.Command is null)
            return heard.Doubt is Doubt.None or Doubt.Unread;
        if (s_numeric.Contains(awaited.Value))
            return heard.Command is null ? heard.Doubt == Doubt.None || IsDayInstead(awaited, heard) : heard.Words.All(char.IsAsciiDigit);
        if (question.Offered is null && heard.Manner != Manner.Sentence)
            return IsFree(awaited) || heard.Command is not null || heard.Doubt == Doubt.None;
        return heard.Command is null
            ? heard.Doubt == Doubt.None || IsFree(awaited)
            : IsFree(awaited) && heard is not ({ Manner: Manner.Sentence } or { Doubt: Doubt.Asked });
    }

    /// <summary>不是，是 5/30 says which day, though it begins as what declines.</summary>
    private static bool IsDayInstead(Awaited? awaited, Heard heard) =>
        awaited == Awaited.When && heard is { Rejoinder: Rejoinder.Beside, Doubt: not Doubt.Asked };

    /// <summary>Then it may well ask why something is taken back.</summary>
    private static bool IsOfVersionBefore(OpenQuestion question) => question.Tag is null && !Offers.IsOffer(question);

    /// <summary>A yes after 等一下 says that this is all right; what is done then has to be said.</summary>
    private static bool IsNod(OpenQuestion question, Heard heard) => question.Waits && heard is { Rejoinder: Rejoinder.Yes, SmallTalk: not null };

    /// <summary>收回, and 取消請假 where it is leave that is asked about.</summary>
    private static bool TakesBack(OpenQuestion question, Heard heard) =>
        heard is { Arguments: "", Doubt: Doubt.None }
        && (heard.Command == CommandIds.Undo || (heard.Command == CommandIds.WithdrawLeave && question.Command == CommandIds.Leave));

    /// <summary>Whether a yes is waited for before something is written.</summary>
    public static bool IsSure(Awaited? awaited) => awaited is { } kind && s_sure.Contains(kind);

    private static bool IsFree(Awaited? awaited) => awaited is { } kind && s_free.Contains(kind);

    /// <summary>Words that are hardly meant as they stand: what puts right, asks, or has no word in it.</summary>
    private static bool IsOdd(Heard heard, Awaited? awaited) =>
        heard.Words.Length <= ShortAnswer
        && (heard.Wavers || heard.Doubt == Doubt.Asked || !heard.Words.Any(char.IsLetter) || OfferedAnswer.IsPlace(heard.Words)
            || (awaited == Awaited.Reason && heard.Words.Contains('#', StringComparison.Ordinal)));
}
