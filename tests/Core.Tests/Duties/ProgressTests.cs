using CommunityBot.Communities;
using CommunityBot.Duties;
using CommunityBot.Meetings;
using CommunityBot.Programmes;
using static CommunityBot.Core.Tests.Duties.DutySample;

namespace CommunityBot.Core.Tests.Duties;

public sealed class ProgressTests
{
    private static readonly DateOnly s_march = new(2023, 3, 1);

    /// <summary>W12: second category, 7 meetings held, none a public lesson.</summary>
    [Fact]
    public void Seven_meetings_of_eight_without_a_public_lesson_lack_one_meeting_and_one_public_lesson()
    {
        var facts = Facts(
            s_march,
            Hold(6) with { Scope = new Scope { Categories = ["self-directed"] } },
            Hold(8) with { Scope = new Scope { Categories = ["practice"] } },
            Duty("public-lesson", new DutyTask.Teach(1)) with { Scope = new Scope { Categories = ["practice", "curriculum"] } }) with
        {
            Meetings = Weekly(new DateOnly(2022, 10, 3), 7),
        };

        var states = Progress.Of(facts).States;

        Assert.Equal([("sessions", 8, 7, 1), ("public-lesson", 1, 0, 1)], states.Select(state => (state.Rule.Id, state.Required, state.Done, state.Missing)));
        Assert.All(
            states,
            state => Assert.Equal(
                (new DateOnly(2023, 6, 30), "伍、二", Party.Convener, Outlook.Behind),
                (state.Due, state.Rule.Cite.ToString(), state.Rule.From, state.Outlook)));
    }

    [Fact]
    public void Only_the_kinds_that_a_rule_names_count_for_it()
    {
        var meetings = new[] { Meeting(s_march.AddDays(-9), "lecture"), Meeting(s_march.AddDays(-8), "visit"), Meeting(s_march.AddDays(9), "lecture") };
        var lectures = State(Facts(s_march, Duty("lectures", new DutyTask.Hold(3, ["lecture"]))) with { Meetings = meetings });
        var any = State(Facts(s_march, Hold(3)) with { Meetings = meetings });

        Assert.Equal((1, 1, 2), (lectures.Done, lectures.Planned, lectures.Missing));
        Assert.Equal((2, 1, 1), (any.Done, any.Planned, any.Missing));
    }

    [Fact]
    public void A_meeting_is_held_once_it_has_ended_and_counts_only_within_the_time_for_it()
    {
        var span = new Due.Within(new CommunityBot.Calendar.Period(new DateOnly(2023, 2, 1), new DateOnly(2023, 3, 5)));
        var facts = Facts(s_march, Hold(4, span)) with
        {
            Meetings =
            [
                Meeting(new DateOnly(2023, 1, 31)),
                Meeting(new DateOnly(2023, 2, 1)),
                Meeting(s_march),
                Meeting(new DateOnly(2023, 3, 5)),
                Meeting(new DateOnly(2023, 3, 6)),
            ],
        };

        Assert.Equal((2, 1), (State(facts).Done, State(facts).Planned));
        Assert.Equal((1, 2), (State(facts with { Now = At(s_march, 10) }).Done, State(facts with { Now = At(s_march, 10) }).Planned));
    }

    [Fact]
    public void A_lesson_counts_once_all_three_parts_are_held_signed_and_recorded()
    {
        var facts = Facts(s_march, Duty("lesson", new DutyTask.Teach(1))) with { Lessons = [PublicLesson()] };
        var parts = LessonParts(new LessonId(1), s_march.AddDays(-5));

        Assert.Equal((1, 0), Count(parts));
        Assert.Equal((0, 0), Count(parts.Skip(1)));
        Assert.Equal((0, 1), Count([parts[0], parts[1] with { HasMinutes = false }, parts[2]]));
        Assert.Equal((0, 1), Count([parts[0], parts[1] with { Present = 0 }, parts[2]]));
        Assert.Equal((0, 1), Count([parts[0], parts[1], Meeting(s_march.AddDays(5), "discussion", lesson: new LessonId(1))]));
        Assert.Equal((0, 0), Count(LessonParts(new LessonId(2), s_march.AddDays(-5))));

        (int Done, int Planned) Count(IEnumerable<CommunityBot.Meetings.MeetingResult> meetings) =>
            State(facts with { Meetings = [.. meetings] }) is var state ? (state.Done, state.Planned) : default;
    }

    [Fact]
    public void A_lesson_held_in_time_can_still_be_recorded_after_the_due_day()
    {
        var after = Facts(new DateOnly(2023, 7, 1), Duty("lesson", new DutyTask.Teach(1))) with { Lessons = [PublicLesson()] };

        Assert.Equal(Outlook.Behind, State(after with { Meetings = LessonParts(new LessonId(1), s_march, recorded: false) }).Outlook);
        Assert.Equal(Outlook.Impossible, State(after).Outlook);
    }

