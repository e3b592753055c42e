using CommunityBot.Duties;
using CommunityBot.Meetings;
using CommunityBot.Programmes;
using FsCheck;
using FsCheck.Fluent;
using static CommunityBot.Core.Tests.Duties.DutySample;

namespace CommunityBot.Core.Tests.Duties;

public sealed class OutlookTests
{
    private static readonly DateOnly s_due = new(2023, 5, 31);

    /// <summary>Days left count the due day itself as a day on which to meet.</summary>
    [Theory]
    [InlineData(2, 13, Outlook.Behind)]
    [InlineData(2, 12, Outlook.Tight)]
    [InlineData(2, 1, Outlook.Tight)]
    [InlineData(2, 0, Outlook.Impossible)]
    [InlineData(1, 6, Outlook.Behind)]
    [InlineData(1, 5, Outlook.Tight)]
    [InlineData(1, 0, Outlook.Tight)]
    [InlineData(1, -1, Outlook.Impossible)]
    [InlineData(0, -1, Outlook.Done)]
    public void Meetings_are_tight_when_more_than_one_a_week_is_needed_and_impossible_without_a_day_for_each(int missing, int daysLeft, Outlook outlook) =>
        Assert.Equal(outlook, State(Facts(s_due.AddDays(-daysLeft), Hold(missing, new Due.On(s_due)))).Outlook);

    [Fact]
    public void What_is_planned_by_the_due_day_is_on_track_and_what_is_planned_after_it_is_not()
    {
        var facts = Facts(s_due.AddDays(-20), Hold(2, new Due.On(s_due)));

        Assert.Equal(Outlook.OnTrack, State(facts with { Meetings = Weekly(s_due.AddDays(-7), 2) }).Outlook);
        Assert.Equal(Outlook.Behind, State(facts with { Meetings = Weekly(s_due, 2) }).Outlook);
    }

    [Theory]
    [InlineData(6, Outlook.OnTrack)]
    [InlineData(5, Outlook.Tight)]
    [InlineData(0, Outlook.Tight)]
    [InlineData(-1, Outlook.Impossible)]
    public void A_document_is_on_track_until_its_last_week_and_in_time_on_the_due_day(int daysLeft, Outlook outlook)
    {
        var state = State(Facts(s_due.AddDays(-daysLeft), Duty("report", new DutyTask.HandIn(1), new Due.On(s_due))));

        Assert.Equal((outlook, daysLeft, daysLeft < 0), (state.Outlook, state.DaysLeft, state.IsOverdue));
    }

    [Fact]
    public void A_document_without_a_day_is_never_late() =>
        Assert.Equal(
            (Outlook.OnTrack, null),
            State(Facts(s_due.AddYears(5), Duty("workshop", new DutyTask.HandIn(1)))) is var state ? (state.Outlook, state.DaysLeft) : default);

    [Fact]
    public void What_is_done_and_what_is_missing_make_up_what_is_required() => Property.Holds(AnyFacts, facts =>
        Assert.All(Progress.Of(facts).States.Where(state => state.Missing > 0), state => Assert.Equal(state.Required, state.Done + state.Missing)));

    [Fact]
    public void The_outlook_never_gets_better_by_time_alone() => Property.Holds(
        AnyFacts.SelectMany(facts => Gen.Choose(0, 200).Select(days => (facts, days))),
        given =>
        {
            var later = given.facts with { Now = given.facts.Now.AddDays(given.days) };
            Assert.All(
                Progress.Of(given.facts).States.Zip(Progress.Of(later).States),
                pair => Assert.True(
                    Badness(pair.Second.Outlook) >= Badness(pair.First.Outlook),
                    $"{pair.First.Rule.Id}: {pair.First.Outlook} on {pair.First.Today}, {pair.Second.Outlook} on {pair.Second.Today}"));
        });

    [Fact]
    public void The_order_of_the_meetings_does_not_matter() => Property.Holds(AnyFacts, facts =>
        Assert.Equal(Summary(facts), Summary(facts with { Meetings = [.. facts.Meetings.Reverse()] })));

    /// <summary>What was planned is done once it is held: neither is better than the other.</summary>
    private static int Badness(Outlook outlook) => outlook == Outlook.Done ? (int)Outlook.OnTrack : (int)outlook;

    private static IEnumerable<(string, int, int, int, Outlook)> Summary(DutyFacts facts) =>
        Progress.Of(facts).States.Select(state => (state.Rule.Id, state.Done, state.Planned, state.Missing, state.Outlook));

    private static readonly Gen<Due?> s_anyDue = Gen.OneOf(
        Gen.Constant<Due?>(null),
        AnyDay.Select(day => (Due?)new Due.On(day)),
        AnyDay.Select(day => (Due?)new Due.Within(new CommunityBot.Calendar.Period(day, day.AddDays(20)))),
        Gen.Choose(0, 12).Select(months => (Due?)new Due.After(Anchor.Approval, months, 3)),
        Gen.Choose(1, 31).Select(day => (Due?)new Due.Monthly(day)),
        Gen.Elements(Enum.GetValues<DayOfWeek>()).Select(day => (Due?)new Due.Weekly(day)));

    private static readonly Gen<DutyTask> s_anyTask = Gen.OneOf(
        Gen.Choose(0, 4).Select(count => (DutyTask)new DutyTask.Hold(count, [])),
        Gen.Choose(0, 4).Select(count => (DutyTask)new DutyTask.Hold(count, ["lecture"])),
        Gen.Choose(0, 2).Select(count => (DutyTask)new DutyTask.Teach(count)),
        Gen.Choose(0, 3).Select(count => (DutyTask)new DutyTask.HandIn(count)),
        Gen.Constant<DutyTask>(new DutyTask.RecordEach()));

    private static readonly Gen<MeetingResult> s_anyMeeting =
        from day in AnyDay
        from kind in Gen.Elements("lecture", "discussion-meeting", "preparation", "observation", "discussion")
        from present in Gen.Choose(0, 2)
        from recorded in Gen.Elements(true, false)
        from lesson in Gen.Choose(1, 2)
        select Meeting(day, kind, present, recorded, new LessonId(lesson));

    private static Gen<DutyFacts> AnyFacts =>
        from today in AnyDay
        from tasks in s_anyTask.SelectMany(task => s_anyDue.Select(due => (task, due))).ListOf(4)
        from grouped in Gen.Elements(true, false)
        from meetings in s_anyMeeting.ListOf()
        from noted in Gen.Choose(0, 6)
        select Facts(
            today,
            [.. tasks.Select((entry, index) => Duty($"duty-{index}", entry.task, entry.due) with { OneOf = grouped && index < 2 ? "either" : null })]) with
        {
            Meetings = [.. meetings],
            Lessons = [PublicLesson(1), PublicLesson(2)],
            Tallies = new Dictionary<string, long> { ["duty-0"] = noted, ["duty-1"] = noted },
        };

    private static Gen<DateOnly> AnyDay => Gen.Choose(-60, 400).Select(Period.Start.AddDays);
}
