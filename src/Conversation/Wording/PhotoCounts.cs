using CommunityBot.Attachments;
using CommunityBot.Conversation.Texts;

namespace CommunityBot.Conversation.Wording;

/// <summary>How many photos and receipts there are of something: 照片 3 張、PDF 1 份.</summary>
public static class PhotoCounts
{
    /// <returns>Empty where there is none.</returns>
    public static string Of(Catalogue texts, IReadOnlyList<Attachment> all)
    {
        var pdfs = all.Count(one => one is { Stands: true, File.Kind: FileKind.Pdf });
        var photos = all.Count(one => one.Stands) - pdfs;
        return photos + pdfs == 0 ? "" : texts.PhotoCount(photos, pdfs);
    }
}
