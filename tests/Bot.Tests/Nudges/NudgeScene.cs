using CommunityBot.Accounts;
using CommunityBot.Calendar;
using CommunityBot.Communities;
using CommunityBot.Conversation.Answering;
using CommunityBot.Conversation.Letters;
using CommunityBot.Conversation.Post;
using CommunityBot.Conversation.Tests;
using CommunityBot.Conversation.Wording;
using CommunityBot.Files.Rulebooks;
using CommunityBot.Meetings;
using CommunityBot.Messages;
using CommunityBot.Nudges;
using CommunityBot.Nudges.Planning;
using CommunityBot.Programmes;
using CommunityBot.Records;
using CommunityBot.Stores;

namespace CommunityBot.Bot.Tests.Nudges;

/// <summary>A store with the real rulebooks and holidays, in which rounds are run by hand. Everybody is on LINE.</summary>
public sealed class NudgeScene : IDisposable
{
    private readonly DataFolder _folder = new(Directory.CreateTempSubdirectory("communitybot-").FullName);
    private readonly Responder _responder;
    private readonly Riding _riding;
    private readonly LetterWriter _letters;
    private int _events;

    public NudgeScene()
    {
        School = new SchoolDay(new SchoolClock(TimeZoneInfo.FindSystemTimeZoneById("Asia/Taipei")), RealRules.Holidays);
        Store = TestStore.Open(_folder);
        var links = new ChatLinks(() => new Uri("https://bot.example.tw/"), lineBasicId: "@123abcde");
        _letters = new LetterWriter(Rulebooks, Clock, links);
        Nudging = new NudgeRound(Rulebooks, School, _letters);
        _responder = new Responder(RealTalk.Ear, Rulebooks, Clock, School.Workdays, links);
        _riding = new Riding(Rulebooks, School, _letters);
    }

    public RulebookShelf Rulebooks { get; } = RealRules.Rulebooks;

    public SchoolDay School { get; }

    public SchoolClock Clock => School.Clock;

    public NudgeRound Nudging { get; }

    public IStore Store { get; }

    public Community Community { get; private set; } = null!;

    /// <summary>A P1 community of theme AI, approved on 1 May 2025: 林召集 leads, 王小明 is a member, 周承辦 the officer. Digests are off.</summary>
    public static async Task<NudgeScene> Open()
    {
        var scene = new NudgeScene();
        await scene.Change(records =>
        {
            scene.Community = records.Communities.Add(new ProgrammeId("ncut-research-communities-114"), "AI數位研究社群", "AI數位");
            var convener = scene.Join(records, "林召集", Role.Convener);
            scene.Join(records, "王小明", Role.Member);
            records.People.PutOfficer(scene.Community.Programme, Person(records, "周承辦"));
            foreach (var state in new[] { ApplicationState.Filed, ApplicationState.Recommended, ApplicationState.Approved })
                records.Applications.Add(
                    scene.Community.Id,
                    new Communities.ApplicationStep { To = state, At = At(2025, 5, 1, 9), By = convener, Cite = [new("二、(二)2")], Version = 1 });
        });
        await scene.Set("林召集", new NudgeSettings { Digest = false });
        await scene.Set("周承辦", new NudgeSettings { Digest = false });
        return scene;
    }

    public Task Set(string who, NudgeSettings settings) => Change(records =>
    {
        records.Nudges.Save(IdOf(records, who), settings);
        records.ThinkAgain(IdOf(records, who));
    });

    public static DateTimeOffset At(int year, int month, int day, int hour, int minute = 0) => new(year, month, day, hour, minute, 0, TimeSpan.FromHours(8));

    public PersonId Join(IRecords records, string name, Role role)
    {
        var person = Person(records, name);
        records.People.Put(Community.Id, person, role, PersonKind.Own);
        return person;
    }

    public static PersonId Person(IRecords records, string name)
    {
        var person = records.People.Add(name, "勤益科大", "資管系", "");
        records.Accounts.Save(new ChatAccount { Address = new ChatAddress(ChannelNames.Line, $"U-{name}"), Person = person });
        return person.Id;
    }

