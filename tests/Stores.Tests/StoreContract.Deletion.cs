using CommunityBot.Accounts;
using CommunityBot.Attachments;
using CommunityBot.Communities;
using CommunityBot.Deletion;
using CommunityBot.Meetings;
using CommunityBot.Messages;
using CommunityBot.OwnData;
using CommunityBot.Typing;

namespace CommunityBot.Stores.Tests;

public abstract partial class StoreContract
{
    /// <summary>What of somebody stays, without the name.</summary>
    private static readonly DataKind[] s_staying =
    [
        DataKind.Person, DataKind.Place, DataKind.Office, DataKind.Headship, DataKind.Attendance, DataKind.NotedForOthers, DataKind.Lesson, DataKind.Minutes,
        DataKind.Points, DataKind.PointsForOthers, DataKind.Money, DataKind.Tally, DataKind.Case, DataKind.Credit,
        DataKind.CreditForOthers, DataKind.Headcount, DataKind.Application, DataKind.Bulletin, DataKind.Attachment,
        DataKind.NamedIn, DataKind.Deed, DataKind.ToldOf,
    ];

    /// <summary>What else of the member of a <see cref="FullCircle"/> says who it is.</summary>
    private static readonly string[] s_telling = ["a@b.tw", "電機系", "A1234", "副教授", "U-theirs", "身體不舒服"];

    /// <summary>Everything that is written in the store, as it is read: a text for each cell.</summary>
    protected abstract IReadOnlyList<string> Texts();

    [Theory]
    [InlineData("王小明", "王 ⼩明")]
    [InlineData("𠮷田茂", "𠮷田 茂")]
    [InlineData("瓦歷斯．諾幹", "瓦歷斯‧諾幹")]
    [InlineData("José O’Brien", "JOSE\u0301 O'BRIEN")]
    public async Task Of_somebody_deleted_no_table_has_the_name_however_it_was_spelled(string name, string spelled)
    {
        var (circle, _) = await Filled(name, spelled);
        Assert.Contains(Texts(), text => text.Contains(name, StringComparison.Ordinal));

        var pseudonym = await Change(records => Erasure.Run(records, circle.Member, Circle.Start, Circle.Day));

        Assert.DoesNotContain(Texts(), text => NameKey.Of(text).Value.Contains(NameKey.Of(name).Value, StringComparison.Ordinal));
        Assert.DoesNotContain(Texts(), text => s_telling.Any(text.Contains));
        Assert.All(await Read(records => records.OwnData.Of(circle.Member.Id)), line => Assert.Contains(line.Kind, s_staying));
        Assert.Equal(
            [(true, false), (false, true), (true, false)],
            (await Read(records => records.Attachments.By(circle.Member.Id))).Select(sent => (sent.State == AttachmentState.Gone, sent.File is not null)));
        var left = await Read(records => records.People.Find(circle.Member.Id)!);
        Assert.Equal(new Person { Id = circle.Member.Id, Name = pseudonym, DeletedOn = Circle.Day }, left);
        Assert.Empty(await Read(records => records.People.Named(name)));
    }

    [Fact]
    public async Task Who_is_deleted_is_a_member_until_that_day_and_can_be_told_nothing_any_more()
    {
        var (circle, code) = await Filled("王小明", "王小明");
        await Change(records => Erasure.Run(records, circle.Member, Circle.Start, Circle.Day));

        Assert.Contains(await Read(records => records.People.MembersOf(circle.Community.Id, Circle.Day)), member => member.Person.Id == circle.Member.Id);
        Assert.DoesNotContain(
            await Read(records => records.People.MembersOf(circle.Community.Id, Circle.Day.AddDays(1))), member => member.Person.Id == circle.Member.Id);
        Assert.Empty(await Read(records => records.People.OfficerOf(circle.Member.Id, Circle.Day.AddDays(1))));
        Assert.Empty(await Read(records => records.People.HeadOf(circle.Member.Id, Circle.Day.AddDays(1))));
        Assert.Null(await Read(records => records.Accounts.ReachableOf(circle.Member.Id)));
        Assert.Null(await Read(records => records.Accounts.FindCode(code)));
        Assert.Empty(await Read(records => records.Feeds.Of(circle.Member.Id)));
        Assert.Empty(await Read(records => records.Nudges.WaitingFor(circle.Member.Id)));
    }

