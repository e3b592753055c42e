using CommunityBot.Budget;
using CommunityBot.Communities;
using CommunityBot.Meetings;

namespace CommunityBot.Attachments;

/// <summary>Photos and receipts: what is known of each. The files themselves lie in a folder.</summary>
public interface IAttachments
{
    /// <returns>It with its id.</returns>
    Attachment Add(Attachment attachment);

    Attachment? Find(AttachmentId id);

    /// <summary>Keeps all of it but who sent it and when.</summary>
    void Update(Attachment attachment);

    /// <summary>Those still to be fetched, oldest first. There are few at any time.</summary>
    IReadOnlyList<Attachment> Awaited();

    /// <summary>Those of a meeting, whatever became of them, oldest first.</summary>
    IReadOnlyList<Attachment> Of(MeetingId meeting);

    /// <summary>Those of an expense.</summary>
    IReadOnlyList<Attachment> Of(LedgerEntryId expense);

    /// <summary>What somebody sent, whatever became of it, oldest first.</summary>
    IReadOnlyList<Attachment> By(PersonId person);

    /// <summary>Every one of which there is a file, oldest first: for whoever looks after the folder.</summary>
    IReadOnlyList<Attachment> WithFiles();

    /// <summary>
    /// Forgets what was not taken, and what nobody said the place of, where it was sent before then. The last of all stays, as the next is numbered
    /// after it.
    /// </summary>
    /// <returns>How many.</returns>
    int ForgetBefore(DateTimeOffset instant);
}
