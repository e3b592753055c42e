using CommunityBot.Bot.Web.Links;
using CommunityBot.Calendar;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Links;
using CommunityBot.Messages;
using CommunityBot.Records;

namespace CommunityBot.Bot.Web.OwnData;

/// <summary>我的資料: everything that is kept about whoever has the link.</summary>
public sealed class OwnDataPage(SchoolClock clock) : ILinkedPage
{
    private readonly OwnDataHtml _html = new(clock);

    public LinkPurpose For => LinkPurpose.OwnData;

    public LinkWords Words { get; } = new(
        "我的資料",
        "Everything kept about you",
        $"請再輸入一次「{CommandWords.Of(CommandIds.MyData).In(Language.Chinese)[0]}」，就有新的連結。",
        $"Say “{CommandWords.Of(CommandIds.MyData).In(Language.English)[0]}” to the bot again for a new link.");

    public IResult Show(IRecords records, PrivateLink link, string form)
    {
        var lines = records.OwnData.Of(link.Person);
        if (form == "json")
            return Results.File(OwnDataJson.Write(lines), "application/json; charset=utf-8", "my-data.json");
        var person = records.People.Find(link.Person) ?? throw new InvalidOperationException($"{link.Person} has a link and is not there.");
        return PrivatePage.Of(StatusCodes.Status200OK, Words.Chinese, _html.Write(person.Name, link.ExpiresAt, lines));
    }
}
