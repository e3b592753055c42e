using System.Text.Json;
using CommunityBot.Accounts;
using CommunityBot.Amounts;
using CommunityBot.Attachments;
using CommunityBot.Budget;
using CommunityBot.Communities;
using CommunityBot.Deeds;
using CommunityBot.Feed;
using CommunityBot.Links;
using CommunityBot.Meetings;
using CommunityBot.Messages;
using CommunityBot.Nudges;
using CommunityBot.Outbox;
using CommunityBot.Points;
using CommunityBot.Programmes;
using CommunityBot.Records;
using CommunityBot.Tallies;

namespace CommunityBot.Stores.Tests;

/// <summary>A circle whose member is named wherever anybody can be named, and has one of everything that is kept about a person.</summary>
internal static class FullCircle
{
    public static (Circle Circle, string Code) Add(IRecords records, string name, string spelled)
    {
        var circle = Circle.Add(records, "AI 社群");
        var member = circle.Member with { Name = name, Email = "a@b.tw", Number = "A1234", Title = "副教授" };
        records.People.Update(member);
        circle = circle with { Member = member };
        records.People.PutOfficer(Circle.Programme, member.Id);
        records.People.PutHead(circle.Community.Id, member.Id);
        records.People.End(circle.Community.Id, circle.Convener.Id, Circle.Day.AddDays(90), $"由{spelled}接手");
        Attend(records, circle, spelled);
        Write(records, circle, spelled);
        FullCase.Add(records, circle, spelled);
        Send(records, circle, spelled);
        return (circle, Own(records, circle));
    }

    private static void Attend(IRecords records, Circle circle, string named)
    {
        var (member, convener) = (circle.Member.Id, circle.Convener.Id);
        Add(new AttendanceEntry { Meeting = circle.First.Id, Person = member, Act = AttendanceAct.SignedIn, At = Circle.Start });
        Add(new AttendanceEntry { Meeting = circle.Second.Id, Person = member, Act = AttendanceAct.Leave, At = Circle.Start, Reason = "身體不舒服" });
        Add(new AttendanceEntry
        {
            Meeting = circle.First.Id,
            Person = convener,
            Act = AttendanceAct.Recorded,
            At = Circle.Start,
            RecordedBy = member,
            Reason = $"{named}代登",
        });
        Add(new AttendanceEntry { Meeting = circle.Second.Id, Guest = named, Act = AttendanceAct.Recorded, At = Circle.Start, RecordedBy = convener });
        records.Meetings.Update(circle.First with { Topic = $"{named}分享", Place = $"{named}研究室" });
        records.Meetings.Remember(FormerMeeting.Of(circle.First with { Place = $"{named}教室" }, Circle.Start));
        records.Meetings.AddMinutes(new Minutes { Meeting = circle.First.Id, Text = $"由{named}報告。{named}：謝謝", At = Circle.Start, By = convener });
        records.Meetings.AddLesson(
            new PublicLesson { Community = circle.Community.Id, Teacher = circle.Member.Name, TeacherMember = member, Topic = $"{named}的課" });

        void Add(AttendanceEntry entry) => records.Attendance.Add(entry);
    }

    private static void Write(IRecords records, Circle circle, string named)
    {
        var (member, convener, community) = (circle.Member.Id, circle.Convener.Id, circle.Community.Id);
        Citations cite = [new("五、(一)")];
        records.Points.Add(new PointEntry
        {
            Community = community,
            Person = member,
            Rule = "routine",
            Points = new PointValue(50),
            Worth = new PointValue(50),
            Cite = cite,
            Version = 1,
            At = Circle.Start,
            By = convener,
            Why = $"{named}發表",
        });
        records.Budget.Add(new LedgerEntry
        {
            Community = community,
            Kind = LedgerKind.Spent,
            Item = "meals",
            Amount = new Dollars(800),
            Payee = circle.Member.Name,
            PayeeMember = member,
            What = $"{named}的便當",
            Why = $"{named}代墊",
            On = Circle.Day,
            At = Circle.Start,
            By = member,
            Cite = cite,
            Version = 1,
        });
        records.Tallies.Add(new TallyEntry
        {
            Community = community,
            Subject = "contracts",
            Count = 1,
            Member = convener,
            Note = $"{named}簽的",
            At = Circle.Start,
            By = member,
            Version = 1,
        });
        records.Tallies.Add(
            new TallyEntry { Community = community, Subject = "report", Count = 1, Member = member, At = Circle.Start, By = convener, Version = 1 });
        records.Applications.Add(
            community, new ApplicationStep { To = ApplicationState.Filed, At = Circle.Start, By = member, Note = $"{named}送出", Cite = cite, Version = 1 });
        var sent = new Attachment { By = member, At = Circle.Start };
        records.Attachments.Add(sent with { Slip = new PickupSlip(new ChatAddress("line", "U-theirs"), "1", "m1", null, Circle.Start) });
        var kept = sent with { State = AttachmentState.Kept, File = new KeptFile(FileKind.Photo, new string('a', 64), 1000) };
        records.Attachments.Add(kept with { Meeting = circle.First.Id, TakenBackBy = convener, TakenBackAt = Circle.Start });
        records.Attachments.Add(kept);
        records.Bulletins.Add(new Bulletin { Community = community, By = convener, At = Circle.Start, Text = $"恭喜{named}", AtOnce = true });
        foreach (var deed in new Deed[]
        {
            new Deed.Renamed(member, "王大明", circle.Member.Name),
            new Deed.Retitled(circle.First.Id, $"{named}開場", "共備"),
            new Deed.Attendance(circle.First.Id, AttendanceAct.Recorded, [new Whom(null, named)]),
            new Deed.Final(FinalDeed.Bound),
        })
            records.Deeds.Add(new DeedEntry { Person = convener, At = Circle.Start, What = deed, Told = [member] });
        records.Deeds.Add(new DeedEntry { Person = member, At = Circle.Start, What = new Deed.Planned([circle.First.Id]), Message = "line:1" });
    }

