using CommunityBot.Attachments;
using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Deeds;
using CommunityBot.Messages;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Photos;

/// <summary>照片 #12, 照片 支出 #34, 照片 都不要: where what was sent belongs.</summary>
internal static class PlacePhotos
{
    public static Reply AskWhere(Turn turn, int count, string more = "")
    {
        var word = turn.Texts.Word(CommandIds.Photos);
        var spend = turn.Texts.Word(CommandIds.Spend);
        return Reply.Offer(
            Joined.Lines(turn.Texts.WherePhotos(count), more),
            [
                .. PhotoPlaces.Meetings(turn).Select(led => Choice.Saying(
                    Joined.Words(turn.Wording.DayAndTime(led.Meeting.StartsAt), turn.Wording.Name(led.Meeting, led.Community)), $"{word} {led.Meeting.Id}")),
                .. PhotoPlaces.Expenses(turn).Select(line => Choice.Saying(PhotoPlaces.Name(turn, line), $"{word} {spend} {line.Id}")),
                Choice.Saying(turn.Texts.NoneOfThemWord, $"{word} {turn.Texts.NoneOfThemWord}"),
            ]);
    }

    public static IReadOnlyList<Attachment> Loose(Turn turn) => [.. turn.Records.Attachments.By(turn.Me.Id).Where(one => one.IsLoose)];

    /// <summary>Puts all that lies loose there.</summary>
    public static Answer Put(Turn turn, IReadOnlyList<Attachment> loose, PhotoDraft where)
    {
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
