using CommunityBot.Attachments;
using CommunityBot.Conversation.Finding;
using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Messages;

namespace CommunityBot.Conversation.Commands.Photos;

/// <summary>
/// Notes that something was sent, to be fetched: what becomes of it is said once it is there. What can be told not to be taken is refused at once.
/// </summary>
public static class SentPhoto
{
    /// <summary>
    /// How pages are called. When one is fetched, it is not told from that of a firewall in the platform's place, which is no answer: so these alone are
    /// known by their names.
    /// </summary>
    private static readonly string[] s_pages = [".html", ".htm", ".xhtml"];

    public static Answer Take(Turn turn, MessageContent.Sent sent)
    {
        if (turn.Account.Person is null)
            return Reply.Say(turn.Texts.NotBound, Choice.Filling(turn.Texts.EnterBindingCode, turn.Texts.Word(CommandIds.Bind) + " "));
        if (Against(sent) is { } unfit)
            return Beside(turn, turn.Texts.NotTaken(unfit));
        if (Whereabouts.Of(turn) is not { } where)
            return Beside(turn, Leading.Communities(turn).Count > 0 ? turn.Texts.NothingHasPhotosYet : turn.Texts.NoPlaceForPhotos);
        var attachment = where.Put(new Attachment
        {
            By = turn.Me.Id,
            At = turn.Now,
            Slip = new PickupSlip(turn.Message.From, sent.Source!, turn.Message.MessageId, turn.Message.Ticket, turn.Now),
        });
        if (!turn.Records.Attachments.HasRoom(attachment))
            return Beside(turn, turn.Texts.NotTaken(Unfit.Full));
        turn.Records.Attachments.Add(attachment);
        return Answer.Silence;
    }

    /// <summary>A photo answers no question, and leaves the one that is open.</summary>
    internal static Answer Beside(Turn turn, string words) =>
        Answer.FromReply(Reply.Say(words, turn.Button(CommandIds.Photos))) with { Question = turn.Account.Question };

    private static Unfit? Against(MessageContent.Sent sent) => sent switch
    {
        { As: SentAs.Video } => Unfit.Video,
        { As: SentAs.Audio } => Unfit.Audio,
        { Source: null } => Unfit.Elsewhere,
        { Bytes: > AttachmentLimits.Bytes } => Unfit.TooLarge,
        { Name: { } name } when s_pages.Any(page => name.EndsWith(page, StringComparison.OrdinalIgnoreCase)) => Unfit.Other,
        _ => null,
    };
}
