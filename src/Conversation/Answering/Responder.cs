using CommunityBot.Accounts;
using CommunityBot.Attachments;
using CommunityBot.Calendar;
using CommunityBot.Conversation.Commands.Photos;
using CommunityBot.Conversation.Finding;
using CommunityBot.Conversation.Hearing;
using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Conversation.Wording;
using CommunityBot.Deeds;
using CommunityBot.Messages;
using CommunityBot.Programmes;
using CommunityBot.Records;
using CommunityBot.Talk;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Answering;

/// <summary>
/// Answers messages. It decides from the records and the message alone, whatever the channel, and leaves sending to others.
/// </summary>
public sealed class Responder(Ear ear, IRulebookSource rulebooks, SchoolClock clock, WorkCalendar workdays, ChatLinks links)
{
    private static readonly Command s_undo = CommandTable.Get(CommandIds.Undo);

    /// <summary>What was heard in a message, without the records; null where it has no words.</summary>
    public Heard? Hear(IncomingMessage message) => message.Content is MessageContent.Words typed ? Listen(typed) : null;

    private Heard Listen(MessageContent.Words typed, KnownNames? known = null)
    {
        var (words, tag) = AnswerTag.Split(TypedText.Fold(typed.Text));
        var heard = ear.Hear(words, known);
        return heard with { To = tag, Several = SeveralOrders.In(typed.Text, heard) };
    }

    /// <summary>Whether what was typed may bind whoever typed it, as far as can be told without looking a code up: by itself, or as a yes to it.</summary>
    public bool MayBind(string typed, ChatAccount? account) => (account?.Question?.Offered ?? []).Select(offered => offered.Words).Prepend(typed)
        .Any(words => BindingCode.AnyIn(words).Any() && BindingCodes.MayBeIn(Listen(new MessageContent.Words(words))));

    public Answer Respond(IRecords records, IncomingMessage message) => Respond(records, message, Hear(message));

    /// <summary>Answers within a change: what the answer says is true once that change is committed.</summary>
    /// <param name="records">The records of the change.</param>
    /// <param name="message">What happened.</param>
    /// <param name="heard">What <see cref="Hear(IncomingMessage)"/> made of it, beforehand, since nobody should wait for it.</param>
    public Answer Respond(IRecords records, IncomingMessage message, Heard? heard)
    {
        var before = records.Accounts.Find(message.From) ?? new ChatAccount { Address = message.From, Language = message.Locale ?? Language.Chinese };
        var account = before with { Reachable = before.Reachable || (message.ShowsReachable && !message.Place.IsGroup) };
        var (answer, language) = message.Content switch
        {
            MessageContent.Words typed when heard is not null => Words(records, message, account, HeardByName(records, message, account, typed, heard)),
            MessageContent.Followed => (Talking.Greeting(account, group: false), account.Language),
            MessageContent.JoinedGroup or MessageContent.OthersJoined => (Talking.Greeting(account, group: true), account.Language),
            MessageContent.Unfollowed => (new Answer { Account = account with { Reachable = false } }, account.Language),
            MessageContent.Unsent(var id) => (Unsending.Take(records, account, message.KeyOf(id)), account.Language),
            MessageContent.Sent sent when !message.Place.IsGroup => (SentPhoto.Take(PhotoTurn(records, message, account), sent), account.Language),
            MessageContent.Wordless when !message.Place.IsGroup => (Talking.OnlyWords(account), account.Language),
            _ => (Answer.Silence, account.Language),
        };
        return Noted(records, message, before, account, answer, language);
    }

    /// <summary>Answers something that was sent, now that it was fetched; nobody where its chat is another's by now.</summary>
    public Answer Tell(IRecords records, IncomingMessage message, Attachment fetched)
    {
        if (records.Accounts.Find(message.From) is not { Person.Id: var person } account || person != fetched.By)
            return Answer.Silence;
        var turn = PhotoTurn(records, message, account);
        var told = FetchedPhoto.Tell(turn, fetched);
        return Noted(records, message, account, account, told.Question is null ? Offers.Kept(told, null, turn) : told, account.Language);
    }

    private Turn PhotoTurn(IRecords records, IncomingMessage message, ChatAccount account) =>
        TurnOf(records, message, account, CommandTable.Get(CommandIds.Photos), account.Language, "");

