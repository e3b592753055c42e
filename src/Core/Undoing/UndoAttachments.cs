using CommunityBot.Attachments;
using CommunityBot.Deeds;

namespace CommunityBot.Undoing;

/// <summary>
/// Photos and receipts: they are not seen any more, and leave the disk once no backup knows of them. Those that were taken back are seen again, as
/// their files lie there for days.
/// </summary>
internal static class UndoAttachments
{
    public static UndoOutcome Run(IAttachments attachments, Deed.Attached deed, UndoNote note)
    {
        var sent = deed.Which.Select(attachments.Find).OfType<Attachment>().ToList();
        return deed.TakesBack ? PutBack(attachments, sent) : TakeBack(attachments, sent, note);
    }

    private static UndoOutcome TakeBack(IAttachments attachments, IReadOnlyList<Attachment> sent, UndoNote note)
    {
        var taken = sent.Count(one => attachments.TakeBack(one, note.By, note.At));
        return taken > 0 ? new UndoOutcome.Done()
            : sent is [.., { TakenBackBy: { } by, TakenBackAt: { } at }] ? new UndoOutcome.Gone(by, at)
            : new UndoOutcome.Gone();
    }

    private static UndoOutcome PutBack(IAttachments attachments, IReadOnlyList<Attachment> sent)
    {
        var back = sent.Where(one => one is { State: AttachmentState.Kept, File: not null, TakenBackAt: not null }).ToList();
        var stand = back.Count(one => attachments.PutBack(one) is null);
        return stand > 0 ? new UndoOutcome.Done()
            : back.Count > 0 ? new UndoOutcome.BuiltOn(Later.SentAgain)
            : new UndoOutcome.Gone();
    }
}
