using CommunityBot.Calendar;
using CommunityBot.Communities;
using CommunityBot.Records;

namespace CommunityBot.Sheets;

/// <summary>Whether there is anything to put on sheets, before they are made.</summary>
public static class SheetContent
{
    public static bool IsEmpty(IRecords records, SheetKind kind, ExportScope scope, SchoolClock clock, DateTimeOffset now)
    {
        return kind is SheetKind.Credits or SheetKind.Cycles
            ? !records.Credits.Families().Any(family => scope.Person is not { } person || records.Credits.Of(family, person).Count > 0)
            : !scope.CommunitiesIn(records).Any(Has);

        bool Has(Community community) => kind switch
        {
            SheetKind.Attendance => scope.MeetingsOf(records, community, clock).Any(meeting => meeting.HasBegun(now)),
            SheetKind.Meetings or SheetKind.SignInSheet => scope.MeetingsOf(records, community, clock).Count > 0,
            SheetKind.Points => records.Points.Of(community.Id).Any(line => scope.Includes(line.Person) && scope.Includes(clock.Day(line.At))),
            SheetKind.Budget => records.Budget.Of(community.Id).Any(line => scope.Includes(line.On)),
            SheetKind.Receipts => records.Cases.Of(community.Id).Count > 0,
            _ => scope.EverIn(records, community).Count > 0,
        };
    }
}
