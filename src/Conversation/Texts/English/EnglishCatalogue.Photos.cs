using System.Text.RegularExpressions;
using CommunityBot.Amounts;
using CommunityBot.Attachments;
using CommunityBot.Budget;

namespace CommunityBot.Conversation.Texts.English;

public sealed partial class EnglishCatalogue
{
    private static readonly Regex s_photoBack = new(
        @"\b(?:delete|remove|undo|wrong|take\b.*\bback)\b", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    public override string PhotosPurpose => "Photos of meetings and receipts of expenses: see them, or say where they belong";

    public override string PhotosTitle => "Photos and receipts";

    public override string HowToSendPhotos =>
        "Just send them to me, without a word. What you send while a meeting is on is of that meeting, and right after an expense it is its receipt; "
        + "otherwise I ask.";

    public override string PhotoLimits =>
        $"Photos may be JPEG, PNG, WebP or GIF, and receipts PDF too. A file has {AttachmentLimits.Bytes / AttachmentLimits.Megabyte} MB and "
        + $"{AttachmentLimits.Megapixels} megapixels ({AttachmentLimits.MegapixelsWhole} if it is no JPEG) at most; "
        + $"a meeting has {AttachmentLimits.OfMeeting} photos at most, and an expense "
        + $"{AttachmentLimits.OfExpense} receipts. Photos are turned upright and made as large as an A4 page; where and with what they were taken is "
        + "not kept.";

    public override string NoPlaceForPhotos =>
        "Thank you. No meeting is on just now, so I do not know where this belongs, and did not keep it. Photos that you send during a meeting are kept "
        + "with it.";

    public override string NothingHasPhotosYet =>
        "Your communities have had no meeting of late, and no expense yet, so I do not know where this belongs, and did not keep it. For an earlier "
        + "meeting, say “photos” and its number first, as in “photos #12”; for a receipt, note the expense first with “spend”.";

    public override string PhotoKept(string meeting, int count, int most) => $"Photo kept: {meeting}, which now has {count} (at most {most}).";

    public override string ReceiptKept(string expense, int count, int most) => $"Receipt kept: {expense}, which now has {count} (at most {most}).";

    public override string ReceiptWaits => "I have the receipt. It goes with this expense once that is noted; please go on.";

    public override string ReceiptsPlaced(int count) => count == 1 ? "The receipt you sent goes with it." : $"The {count} receipts you sent go with it.";

    public override string WherePhotos(int count) => count == 1 ? "I have it. Where does it belong?" : $"I have {count}. Where do they belong?";

    public override string PhotosOnTheirWay(int count) => $"{count} more on the way.";

    public override string NotTaken(Unfit why) => why switch
    {
        Unfit.TooLarge =>
            $"This file is too large and was not kept. The most is {AttachmentLimits.Bytes / AttachmentLimits.Megabyte} MB; please make it smaller.",
        Unfit.TooManyPixels => $"This picture is too large and was not kept. A JPEG has {AttachmentLimits.Megapixels} megapixels at most, and a PNG, WebP, "
            + $"GIF or progressive JPEG {AttachmentLimits.MegapixelsWhole}; please make it smaller.",
        Unfit.Broken => "This file cannot be opened: it is damaged, or did not arrive whole. It was not kept; please send it again.",
        Unfit.Heic => "This is an iPhone's HEIC photo and was not kept. Send it as a photo, not as a file, or choose Settings, Camera, Formats, Most "
            + "Compatible and take it again.",
        Unfit.Video => "Videos are not kept. Please send a photo, or a picture taken from the video.",
        Unfit.Audio => "Recordings are not kept. Please send a photo, or type what it says.",
        Unfit.Other => "This is neither a photo nor a PDF and was not kept. Please send a JPEG or PNG photo, or a PDF receipt; save a web page, Word "
            + "or Excel file as a PDF first, or take a picture of the screen. What counts is what is in the file, not its name.",
        Unfit.NoPhoto => "A PDF is a receipt and not of a meeting, and was not kept. Say “photos spend” with the number of the expense first, as in "
            + "“photos spend #34”, and send it again.",
        Unfit.Twice => "This one is there already and was not kept again.",
        Unfit.Full => $"It is full, and this one was not kept. A meeting has {AttachmentLimits.OfMeeting} at most, an expense {AttachmentLimits.OfExpense}, "
            + $"and {AttachmentLimits.Loose} may wait to be told where they belong.",
        Unfit.Elsewhere => "This picture lies at another site and not in the chat, and was not kept. Please send a photo from your phone.",
        _ => throw new ArgumentOutOfRangeException(nameof(why), why, "A new reason needs words here."),
    };

    public override string PhotoGone => "Something you sent cannot be had any more and did not arrive. Please send it again.";

    public override string PhotosPlaced(string where, int count) => $"Put in its place ({count}): {where}.";

    public override string NoneOfThemWord => "none";

    public override bool IsNoneOfThem(string words) => words.ToLowerInvariant() is "none" or "none of them" or "drop them" || words is "都不要";

    public override string PhotosDropped(int count) => count == 1 ? "All right, it is not kept." : $"All right, none of the {count} is kept.";

    public override string NoPhotoLies => "No photo or receipt waits to be told where it belongs.";

    public override string SendPhotosNow(string where, int count, int most) =>
        $"All right, send photos for {where}. It has {count} now, and {most} at most. When you are done, just say something else.";

    public override string NoSuchPhotoPlace(string words) => $"There is no meeting and no expense “{words}”.";

    public override string WhereNext => "Where does the photo or receipt belong that you send next?";

    public override string ThoseSentWord => "these";

    public override string PutThese(int count) => count == 1 ? "Put the earlier one here too" : $"Put the {count} earlier ones here too";

    public override string OthersLie(int count) => count == 1
        ? "The one you sent earlier has no place yet and is not put there."
        : $"The {count} you sent earlier have no place yet and are not put there.";

    public override string PhotoTakenBack(string photo) => $"{photo} was taken back and is not seen any more.";

    public override bool WantsPhotoBack(string words) => s_photoBack.IsMatch(words);

    public override string WhichPhotoBack => "Which one is to be taken back?";

    public override string NoPhotoToTakeBack =>
        "You sent no photo or receipt today that stands. For an earlier one say “photos undo” and its number, which is on the page of photos.";

    public override string NoSuchPhoto(string photo) => $"{photo} is not there, or not yours to take back. The numbers are on the page of photos.";

    public override string ExpenseName(LedgerEntryId id, string item, Dollars amount) => $"expense {id} {item} {Money(amount)}";

    public override string StandsNoMore(string expense) => $"{expense} (taken back or corrected)";

    public override string NoSuchExpense(LedgerEntryId id) => $"You lead no community with an expense {id}. Say “budget details” to see the numbers.";

    public override string PhotoCount(int photos, int pdfs) => List(
    [
        .. photos > 0 ? [photos == 1 ? "1 photo" : $"{photos} photos"] : Array.Empty<string>(),
        .. pdfs > 0 ? [pdfs == 1 ? "1 PDF" : $"{pdfs} PDFs"] : Array.Empty<string>(),
    ]);

    public override string PhotosLabel => "Photos and receipts";

    public override string SentByYouLabel => "Sent by you";

    public override string NoPhotosYet => "none yet";

    public override string NotPlacedYet => "no place told yet";

    public override string SeePhotos => "See photos and receipts";

    public override string PhotosLink(TimeOnly until) => $"The button opens a page for you alone, until {Time(until)}.";

    public override string DidAttach(string where, IReadOnlyList<string> photos) =>
        photos.Count == 1 ? $"photo or receipt {photos[0]} ({where})" : $"{photos.Count} photos or receipts, {List(photos)} ({where})";

    public override string DidTakePhotosBack(string where, IReadOnlyList<string> photos) => $"taking back {DidAttach(where, photos)}";
}
