using System.Buffers.Binary;
using CommunityBot.Accounts;
using CommunityBot.Amounts;
using CommunityBot.Budget;
using CommunityBot.Calendar;
using CommunityBot.Communities;
using CommunityBot.Credits;
using CommunityBot.Meetings;
using CommunityBot.Programmes;
using CommunityBot.Records;
using CommunityBot.Tallies;

namespace CommunityBot.Bot.Tests.Talk.Corpus;

/// <summary>
/// Who and what there is when a sentence of the corpus is said. Meetings: #1 today at 14:00, open for sign-in; #2 tomorrow; #3 in two
/// weeks; #4 last week; #5 of another community; #6 of a programme that counts hours, going on; #7 the presentation two
/// weeks ago; #8 outside the period of its programme, going on.
/// Lines of the ledger: #1 to #5 approved, #6 spent, #7 requested.
/// </summary>
internal sealed class CorpusWorld(IRecords records)
{
    private const string Research = "ncut-research-communities-114";

    private static readonly DateTimeOffset s_now = CorpusScene.Usual;
    private readonly CorpusPeople _people = new(records);
    private uint _secrets;

    public void Fill()
    {
        var own = _people.Community(
            Research, "AI數位研究社群", "AI數位", "林召集", "王小明", "陳美麗", "王柏翰", "張淑芬", "吳俊賢", "葉承翰");
        var security = _people.Community(Research, "資安研究社群", "資訊安全", "黃召集", "許志明", "郭雅婷", "蔡宗霖", "鄭怡君");
        var usr = _people.Community(Research, "USR在地社群", "USR", "江召集", "曾心怡", "何俊傑", "賴美玲", "周建國");
        _people.Community(Research, "創新教學社群", "AI數位", "高召集", "羅文彬", "葉淑惠", "邱冠宇", "簡嘉玲");
        var city = _people.Community("hsinchu-learning-communities-111", "素養課程社群", "課程研創", "何召集", "方老師", "田老師");
        var hours = _people.Community("ncut-industry-placement-113", "產業研習社群", "", "游召集", "周老師");
        var head = _people.Known("系主任");
        records.People.PutHead(usr.Id, head);
        records.People.PutHead(own.Id, head);
        records.People.PutOfficer(own.Programme, _people.Known("承辦人"));
        records.People.Put(own.Id, _people.Person("李建志"), Role.Member, PersonKind.Own);
        records.People.Put(own.Id, _people.Person("許家豪"), Role.Member, PersonKind.Own);
        foreach (var name in (string[])["王和平", "李先進", "高為人", "李新"])
            records.People.Put(security.Id, _people.Person(name), Role.Member, PersonKind.Own);
        records.Accounts.Save(new ChatAccount { Address = CorpusPeople.ChatOf("陌生人") });
        records.Accounts.AddCode(new BindingCode { Code = "7K3Q9XPA", Person = _people.Person("許家豪"), ExpiresAt = s_now.AddDays(7) });

        Meet(own, security, hours, city);
        Spend(own);
        Hand(own);
        foreach (var community in new[] { own, security, usr })
            Apply(community);
        var placement = _people.Community("ncut-industry-placement-113", "程老師深耕", "一年期", "程老師");
        records.People.PutOfficer(placement.Programme, _people.Known("研發承辦"));
        Steps(own, ApplicationState.Filed, ApplicationState.Recommended, ApplicationState.Approved);
        Steps(security, ApplicationState.Filed, ApplicationState.Recommended);
        Steps(usr, ApplicationState.Filed);
        Credit(hours, _people.Known("周文彬"), _people.Known("研發處"));
    }

    /// <summary>Line #1 is when the years begin, #2 a placement of two months.</summary>
    private void Credit(Community hours, PersonId teacher, PersonId officer)
    {
        records.People.Put(hours.Id, teacher, Role.Member, PersonKind.Own);
        records.People.PutOfficer(hours.Programme, officer);
        var placement = new CreditFact.Stretch("placement", new Period(new DateOnly(2023, 8, 1), new DateOnly(2023, 9, 30)), null, null, false, "台中精機");
        foreach (var fact in new CreditFact[] { new CreditFact.Cycle(new DateOnly(2021, 8, 1)), placement })
        {
            records.Credits.Add(new CreditEntry
            {
                Person = teacher,
                Family = "ncut-industry-placement",
                Fact = fact,
                At = s_now.AddDays(-7),
                By = officer,
                Cite = [new("六")],
                Programme = hours.Programme,
                Version = 2,
            });
        }
    }

