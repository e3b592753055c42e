using CommunityBot.Accounts;
using CommunityBot.Calendar;
using CommunityBot.Conversation.Commands.Account;
using CommunityBot.Conversation.Finding;
using CommunityBot.Conversation.Hearing;
using CommunityBot.Conversation.Texts;
using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Conversation.Wording;
using CommunityBot.Messages;
using CommunityBot.Programmes;
using CommunityBot.Records;
using CommunityBot.Talk;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Answering;

/// <summary>Answers what is no order: small talk, what was half understood, and what was not understood.</summary>
internal static class Talking
{
    /// <summary>More buttons than this are no help.</summary>
    private const int Most = 3;

    public static Reply OnlyWords(ChatAccount account)
    {
        var texts = Catalogues.In(account.Language);
        return Reply.Say(texts.OnlyWords, texts.Button(CommandIds.Help));
    }

    /// <summary>To whoever just came, or brought the bot into a group.</summary>
    public static Answer Greeting(ChatAccount account, bool group)
    {
        var texts = Catalogues.In(account.Language);
        var choices = account.Person is null
            ? [Choice.Filling(texts.EnterBindingCode, texts.Word(CommandIds.Bind) + " "), texts.Button(CommandIds.Help)]
            : new[] { texts.Button(CommandIds.Help) };
        return Reply.Say(group ? texts.GreetingGroup : texts.Greeting(account.Person?.Name), choices);
    }

    public static Answer Small(SmallTalk small, Catalogue texts, string? name) => small switch
    {
        SmallTalk.Thanks => Reply.Say(texts.Welcome),
        SmallTalk.Greeting when name is null => Reply.Say(
            texts.Greeting(null), Choice.Filling(texts.EnterBindingCode, texts.Word(CommandIds.Bind) + " "), texts.Button(CommandIds.Help)),
        SmallTalk.Greeting => Reply.Say(texts.Greeted(name), texts.Button(CommandIds.Meetings), texts.Button(CommandIds.Help)),
        SmallTalk.Farewell => Reply.Say(texts.Farewell),
        _ => Answer.Silence,
    };

    /// <summary>
    /// Nothing was written down; what was perhaps meant is offered, but never what was just declined. A yes is enough
    /// where the whole was understood, and was not a question about somebody else; else one has to press.
    /// </summary>
    public static Answer Doubted(Turn turn, Heard heard)
    {
        var handsOver = heard is { Command: CommandIds.LeaveCommunity, Doubt: Doubt.Offered } && SaysOnlyWhoTakesOver(turn);
        var said = Joined.Words(turn.Word, handsOver ? turn.Me.Name : "", turn.Arguments.Length <= Limits.Words ? turn.Arguments : "");
        var look = heard.Command is CommandIds.CheckIn or CommandIds.CheckOut ? CommandIds.Attendance : CommandIds.Meetings;
        if (heard.Doubt == Doubt.CalledOff)
            return Reply.Say(turn.Texts.NothingDoneCalledOff, turn.Button(look), turn.Button(CommandIds.Help));
        if (heard is { Command: CommandIds.Unlink, Doubt: Doubt.Offered } && Unlink.Refusal(turn) is { } refusal)
            return refusal;
        var isLostPhone = heard is { Command: CommandIds.Unlink, Doubt: Doubt.Offered } && turn.Arguments.Length == 0;
        var offer = Reply.Offer(
            isLostPhone ? Unlink.LostPhone(turn)
                : handsOver ? turn.Texts.HowToHandOver(turn.Word, turn.Me.Name, RocCalendar.Format(EndOfNextMonth(turn.Today)))
                : heard.Doubt == Doubt.Asked ? turn.Texts.NothingDoneAsked : turn.Texts.NothingDone,
            Choice.Saying(said),
            turn.Button(look),
            turn.Button(CommandIds.Help));
        var isOwn = turn.Command.For is Audience.Anyone or Audience.Member;
        return heard.Doubt == Doubt.Offered || (heard.Doubt == Doubt.Asked && isOwn) ? Answer.YesOrNo(offer) : offer;
    }

    /// <summary>Whoever leads and named a community, somebody or a day that was not understood is shown more than that, and is told so.</summary>
    public static Answer Partly(Turn turn, Answer answer)
    {
        if (turn.Command.Inputs.Count == 0 || answer.Reply is not { NamesChoices: false, Asks: false } reply || Leading.Communities(turn).Count == 0)
            return answer;
        var said = turn.Texts.OnlyPartly(turn.Word);
        return answer with
        {
            Reply = reply.Card is { } card
                ? reply with { Card = card with { Note = Joined.Lines(card.Note, said) } }
                : reply with { Words = Joined.Lines(reply.Words, said) },
        };
    }

    /// <summary>Whoever speaks of handing over, and of nobody who leaves, is to leave themselves: 我要交接給陳美麗.</summary>
    private static bool SaysOnlyWhoTakesOver(Turn turn) =>
        turn.Arguments.Length == 0 || turn.Texts.SuccessionWords.Any(word => turn.Arguments.StartsWith(word, StringComparison.Ordinal));

    /// <summary>Of several commands in one message none is carried out: each is offered.</summary>
    public static Answer OneAtATime(Turn turn, IReadOnlyList<string> several) => Reply.Offer(
        turn.Texts.OneAtATime, [.. several.Where(words => words.Length <= Limits.Words).Take(Most).Select(Choice.Saying)]);

    /// <summary>The commands that may have been mistyped.</summary>
    public static IReadOnlyList<NearMiss> Mistyped(IRecords records, IRulebookSource rulebooks, ChatAccount account, Heard heard, DateOnly today) =>
        heard.Rejoinder is null ? [.. NearMisses.Of(heard.Words, Known(records, rulebooks, account, today)).Take(Most)] : [];

    /// <summary>What was not understood is said with what makes sense for this person: mistyped commands first, then what is likely now.</summary>
    public static Answer NotUnderstood(
        IRecords records, IRulebookSource rulebooks, ChatAccount account, IReadOnlyList<NearMiss> mistyped, DateOnly today)
    {
        var texts = Catalogues.In(account.Language);
        string[] likely = account.Person is null ? [CommandIds.Bind] : [CommandIds.CheckIn, CommandIds.Meetings];
        var choices = mistyped
            .Select(near => Choice.Saying(Joined.Words(texts.Word(near.Command), near.Arguments.Length <= Limits.Words ? near.Arguments : "")))
            .Concat(likely.Where(Known(records, rulebooks, account, today).Contains).Select(id => texts.Button(id)))
            .DistinctBy(choice => choice.Label)
            .Take(Most - 1)
            .Append(texts.Button(CommandIds.Help));
        return Reply.Offer(texts.NotUnderstood, [.. choices.DistinctBy(choice => choice.Label)]);
    }

    private static List<string> Known(IRecords records, IRulebookSource rulebooks, ChatAccount account, DateOnly today) =>
        [.. CommandTable.All.Where(command => Help.IsFor(command, records, rulebooks, account, today)).Select(command => command.Id)];

    private static DateOnly EndOfNextMonth(DateOnly today) => today.AddDays(1 - today.Day).AddMonths(2).AddDays(-1);
}
