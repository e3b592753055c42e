using System.Text.RegularExpressions;
using CommunityBot.Amounts;
using CommunityBot.Attachments;
using CommunityBot.Budget;

namespace CommunityBot.Conversation.Texts.Chinese;

public sealed partial class ChineseCatalogue
{
    private static readonly Regex s_photoBack = new("刪|删|撤回|收回|移除|拿掉|[傳传發发放貼]錯|[传发放]错", RegexOptions.NonBacktracking);

    public override string PhotosPurpose => "看活動的照片、支出的單據，或說要放在哪裡";

    public override string PhotosTitle => "照片與單據";

    public override string HowToSendPhotos =>
        "直接傳給我就好，不用打字。活動進行中傳的，放在那場活動；剛記好支出時傳的，當那筆的單據；其他的我會問您。";

    public override string PhotoLimits =>
        $"照片收 JPEG、PNG、WebP、GIF，單據也收 PDF（電子發票）。一個檔案最大 {AttachmentLimits.Bytes / AttachmentLimits.Megabyte} MB、"
        + $"{AttachmentLimits.Megapixels * 100} 萬像素（JPEG 以外 {AttachmentLimits.MegapixelsWhole * 100} 萬）；"
        + $"一場活動最多 {AttachmentLimits.OfMeeting} 張，一筆支出最多 {AttachmentLimits.OfExpense} 份。"
        + "照片會轉正、縮到 A4 的大小，拍攝的地點和手機型號不會留著。";

    public override string NoPlaceForPhotos => "謝謝您。現在沒有進行中的活動，這張不知道要放在哪裡，所以沒有收。活動進行時傳的照片，會放在那場活動。";

    public override string NothingHasPhotosYet =>
        "您帶的社群最近沒有活動，也還沒有支出，這張不知道要放在哪裡，所以沒有收。是以前的活動，請先說「照片」加上編號（例如「照片 #12」）再傳；是單據，請先記「支出」。";

    public override string PhotoKept(string meeting, int count, int most) => $"已收下照片：{meeting}，現在有 {count} 張（最多 {most} 張）。";

    public override string ReceiptKept(string expense, int count, int most) => $"已收下單據：{expense}，現在有 {count} 份（最多 {most} 份）。";

    public override string ReceiptWaits => "單據收下了。這筆支出記好以後，會自動附上，請接著說完。";

    public override string ReceiptsPlaced(int count) => $"已附上剛才傳的單據 {count} 份。";

    public override string WherePhotos(int count) => $"收下了 {count} 份，要放在哪裡？";

    public override string PhotosOnTheirWay(int count) => $"還有 {count} 份正在收。";

    public override string NotTaken(Unfit why) => why switch
    {
        Unfit.TooLarge => $"這個檔案太大了，沒有收。一個最大 {AttachmentLimits.Bytes / AttachmentLimits.Megabyte} MB，請縮小以後再傳。",
        Unfit.TooManyPixels => $"這張圖太大了，沒有收。JPEG 最多 {AttachmentLimits.Megapixels * 100} 萬像素，PNG、WebP、GIF 和漸進式 JPEG "
            + $"最多 {AttachmentLimits.MegapixelsWhole * 100} 萬，請縮小以後再傳。",
        Unfit.Broken => "這個檔案打不開，可能沒有傳完或是壞了，沒有收。請再傳一次。",
        Unfit.Heic => "這是 iPhone 的 HEIC 照片，沒有收。請在聊天裡用「照片」傳（不要用「檔案」），或到手機的「設定 → 相機 → 格式」選「最相容」，"
            + "再拍一次。",
        Unfit.Video => "影片沒有收。請傳照片，或從影片截一張圖。",
        Unfit.Audio => "錄音沒有收。請傳照片，或把內容打成文字。",
        Unfit.Other => "這不是照片，也不是 PDF，沒有收。請傳 JPEG、PNG 照片，或 PDF 單據；網頁、Word、Excel 請先存成 PDF，或截一張圖。"
            + "看的是檔案的內容，不是檔名。",
        Unfit.NoPhoto => "PDF 是單據，不放在活動裡，沒有收。請先說「照片 支出」加上那筆支出的編號（例如「照片 支出 #34」），再傳一次。",
        Unfit.Twice => "這份已經有了，沒有再收一次。",
        Unfit.Full => $"已經滿了，這份沒有收。一場活動最多 {AttachmentLimits.OfMeeting} 張，一筆支出最多 {AttachmentLimits.OfExpense} 份，"
            + $"還沒說放哪裡的最多 {AttachmentLimits.Loose} 份。",
        Unfit.Elsewhere => "這張放在別的網站，不在聊天裡，沒有收。請直接從手機傳照片。",
        _ => throw new ArgumentOutOfRangeException(nameof(why), why, "A new reason needs words here."),
    };

