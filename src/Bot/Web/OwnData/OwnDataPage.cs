using CommunityBot.Bot.Web.Links;
using CommunityBot.Calendar;
using CommunityBot.Communities;
using CommunityBot.Conversation.Wording;
using CommunityBot.Links;
using CommunityBot.Messages;
using CommunityBot.Programmes;
using CommunityBot.Records;

namespace CommunityBot.Bot.Web.OwnData;

/// <summary>我的資料: everything that is kept about whoever has the link, in the language of the chat it was asked for at.</summary>
public sealed class OwnDataPage(SchoolClock clock, IRulebookSource rulebooks) : ILinkedPage
{
    public LinkPurpose For => LinkPurpose.OwnData;

    public LinkWords Words { get; } = new("我的資料", "Everything kept about you");

    public IResult Show(IRecords records, PrivateLink link, LinkAsked asked)
    {
        var lines = Everything.Of(records, link.Person);
        if (asked.Form == "json")
            return Results.File(OwnDataJson.Write(lines), "application/json; charset=utf-8", "my-data.json");
        var person = records.People.Find(link.Person) ?? throw new InvalidOperationException($"{link.Person} has a link and is not there.");
        var wording = new CommonWording(Catalogues.In(LanguageOf(records, link.Person)), clock, rulebooks);
        var text = new OwnDataText(wording, new RecordedWords(records, wording));
        return PrivatePage.Of(
            StatusCodes.Status200OK,
            text.Language == Language.English ? Words.English : Words.Chinese,
            new OwnDataHtml(text).Write(person.Name, link.ExpiresAt, lines),
            text.Language);
    }

    /// <summary>That of the account used last: the link was asked for there.</summary>
    private static Language LanguageOf(IRecords records, PersonId person) =>
        records.Accounts.Of(person).MaxBy(account => account.UsedAt ?? account.BoundAt)?.Language ?? Language.Chinese;
}
