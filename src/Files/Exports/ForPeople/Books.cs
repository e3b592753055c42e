using CommunityBot.Files.Formats;
using CommunityBot.Records;
using CommunityBot.Sheets;

namespace CommunityBot.Files.Exports.ForPeople;

/// <summary>The book of each kind.</summary>
public static class Books
{
    public static Task<Book> Of(SheetKind kind, IStore store, Reader reader, ExportScope scope, CancellationToken cancel) => kind switch
    {
        SheetKind.Attendance => new AttendanceBook(store, reader).Of(scope, cancel),
        SheetKind.Meetings => new MeetingsBook(store, reader).Of(scope, cancel),
        SheetKind.Points => new PointsBook(store, reader).Of(scope, cancel),
        SheetKind.Budget => new BudgetBook(store, reader).Of(scope, cancel),
        SheetKind.Roster => new RosterBook(store, reader).Of(scope, cancel),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "A new kind needs a book here."),
    };
}
