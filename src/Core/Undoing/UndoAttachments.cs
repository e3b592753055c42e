using CommunityBot.Attachments;
using CommunityBot.Deeds;

namespace CommunityBot.Undoing;

/// <summary>Photos and receipts: they are not seen any more, and leave the disk once no backup knows of them.</summary>
internal static class UndoAttachments
{
    public static UndoOutcome Run(IAttachments attachments, Deed.Attached deed, UndoNote note)
    {
        var sent = deed.Which.Select(attachments.Find).OfType<Attachment>().ToList();
        var taken = sent.Count(one => attachments.TakeBack(one, note.By, note.At));
        return taken > 0 ? new UndoOutcome.Done()
            : sent is [.., { TakenBackBy: { } by, TakenBackAt: { } at }] ? new UndoOutcome.Gone(by, at)
            : new UndoOutcome.Gone();
    }
}