    public override string PhotoGone => "您傳的一份已經拿不到了，沒有收到。請再傳一次。";

    public override string PhotosPlaced(string where, int count) => $"已放好 {count} 份：{where}。";

    public override string NoneOfThemWord => "都不要";

    public override bool IsNoneOfThem(string words) => words is "都不要" or "不要" or "不用了" or "都不用" or "丟掉" || words.ToLowerInvariant() is "none";

    public override string PhotosDropped(int count) => $"好，{count} 份都不留。";

    public override string NoPhotoLies => "沒有還沒放好的照片或單據。";

    public override string SendPhotosNow(string where, int count, int most) =>
        $"好，請傳照片，會放在：{where}。現在有 {count} 份，最多 {most} 份。傳完就可以說別的。";

    public override string NoSuchPhotoPlace(string words) => $"找不到「{words}」是哪一場活動、哪一筆支出。";

    public override string WhereNext => "接下來傳的照片或單據要放在哪裡？";

    public override string ThoseSentWord => "這些";

    public override string PutThese(int count) => $"先前的 {count} 份也放這裡";

    public override string OthersLie(int count) => $"先前傳的 {count} 份還沒說放哪裡，沒有一起放進去。";

    public override string PhotoTakenBack(string photo) => $"已撤回 {photo}，看不到了。";

    public override bool WantsPhotoBack(string words) => s_photoBack.IsMatch(words);

    public override string WhichPhotoBack => "要撤回哪一份？";

    public override string NoPhotoToTakeBack => "您今天沒有傳照片或單據，或都撤回了。以前的請說「照片 撤回」加上編號，編號在照片的頁面上。";

    public override string NoSuchPhoto(string photo) => $"找不到 {photo}，或不是您能撤回的。編號在照片的頁面上。";

    public override string ExpenseName(LedgerEntryId id, string item, Dollars amount) => $"支出 {id} {item} {Money(amount)}";

    public override string StandsNoMore(string expense) => $"{expense}（已收回或更正）";

    public override string NoSuchExpense(LedgerEntryId id) => $"找不到您管的 {id} 這筆支出。請說「經費 明細」看編號。";

    public override string PhotoCount(int photos, int pdfs) => List(
        [.. photos > 0 ? [$"照片 {photos} 張"] : Array.Empty<string>(), .. pdfs > 0 ? [$"PDF {pdfs} 份"] : Array.Empty<string>()]);

    public override string PhotosLabel => "照片與單據";

    public override string SentByYouLabel => "您傳的";

    public override string NoPhotosYet => "還沒有";

    public override string NotPlacedYet => "還沒說放哪裡";

    public override string SeePhotos => "看照片與單據";

    public override string PhotosLink(TimeOnly until) => $"按鈕打開的頁面只給您看，{Time(until)} 以前有效。";

    public override string DidAttach(string where, IReadOnlyList<string> photos) =>
        photos.Count == 1 ? $"照片或單據 {photos[0]}（{where}）" : $"{photos.Count} 份照片或單據 {List(photos)}（{where}）";

    public override string DidTakePhotosBack(string where, IReadOnlyList<string> photos) => $"撤回{DidAttach(where, photos)}";
}
