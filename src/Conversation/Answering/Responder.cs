using CommunityBot.Accounts;
using CommunityBot.Calendar;
using CommunityBot.Conversation.Commands.Attending;
using CommunityBot.Conversation.Finding;
using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Conversation.Wording;
using CommunityBot.Meetings;
using CommunityBot.Messages;
using CommunityBot.Programmes;
using CommunityBot.Records;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Answering;

/// <summary>
/// Answers messages. It decides from the records and the message alone, whatever the channel, and leaves sending to others.
/// </summary>
public sealed class Responder(IRulebookSource rulebooks, SchoolClock clock, ChatLinks links)
{
    /// <summary>Answers within a change: what the answer says is true once that change is committed.</summary>
    public Answer Respond(IRecords records, IncomingMessage message)
    {
        var before = records.Accounts.Find(message.From) ?? new ChatAccount { Address = message.From, Language = message.Locale ?? Language.Chinese };
        var account = before with { Reachable = before.Reachable || (message.ShowsReachable && !message.Place.IsGroup) };
        var (answer, language) = message.Content switch
        {
            MessageContent.Words words => Words(records, message, account, TypedText.Fold(words.Text)),
            MessageContent.Followed => (Greeting(account, group: false), account.Language),
            MessageContent.JoinedGroup or MessageContent.OthersJoined => (Greeting(account, group: true), account.Language),
            MessageContent.Unfollowed => (new Answer { Account = account with { Reachable = false } }, account.Language),
            MessageContent.Wordless when !message.Place.IsGroup => (OnlyWords(account), account.Language),
            _ => (Answer.Silence, account.Language),
        };
        var after = (answer.Account ?? account) with
        {
            Language = language,
            Question = answer.Reply is null ? account.Question : answer.Question,
        };
        if (after != before)
            records.Accounts.Save(after);
        return answer with { Account = after };
    }

    private (Answer Answer, Language Language) Words(IRecords records, IncomingMessage message, ChatAccount account, string folded)
    {
        var overheard = message.Place.IsGroup && !message.Addressed;
        var question = account.Question is { } open && open.IsOpenFor(message) ? open : null;
        var commanded = folded.StartsWith('/') && !overheard;
        var named = question?.IsAnsweredBy(folded) == true && !commanded ? null : Named(folded, strict: overheard || (question is not null && !commanded));
        if (named is null && question is not null)
            return (AnswerQuestion(records, message, account, question, folded), account.Language);

        var understood = named ?? (overheard ? null : Guess(folded, account));
        if (understood is not null)
            return (Run(records, message, account, understood), understood.Language);
        return overheard
            ? (Answer.Silence, account.Language)
            : (DidYouMean(records, account, folded), message.Locale ?? account.Language);
    }

    /// <summary>Words that name no command but can only mean one: the four digits on the screen, a binding code, 我明天要請假.</summary>
    private static Understood? Guess(string folded, ChatAccount account)
    {
        if (folded.Length == SignInCode.Digits && SignInCode.Read(folded) is { } code)
            return new Understood(CommandTable.Get(CommandIds.CheckIn) with { Run = turn => CheckIn.With(turn, code) }, account.Language, folded);
        var mayBeCode = account.Person is null || folded.Contains('-', StringComparison.Ordinal);
        return mayBeCode && BindingCode.Read(folded) is not null
            ? new Understood(CommandTable.Get(CommandIds.Bind), account.Language, folded)
            : Understanding.ReadAnywhere(folded);
    }

    /// <summary>綁定碼 7K3Q-9XPA is said by somebody who holds a code and means 綁定; conveners say 綁定碼 with a name.</summary>
    private static Understood? Named(string folded, bool strict)
    {
        var named = Understanding.Read(folded, strict);
        return named?.Command.Id == CommandIds.IssueCode && BindingCode.Read(named.Arguments) is not null
            ? named with { Command = CommandTable.Get(CommandIds.Bind) }
            : named;
    }

    private Answer AnswerQuestion(IRecords records, IncomingMessage message, ChatAccount account, OpenQuestion question, string folded)
    {
        var texts = Catalogues.In(account.Language);
        if (texts.IsNeverMind(folded))
            return Reply.Say(texts.NeverMind, texts.Button(CommandIds.Help));
        var turn = TurnOf(records, message, account, new Understood(CommandTable.Get(question.Command), account.Language, folded));
        return Carry(OlderQuestion.Read(turn with { Answered = question }));
    }

    private Answer Run(IRecords records, IncomingMessage message, ChatAccount account, Understood understood)
    {
        var turn = TurnOf(records, message, account, understood);
        return understood.Command.For switch
        {
            not Audience.Anyone when account.Person is null =>
                Reply.Say(turn.Texts.NotBound, Choice.Filling(turn.Texts.EnterBindingCode, turn.Texts.Word(CommandIds.Bind) + " ")),
            Audience.Convener when Leading.Communities(turn).Count == 0 => Reply.Say(turn.Texts.ConvenersOnly(turn.Word), turn.Button(CommandIds.Help)),
            Audience.Head when !Help.IsFor(turn.Command, records, account) => Reply.Say(turn.Texts.HeadsOnly(turn.Word), turn.Button(CommandIds.Help)),
            Audience.Officer when !Help.IsFor(turn.Command, records, account) => Reply.Say(turn.Texts.OfficersOnly(turn.Word), turn.Button(CommandIds.Help)),
            _ => Carry(turn),
        };
    }

    private static Answer Carry(Turn turn) =>
        turn.Command.OnlyInPrivate && turn.Message.Place.IsGroup ? Reply.Say(turn.Texts.OnlyInPrivate) : turn.Command.Run(turn);

    private Turn TurnOf(IRecords records, IncomingMessage message, ChatAccount account, Understood understood) => new()
    {
        Message = message,
        Account = account,
        Records = records,
        Texts = Catalogues.In(understood.Language),
        Clock = clock,
        Rulebooks = rulebooks,
        Links = links,
        Drafts = Drafts.Kept,
        Command = understood.Command,
        Arguments = understood.Arguments,
    };

    private static Answer DidYouMean(IRecords records, ChatAccount account, string folded)
    {
        var texts = Catalogues.In(account.Language);
        var known = CommandTable.All.Where(command => Help.IsFor(command, records, account));
        var choices = Understanding.Nearest(folded, known)
            .Select(near => Choice.Saying(WithArguments(near.Command.Word(texts.Language), near.Arguments)))
            .Append(texts.Button(CommandIds.Help))
            .DistinctBy(choice => choice.Label)
            .ToList();
        return Reply.Offer(texts.NotUnderstood, choices);
    }

    /// <summary>What was typed with the word is kept in the proposal while it fits a button.</summary>
    private static string WithArguments(string word, string arguments) =>
        arguments.Length is > 0 and <= Limits.Words ? $"{word} {arguments}" : word;

    private static Reply OnlyWords(ChatAccount account)
    {
        var texts = Catalogues.In(account.Language);
        return Reply.Say(texts.OnlyWords, texts.Button(CommandIds.Help));
    }

    private static Answer Greeting(ChatAccount account, bool group)
    {
        var texts = Catalogues.In(account.Language);
        var choices = account.Person is null
            ? [Choice.Filling(texts.EnterBindingCode, texts.Word(CommandIds.Bind) + " "), texts.Button(CommandIds.Help)]
            : new[] { texts.Button(CommandIds.Help) };
        return Reply.Say(group ? texts.GreetingGroup : texts.Greeting(account.Person?.Name), choices);
    }
}
