using CommunityBot.Communities;
using CommunityBot.Conversation.Commands.Undoing;
using CommunityBot.Conversation.Turns;
using CommunityBot.Deeds;
using CommunityBot.Messages;
using CommunityBot.Records;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Answering;

/// <summary>
/// Notes what an answer did, with whom it told, and puts the way to take it back under it: not where whoever did it has no right to by it any
/// more, as who handed over their own office.
/// </summary>
internal static class Noting
{
    public static Answer Note(IRecords records, IncomingMessage message, PersonId? person, Answer answer, Func<Turn> turn)
    {
        if (answer.Did is not { } did || person is not { } who)
            return answer;
        var entry = records.Deeds.Add(new DeedEntry
        {
            Person = who,
            At = message.SentAt,
            What = did,
            Message = message.MessageKey,
            Told = [.. answer.Notices.Select(notice => notice.To).Distinct()],
        });
        if (!did.CanGoBack || answer.Reply is not { } reply || turn() is var after && DeedRight.Lacking(after, did) is not null)
            return answer;
        return answer with { Reply = Offer(reply, TakeLastBack.Button(after.Texts, entry)) };
    }

    /// <summary>Last of the buttons; only for whoever did it, where others see the answer too.</summary>
    private static Reply Offer(Reply reply, Choice undo) => reply.Aside is { } aside
        ? reply with { Aside = Offer(aside, undo) }
        : reply with { Choices = [.. reply.Choices.Take(Limits.Buttons - 1), undo] };
}
