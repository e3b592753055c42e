using System.Globalization;
using CommunityBot.Attachments;
using CommunityBot.Conversation.Finding;
using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Messages;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Photos;

/// <summary>照片 撤回 #31: one's own, and those of what one leads; without a number the one that the speaker sent today.</summary>
internal static class TakePhotoBack
{
    public static Answer Run(Turn turn, AttachmentId? named)
    {
        if (named is { } id)
            return turn.Records.Attachments.Find(id) is { Stands: true } photo && (photo.By == turn.Me.Id || Leads(turn, photo)) ? One(turn, photo)
                : Reply.Say(turn.Texts.NoSuchPhoto(id.ToString()), turn.Button(CommandIds.Photos));
        return Today(turn) is [var only] ? One(turn, only) : Ask(turn);
    }

    /// <summary>照片 傳錯了 says that one is wrong, and not which: nothing is changed by it alone.</summary>
    public static Answer Ask(Turn turn)
    {
        var today = Today(turn);
        var which = Reply.Offer(turn.Texts.WhichPhotoBack, [.. today.Take(Limits.Buttons).Select(one => Button(turn, one))]);
        return today.Count switch
        {
            0 => Reply.Say(turn.Texts.NoPhotoToTakeBack, turn.Button(CommandIds.Photos)),
            1 => Answer.YesOrNo(which),
            _ => which,
        };
    }

    /// <summary>What the speaker sent today and stands, the newest first.</summary>
    private static IReadOnlyList<Attachment> Today(Turn turn) =>
        [.. turn.Records.Attachments.By(turn.Me.Id).Where(one => one.Stands && turn.Clock.Day(one.At) == turn.Today).Reverse()];

    private static Answer One(Turn turn, Attachment photo) =>
        PlacePhotos.TakeBack(turn, [photo], Reply.Say(turn.Texts.PhotoTakenBack(photo.Id.ToString()), turn.Button(CommandIds.Photos)));

    /// <summary>#31 14:05 例行研討 第1次.</summary>
    private static Choice Button(Turn turn, Attachment one) => Choice.Saying(
        Joined.Words(
            one.Id.ToString(), turn.Clock.Time(one.At).ToString("HH:mm", CultureInfo.InvariantCulture),
            one is { Meeting: null, Expense: null } ? turn.Texts.NotPlacedYet : PhotoPlaces.Name(turn, one)),
        $"{turn.Word} {turn.Texts.TakeBackWord} {one.Id}");

    private static bool Leads(Turn turn, Attachment photo) => photo switch
    {
        { Meeting: { } meeting } => Leading.Meeting(turn, meeting) is not null,
        { Expense: { } expense } => PhotoPlaces.Expense(turn, expense) is not null,
        _ => false,
    };
}