    /// <summary>Messages to others go on, with the pseudonym in them; one to several loses that one of them.</summary>
    [Fact]
    public async Task What_was_on_its_way_to_who_is_deleted_is_not_sent_and_to_others_still_is()
    {
        var (circle, _) = await Filled("王小明", "王小明");
        var pseudonym = await Change(records => Erasure.Run(records, circle.Member, Circle.Start, Circle.Day));

        var sent = await ToBeSent();
        Assert.Equal(["U2 U3", "U9"], sent.Select(message => string.Join(' ', [message.To.Id, .. message.AlsoTo])).Order(StringComparer.Ordinal));
        Assert.Contains(sent, message => message.Body.Text.Contains(pseudonym, StringComparison.Ordinal));
    }

    /// <summary>A namesake's name may not vanish from what was written about them.</summary>
    [Fact]
    public async Task What_others_wrote_of_a_namesake_stays()
    {
        var (circle, _) = await Filled("王小明", "王小明");
        var other = await Change(records => records.People.Add("王⼩明", "光武國中", "", ""));
        await Change(records => Erasure.Run(records, circle.Member, Circle.Start, Circle.Day));

        Assert.Equal("王⼩明", (await Read(records => records.People.Find(other.Id)))!.Name);
        Assert.Contains("王小明", Assert.Single(await Read(records => records.Meetings.MinutesOf(circle.First.Id))).Text, StringComparison.Ordinal);
        Assert.Equal(Pseudonym.Of(circle.Member.Id), Assert.Single(await Read(records => records.Meetings.LessonsOf(circle.Community.Id))).Teacher);
    }

    [Fact]
    public async Task Every_figure_is_what_it_was_whoever_is_deleted()
    {
        for (var seed = 0; seed < 12; seed++)
        {
            var circle = await Change(records => Circle.Add(records, $"社群{seed}"));
            await Change(records => Ended(() =>
            {
                var any = new AnyLines(seed, circle);
                any.WritePoints(records.Points, 20);
                any.WriteBudget(records.Budget, 20);
                any.WriteTallies(records.Tallies, 10);
                any.WriteCases(records.Cases, 10);
                any.WriteCredits(records.Credits, 10);
                any.WriteAttendance(records.Attendance, 20);
            }));
            var before = await FiguresOf(circle);
            await Change(records => Erasure.Run(
                records, seed % 3 == 0 ? circle.Convener : circle.Member, Circle.Start.AddDays(30), Circle.Day.AddDays(30)));
            Assert.Equal(before, await FiguresOf(circle));
        }
    }

    [Fact]
    public async Task The_same_person_is_always_called_the_same_and_two_are_never()
    {
        var names = Enumerable.Range(1, 5_000).Select(number => Pseudonym.Of(new PersonId(number))).ToList();
        Assert.Equal(names.Count, names.Select(NameKey.Of).Distinct().Count());
        Assert.All(names, name => Assert.Matches("^已刪除的成員 [0-9A-HJKMNP-TV-Z]{4}$", name));
        Assert.Equal(2, new[] { 1L, 1L + (1 << 20) }.Select(number => Pseudonym.Of(new PersonId(number))).Distinct().Count());
        var person = await Change(records => records.People.Add("王小明", "勤益科大", "", ""));
        Assert.Equal(Pseudonym.Of(person.Id), await Change(records => Erasure.Run(records, person, Circle.Start, Circle.Day)));
        Assert.NotEqual(person.Id, (await Change(records => records.People.Add("王小明", "勤益科大", "", ""))).Id);
    }

    [Fact]
    public async Task Chat_accounts_that_are_nobodys_are_forgotten_and_those_of_somebody_are_not()
    {
        var circle = await Change(records => Circle.Add(records, "AI 社群"));
        await Change(records => Ended(() =>
        {
            records.Accounts.Save(new ChatAccount { Address = new ChatAddress("line", "U1"), UsedAt = Circle.Start });
            records.Accounts.Save(new ChatAccount { Address = new ChatAddress("line", "U2"), UsedAt = Circle.Start, Person = circle.Member });
        }));

        Assert.Equal(0, await Change(records => records.Accounts.ForgetStrangersBefore(Circle.Start)));
        Assert.Equal(1, await Change(records => records.Accounts.ForgetStrangersBefore(Circle.Start.AddDays(1))));
        Assert.NotNull(await Read(records => records.Accounts.Find(new ChatAddress("line", "U2"))));
    }

