using CommunityBot.Core.Tests.Meetings;
using CommunityBot.Core.Tests.Nudges;
using CommunityBot.Meetings;
using CommunityBot.Points;
using NSubstitute;

namespace CommunityBot.Core.Tests.Points;

public sealed class AttendTests
{
    private static readonly Meeting s_meeting = Sample.Meeting() with { Kind = "routine" };
    private readonly PaperLog _log = new();
    private readonly PaperLedger _ledger = new();

    [Fact]
    public void Each_taking_back_begins_a_round_in_which_signing_in_is_noted_once()
    {
        foreach (var round in new[] { 0, 1, 2 })
        {
            var begins = Sample.Start.AddMinutes(10 * round);
            Note(AttendanceAct.SignedIn, begins);
            Note(AttendanceAct.SignedIn, begins.AddMinutes(1));
            Note(AttendanceAct.Withdrawn, begins.AddMinutes(5));
        }

        Assert.Equal([0, 1, 2], _log.Lines.Where(line => line.Act == AttendanceAct.SignedIn).Select(line => line.Round));
    }

    [Fact]
    public void Points_follow_what_the_log_comes_to_with_the_line_that_is_noted()
    {
        Assert.Equal(50, Assert.Single(Note(AttendanceAct.SignedIn, Sample.Start)).Points.Hundredths);
        Assert.Empty(Note(AttendanceAct.SignedIn, Sample.Start.AddMinutes(1)));
        Assert.Equal(-50, Assert.Single(Note(AttendanceAct.Withdrawn, Sample.Start.AddMinutes(5))).Points.Hundredths);
        Assert.Equal(50, Assert.Single(Note(AttendanceAct.SignedIn, Sample.Start.AddMinutes(6))).Points.Hundredths);
        Assert.Equal(50, _ledger.Total.Hundredths);
    }

    [Fact]
    public void A_line_that_comes_late_and_says_what_was_noted_already_brings_nothing_back()
    {
        Note(AttendanceAct.SignedIn, Sample.Start);
        Note(AttendanceAct.Withdrawn, Sample.Start.AddMinutes(5));

        Assert.Empty(Note(AttendanceAct.SignedIn, Sample.Start.AddMinutes(4)));
        Assert.Equal(0, _ledger.Total.Hundredths);
    }

    private IReadOnlyList<PointEntry> Note(AttendanceAct act, DateTimeOffset at)
    {
        var records = Substitute.For<IPointRecords>();
        records.Attendance.Returns(_log);
        records.Points.Returns(_ledger);
        return Attend.Note(records, PaperLedger.Rules, PaperAllowances.Clock, s_meeting, Sample.Entry(act, at) with { Person = PaperLedger.Me });
    }
}
