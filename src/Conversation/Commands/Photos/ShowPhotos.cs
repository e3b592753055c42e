using CommunityBot.Accounts;
using CommunityBot.Attachments;
using CommunityBot.Conversation.Finding;
using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Conversation.Wording;
using CommunityBot.Deeds;
using CommunityBot.Messages;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Photos;

/// <summary>照片: what there is and how to send more; with a meeting or an expense, what was sent is put there, or is sent next.</summary>
public static class ShowPhotos
{
    public static Answer Run(Turn turn)
    {
        var loose = PlacePhotos.Loose(turn);
        var (verb, rest) = TypedText.First(turn.Arguments);
        if (turn.Texts.IsNoneOfThem(turn.Arguments))
            return PlacePhotos.Drop(turn, loose);
        if (turn.Texts.IsTakeBack(verb) && (rest.Length == 0 || Leading.Reference(rest).Id is not null))
            return TakePhotoBack.Run(turn, Leading.Reference(rest).Id is { } photo ? new AttachmentId(photo.Value) : null);
        if (turn.Message.Content is MessageContent.Words said && turn.Texts.WantsPhotoBack(said.Text))
            return TakePhotoBack.Ask(turn);
        var these = verb == turn.Texts.ThoseSentWord;
        var (where, instead) = NamedPlace.Find(turn, these ? rest : turn.Arguments);
        if (where is not null)
            return these || PlacePhotos.IsAsked(turn) ? PlacePhotos.Put(turn, loose, where) : Meant(turn, loose.Count, where);
        if (turn.Awaited == Awaited.Photo && turn.Draft<PhotoDraft>() is { } asked)
            return Meant(turn, loose.Count, asked);
        if (instead is not null)
            return Answer.Doing(new Deed.PhotosMeant(), instead);
        // Looking closes no question: a receipt may have come in the middle of one.
        var shown = loose.Count > 0 && Leading.Communities(turn).Count > 0 ? PlacePhotos.AskWhere(turn, loose.Count) : Overview(turn);
        return Answer.FromReply(shown) with { Question = turn.Account.Question };
    }

    /// <summary>What is called off is no place any more, and neither is the one before it.</summary>
    public static Deed? CallOff(OpenQuestion question) =>
        question.Command == CommandIds.Photos && Turn.AwaitedBy(question) == Awaited.Photo ? new Deed.PhotosMeant() : null;

    /// <summary>What lies loose was sent before, and not for this, unless that is said.</summary>
    private static Answer Meant(Turn turn, int loose, PhotoDraft where)
    {
        var wanted = new Attachment { By = turn.Me.Id, At = turn.Now, Meeting = where.Meeting, Expense = where.Expense };
        var (there, most) = turn.Records.Attachments.Beside(wanted);
        var standing = there.Count(one => one.Stands);
        if (standing >= most)
            return Answer.Doing(new Deed.PhotosMeant(), Reply.Say(turn.Texts.NotTaken(Unfit.Full), turn.Button(CommandIds.Photos)));
        var send = turn.Texts.SendPhotosNow(PhotoPlaces.Name(turn, wanted), standing, most);
        var reply = loose == 0 ? Reply.Say(send)
            : Reply.Say(Joined.Lines(send, turn.Texts.OthersLie(loose)), PlacePhotos.Button(turn, turn.Texts.PutThese(loose), where, these: true));
        return turn.Ask(Awaited.Photo, where, reply) with { Did = new Deed.PhotosMeant(where.Meeting, where.Expense) };
    }

    private static Reply Overview(Turn turn)
    {
        var meetings = PhotoPlaces.Meetings(turn);
        var fields = meetings.Select(led => (Name: turn.Wording.NameAndTopic(led.Meeting, led.Community), All: turn.Records.Attachments.Of(led.Meeting.Id)))
            .Concat(PhotoPlaces.Expenses(turn).Select(line => (Name: PhotoPlaces.Name(turn, line), All: turn.Records.Attachments.Of(line.Id))))
            .Append((Name: turn.Texts.SentByYouLabel, All: turn.Records.Attachments.By(turn.Me.Id)))
            .Select(place => new Field(place.Name, PhotoCounts.Of(turn.Texts, place.All) is { Length: > 0 } count ? count : turn.Texts.NoPhotosYet));
        var (key, until) = PhotoLink.Give(turn) ?? default;
        return Reply.Show(
            new Card
            {
                Title = turn.Texts.PhotosTitle,
                Fields = [.. fields],
                Note = Joined.Lines(turn.Texts.HowToSendPhotos, turn.Texts.PhotoLimits, key is null ? "" : turn.Texts.PhotosLink(turn.Clock.Time(until))),
                Buttons = key is null ? [] : [Choice.Opening(turn.Texts.SeePhotos, turn.Links.Private(key)!)],
            },
            [.. meetings.Take(1).Select(led => turn.Button(CommandIds.Photos, led.Meeting.Id.ToString())), turn.Button(CommandIds.Help)]) with
        {
            Secret = key is null ? null : turn.Secret(key, turn.Word),
        };
    }
}
