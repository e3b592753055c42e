using CommunityBot.Attachments;
using CommunityBot.Stores;

namespace CommunityBot.Bot.Attachments;

/// <summary>Looks at what was fetched, by what is in it, and puts what is to be kept of it on the shelf.</summary>
internal static class Inspection
{
    /// <param name="sent">What is in it.</param>
    /// <param name="wantsPhoto">Whether a document is none of it.</param>
    /// <param name="shelf">Where it is put.</param>
    /// <returns>What is kept, or why nothing is.</returns>
    /// <exception cref="Records.StoreUnavailableException">The shelf cannot be written.</exception>
    public static (KeptFile? File, Unfit? Unfit) Run(byte[] sent, bool wantsPhoto, FileShelf shelf)
    {
        switch (ContentSign.Of(sent))
        {
            case Content.Pdf:
                return wantsPhoto ? (null, Unfit.NoPhoto) : (shelf.Keep(FileKind.Pdf, sent), null);
            case Content.Picture:
                var (photo, unfit) = PhotoMaker.Make(sent);
                return photo is null ? (null, unfit) : (shelf.Keep(FileKind.Photo, photo.Page, photo.Small), null);
            case Content.Heic:
                return (null, Unfit.Heic);
            case Content.Video:
                return (null, Unfit.Video);
            case Content.Audio:
                return (null, Unfit.Audio);
            default:
                return (null, Unfit.Other);
        }
    }
}
