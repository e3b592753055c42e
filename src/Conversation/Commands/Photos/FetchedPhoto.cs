using CommunityBot.Attachments;
using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Deeds;
using CommunityBot.Messages;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Photos;

/// <summary>
/// What is said of something once it was fetched: where it is and how many there are, or why it was not taken. Of a run of many it is said now and
/// then, and with the last one.
/// </summary>
public static class FetchedPhoto
{
    private const int Every = 5;

    public static Answer Tell(Turn turn, Attachment fetched) => fetched switch
    {
        { State: AttachmentState.Refused, Refusal: { } why } => SentPhoto.Beside(turn, turn.Texts.NotTaken(why)),
        { State: AttachmentState.Gone } => SentPhoto.Beside(turn, turn.Texts.PhotoGone),
        _ => Kept(turn, fetched),
    };

    private static Answer Kept(Turn turn, Attachment kept)
    {
        // An expense may have been taken back while it was on its way.
        if (kept.Expense is { } expense && turn.Records.Budget.Find(expense) is { } line && !PhotoPlaces.Stands(turn, line))
            turn.Records.Attachments.Update(kept = kept with { Expense = null });
        var (beside, most) = turn.Records.Attachments.Beside(kept);
        var (there, coming) = (beside.Count(one => one.Stands), ComingFrom(turn, kept));
        var did = new Answer { Did = new Deed.Attached([kept.Id]), Question = turn.Account.Question };
        // Where each is sent by a command of its own, each waits for its answer.
        if (coming > 0 && there % Every != 0 && ChannelNames.HearsTyping(turn.Message.Place.Channel))
            return did;
        var waits = coming > 0 ? turn.Texts.PhotosOnTheirWay(coming) : "";
        var reply = kept switch
        {
            { IsLoose: true, ForExpense: true } => Reply.Say(Joined.Lines(turn.Texts.ReceiptWaits, waits)),
            { IsLoose: true } => PlacePhotos.AskWhere(turn, there, waits),
            { Meeting: not null } => Placed(turn.Texts.PhotoKept(PhotoPlaces.Name(turn, kept), there, most)),
            _ => Placed(turn.Texts.ReceiptKept(PhotoPlaces.Name(turn, kept), there, most)),
        };
        // Where it belongs is asked, unless something else still is.
        return reply.NamesChoices && did.Question?.IsOpenFor(turn.Message) != true ? did with { Reply = reply, Question = null } : did with { Reply = reply };

        Reply Placed(string words) => Reply.Say(Joined.Lines(words, waits), turn.Button(CommandIds.Photos));
    }

    /// <summary>One that the platform does not hand over for now is not waited for.</summary>
    private static int ComingFrom(Turn turn, Attachment kept) =>
        turn.Records.Attachments.By(kept.By).Count(one => one is { State: AttachmentState.Awaited, Slip.Tries: <= 1 } && one.Id != kept.Id);
}
