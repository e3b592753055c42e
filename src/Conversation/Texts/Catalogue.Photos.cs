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

    public abstract string PhotoTakenBack(string photo);

    public abstract string NoSuchPhoto(string photo);

    /// <summary>支出 #34 膳食費 1,200 元.</summary>
    public abstract string ExpenseName(LedgerEntryId id, string item, Dollars amount);

    public abstract string NoSuchExpense(LedgerEntryId id);

    /// <summary>How many photos and PDFs there are; there is at least one.</summary>
    public abstract string PhotoCount(int photos, int pdfs);

    public abstract string PhotosLabel { get; }

    public abstract string SentByYouLabel { get; }

    public abstract string NoPhotosYet { get; }

    public abstract string NotPlacedYet { get; }

    public abstract string SeePhotos { get; }

    public abstract string PhotosLink(TimeOnly until);

    public abstract string DidAttach(string where, int count);

    public abstract string DidTakePhotosBack(string where, int count);
}
