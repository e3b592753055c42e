using CommunityBot.Bot.Channels.WebChat;
using CommunityBot.Bot.Http;
using CommunityBot.Calendar;
using CommunityBot.Communities;
using CommunityBot.Conversation.Wording;
using CommunityBot.Messages;
using CommunityBot.Programmes;
using CommunityBot.Records;

namespace CommunityBot.Bot.Demo;

public enum DemoRole
{
    Teacher,
    Convener,

    /// <summary>Whoever recommends communities: the head of a department, a principal.</summary>
    Head,
    Officer,
}

/// <summary>Somebody one may choose to be.</summary>
public sealed record DemoIdentity(string Id, string Name, DemoRole Role, string Community, string Department);

/// <summary>A meeting that is open now, and the page with its code.</summary>
public sealed record DemoOpenMeeting(string Community, string Meeting, Uri? Board);

/// <summary>What the try-out shows on arrival.</summary>
public sealed record DemoVisit(IReadOnlyList<DemoIdentity> People, IReadOnlyList<DemoOpenMeeting> Meetings);

public sealed record DemoChoice(string? Id);

/// <summary><c>GET /chat/people</c> and <c>POST /chat/me</c>: in the try-out one chooses who to be. Elsewhere neither exists.</summary>
public sealed class DemoVisits(
    DemoMode demo, IStore store, DemoSignIn signIn, IRulebookSource rulebooks, SchoolClock clock, ChatLinks links, CookieVisitors cookies, TimeProvider time)
{
    /// <summary>Arriving opens a meeting where none is, so that there is something to sign in to.</summary>
    public async Task<IResult> Arrive(HttpContext context)
    {
        if (!demo.IsOn)
            return Results.NotFound();
        return Results.Json(await store.Change(Visit, context.RequestAborted), DemoJson.Default.DemoVisit);
    }

    public async Task<IResult> Choose(HttpContext context)
    {
        if (!demo.IsOn)
            return Results.NotFound();
        var (choice, refusal) = await ChatBody.Read(context, DemoJson.Default.DemoChoice);
        if (choice is null)
            return refusal!;
        if (choice.Id is not { } id
            || !DemoAccounts.IsOne(id)
            || await store.Read(records => records.Accounts.Find(new ChatAddress(ChannelNames.Web, id)), context.RequestAborted) is null)
            return PlainAnswer.Say(StatusCodes.Status404NotFound, "試用資料裡沒有這個人。", "There is nobody like that in the try-out.");
        cookies.Give(context, id);
        return Results.NoContent();
    }

    private DemoVisit Visit(IRecords records)
    {
        var wording = new CommonWording(Catalogues.In(Language.Chinese), clock, rulebooks);
        var today = clock.Day(time.GetUtcNow());
        var people = new List<DemoIdentity>();
        var open = new List<DemoOpenMeeting>();
        foreach (var community in records.Communities.All())
        {
            if (signIn.Keep(records, community, time.GetUtcNow()) is { } meeting)
                open.Add(new DemoOpenMeeting(community.Name, wording.NameAndTopic(meeting, community), links.Board(meeting)));
            people.AddRange(records.People.MembersOf(community.Id, today)
                .Select(member => Identity(member.Person, member.Role == Role.Convener ? DemoRole.Convener : DemoRole.Teacher, community.Name)));
        }

        people.AddRange(records.Communities.All()
            .SelectMany(community => records.People.HeadsOf(community.Id, today).Select(head => Identity(head, DemoRole.Head, community.Name)))
            .DistinctBy(head => head.Id));
        people.AddRange(rulebooks.All.SelectMany(
            rulebook => records.People.OfficersOf(rulebook.Id, today).Select(officer => Identity(officer, DemoRole.Officer, wording.Name(rulebook.Title)))));
        return new DemoVisit(people, open);
    }

    private static DemoIdentity Identity(Person person, DemoRole role, string community) =>
        new(DemoAccounts.For(person.Id), person.Name, role, community, person.Department);
}
