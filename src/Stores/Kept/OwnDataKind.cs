using CommunityBot.Attachments;
using CommunityBot.Budget;
using CommunityBot.Communities;
using CommunityBot.Links;
using CommunityBot.Meetings;
using CommunityBot.Messages;
using CommunityBot.Nudges;
using CommunityBot.OwnData;
using CommunityBot.Programmes;
using static CommunityBot.Stores.Kept.OwnDataColumn;

namespace CommunityBot.Stores.Kept;

/// <summary>What is told of everything that is kept about somebody, in the order of <see cref="DataKind"/>.</summary>
internal sealed record OwnDataKind(DataKind Kind, IReadOnlyList<OwnDataColumn> Columns)
{
    private static readonly OwnDataColumn[] s_meeting = [Words(DataName.Meeting), Instant(DataName.Starts), Words(DataName.Community)];

    private static readonly OwnDataColumn[] s_days = [Day(DataName.From), Day(DataName.Until)];

    public static readonly IReadOnlyList<OwnDataKind> All =
    [
        new(
            DataKind.Person,
            [
                Words(DataName.Name), Words(DataName.FormerNames), Words(DataName.School), Words(DataName.Department), Words(DataName.Title),
                Words(DataName.Number), Words(DataName.Email),
            ]),
        new(
            DataKind.Account,
            [
                Channel(DataName.Channel), Words(DataName.Account), Instant(DataName.Since), Instant(DataName.LastUsed),
                OneOf<Language>(DataName.Language), Flag(DataName.Reachable), Words(DataName.Menu), Words(DataName.Question),
                Count(DataName.Wrong), Instant(DataName.WaitUntil),
            ]),
        new(DataKind.Code, [Words(DataName.For), Words(DataName.By), Instant(DataName.Expires), Instant(DataName.Used)]),
        new(DataKind.Link, [OneOf<LinkPurpose>(DataName.For), Instant(DataName.Expires), Flag(DataName.Once), Instant(DataName.Used)]),
        new(DataKind.Guess, [Count(DataName.Wrong), Instant(DataName.Last), Instant(DataName.WaitUntil)]),
        new(DataKind.Calendar, [Instant(DataName.Since), Instant(DataName.LastUsed)]),
        new(DataKind.Entry, [Count(DataName.Entries), Instant(DataName.Last)]),
        new(
            DataKind.Place,
            [
                OwnDataColumn.Programme(), Words(DataName.Community), OneOf<Role>(DataName.Role), OneOf<PersonKind>(DataName.Kind), .. s_days,
                Words(DataName.Why),
            ]),
        new(DataKind.Office, [OwnDataColumn.Programme(), .. s_days]),
        new(DataKind.Headship, [Words(DataName.Community), .. s_days]),
        new(
            DataKind.Attendance,
            [
                .. s_meeting, OneOf<AttendanceAct>(DataName.Act), Instant(DataName.At), Flag(DataName.Late), Count(DataName.MinutesLate),
                Words(DataName.Why), Words(DataName.By),
            ]),
        new(DataKind.NotedForOthers, [.. s_meeting, OneOf<AttendanceAct>(DataName.Act), Instant(DataName.At)]),
        new(DataKind.Lesson, [Words(DataName.What), Words(DataName.Community)]),
        new(DataKind.Minutes, [.. s_meeting, Words(DataName.Text), Instant(DataName.At)]),
        new(
            DataKind.Points,
            [
                Words(DataName.Community), Earned(DataName.Points), Words(DataName.Rule), Words(DataName.Article), Words(DataName.Why),
                Instant(DataName.At), Words(DataName.By),
            ]),
        new(DataKind.PointsForOthers, [Words(DataName.Community), Earned(DataName.Points), Words(DataName.Rule), Instant(DataName.At)]),
        new(
            DataKind.Money,
            [
                Words(DataName.Community), OneOf<LedgerKind>(DataName.Kind), Day(DataName.Day), Words(DataName.Item), Money(DataName.Amount),
                Words(DataName.What), Words(DataName.Payee), Words(DataName.Why), Instant(DataName.At), Words(DataName.By),
            ]),
        new(
            DataKind.Tally,
            [
                Words(DataName.Community), Words(DataName.What), Count(DataName.Count), Words(DataName.Why), Instant(DataName.At), Words(DataName.By),
            ]),
        new(
            DataKind.Case,
            [
                Words(DataName.Community), OneOf<CaseKind>(DataName.Kind), .. s_days, Day(DataName.Return), OneOf<FaultOf>(DataName.Fault),
                Words(DataName.With), Words(DataName.TaxId), Day(DataName.Day), Words(DataName.Item), Money(DataName.Amount), Share(DataName.Share),
                Flag(DataName.Leads), Words(DataName.Why), Words(DataName.Article), Instant(DataName.At), Words(DataName.By),
            ]),
        new(
            DataKind.Credit,
            [
                OwnDataColumn.Programme(), OneOf<CreditKind>(DataName.Kind), Words(DataName.What), .. s_days, Count(DataName.Count), Money(DataName.Amount),
                Share(DataName.Share), Flag(DataName.Leads), Words(DataName.With), Words(DataName.Why), Words(DataName.Article), Instant(DataName.At),
                Words(DataName.By),
            ]),
        new(DataKind.CreditForOthers, [OwnDataColumn.Programme(), OneOf<CreditKind>(DataName.Kind), Words(DataName.What), Instant(DataName.At)]),
        new(DataKind.Headcount, [Words(DataName.Department), Day(DataName.From), Count(DataName.Count), Instant(DataName.At)]),
        new(
            DataKind.Application,
            [
                Words(DataName.Community), OneOf<ApplicationState>(DataName.State), Words(DataName.Why), Words(DataName.Article),
                Instant(DataName.At),
            ]),
        new(
            DataKind.Bulletin,
            [
                Words(DataName.Community), Words(DataName.Text), Instant(DataName.At), Flag(DataName.AtOnce), Instant(DataName.Withdrawn),
            ]),
        new(
            DataKind.Attachment,
            [
                .. s_meeting, Day(DataName.Day), OneOf<FileKind>(DataName.Kind), OneOf<AttachmentState>(DataName.State), Instant(DataName.At),
                Instant(DataName.TakenBack), Channel(DataName.Channel),
            ]),
        new(
            DataKind.Reminders,
            [
                OneOf<MeetingNudges>(DataName.Meetings), Flag(DataName.Deadlines), Flag(DataName.Digest), Clock(DataName.QuietFrom),
                Clock(DataName.QuietTo), Channel(DataName.Channel),
            ]),
        new(DataKind.Hushed, [Words(DataName.Matter), Instant(DataName.Until)]),
        new(
            DataKind.Nudge,
            [
                Words(DataName.Matter), Words(DataName.Step), Instant(DataName.At), OneOf<Way>(DataName.Way), Channel(DataName.Channel),
                Instant(DataName.Last),
            ]),
        new(DataKind.Deed, [Instant(DataName.At), Words(DataName.What), Instant(DataName.TakenBack)]),
        new(DataKind.ToldOf, [Instant(DataName.At), Words(DataName.By), Words(DataName.What)]),
        new(DataKind.Waiting, [Instant(DataName.At), Channel(DataName.Channel), Message(DataName.Text), Words(DataName.Why)]),
        new(DataKind.Conversation, [Instant(DataName.At), Typed(DataName.Said), Message(DataName.Answer)]),
    ];

    /// <param name="row">What is kept, in the order of the columns.</param>
    public DataLine Line(IRow row) => new(
        Kind,
        [.. Columns.Index().Select(column => (column.Item.Name, Value: column.Item.Read(row, column.Index)))
            .Where(part => part.Value is not null)
            .Select(part => new DataPart(part.Name, part.Value!))]);
}
