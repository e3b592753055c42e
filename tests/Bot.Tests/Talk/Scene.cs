using CommunityBot.Accounts;
using CommunityBot.Calendar;
using CommunityBot.Communities;
using CommunityBot.Conversation.Answering;
using CommunityBot.Conversation.Tests;
using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Wording;
using CommunityBot.Meetings;
using CommunityBot.Messages;
using CommunityBot.Programmes;
using CommunityBot.Records;

namespace CommunityBot.Bot.Tests.Talk;

/// <summary>
/// A community of the P1 programme on Monday 26 May 2025 at 13:50, with a meeting at 14:00, talked to through the responder, with
/// a real store and the real rulebooks.
/// </summary>
public sealed class Scene : IDisposable
{
    public static readonly DateTimeOffset Start = new(2025, 5, 26, 14, 0, 0, TimeSpan.FromHours(8));

    public static readonly SchoolClock Clock = new(TimeZoneInfo.FindSystemTimeZoneById("Asia/Taipei"));

    private readonly SceneStore _store = new();
    private int _events;

    private static readonly Uri s_own = new("https://bot.example.tw/");

    /// <param name="rulebooks">Those in force; the real ones when none are given.</param>
    /// <param name="own">Where the bot's pages are; null when it has no address.</param>
    public Scene(IRulebookSource? rulebooks, Uri? own)
    {
        Rulebooks = rulebooks ?? RealRules.Rulebooks;
        Responder = new Responder(
            RealTalk.Ear,
            Rulebooks,
            Clock,
            RealRules.Holidays,
            new ChatLinks(() => own, lineBasicId: "@123abcde"));
    }

    public IRulebookSource Rulebooks { get; }

    public Responder Responder { get; }

    public DateTimeOffset Now { get; set; } = Start.AddMinutes(-10);

    public DateOnly Today => Clock.Day(Now);

    public Community Community { get; private set; } = null!;

    public Meeting Meeting { get; private set; } = null!;

    public string Code => CodeAt(Now);

    public string CodeAt(DateTimeOffset instant) => Meeting.Secret.CodeAt(instant).ToString();

    public static Task<Scene> Open(IRulebookSource? rulebooks = null) => OpenAt(s_own, rulebooks);

    public static async Task<Scene> OpenAt(Uri? own, IRulebookSource? rulebooks = null)
    {
        var scene = new Scene(rulebooks, own);
        await scene.Change(records =>
        {
            scene.Community = records.Communities.Add(new ProgrammeId("ncut-research-communities-114"), "AI數位研究社群", "AI數位");
            scene.Join("林召集", Role.Convener, records);
            scene.Join("王小明", Role.Member, records);
            scene.Join("陳美麗", Role.Member, records);
            scene.Meeting = records.Meetings.Plan(scene.PlanAt(Start));
            return true;
        });
        return scene;
    }

    /// <summary>What somebody is told for what they say in a one-to-one chat; null is silence.</summary>
    public Task<Reply?> Says(string who, string words) => Tells(who, words, new ChatAddress("line", $"U-{who}"));

    /// <summary>The same from another account than the usual one of that name.</summary>
    public Task<Answer> From(ChatAddress account, string words) =>
        Receives(Message(account.Id, new MessageContent.Words(words), account) with { From = account });

    public Task<Reply?> SaysInGroup(string who, string words) => Tells(who, words, new ChatAddress("line", "C-group", IsGroup: true));

    public async Task<string> Hears(string who, string words) => (await Says(who, words))?.Text ?? "";

    /// <summary>Presses the button of that label under a reply.</summary>
    public Task<Reply?> Presses(string who, Reply? under, string label)
    {
        var choices = under!.Choices.Concat(under.Card?.Buttons ?? []);
        var press = Assert.Single(choices.OfType<Choice.Press>(), choice => choice.Label == label);
        return Says(who, press.Words);
    }

    public Task<Answer> Receives(IncomingMessage message) => Change(records => Answers(records, message));

    /// <summary>
    /// The same within a change of the test's own. What others are told is worded at once, as when it is sent to them: after the change there are no
    /// records to look anything up in.
    /// </summary>
    public Answer Answers(IRecords records, IncomingMessage message)
    {
        var answer = Responder.Respond(records, message);
        return answer with { Notices = [.. answer.Notices.Select(Worded)] };
    }

    public IncomingMessage Message(string who, MessageContent content, ChatAddress? place = null) => new()
    {
        EventId = $"e{Interlocked.Increment(ref _events)}",
        From = new ChatAddress("line", $"U-{who}"),
        Place = place ?? new ChatAddress("line", $"U-{who}"),
        SentAt = Now,
        Content = content,
    };

    public Person Join(string name, Role role, IRecords records)
    {
        var person = records.People.Add(name, "勤益科大", "資管系", "");
        records.People.Put(Community.Id, person.Id, role, PersonKind.Own);
        records.Accounts.Save(new ChatAccount { Address = new ChatAddress("line", $"U-{name}"), Person = person, BoundAt = Start.AddDays(-30) });
        return person;
    }

    /// <summary>Takes somebody off the list of officers, as whoever keeps the roster does.</summary>
    public Task EndOffices(string name) => Change(records =>
    {
        foreach (var person in records.People.Named(name))
            foreach (var programme in records.People.EverOfficerOf(person.Id))
                records.People.PutOfficer(programme, person.Id, days: null);
        return true;
    });

    public MeetingPlan PlanAt(DateTimeOffset startsAt) => new()
    {
        Community = Community.Id,
        Kind = "routine",
        Topic = "AI教材共備",
        Place = "工程館301",
        StartsAt = startsAt,
        EndsAt = startsAt.AddHours(2),
    };

    public async Task<Presence> PresenceOf(string name) => await Read(records => Turnout.Of(
        records.People.EverIn(Community.Id), records.Attendance.Of(Meeting.Id)).Lines.Single(line => line.Member.Person.Name == name).Presence);

    public Task<T> Change<T>(Func<IRecords, T> work) => _store.Kept.Change(work, TestContext.Current.CancellationToken);

    public Task<T> Read<T>(Func<IRecords, T> work) => _store.Kept.Read(work, TestContext.Current.CancellationToken);

    public void Dispose() => _store.Dispose();

    private static Notice Worded(Notice notice)
    {
        var worded = Enum.GetValues<Language>().Select(Catalogues.In).ToDictionary(texts => texts, notice.Say);
        return notice with { Say = texts => worded[texts] };
    }

    private async Task<Reply?> Tells(string who, string words, ChatAddress place) =>
        (await Receives(Message(who, new MessageContent.Words(words), place))).Reply;
}
