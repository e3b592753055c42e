using CommunityBot.Attachments;
using CommunityBot.Budget;
using CommunityBot.Conversation.Finding;
using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Deeds;
using CommunityBot.Messages;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Photos;

/// <summary>照片 這些 #12, 照片 這些 支出 #34, 照片 都不要: where what was sent belongs.</summary>
internal static class PlacePhotos
{
    public static Reply AskWhere(Turn turn, int count, string more = "") => Reply.Offer(
        Joined.Lines(turn.Texts.WherePhotos(count), more),
        [
            .. Buttons(turn, PhotoPlaces.Meetings(turn), PhotoPlaces.Expenses(turn), these: true),
            Choice.Saying(turn.Texts.NoneOfThemWord, $"{turn.Word} {turn.Texts.NoneOfThemWord}"),
        ]);

    /// <summary>Asks where, as a place was named that there is not, or not one alone: what lies loose where that was asked, else what is sent next.</summary>
    public static Reply AskInstead(Turn turn, string why, IReadOnlyList<LedMeeting>? among = null)
    {
        var these = IsAsked(turn);
        return PhotoPlaces.AreThere(turn)
            ? Reply.Offer(
                Joined.Lines(why, these ? turn.Texts.WherePhotos(Loose(turn).Count) : turn.Texts.WhereNext),
                [.. Buttons(turn, among ?? PhotoPlaces.Meetings(turn), among is null ? PhotoPlaces.Expenses(turn) : [], these)])
            : Reply.Say(why, turn.Button(CommandIds.Meetings));
    }

    /// <summary>Whether it is being asked where those belong that lie loose.</summary>
    public static bool IsAsked(Turn turn) => turn.Account.Question is { Command: CommandIds.Photos, Offered: { } offered } question
        && question.IsOpenFor(turn.Message)
        && offered.Any(one => one.Words.StartsWith($"{turn.Word} {turn.Texts.ThoseSentWord} ", StringComparison.Ordinal))
        && Turn.AwaitedBy(question) is null;

    public static Choice Button(Turn turn, string label, PhotoDraft where, bool these) => Choice.Saying(
        label,
        Joined.Words(
            turn.Word,
            these ? turn.Texts.ThoseSentWord : "",
            where.Expense is null ? "" : turn.Texts.Word(CommandIds.Spend),
            $"{where.Meeting}{where.Expense}"));

    private static IEnumerable<Choice> Buttons(Turn turn, IReadOnlyList<LedMeeting> meetings, IReadOnlyList<LedgerEntry> expenses, bool these) =>
        meetings
            .Select(led => Button(
                turn,
                Joined.Words(turn.Wording.DayAndTime(led.Meeting.StartsAt), turn.Wording.Name(led.Meeting, led.Community)),
                new PhotoDraft(Meeting: led.Meeting.Id),
                these))
            .Concat(expenses.Select(line => Button(turn, PhotoPlaces.Name(turn, line), new PhotoDraft(Expense: line.Id), these)));

    public static IReadOnlyList<Attachment> Loose(Turn turn) => [.. turn.Records.Attachments.By(turn.Me.Id).Where(one => one.IsLoose)];

    /// <summary>Puts all that lies loose there.</summary>
    public static Answer Put(Turn turn, IReadOnlyList<Attachment> loose, PhotoDraft where)
    {
        if (loose.Count == 0)
            return Reply.Say(turn.Texts.NoPhotoLies, turn.Button(CommandIds.Photos));
        var tried = loose
            .Select(one => (One: one, Unfit: turn.Records.Attachments.Place(one, it => it with { Meeting = where.Meeting, Expense = where.Expense })))
            .ToList();
        var placed = tried.Where(one => one.Unfit is null).Select(one => one.One.Id).ToList();
        var why = tried.Select(one => one.Unfit).OfType<Unfit>().Distinct()
            .Select(turn.Texts.NotTaken);
        var name = PhotoPlaces.Name(turn, loose[0] with { Meeting = where.Meeting, Expense = where.Expense });
        var reply = Reply.Say(
            Joined.Lines([placed.Count > 0 ? turn.Texts.PhotosPlaced(name, placed.Count) : "", .. why]), turn.Button(CommandIds.Photos));
        return placed.Count > 0 ? Answer.Doing(new Deed.Attached(placed), reply) : reply;
    }

    public static Answer Drop(Turn turn, IReadOnlyList<Attachment> loose) =>
        loose.Count == 0 ? Reply.Say(turn.Texts.NoPhotoLies) : TakeBack(turn, loose, Reply.Say(turn.Texts.PhotosDropped(loose.Count)));

    public static Answer TakeBack(Turn turn, IReadOnlyList<Attachment> standing, Reply reply)
    {
        foreach (var one in standing)
            turn.Records.Attachments.TakeBack(one, turn.Me.Id, turn.Now);
        return Answer.Doing(new Deed.Attached([.. standing.Select(one => one.Id)], TakesBack: true), reply);
    }
}