    /// <summary>The answer as it is given, once what it did and what it asks is written down.</summary>
    private Answer Noted(IRecords records, IncomingMessage message, ChatAccount before, ChatAccount account, Answer answer, Language language)
    {
        answer = Noting.Note(records, message, (answer.Account ?? account).Person?.Id, answer, Undoing);
        answer = Unsending.AskWith(answer, message, Undoing);
        answer = LeftReceipts.AskWith(answer, before.Question, Question(), () => PhotoTurn(records, message, answer.Account ?? account));
        var after = (answer.Account ?? account) with { Language = language, Question = Question() };
        if (after != before || NotesUse(after, message, answer))
            records.Accounts.Save(after with { UsedAt = message.Content is MessageContent.Words ? message.SentAt : after.UsedAt });
        return answer with { Account = after };

        OpenQuestion? Question() => answer.Reply is null ? (answer.Account ?? account).Question : answer.Question;

        Turn Undoing() => TurnOf(records, message, answer.Account ?? account, s_undo, language, "");
    }

    /// <summary>Once a day is enough to know when an account was used; nobody who signs in waits for it.</summary>
    private bool NotesUse(ChatAccount account, IncomingMessage message, Answer answer) =>
        account.Person is not null
        && message.Content is MessageContent.Words
        && answer is { Reply: not null, Did: not Deed.Attendance }
        && (account.UsedAt is not { } last || clock.Day(last) < clock.Day(message.SentAt));

    /// <summary>What was not understood whole is heard once more where names stand in it that the speaker has to do with: 離開 王和平 6/30.</summary>
    private Heard HeardByName(IRecords records, IncomingMessage message, ChatAccount account, MessageContent.Words typed, Heard heard)
    {
        if (account.Person is null || (message.Place.IsGroup && !message.Addressed) || heard.Words.Length > Limits.Command
            || heard is { SmallTalk: not null } or { Command: not null, Doubt: Doubt.None })
            return heard;
        var known = FellowPeople.In(TurnOf(records, message, account, s_undo, account.Language, ""), heard.Words);
        return known is { People.Count: 0, Communities.Count: 0 } ? heard : Listen(typed, known);
    }

    private (Answer Answer, Language Language) Words(IRecords records, IncomingMessage message, ChatAccount account, Heard heard)
    {
        var overheard = message.Place.IsGroup && !message.Addressed;
        var texts = Catalogues.In(account.Language);
        var question = account.Question is { } asked && asked.IsOpenFor(message) ? asked : null;
        if (heard.To is { } to && (question is null || question.Tag != to))
        {
            Choice[] next = question is null ? [texts.Button(CommandIds.Help)] : [];
            return (new Answer { Reply = Reply.Say(texts.ButtonOfBefore, next), Question = question }, account.Language);
        }

        if (question is not null)
        {
            var chosen = Dialog.Chosen(question, heard, clock.Day(message.SentAt));
            if (chosen is not null)
                heard = ear.Hear(TypedText.Fold(chosen));
            var taken = Dialog.Take(question, heard, chosen is not null, texts);
            if (taken is not Taken.Afresh)
                return (Answered(records, message, account, question, heard, taken), account.Language);
        }

        if (overheard && heard is not { Manner: Manner.Order, Doubt: Doubt.None })
            return (Answer.Silence, account.Language);
        if (heard.SmallTalk is { } small)
            return (Talking.Small(small, texts, account.Person?.Name) with { Question = account.Question }, account.Language);
        heard = BindingCodes.In(heard, account) ?? heard;
        if (heard is { Command: null, Rejoinder: Rejoinder.No or Rejoinder.Slip })
            return (Reply.Say(texts.NoQuestionOpen, account.Person is null ? [] : [texts.Button(CommandIds.Undo)]), account.Language);
        if (heard.Command is not { } id)
        {
            var mistyped = Talking.Mistyped(records, rulebooks, account, heard, clock.Day(message.SentAt));
            if (mistyped.Count == 0 && question is not null && Offers.StaysOpen(question))
                return (Answered(records, message, account, question, heard, new Taken.Missed()), account.Language);
            var instead = Talking.NotUnderstood(records, rulebooks, account, mistyped, clock.Day(message.SentAt));
            return (Offered(records, message, account, instead), message.Locale ?? account.Language);
        }

        var changesNothing = heard.Doubt != Doubt.None && CommandTable.Get(id).Changes;
        return (Run(records, message, account, heard), (changesNothing ? null : heard.Language) ?? account.Language);
    }

