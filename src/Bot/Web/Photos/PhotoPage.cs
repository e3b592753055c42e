using System.Globalization;
using System.Net.Mime;
using CommunityBot.Attachments;
using CommunityBot.Bot.Web.Links;
using CommunityBot.Calendar;
using CommunityBot.Conversation.Wording;
using CommunityBot.Links;
using CommunityBot.Messages;
using CommunityBot.Programmes;
using CommunityBot.Records;

namespace CommunityBot.Bot.Web.Photos;

/// <summary>照片: the photos and receipts of what whoever has the link leads, and those they sent; nothing of anybody else's.</summary>
public sealed class PhotoPage(IFileShelf shelf, SchoolClock clock, IRulebookSource rulebooks, TimeProvider time) : ILinkedPage
{
    public LinkPurpose For => LinkPurpose.Photos;

    public LinkWords Words { get; } = new("照片與單據", "Photos and receipts");

    public IResult? Show(IRecords records, PrivateLink link, LinkAsked asked)
    {
        var form = asked.Form;
        var seen = SeenPhotos.Of(records, link.Person, clock.Day(time.GetUtcNow()));
        var language = records.Accounts.Of(link.Person).MaxBy(account => account.UsedAt ?? account.BoundAt)?.Language ?? Language.Chinese;
        var html = new PhotoHtml(new CommonWording(Catalogues.In(language), clock, rulebooks), records, shelf);
        if (form.Length == 0 || form.StartsWith(PhotoHtml.Page, StringComparison.Ordinal))
            return Page(StatusCodes.Status200OK, html.Write(seen, link.ExpiresAt, form), language);
        if (seen.FirstOrDefault(one => one.Photo.Id.Value.ToString(CultureInfo.InvariantCulture) == form)?.Photo is not { File: { } file } photo)
            return null;
        return File(file) ?? Page(StatusCodes.Status404NotFound, html.Missing(photo), language);
    }

    private IResult Page(int status, string html, Language language) =>
        PrivatePage.Of(status, language == Language.English ? Words.English : Words.Chinese, html, language);

    /// <summary>A photo is shown; a document that somebody sent is handed over, and opened by nobody here.</summary>
    private IResult? File(KeptFile file) => shelf.Read(file) is { } content
        ? file.Kind == FileKind.Pdf
            ? Results.File(content, MediaTypeNames.Application.Pdf, "receipt.pdf")
            : Results.File(content, MediaTypeNames.Image.Jpeg)
        : null;
}
