using CommunityBot.Files.Formats;
using CommunityBot.Sheets;

namespace CommunityBot.Files.Exports.ForPeople;

/// <summary>The book of each kind that is of communities; the sign-in sheet is of one meeting (<see cref="SignInSheetBook"/>).</summary>
public static class Books
{
    public static Task<Book> Of(SheetKind kind, CommunityRows rows, Reader reader, ExportScope scope, CancellationToken cancel) => kind switch
    {
        SheetKind.Attendance => new AttendanceBook(rows, reader).Of(scope, cancel),
        SheetKind.Meetings => new MeetingsBook(rows, reader).Of(scope, cancel),
        SheetKind.Points => new PointsBook(rows, reader).Of(scope, cancel),
        SheetKind.Budget => new BudgetBook(rows, reader).Of(scope, cancel),
        SheetKind.Roster => new RosterBook(rows, reader).Of(scope, cancel),
        SheetKind.Credits => new CreditsBook(rows, reader).Of(scope, cancel),
        SheetKind.Cycles => new CyclesBook(rows, reader).Of(scope, cancel),
        SheetKind.Receipts => new ReceiptsBook(rows, reader).Of(scope, cancel),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "A new kind needs a book here."),
    };
}
