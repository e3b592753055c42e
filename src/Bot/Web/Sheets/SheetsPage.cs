using CommunityBot.Bot.Http;
using CommunityBot.Bot.Web.Links;
using CommunityBot.Calendar;
using CommunityBot.Conversation.Wording;
using CommunityBot.Files.Exports;
using CommunityBot.Files.Exports.ForPeople;
using CommunityBot.Files.Formats;
using CommunityBot.Links;
using CommunityBot.Programmes;
using CommunityBot.Records;
using CommunityBot.Sheets;

namespace CommunityBot.Bot.Web.Sheets;

/// <summary>匯出: the sheets that whoever has the link asked for, as far as they are theirs at the moment of opening.</summary>
public sealed class SheetsPage(
    IStore store, SchoolClock clock, WorkCalendar workdays, IRulebookSource rulebooks, ChatLinks links, TimeProvider time) : ILinkedPage
{
    public LinkPurpose For => LinkPurpose.Sheets;

    public LinkWords Words { get; } = new("您要的表", "The sheets you asked for") { Open = "下載", OpenInEnglish = "Download" };

    public IResult? Show(IRecords records, PrivateLink link, LinkAsked asked)
    {
        var now = time.GetUtcNow();
        if (SheetWish.Read(asked.Wish) is not { } wish || SheetRights.Of(records, link.Person, wish, clock.Day(now)) is not { } scope)
            return null;
        var reader = new Reader(wish.Language, wish.IsCommonEra ? Dates.CommonEra : Dates.Roc, rulebooks, clock, workdays, now);
        var wording = new SheetWording(new CommonWording(Catalogues.In(wish.Language), clock, rulebooks));
        if (wish.Kind == SheetKind.SignInSheet)
        {
            return SignInSheet(records, wish, reader) is { } sheet
                ? new SheetDownload(isCsv: false, wording.FileName(records, wish), _ => Task.FromResult(sheet))
                : null;
        }

        return new SheetDownload(wish.IsCsv, wording.FileName(records, wish), cancel => Books.Of(wish.Kind, new CommunityRows(store), reader, scope, cancel));
    }

    /// <summary>Null where the meeting was called off meanwhile.</summary>
    private Book? SignInSheet(IRecords records, SheetWish wish, Reader reader) =>
        wish.Meeting is { } id && records.Meetings.Find(id) is { CancelledAt: null } meeting && meeting.Community == wish.Community
            ? new SignInSheetBook(reader, QrPicture.ToSignIn(links, wish.Language)).Of(records, meeting)
            : null;
}
