using CommunityBot.Communities;
using CommunityBot.Core.Tests.Meetings;
using CommunityBot.Duties;
using CommunityBot.Programmes;
using CommunityBot.Tallies;
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
        var complete = Assert.IsType<Submission.CompleteSince>(Submit(s_due, count: 2, Entry(1), Entry(2), Entry(2).TakenBack(new PersonId(7), At(s_due, 9), "誤登") with { Id = new(3) }, Entry(4)));

        Assert.Equal(4, complete.Entry.Id.Value);
    }

    [Fact]
    public void What_was_taken_back_no_longer_counts()
    {
        var correction = Entry(1).TakenBack(new PersonId(8), At(s_due, 9), "誤登");

        Assert.Equal((-1, "誤登", new TallyEntryId(1), new PersonId(8)), (correction.Count, correction.Note, correction.Corrects, correction.By));
        Assert.IsType<Submission.Noted>(Submit(s_due, count: 1, Entry(1), correction with { Id = new(2) }));
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
