using CommunityBot.Accounts;
using CommunityBot.Amounts;
using CommunityBot.Budget;
using CommunityBot.Calendar;
using CommunityBot.Communities;
using CommunityBot.Credits;
using CommunityBot.Meetings;
using CommunityBot.Messages;
using CommunityBot.Points;
using CommunityBot.Programmes;
using CommunityBot.Records;
using CommunityBot.Stores;
using CommunityBot.Stores.Sqlite;

namespace CommunityBot.Ledgers;

/// <summary>
/// A store with the longest history one is asked about: a convener with ten thousand lines of points, whose community has as many of money. They are an
/// officer of the industry placement too, and teachers of other communities have some years of it.
/// </summary>
public sealed class History : IDisposable
{
    public const int Lines = 10_000;
    public const int LinesOfOthers = 2_000;
    public const int CreditLines = 200;
    public const int TeachersOfOthers = 5;
    private const int CreditLinesOfOthers = 5;
    private const int MembersOfOthers = 10;
    private const int MeetingsOfOthers = 20;

    private static readonly ProgrammeId s_programme = new("ncut-research-communities-114");
    private static readonly ProgrammeId s_placement = new("ncut-industry-placement-113");
    private static readonly DateTimeOffset s_start = new(2025, 4, 1, 14, 0, 0, TimeSpan.FromHours(8));
    private static readonly string[] s_items = ["lecture-fee", "premium", "travel", "printing", "materials", "meals", "sundries"];
    private readonly SqliteStore _store;

    private History(SqliteStore store) => _store = store;

    public IStore Store => _store;

    public ChatAddress Account { get; } = new(ChannelNames.Line, "U1");

    /// <summary>After everything that is in it, within the programme's period.</summary>
    public DateTimeOffset Now { get; } = s_start.AddDays(200);

    public Community Community { get; private set; } = null!;

    public Person Person { get; private set; } = null!;

    /// <param name="folder">An empty one.</param>
    /// <param name="others">How many other communities have a history too, half of it older and half newer.</param>
    /// <param name="cancel">Stops it.</param>
    public static async Task<History> Write(DataFolder folder, int others, CancellationToken cancel)
    {
        var history = new History(new SqliteStore(folder));
        for (var i = 0; i < others / 2; i++)
            await history.Change(records => WriteOther(records, i), cancel);
        await history.Change(history.WriteOwn, cancel);
        for (var i = others / 2; i < others; i++)
            await history.Change(records => WriteOther(records, i), cancel);
        return history;
    }

    public void Dispose() => _store.Dispose();

    private Task<bool> Change(Action<IRecords> work, CancellationToken cancel) => _store.Change(
        records =>
        {
            work(records);
            return true;
        },
        cancel);

    private void WriteOwn(IRecords records)
    {
        Community = records.Communities.Add(s_programme, "最久的社群", "AI數位");
        Person = records.People.Add("王小明", "勤益科大", "資管系", "");
        records.People.Put(Community.Id, Person.Id, Role.Convener, PersonKind.Own);
        records.Accounts.Save(new ChatAccount { Address = Account, Person = Person, BoundAt = s_start });
        records.People.PutOfficer(s_placement, Person.Id);
        Credit(records, Person, CreditLines);
        for (var i = 0; i < Lines; i++)
        {
            var meeting = Plan(records, Community, s_start.AddMinutes(i * 20)).Id;
            records.Attendance.Add(
                new AttendanceEntry { Meeting = meeting, Person = Person.Id, Act = AttendanceAct.SignedIn, At = s_start.AddMinutes(i * 20) });
            records.Points.Add(PointsOf(Community, Person, meeting, i));
            records.Budget.Add(MoneyOf(Community, Person, i));
        }
    }

    private static void WriteOther(IRecords records, int number)
    {
        var community = records.Communities.Add(s_programme, $"社群{number:000}", "AI數位");
        var members = Enumerable.Range(0, MembersOfOthers).Select(i => Join(records, community, number, i)).ToList();
        var meetings = Enumerable.Range(0, MeetingsOfOthers).Select(i => Plan(records, community, s_start.AddDays(i)).Id).ToList();
        foreach (var teacher in members.Take(TeachersOfOthers))
            Credit(records, teacher, CreditLinesOfOthers);
        for (var i = 0; i < LinesOfOthers; i++)
        {
            records.Points.Add(PointsOf(community, members[i % MembersOfOthers], meetings[i % MeetingsOfOthers], i));
            records.Budget.Add(MoneyOf(community, members[0], i));
        }
    }

    /// <summary>When the years of a teacher begin, and so many half days of workshops, each on a day of its own.</summary>
    private static void Credit(IRecords records, Person teacher, int lines)
    {
        for (var i = 0; i < lines; i++)
        {
            var day = new DateOnly(2021, 8, 1).AddDays(i * 3);
            records.Credits.Add(new CreditEntry
            {
                Person = teacher.Id,
                Family = "ncut-industry-placement",
                Fact = i == 0 ? new CreditFact.Cycle(day) : new CreditFact.HalfDays("workshop", new Period(day, day.AddDays(1)), 2, "工研院"),
                At = s_start.AddMinutes(i),
                By = teacher.Id,
                Cite = [new("六")],
                Programme = s_placement,
                Version = 2,
            });
        }
    }

    private static Person Join(IRecords records, Community community, int number, int member)
    {
        var person = records.People.Add($"老師{number:000}-{member}", "勤益科大", "電機系", "");
        records.People.Put(community.Id, person.Id, member == 0 ? Role.Convener : Role.Member, PersonKind.Own);
        return person;
    }

    private static Meeting Plan(IRecords records, Community community, DateTimeOffset at) => records.Meetings.Plan(
        new MeetingPlan { Community = community.Id, Kind = "routine", Topic = "AI教材共備", Place = "工程館301", StartsAt = at, EndsAt = at.AddHours(2) });

    private static PointEntry PointsOf(Community community, Person person, MeetingId meeting, int number) => new()
    {
        Community = community.Id,
        Person = person.Id,
        Meeting = meeting,
        Rule = number % 3 == 0 ? "lecture" : "routine",
        Points = new PointValue(50),
        Worth = new PointValue(50),
        Cite = [new("二、(四)")],
        Version = 1,
        At = s_start.AddMinutes(number),
    };

    private static LedgerEntry MoneyOf(Community community, Person by, int number) => new()
    {
        Community = community.Id,
        Kind = (LedgerKind)(number % 3),
        Item = s_items[number % s_items.Length],
        Amount = new Dollars(1 + (number % 7)),
        What = "便當",
        On = DateOnly.FromDateTime(s_start.DateTime).AddDays(number % 150),
        At = s_start.AddMinutes(number),
        By = by.Id,
        Cite = [new("三、(二)")],
        Version = 1,
    };
}
