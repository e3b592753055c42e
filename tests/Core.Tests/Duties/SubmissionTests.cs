using CommunityBot.Communities;
using CommunityBot.Core.Tests.Meetings;
using CommunityBot.Duties;
using CommunityBot.Programmes;
using CommunityBot.Tallies;
using NSubstitute;
using static CommunityBot.Core.Tests.Duties.DutySample;

namespace CommunityBot.Core.Tests.Duties;

public sealed class SubmissionTests
{
    private static readonly DateOnly s_due = new(2023, 5, 31);

    [Theory]
    [InlineData(0, 0)]
    [InlineData(30, 0)]
    [InlineData(-1, 1)]
    [InlineData(-30, 30)]
    public void It_is_in_time_until_the_end_of_the_due_day_and_taken_after_it(int daysLeft, int late)
    {
        var noted = Assert.IsType<Submission.Noted>(Submit(s_due.AddDays(-daysLeft), count: 2));

        Assert.Equal((s_due, late, 1), (noted.Due, noted.DaysLate, noted.Left));
    }

    [Fact]
    public void When_nothing_is_missing_the_line_that_completed_it_is_told()
    {
        var complete = Assert.IsType<Submission.CompleteSince>(
            Submit(s_due, count: 2, Entry(1), Entry(2), Entry(2).TakenBack(new PersonId(7), At(s_due, 9), "誤登") with { Id = new(3) }, Entry(4)));

        Assert.Equal(4, complete.Entry.Id.Value);
    }

    [Fact]
    public void What_was_taken_back_no_longer_counts()
    {
        var correction = Entry(1).TakenBack(new PersonId(8), At(s_due, 9), "誤登");

        Assert.Equal((-1, "誤登", new TallyEntryId(1), new PersonId(8)), (correction.Count, correction.Note, correction.Corrects, correction.By));
        Assert.IsType<Submission.Noted>(Submit(s_due, count: 1, Entry(1), correction with { Id = new(2) }));
    }

    [Fact]
    public void What_is_handed_in_is_noted_once_with_the_edition_and_the_moment()
    {
        var (tallies, facts) = (Substitute.For<ITallies>(), Facts(s_due, Duty("report", new DutyTask.HandIn(1), new Due.On(s_due))));
        var expected = Entry(0) with { Note = "已送研發處", At = facts.Now, Version = facts.Rulebook.Version };
        tallies.Of(Sample.Community.Id).Returns([], [expected with { Id = new(5) }]);
        tallies.Add(expected).Returns(expected with { Id = new(5) });

        var noted = Assert.IsType<Submission.Noted>(Submission.HandIn(tallies, facts.Rulebook.Duties[0], facts, "已送研發處", expected.By));
        var done = facts with { Tallies = new Dictionary<string, long> { ["report"] = 1 } };
        Assert.IsType<Submission.CompleteSince>(Submission.HandIn(tallies, facts.Rulebook.Duties[0], done, "再一次", expected.By));

        Assert.Equal(5, noted.Entry.Id.Value);
        tallies.Received(1).Add(Arg.Any<TallyEntry>());
    }

    [Fact]
    public void A_figure_is_noted_with_its_count_and_taken_back_with_the_opposite()
    {
        var (tallies, figure) =
            (Substitute.For<ITallies>(), new FigureRule { Id = "contracts", Name = new LocalName("產學合作簽約數"), Unit = "件", Cite = [new Citation("七、(二)")] });
        tallies.Add(Arg.Any<TallyEntry>()).Returns(call => call.Arg<TallyEntry>() with { Id = new(9) });

        var noted = tallies.Note(Rulebooks.Plain("sample-114") with { Version = 4 }, figure, Sample.Community.Id, 3, "台中精機", new PersonId(7), At(s_due, 8));
        var counter = tallies.TakeBack(noted, new PersonId(8), At(s_due, 9), "重複登記");

        Assert.Equal(("contracts", 3, "台中精機", 4), (noted.Subject, (int)noted.Count, noted.Note, noted.Version));
        Assert.Equal((-3, new TallyEntryId(9), "重複登記"), ((int)counter.Count, counter.Corrects, counter.Note));
    }

    private static Submission Submit(DateOnly today, int count, params IReadOnlyList<TallyEntry> before)
    {
        var facts = Facts(today, Duty("report", new DutyTask.HandIn(count), new Due.On(s_due))) with
        {
            Tallies = new Dictionary<string, long> { ["report"] = before.Sum(entry => entry.Count) },
        };
        return Submission.Of(State(facts), before, Entry(0));
    }

    private static TallyEntry Entry(int id) => new()
    {
        Id = new TallyEntryId(id),
        Community = Sample.Community.Id,
        Subject = "report",
        Count = 1,
        At = At(s_due, 8),
        By = new PersonId(7),
        Version = 1,
    };
}
