using CommunityBot.Amounts;
using CommunityBot.Budget;
using CommunityBot.Chains;
using CommunityBot.Communities;
using CommunityBot.Core.Tests.Meetings;
using CommunityBot.Meetings;
using CommunityBot.Points;
using CommunityBot.Programmes;

namespace CommunityBot.Core.Tests.Chains;

/// <summary>Links that were made stay: what goes into one is the same in every version.</summary>
public sealed class ChainedEntryTests
{
    [Fact]
    public void A_line_of_attendance_goes_in_as_it_always_did()
    {
        var entry = Sample.Entry(AttendanceAct.ComingLate, Sample.Start, "塞車") with
        {
            Id = new AttendanceEntryId(3),
            LateBy = TimeSpan.FromMinutes(20),
            RecordedBy = new PersonId(2),
            Round = 1,
        };

        Assert.Equal(
            "0100000000000000030100000000000000070100000000000000080100000196C31427"
                + "0001000000000000000001000000000000001401000000000000000201000000000000"
                + "000100",
            Written(ChainedEntry.Of(entry, ["王小明"])));
    }

    [Fact]
    public void A_line_of_money_goes_in_as_it_always_did()
    {
        var entry = new LedgerEntry
        {
            Id = new LedgerEntryId(1),
            Community = new CommunityId(4),
            Kind = LedgerKind.Spent,
            Item = "meals",
            Amount = new Dollars(800),
            On = new DateOnly(2025, 5, 12),
            At = Sample.Start,
            By = new PersonId(2),
            Payee = "王小明",
            What = "便當",
            Cite = [new Citation("二、(二)")],
            Version = 1,
        };

        Assert.Equal(ChainId.MoneyOf(entry.Community), ChainedEntry.Of(entry).Chain);
        Assert.Equal(["王小明", "便當", ""], ChainedEntry.Of(entry).Words);
        Assert.Equal(
            "01000000000000000101000000000000000202000000056D65616C7301000000000000"
                + "0320000000000100000000000B48360100000196C31427000100000000000000020000"
                + "020000000BE4BA8CE3808128E4BA8C29010000000000000001",
            Written(ChainedEntry.Of(entry)));
    }

    [Fact]
    public void A_line_of_points_goes_in_as_it_always_did()
    {
        var entry = new PointEntry
        {
            Id = new PointEntryId(1),
            Community = new CommunityId(4),
            Person = new PersonId(7),
            Meeting = new MeetingId(1),
            Rule = "routine",
            Points = new PointValue(50),
            Worth = new PointValue(100),
            Cite = [new Citation("五、(一)")],
            Version = 1,
            At = Sample.Start,
        };

        Assert.Equal(
            "0100000000000000010100000000000000070100000000000000010200000007726F75"
                + "74696E65010000000000000032010000000000000064020000000BE4BA94E3808128E4"
                + "B880290100000000000000010100000196C31427000000",
            Written(ChainedEntry.Of(entry, ["王小明"])));
    }

    private static string Written(ChainedEntry entry) => Convert.ToHexString(entry.Facts.Bytes);
}
