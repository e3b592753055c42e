using CommunityBot.Amounts;
using CommunityBot.Attachments;
using CommunityBot.Budget;

namespace CommunityBot.Conversation.Texts;

public abstract partial class Catalogue
{
    public abstract string PhotosPurpose { get; }

    public abstract string PhotosTitle { get; }

    public abstract string HowToSendPhotos { get; }

    /// <summary>How much may be sent, said before anybody comes to it.</summary>
    public abstract string PhotoLimits { get; }

    /// <summary>There is no meeting of theirs on just now, and they lead nothing.</summary>
    public abstract string NoPlaceForPhotos { get; }

    /// <summary>They lead a community, of which there is neither a meeting nor an expense to ask about.</summary>
    public abstract string NothingHasPhotosYet { get; }

    public abstract string PhotoKept(string meeting, int count, int most);

    public abstract string ReceiptKept(string expense, int count, int most);

    /// <summary>The expense is still being asked about.</summary>
    public abstract string ReceiptWaits { get; }

    public abstract string ReceiptsPlaced(int count);

    public abstract string WherePhotos(int count);

    public abstract string PhotosOnTheirWay(int count);

    /// <summary>Why something that was sent is not taken, and what to do.</summary>
    public abstract string NotTaken(Unfit why);

    /// <summary>The platform does not hand it over any more.</summary>
    public abstract string PhotoGone { get; }

    public abstract string PhotosPlaced(string where, int count);

    /// <summary>What is typed where what was sent belongs nowhere.</summary>
    public abstract string NoneOfThemWord { get; }

    public abstract bool IsNoneOfThem(string words);

    public abstract string PhotosDropped(int count);

    public abstract string NoPhotoLies { get; }

    public abstract string SendPhotosNow(string where, int count, int most);

    /// <summary>What was said names no place that there is.</summary>
    public abstract string NoSuchPhotoPlace(string words);

    public abstract string WhereNext { get; }

    /// <summary>Stands before a place on a button: those that lie there are meant, not the next.</summary>
    public abstract string ThoseSentWord { get; }

    public abstract string PutThese(int count);

    public abstract string OthersLie(int count);

    public abstract string PhotoTakenBack(string photo);

    /// <summary>Whether a photo is to be taken back by what was said: 照片 刪掉剛才的, 照片 傳錯了.</summary>
    public abstract bool WantsPhotoBack(string words);

    public abstract string WhichPhotoBack { get; }

    public abstract string NoPhotoToTakeBack { get; }

    public abstract string NoSuchPhoto(string photo);

    /// <summary>支出 #34 膳食費 1,200 元.</summary>
    public abstract string ExpenseName(LedgerEntryId id, string item, Dollars amount);

    /// <summary>Behind the name of one that was taken back or corrected, whose receipts are still there.</summary>
    public abstract string StandsNoMore(string expense);

    public abstract string NoSuchExpense(LedgerEntryId id);

    /// <summary>How many photos and PDFs there are; there is at least one.</summary>
    public abstract string PhotoCount(int photos, int pdfs);

    public abstract string PhotosLabel { get; }

    public abstract string SentByYouLabel { get; }

    public abstract string NoPhotosYet { get; }

    public abstract string NotPlacedYet { get; }

    public abstract string SeePhotos { get; }

    public abstract string PhotosLink(TimeOnly until);

    public abstract string DidAttach(string where, IReadOnlyList<string> photos);

    public abstract string DidTakePhotosBack(string where, IReadOnlyList<string> photos);
}