    [Fact]
    public void Every_held_meeting_has_to_have_a_record_and_somebody_who_signed_in()
    {
        var state = State(Facts(s_march, Duty("records", new DutyTask.RecordEach())) with
        {
            Meetings =
            [
                Meeting(s_march.AddDays(-9)), Meeting(s_march.AddDays(-8), recorded: false), Meeting(s_march.AddDays(-7), present: 0),
                Meeting(s_march.AddDays(1), present: 0, recorded: false),
            ],
        });

        Assert.Equal((3, 1, 2, Outlook.Behind), (state.Required, state.Done, state.Missing, state.Outlook));
        Assert.Equal(Outlook.Done, State(Facts(s_march, Duty("records", new DutyTask.RecordEach()))).Outlook);
    }

    [Fact]
    public void Of_several_that_would_do_one_stands_for_all_and_names_the_others()
    {
        var facts = Facts(
            s_march,
            Duty("video", new DutyTask.HandIn(1), new Due.On(new DateOnly(2023, 5, 1))) with { OneOf = "outcome" },
            Duty("open-class", new DutyTask.Hold(1, ["open"]), new Due.On(new DateOnly(2023, 5, 1))) with { OneOf = "outcome" });

        var owed = State(facts);
        var done = State(facts with { Meetings = [Meeting(s_march.AddDays(-1), "open")] });

        Assert.Equal(("video", "open-class", true), (owed.Rule.Id, Assert.Single(owed.Instead).Id, owed.IsOwed));
        Assert.Equal(("open-class", Outlook.Done, 0), (done.Rule.Id, done.Outlook, done.Instead.Count));
    }

    [Fact]
    public void What_applying_takes_is_owed_until_the_approval_and_the_rest_from_then_on()
    {
        var facts =
            Facts(s_march, Duty("application", new DutyTask.Apply(), new Due.On(new DateOnly(2023, 3, 30))) with { Stage = DutyStage.Applying }, Hold(8));
        var draft = facts with { Application = new Application { Community = facts.Application.Community } };
        var filed = draft with { Application = With(ApplicationState.Filed) };

        Assert.Equal(("application", 1), (State(draft).Rule.Id, State(draft).Missing));
        Assert.Equal(("application", 0), (State(filed).Rule.Id, State(filed).Missing));
        Assert.Equal(1, State(draft with { Application = With(ApplicationState.Returned) }).Missing);
        Assert.Equal("sessions", State(facts).Rule.Id);
        Assert.Equal("sessions", State(draft with { Rulebook = draft.Rulebook with { Application = null } }).Rule.Id);

        Application With(ApplicationState state) => draft.Application with { Steps = [Approved.Steps[0] with { To = state }] };
    }

    [Fact]
    public void What_was_noted_covers_the_earliest_of_the_days_that_come_back()
    {
        var facts = Facts(new DateOnly(2022, 11, 3), Duty("figures", new DutyTask.HandIn(1), new Due.Monthly(25)));

        Assert.Equal((10, 10, new DateOnly(2022, 9, 25), Outlook.Impossible), Of(0));
        Assert.Equal((10, 8, new DateOnly(2022, 11, 25), Outlook.OnTrack), Of(2));
        Assert.Equal((10, 0, new DateOnly(2023, 6, 25), Outlook.Done), Of(10));

        (int, int, DateOnly?, Outlook) Of(int noted) =>
            State(facts with { Tallies = new Dictionary<string, long> { ["figures"] = noted } }) is var state
                ? (state.Required, state.Missing, state.Due, state.Outlook)
                : default;
    }

    [Fact]
    public void Meetings_that_come_back_count_for_the_time_in_which_they_are_held()
    {
        var state = State(Facts(new DateOnly(2022, 11, 3), Duty("visit", new DutyTask.Hold(1, []), new Due.Monthly(31))) with
        {
            Meetings =
            [
                Meeting(new DateOnly(2022, 8, 5)),
                Meeting(new DateOnly(2022, 8, 6)),
                Meeting(new DateOnly(2022, 10, 6)),
                Meeting(new DateOnly(2022, 11, 30)),
            ],
        });

        Assert.Equal((11, 2, 9, 1), (state.Required, state.Done, state.Missing, state.Planned));
        Assert.Equal((new DateOnly(2022, 9, 30), Outlook.Impossible), (state.Due, state.Outlook));
    }

    [Fact]
    public void A_day_to_know_of_is_owed_by_nobody_and_over_when_it_has_passed()
    {
        var know = Duty("results", new DutyTask.Know(), new Due.On(s_march)) with { From = Party.Officer };

        Assert.Equal(
            (Outlook.OnTrack, false, 0),
            (State(Facts(s_march, know)).Outlook, State(Facts(s_march, know)).IsOwed, State(Facts(s_march, know)).DaysLeft));
        Assert.Equal(Outlook.Done, State(Facts(s_march.AddDays(1), know)).Outlook);
    }
}