    private static void Send(IRecords records, Circle circle, string named)
    {
        records.Accounts.Save(new ChatAccount
        {
            Address = new ChatAddress("line", "U9"),
            Person = circle.Convener,
            BoundAt = Circle.Start,
            Question = new OpenQuestion
            {
                Command = "record",
                Slot = "Reason",
                Known = JsonSerializer.SerializeToElement(new { Names = new[] { named } }),
                Place = new ChatAddress("line", "U9"),
                AskedAt = Circle.Start,
                Offered = [new OfferedAnswer(named, $"補簽 {named}")],
            },
        });
        records.Transcript.Add(new TranscriptLine { UserId = "U-theirs", Key = "1", At = Circle.Start, Said = "我的點數" });
        records.Transcript.Add(new TranscriptLine { UserId = "V-other", Key = "1", At = Circle.Start, Said = $"補簽 {named}" });
        records.Transcript.Add(new TranscriptLine { UserId = "V-other", Key = "2", At = Circle.Start, Reply = Reply.Say($"已補簽 {named}") });
        records.LiveCards.Save(new LiveCard
        {
            Place = new ChatAddress("discord", "C1", IsGroup: true),
            Message = "M1",
            Meeting = circle.First.Id,
            Language = Language.Chinese,
            Shown = $"{named}到了",
        });
        records.Allowances.Spend(new Spent(new ChatAddress("line", "U-theirs"), Circle.Start, "line:U9"));
        records.Allowances.Spend(new Spent(new ChatAddress("line", "U9"), Circle.Start, "line:U-theirs"));
        Enqueue("U9", [], Reply.Show(new Card { Title = $"{named}請假", Fields = [new Field("成員", named)] }));
        Enqueue("U-theirs", [], Reply.Say("您的提醒"));
        Enqueue("U-theirs", ["U2", "U3"], Reply.Say("明天開會"));

        void Enqueue(string to, IReadOnlyList<string> also, Reply body) => records.Outbox.Enqueue(new OutboxMessage
        {
            Id = OutboxId.Next(Circle.Start),
            To = new ChatAddress("line", to),
            AlsoTo = also,
            Body = body,
            Language = Language.Chinese,
            EnqueuedAt = Circle.Start,
        });
    }

    private static string Own(IRecords records, Circle circle)
    {
        var member = circle.Member.Id;
        var account = new ChatAccount { Address = new ChatAddress("line", "U-theirs"), Person = circle.Member, BoundAt = Circle.Start };
        records.Accounts.Save(account);
        records.Accounts.Save(account with { Address = new ChatAddress(ChannelNames.Web, "U-theirs") });
        CodeGuesses.Wrong(records.Guesses, account, cameFrom: null, Circle.Start);
        records.Feeds.Renew(member, Circle.Start);
        records.Links.Give(new PrivateLink { Person = member, For = LinkPurpose.OwnData, ExpiresAt = Circle.Start.AddDays(1), Once = false });
        records.Nudges.Save(member, NudgeSettings.Usual with { Digest = false });
        records.Nudges.Save(new Hush(member, new Matter.Turnout(circle.First.Id), null));
        records.Nudges.Keep(new Nudge
        {
            To = member,
            About = Matter.ComingMeeting.Of(circle.Second),
            Step = "1",
            Priority = Priority.Meeting,
            DueAt = Circle.Start,
            UsefulUntil = Circle.Start.AddDays(7),
        });
        records.Accounts.NewCode(circle.Convener.Id, Circle.Start, BindingCode.ChatLifetime, madeBy: member);
        return records.Accounts.NewCode(member, Circle.Start, BindingCode.RosterLifetime).Code;
    }
}
