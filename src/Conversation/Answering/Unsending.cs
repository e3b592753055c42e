using CommunityBot.Accounts;
using CommunityBot.Attachments;
using CommunityBot.Conversation.Commands.Undoing;
using CommunityBot.Conversation.Turns;
using CommunityBot.Deeds;
using CommunityBot.Messages;
using CommunityBot.Records;

namespace CommunityBot.Conversation.Answering;

/// <summary>
/// A message was unsent: what was asked upon it, and an answer that still waits to be sent, are forgotten with its words. What it did
/// stands until its sender says otherwise, which is asked with the next answer they get, as there is nothing to answer the unsending with.
/// </summary>
internal static class Unsending
{
    public static Answer Take(IRecords records, ChatAccount account, string message)
    {
        if (account.Person is { } sender)
            records.Deeds.Unsend(sender.Id, message);
        records.Outbox.Forget(message);
        foreach (var sent in records.Attachments.Awaited().Where(one => one.Slip is { } slip && slip.Key == message))
            records.Attachments.GiveUp(sent);
        return account.Question?.Message == message ? new Answer { Account = account with { Question = null } } : Answer.Silence;
    }

    /// <summary>The answer with the question; the same where there is nothing to ask, or it is not the place to.</summary>
    public static Answer AskWith(Answer answer, IncomingMessage message, Func<Turn> turn)
    {
        if (message.Place.IsGroup || answer is not { Reply: { } reply, Question: null } || turn() is not { Account.Person: { } person } asking)
            return answer;
        var unsent = asking.Records.Deeds.ToAskAbout(person.Id);
        foreach (var entry in unsent)
            asking.Records.Deeds.Asked(entry.Id);
        var standing = unsent.Where(entry => entry is { TakenBackAt: null, What.CanGoBack: true } && asking.Clock.Day(entry.At) == asking.Today).ToList();
        return standing.Count == 0
            ? answer
            : answer with
            {
                Reply = reply with
                {
                    PostScript = Reply.Say(
                        asking.Texts.UnsentStands(asking.Texts.List([.. standing.Select(entry => DeedNames.Of(asking, entry.What))])),
                        [.. standing.Select(entry => Button(asking, entry, named: standing.Count > 1 || answer.Did is not null))]),
                },
            };
    }

    /// <summary>Where there are several, each says what it takes back.</summary>
    private static Choice Button(Turn turn, DeedEntry entry, bool named)
    {
        var undo = TakeLastBack.Button(turn.Texts, entry);
        return named ? undo with { Label = DeedNames.Of(turn, entry.What) } : undo;
    }
}
