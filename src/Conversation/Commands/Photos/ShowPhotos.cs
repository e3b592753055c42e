using CommunityBot.Attachments;
using CommunityBot.Conversation.Commands.Money;
using CommunityBot.Conversation.Finding;
using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Conversation.Wording;
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
        if (turn.Texts.IsTakeBack(verb) && Leading.Reference(rest).Id is { } photo)
            return TakeBack(turn, new AttachmentId(photo.Value));
        if (LedgerReference.Take(rest).Id is { } line && CommandWords.Of(CommandIds.Spend).In(turn.Texts.Language).Contains(verb))
        {
            return PhotoPlaces.Expense(turn, line) is { } expense
                ? Meant(turn, loose, new PhotoDraft(Expense: expense.Id))
                : Reply.Say(turn.Texts.NoSuchExpense(line));
        }

        if (Leading.Reference(turn.Arguments).Id is { } id)
        {
            return PhotoPlaces.Meeting(turn, id) is { } meeting
                ? Meant(turn, loose, new PhotoDraft(Meeting: meeting.Id))
                : Reply.Say(turn.Texts.NoSuchMeeting(id), turn.Button(CommandIds.Meetings));
        }

        if (turn.Awaited == Awaited.Photo && turn.Draft<PhotoDraft>() is { } asked)
            return Meant(turn, [], asked);
        // Looking closes no question: a receipt may have come in the middle of one.
        var shown = loose.Count > 0 && Leading.Communities(turn).Count > 0 ? PlacePhotos.AskWhere(turn, loose.Count) : Overview(turn);
        return Answer.FromReply(shown) with { Question = turn.Account.Question };
    }

    private static Answer Meant(Turn turn, IReadOnlyList<Attachment> loose, PhotoDraft where)
    {
        if (loose.Count > 0)
            return PlacePhotos.Put(turn, loose, where);
        var wanted = new Attachment { By = turn.Me.Id, At = turn.Now, Meeting = where.Meeting, Expense = where.Expense };
        var (there, most) = turn.Records.Attachments.Beside(wanted);
        var standing = there.Count(one => one.Stands);
        return standing >= most
            ? Reply.Say(turn.Texts.NotTaken(Unfit.Full), turn.Button(CommandIds.Photos))
            : turn.Ask(Awaited.Photo, where, Reply.Say(turn.Texts.SendPhotosNow(PhotoPlaces.Name(turn, wanted), standing, most)));
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

    /// <summary>One's own, and those of what one leads.</summary>
    private static Answer TakeBack(Turn turn, AttachmentId id)
    {
        if (turn.Records.Attachments.Find(id) is not { Stands: true } photo || !(photo.By == turn.Me.Id || Leads(turn, photo)))
            return Reply.Say(turn.Texts.NoSuchPhoto(id.ToString()), turn.Button(CommandIds.Photos));
        return PlacePhotos.TakeBack(turn, [photo], Reply.Say(turn.Texts.PhotoTakenBack(id.ToString()), turn.Button(CommandIds.Photos)));
    }

    private static bool Leads(Turn turn, Attachment photo) => photo switch
    {
        { Meeting: { } meeting } => Leading.Meeting(turn, meeting) is not null,
        { Expense: { } expense } => PhotoPlaces.Expense(turn, expense) is not null,
        _ => false,
    };
}