    /// <summary>高興 is a name, and 成員 a word of every pseudonym; what somebody else was asked is not said with other words.</summary>
    [Fact]
    public async Task A_name_that_is_a_word_goes_where_it_stands_as_a_name_and_no_pseudonym_is_touched()
    {
        var (circle, _) = await Filled("高興", "高興");
        await Change(records => records.Meetings.AddMinutes(
            new Minutes { Meeting = circle.First.Id, Text = "大家很高興。報告：高興老師", At = Circle.Start, By = circle.Convener.Id }));
        var first = await Change(records => Erasure.Run(records, circle.Member, Circle.Start, Circle.Day));
        Assert.Equal($"大家很高興。報告：{first}老師", (await Read(records => records.Meetings.MinutesOf(circle.First.Id)))[^1].Text);
        Assert.Null((await Read(records => records.Accounts.Find(new ChatAddress("line", "U9"))))!.Question);

        var member = await Change(records => records.People.Add("已刪除", "勤益科大", "", ""));
        var second = await Change(records => Erasure.Run(records, member, Circle.Start, Circle.Day));
        Assert.Equal($"大家很高興。報告：{first}老師", (await Read(records => records.Meetings.MinutesOf(circle.First.Id)))[^1].Text);
        Assert.Equal(second, (await Read(records => records.People.Find(member.Id)))!.Name);
    }

    [Fact]
    public async Task An_earlier_name_is_found_too_however_it_was_changed()
    {
        var (circle, _) = await Filled("王小明", "王小明");
        await Change(records => Ended(() => records.People.Update(records.People.Find(circle.Member.Id)! with { Name = "王曉民" })));
        await Change(records => records.Deeds.ForgetBefore(Circle.Start.AddDays(30)));
        Assert.Contains("王小明", await Read(records => records.People.FormerNamesOf(circle.Member.Id)));

        await Change(records => Erasure.Run(records, records.People.Find(circle.Member.Id)!, Circle.Start, Circle.Day));
        Assert.DoesNotContain(Texts(), text => text.Contains("王小明", StringComparison.Ordinal));
        Assert.Empty(await Read(records => records.People.FormerNamesOf(circle.Member.Id)));
    }

    [Fact]
    public async Task Reasons_of_leave_are_gone_where_others_were_told_them()
    {
        var (circle, _) = await Filled("王小明", "王小明");
        await Change(records => Ended(() =>
        {
            records.Transcript.Add(Told("3", "王小明請假，事由：身體不舒服"));
            records.Transcript.Add(Told("4", "陳美麗請假，事由：身體不舒服的人要照顧"));
        }));
        await Change(records => records.People.Add("王小明", "光武國中", "", ""));
        await Change(records => Erasure.Run(records, circle.Member, Circle.Start, Circle.Day));

        var left = await Read(records => records.Transcript.After("V-other", 0, 10));
        Assert.Equal(["王小明請假，事由：…", "陳美麗請假，事由：身體不舒服的人要照顧"], left.TakeLast(2).Select(line => line.Reply!.Text));

        static TranscriptLine Told(string key, string words) => new() { UserId = "V-other", Key = key, At = Circle.Start, Reply = Reply.Say(words) };
    }

    [Fact]
    public async Task The_last_line_that_they_said_says_nothing_of_them()
    {
        var (circle, _) = await Filled("王小明", "王小明");
        await Change(records => records.Transcript.Add(new TranscriptLine { UserId = "U-theirs", Key = "9", At = Circle.Start, Said = "永久刪除" }));
        await Change(records => Erasure.Run(records, circle.Member, Circle.Start, Circle.Day));
        Assert.Empty(await Read(records => records.Transcript.After("U-theirs", 0, 10)));
        Assert.DoesNotContain(Texts(), text => text is "U-theirs" or "永久刪除");
    }

    private async Task<string> FiguresOf(Circle circle) => string.Join(
        '\n', [.. await Read(records => Figures.Of(records, circle).ToList()), .. await Figures.OfSheets(Store, circle)]);

    private Task<(Circle Circle, string Code)> Filled(string name, string spelled) => Change(records => FullCircle.Add(records, name, spelled));
}
