using CommunityBot.Chains;
using CommunityBot.Deletion;
using CommunityBot.Meetings;
using CommunityBot.Records;

namespace CommunityBot.Stores.Tests;

public abstract partial class StoreContract
{
    [Fact]
    public async Task Whatever_is_written_is_tied_to_what_was_written_before_in_a_chain_of_its_own()
    {
        var (circle, _) = await Filled("王小明", "王小明");

        var walks = await Walk();

        Assert.Equal(
            [
                ChainId.AttendanceOf(circle.First.Id), ChainId.AttendanceOf(circle.Second.Id), ChainId.MoneyOf(circle.Community.Id),
                ChainId.PointsOf(circle.Community.Id),
            ],
            walks.Select(walk => walk.Chain));
        Assert.All(walks, walk => Assert.Empty(walk.Breaks));
        Assert.All(walks, walk => Assert.True(walk is { Links: > 0, Wordless: 0 }));
        Assert.Equal(walks.Count, walks.Select(walk => walk.Head).Distinct().Count());
        var links = await Read(records => records.Chains.Of(ChainId.AttendanceOf(circle.First.Id)));
        Assert.Equal(Enumerable.Range(1, links.Count), links.Select(link => link.Position));
        Assert.Equal(links[^1].Hash, (await Read(records => records.Chains.Last(links[0].Chain)))!.Hash);
    }

    [Fact]
    public async Task Who_sign_in_at_the_same_moment_have_one_link_each()
    {
        var meeting = await Change(PlanWithMember);
        var people = await Change(records => Enumerable.Range(0, 20).Select(i => records.People.Add($"教師{i}", "勤益科大", "", "").Id).ToList());

        await Task.WhenAll(people.Select(person => Change(records => records.Attendance.Add(
            new AttendanceEntry { Meeting = meeting.Id, Person = person, Act = AttendanceAct.SignedIn, At = s_start }))));

        var walk = Assert.Single(await Walk(), one => one.Chain == ChainId.AttendanceOf(meeting.Id));
        Assert.Equal(20, walk.Links);
        Assert.Empty(walk.Breaks);
    }

    [Fact]
    public async Task A_sign_in_that_stood_already_has_no_second_link()
    {
        var circle = await Change(records => Circle.Add(records, "AI 社群"));
        var entry = new AttendanceEntry { Meeting = circle.First.Id, Person = circle.Member.Id, Act = AttendanceAct.SignedIn, At = Circle.Start };
        Assert.NotNull(await Change(records => records.Attendance.Add(entry)));
        Assert.Null(await Change(records => records.Attendance.Add(entry)));

        Assert.Single(await Read(records => records.Chains.Of(ChainId.AttendanceOf(circle.First.Id))));
        Assert.Empty((await Walk()).SelectMany(walk => walk.Breaks));
    }

    /// <summary>Nobody can type it, as what is typed is folded; a roster or a program of the future could bring it.</summary>
    [Fact]
    public async Task A_zero_and_half_a_letter_are_kept_as_unknown_and_the_chain_is_of_what_is_kept()
    {
        const string odd = "林\0大\uD83D美\uDE00", kept = "林\uFFFD大\uFFFD美\uFFFD";
        var (meeting, person) = await Change(records =>
        {
            var (meeting, person) = (PlanWithMember(records), records.People.Add(odd, "勤益科大", "", ""));
            var line = new AttendanceEntry { Meeting = meeting.Id, Act = AttendanceAct.Leave, At = s_start, Reason = odd };
            records.Attendance.Add(line with { Person = person.Id });
            records.Attendance.Add(line with { Guest = odd });
            records.Inbox.Admit(odd, s_start);
            return (meeting.Id, person.Id);
        });

        Assert.Equal(kept, (await Read(records => records.People.Find(person)))!.Name);
        Assert.Equal([person], await Read(records => records.People.Named(odd, "勤益科大").Select(one => one.Id)));
        var lines = await Read(records => records.Attendance.Of(meeting));
        Assert.Equal([(null, kept), (kept, kept)], lines.Select(line => (line.Guest, line.Reason)));
        Assert.False(await Change(records => records.Inbox.Admit(odd, s_start)));
        Assert.Empty((await Walk()).SelectMany(walk => walk.Breaks));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Chains_hold_after_somebody_is_renamed_and_after_their_data_is_deleted(int seed)
    {
        var (circle, _) = await Filled("王小明", "王小明");
        await Change(records => Ended(() =>
        {
            var any = new AnyLines(seed, circle);
            any.WritePoints(records.Points, 20);
            any.WriteBudget(records.Budget, 20);
            any.WriteAttendance(records.Attendance, 20);
        }));
        await Change(records => Ended(() => records.People.Update(circle.Member with { Name = "林大美" })));
        Assert.Empty((await Walk()).SelectMany(walk => walk.Breaks));
        var renamed = await Read(records => records.People.Find(circle.Member.Id)!);

        await Change(records => Erasure.Run(records, renamed, Circle.Start.AddDays(30), Circle.Day.AddDays(30)));

        var walks = await Walk();
        Assert.Empty(walks.SelectMany(walk => walk.Breaks));
        Assert.Contains(walks, walk => walk.Wordless > 0);
        var theirs = await Read(records => records.Attendance.Noted().SelectMany(records.Attendance.Of).Where(line => line.Person == renamed.Id)
            .Select(line => records.Chains.Of(ChainId.AttendanceOf(line.Meeting)).Single(link => link.Entry == line.Id.Value)).ToList());
        Assert.NotEmpty(theirs);
        Assert.All(theirs, link => Assert.Null(link.Salt));
    }

    [Fact]
    public async Task What_was_written_before_there_were_chains_is_tied_in_the_order_it_was_written()
    {
        var (circle, _) = await Filled("王小明", "王小明");
        var attendance = ChainId.AttendanceOf(circle.First.Id);
        var before = await Read(records => records.Chains.Of(attendance).Select(link => link.Entry).ToList());
        Unchain();
        Assert.NotEmpty((await Walk()).SelectMany(walk => walk.Breaks));

        await Change(records => Ended(() => Chaining.Begin(records)));

        Assert.Empty((await Walk()).SelectMany(walk => walk.Breaks));
        Assert.Equal(before, await Read(records => records.Chains.Of(attendance).Select(link => link.Entry).ToList()));
    }

    /// <summary>Takes all links away, as if a version before them had written the lines.</summary>
    protected abstract void Unchain();

    private Task<List<ChainWalk>> Walk() => Read(records => Chaining.Walk(records).Where(walk => walk.Links > 0 || walk.Breaks.Count > 0).ToList());
}