    private void Meet(Community own, Community security, Community hours, Community city)
    {
        Plan(own, "routine", "AI教材共備", "工程館301", Day(0, 14), 2, secret: CorpusScene.SecretOnScreen);
        Plan(own, "lecture", "生成式AI與評量", "國秀樓", Day(1, 10), 2);
        Plan(own, "routine", "教案分享", "工程館301", Day(14, 14), 2);
        Plan(own, "routine", "期初討論", "工程館301", Day(-7, 14), 2);
        Plan(security, "routine", "弱點掃描", "資訊館", Day(2, 14), 2);
        Plan(hours, "workshop", "深度研習", "台中精機", Day(0, 13), 2);
        Plan(own, "presentation", "期中成果", "國際會議廳", Day(-14, 14), 2);
        Plan(city, "session", "閱讀素養", "圖書館", Day(0, 13), 2);
        Open(1, -5, 155);
        Open(4, (-7 * 24 * 60) - 5, (-7 * 24 * 60) + 155);
        Open(6, -60, 95);
        Open(7, (-14 * 24 * 60) - 5, (-14 * 24 * 60) + 155);

        SignIn(1, "陳美麗", s_now.AddMinutes(-3));
        Open(8, -60, 95);
        SignIn(6, "周老師", s_now.AddMinutes(-55));
        SignIn(8, "方老師", s_now.AddMinutes(-55));
        foreach (var name in new[] { "林召集", "王小明", "陳美麗" })
        {
            SignIn(4, name, s_now.AddDays(-7));
            SignIn(7, name, s_now.AddDays(-14));
        }

        records.Attendance.AskLeave(new MeetingId(4), _people.Person("王柏翰"), "公差", s_now.AddDays(-8));
        records.Meetings.AddMinutes(
            new Minutes { Meeting = new MeetingId(4), Text = "討論了本學期的分工", At = s_now.AddDays(-7), By = _people.Person("林召集") });
    }

    private void Plan(Community community, string kind, string topic, string place, DateTimeOffset startsAt, int hours, SignInSecret? secret = null)
    {
        records.Meetings.Add(
            new MeetingPlan { Community = community.Id, Kind = kind, Topic = topic, Place = place, StartsAt = startsAt, EndsAt = startsAt.AddHours(hours) },
            secret ?? Secret(++_secrets));
        foreach (var (meeting, number) in Timetable.Numbered(records.Meetings.OfKind(community.Id, kind)))
            records.Meetings.Number(meeting.Id, number);
    }

    private void Open(long meeting, int from, int to)
    {
        var planned = records.Meetings.Find(new MeetingId(meeting))!;
        records.Meetings.Update(planned with { Window = new SignInWindow(s_now.AddMinutes(from), s_now.AddMinutes(to)) });
    }

    private void SignIn(long meeting, string name, DateTimeOffset at) => records.Attendance.Add(
        new AttendanceEntry { Meeting = new MeetingId(meeting), Person = _people.Person(name), Act = AttendanceAct.SignedIn, At = at });

    private void Spend(Community own)
    {
        (string Item, int Amount)[] approved = [("lecture-fee", 8_000), ("printing", 3_000), ("materials", 5_000), ("meals", 12_000), ("sundries", 2_000)];
        foreach (var (item, amount) in approved)
            Line(own, LedgerKind.Approved, item, amount, "");
        Line(own, LedgerKind.Spent, "meals", 1_200, "便當");
        Line(own, LedgerKind.Committed, "materials", 2_000, "感測器");
    }

    private void Line(Community own, LedgerKind kind, string item, int amount, string what) => records.Budget.Add(new LedgerEntry
    {
        Community = own.Id,
        Kind = kind,
        Item = item,
        Amount = new Dollars(amount),
        What = what,
        On = DateOnly.FromDateTime(s_now.AddDays(-7).Date),
        At = s_now.AddDays(-7),
        By = _people.Person("林召集"),
        Cite = [new("三、(二)")],
        Version = 1,
    });

    private void Hand(Community own)
    {
        foreach (var subject in new[] { "contracts", "ai-video" })
        {
            records.Tallies.Add(new TallyEntry
            {
                Community = own.Id,
                Subject = subject,
                Count = 1,
                Note = subject == "contracts" ? "台中精機" : "",
                At = s_now.AddDays(-7),
                By = _people.Person("林召集"),
                Version = 1,
            });
        }
    }

    private void Apply(Community community) => records.Applications.Save(new Application
    {
        Community = community.Id,
        Answers = new HashSet<string> { "small", "without-foreign-teachers" },
        Requested = new Dictionary<string, Dollars> { ["meals"] = new(8_000), ["printing"] = new(2_000) },
    });

    private void Steps(Community community, params IEnumerable<ApplicationState> states)
    {
        foreach (var to in states)
        {
            records.Applications.Add(
                community.Id,
                new ApplicationStep { To = to, At = s_now.AddDays(-20), By = _people.Person("系主任"), Cite = [new("二、(二)2")], Version = 1 });
        }
    }

    private static DateTimeOffset Day(int days, int hour) => new DateTimeOffset(s_now.Date, s_now.Offset).AddDays(days).AddHours(hour);

    internal static SignInSecret Secret(uint number)
    {
        var bytes = new byte[16];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, number);
        return new SignInSecret(bytes);
    }
}