    private Answer Answered(IRecords records, IncomingMessage message, ChatAccount account, OpenQuestion question, Heard heard, Taken taken)
    {
        var turn = TurnOf(records, message, account, CommandTable.Get(question.Command), account.Language, heard.Words);
        var texts = turn.Texts;
        return taken switch
        {
            Taken.Said(var words) => Offers.Kept(Answering(OlderQuestion.Read(turn with { Answered = question, Arguments = words })), question, turn),
            Taken.Later => Offers.Again(turn, question, texts.TakeYourTime, counts: false, waits: true),
            Taken.Doubtful => Offers.AskWhether(turn, question, heard.Words),
            Taken.Missed when Dialog.IsSure(Turn.AwaitedBy(question)) && heard is { SmallTalk: null, Rejoinder: null } =>
                Offers.Again(turn, question, texts.NotTaken(TypedText.Shorten(heard.Words, Limits.Words)), counts: true, waits: true),
            Taken.Missed when Offers.StaysOpen(question) && heard is { SmallTalk: null, Rejoinder: null } =>
                Offers.Again(turn, question, texts.NoneOfThese(TypedText.Shorten(heard.Words, Limits.Words)), counts: true),
            Taken.Missed => Offers.Again(turn, question, texts.PleaseChoose(question.Offered is not null), counts: heard.SmallTalk is null),
            Taken.TakenBack => Reply.Say(texts.NeverMindOrUndo, texts.Button(CommandIds.Undo), texts.Button(CommandIds.Help)),
            _ => Answer.FromReply(Reply.Say(texts.NeverMind, texts.Button(CommandIds.Help))) with { Did = ShowPhotos.CallOff(question) },
        };
    }

    private Answer Run(IRecords records, IncomingMessage message, ChatAccount account, Heard heard)
    {
        var command = CommandTable.Get(heard.Command!);
        var isPart = heard is { Doubt: Doubt.Unread, Manner: Manner.Inside } && !command.Changes;
        var turn = TurnOf(records, message, account, command, heard.Language ?? account.Language, isPart ? "" : heard.Arguments);
        return Offers.Kept(
            Rights.Refusal(turn) is { } refusal ? refusal
                : heard.Several.Count > 0 ? Talking.OneAtATime(turn, heard.Several)
                : command.Changes && IsDoubted(command, heard) ? Talking.Doubted(turn, heard)
                : isPart ? Talking.Partly(turn, Carry(turn))
                : Carry(turn),
            before: null,
            turn);
    }

    /// <summary>What changes things for others has to be said at the start.</summary>
    private static bool IsDoubted(Command command, Heard heard) =>
        heard.Doubt != Doubt.None || (heard.Manner == Manner.Inside && command.For is Audience.Convener or Audience.Head or Audience.Officer);

    private static Answer Answering(Turn turn) => Rights.Refusal(turn) is { } refusal ? refusal : Carry(turn);

    private static Answer Carry(Turn turn) =>
        turn.Command.OnlyInPrivate && turn.Message.Place.IsGroup ? InPrivate(turn) : turn.Command.Run(turn);

    /// <summary>Says so, with the way there: on LINE a button that opens it with the word typed.</summary>
    private static Reply InPrivate(Turn turn) => Reply.Say(
        turn.Texts.OnlyInPrivate,
        turn.Message.Place.Channel == ChannelNames.Line && turn.Links.OnLine($"{turn.Word} ") is { } chat ? [Choice.Opening(turn.Texts.WriteToMe, chat)] : []);

    private Answer Offered(IRecords records, IncomingMessage message, ChatAccount account, Answer answer) =>
        Offers.Kept(answer, before: null, TurnOf(records, message, account, CommandTable.Get(CommandIds.Help), account.Language, ""));

    private Turn TurnOf(IRecords records, IncomingMessage message, ChatAccount account, Command command, Language language, string arguments) => new()
    {
        Message = message,
        Account = account,
        Records = records,
        Ear = ear,
        Texts = Catalogues.In(language),
        Clock = clock,
        Workdays = workdays,
        Rulebooks = rulebooks,
        Links = links,
        Drafts = Drafts.Kept,
        Command = command,
        Arguments = arguments,
    };
}