    public Task<Meeting> Meet(DateTimeOffset startsAt) => Change(records => records.Meetings.Plan(new MeetingPlan
    {
        Community = Community.Id,
        Kind = "routine",
        Topic = "AI教材共備",
        StartsAt = startsAt,
        EndsAt = startsAt.AddHours(2),
    }));

    /// <summary>Runs a round, and says who was told about what, and at which step.</summary>
    public async Task<IReadOnlyList<string>> Round(DateTimeOffset now) =>
        [.. (await Nudging.Run(Store, now, TestContext.Current.CancellationToken)).Told.Select(Summary)];

    /// <summary>Runs a round whenever there is something to do, as the job does every minute.</summary>
    public async Task<IReadOnlyList<RehearsedLetter>> Play(DateTimeOffset from, DateTimeOffset to, params IEnumerable<Deed> deeds) =>
        await new Rehearsal(Nudging).Play(Store, from, to, deeds, TestContext.Current.CancellationToken);

    /// <summary>The same, told short: the moment, who, and what.</summary>
    public async Task<IReadOnlyList<string>> Days(DateTimeOffset from, DateTimeOffset to, params IEnumerable<Deed> deeds) =>
        [.. (await Play(from, to, deeds)).Select(letter => $"{Clock.Local(letter.At):MM-dd HH:mm} {Summary(letter.Telling)}")];

    public async Task<Reply?> Says(string who, string words, DateTimeOffset now) => await Change(records =>
    {
        var message = new IncomingMessage
        {
            EventId = $"e{Interlocked.Increment(ref _events)}",
            From = new ChatAddress(ChannelNames.Line, $"U-{who}"),
            Place = new ChatAddress(ChannelNames.Line, $"U-{who}"),
            SentAt = now,
            Content = new MessageContent.Words(words),
        };
        return _riding.AddTo(_responder.Respond(records, message), records, message, now).Reply;
    });

    /// <summary>LINE says that the month's messages are used up.</summary>
    public Task RunShort(DateTimeOffset now) => Change(records => records.Allowances.Save(new Allowance(ChannelNames.Line, Most: 200, Used: 200, now)));

    /// <summary>Notes something as handed in.</summary>
    public void HandIn(IRecords records, string duty, DateTimeOffset at, int count = 1) => records.Tallies.Add(new Tallies.TallyEntry
    {
        Community = Community.Id,
        Subject = duty,
        Count = count,
        At = at,
        By = records.People.EverIn(Community.Id)[0].Person.Id,
        Version = 1,
    });

    public Task<T> Change<T>(Func<IRecords, T> work) => Store.Change(work, TestContext.Current.CancellationToken);

    public Task Change(Action<IRecords> work) => Change(records =>
    {
        work(records);
        return true;
    });

    public Task<T> Read<T>(Func<IRecords, T> work) => Store.Read(work, TestContext.Current.CancellationToken);

    public static PersonId IdOf(IRecords records, string name) => records.Accounts.Find(new ChatAddress(ChannelNames.Line, $"U-{name}"))!.Person!.Id;

    public void Dispose()
    {
        ((IDisposable)Store).Dispose();
        Directory.Delete(_folder.Path, recursive: true);
    }

    private static string Summary(Telling telling) =>
        $"{telling.Account.Person!.Name}: "
        + $"{string.Join(' ', telling.Nudges.Select(nudge => $"{Short(nudge.About)}@{nudge.Step}").Order(StringComparer.Ordinal))}";

    private static string Short(Matter about) => about switch
    {
        Matter.ComingMeeting => "session",
        Matter.ChangedMeeting => "change",
        Matter.Bulletin => "bulletin",
        Matter.Turnout => "turnout",
        Matter.Duty duty => duty.Rule,
        Matter.Instalment => "instalment",
        Matter.ServiceEnd => "service",
        Matter.Years => "years",
        Matter.Announcement announcement => announcement.Rule,
        _ => "week",
    };
}
