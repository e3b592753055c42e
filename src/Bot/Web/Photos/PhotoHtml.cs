using System.Globalization;
using CommunityBot.Attachments;
using CommunityBot.Bot.Web.Links;
using CommunityBot.Budget;
using CommunityBot.Conversation.Wording;
using CommunityBot.Messages;
using CommunityBot.Records;

namespace CommunityBot.Bot.Web.Photos;

/// <summary>Photos and receipts as a page: by what they are of, each as a small picture that opens the large one.</summary>
internal sealed class PhotoHtml(CommonWording wording, IRecords records, IFileShelf shelf)
{
    /// <summary>How the form of a further page begins.</summary>
    public const string Page = "page";

    /// <summary>As many small pictures make a page of about a megabyte.</summary>
    private const int OnPage = 60;

    /// <param name="seen">All of them.</param>
    /// <param name="until">When the link ends.</param>
    /// <param name="form">Which page; empty for the first.</param>
    public string Write(IReadOnlyList<SeenPhoto> seen, DateTimeOffset until, string form)
    {
        var pages = Math.Max(1, (seen.Count + OnPage - 1) / OnPage);
        var page = form.Length > Page.Length && int.TryParse(form.AsSpan(Page.Length), CultureInfo.InvariantCulture, out var asked)
            ? Math.Clamp(asked, 1, pages)
            : 1;
        var shown = seen.Skip((page - 1) * OnPage).Take(OnPage).ToList();
        return $"""
                <h1>{Text(wording.Texts.PhotosTitle)}</h1>
                <p>{Say(
                    $"共 {seen.Count} 份。按一下看大圖；撤回請在聊天裡說「照片 撤回」加上編號。這個連結到 {wording.DayAndTime(until)} 為止可以再打開。",
                    $"{seen.Count} in all. Press one to see it large; to take one back, say “photos undo” and its number in the chat. The link opens until "
                        + $"{wording.DayAndTime(until)}.")}</p>
            {string.Join('\n', shown.GroupBy(one => Title(one)).Select(Group))}
            {string.Join('\n', Enumerable.Range(1, pages).Where(number => number != page).Select(Other))}
            """;
    }

    /// <summary>What is said where the records know of one whose file is not there, or is damaged.</summary>
    public string Missing(Attachment photo) => $"""
            <h1>{Say($"{photo.Id} 的檔案不見了", $"The file of {photo.Id} is missing")}</h1>
            <p>{Say(
                "紀錄還在，但伺服器上的檔案不見了或壞了，所以看不到。手邊還有的話，請再傳一次。",
                "The record is there, but its file on the server is missing or damaged, so it cannot be seen. If you still have it, please send it again.")}</p>
            <p>{Say(
                "請告訴承辦人：用 verify 看少了哪些，再把備份旁 files 資料夾裡的檔案放回來。",
                "Please tell the office: verify lists what is missing, and the folder files beside a backup has it to be put back.")}</p>
        """;

    private string Group(IGrouping<string, SeenPhoto> group) => $"""
            <h2>{Text(group.Key)}</h2>
            <div class="photos">
        {string.Join('\n', group.Select(One))}
            </div>
        """;

    private string One(SeenPhoto one)
    {
        var id = one.Photo.Id;
        var by = records.People.Find(one.Photo.By)?.Name ?? wording.Texts.Nobody;
        var small = one.Photo.File!.Kind == FileKind.Pdf ? "<span>PDF</span>"
            : shelf.ReadSmall(one.Photo.File) is { } picture ? $"""<img src="data:image/jpeg;base64,{Convert.ToBase64String(picture)}" alt="">"""
            : $"<span>{Say("檔案不見了", "File missing")}</span>";
        return $"""
                  <form method="post" action="?as={id.Value.ToString(CultureInfo.InvariantCulture)}">
                    <button>{small}</button>
                    <small>{id} {Text(wording.DayAndTime(one.Photo.At))} {Text(by)}</small>
                  </form>
            """;
    }

    private string Title(SeenPhoto one) => one switch
    {
        { Meeting: { } meeting, Community: { } community } =>
            $"{community.Name} {wording.Day(meeting.StartsAt)} {wording.NameAndTopic(meeting, community)}",
        { Expense: { } line, Community: { } community } =>
            $"{community.Name} {wording.Texts.Day(line.On)} {Marked(line, wording.Texts.ExpenseName(line.Id, Item(line.Item, community), line.Amount))}",
        _ => Said("還沒說放在哪裡", "Not yet told where they belong"),
    };

    /// <summary>What was taken back or corrected keeps its receipts, and is not to be taken for one that stands.</summary>
    private string Marked(LedgerEntry line, string name) =>
        records.Budget.CorrectionOf(line.Id) is null ? name : wording.Texts.StandsNoMore(name);

    private string Item(string id, Communities.Community community) =>
        wording.RulebookOf(community.Programme)?.Funding?.FindItem(id) is { } item ? wording.Name(item.Name) : id;

    private string Other(int page) => $"""
            <form method="post" action="?as={Page}{page.ToString(CultureInfo.InvariantCulture)}">
              <button>{Say($"第 {page} 頁", $"Page {page}")}</button>
            </form>
        """;

    private string Said(string chinese, string english) => wording.Texts.Language == Language.English ? english : chinese;

    private string Say(string chinese, string english) => Text(Said(chinese, english));

    private static string Text(string text) => PrivatePage.Text(text);
}
