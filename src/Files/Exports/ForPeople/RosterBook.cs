using CommunityBot.Files.Formats;
using CommunityBot.Sheets;

namespace CommunityBot.Files.Exports.ForPeople;

/// <summary>
/// The roster as it is from today on. It is edited and imported again, so it has the columns of an import, and no row that is nobody's.
/// </summary>
public sealed class RosterBook(CommunityRows rows, Reader reader)
{
    public async Task<Book> Of(ExportScope scope, CancellationToken cancel)
    {
        var cover = await Cover.Read(rows, reader, scope, cancel);
        IReadOnlyList<Heading> headings =
        [
            reader.Heading("社群", "community"), reader.Heading("類別", "category"), reader.Heading("姓名", "name"), reader.Heading("身分", "role"),
            reader.Heading("聘任", "kind"), reader.Heading("學校", "school"), reader.Heading("系所", "department"),
            .. scope.Contacts == Contacts.None ? Array.Empty<Heading>() : [reader.Heading("電子郵件", "email")],
            .. scope.Contacts == Contacts.All ? [reader.Heading("編號", "number")] : Array.Empty<Heading>(),
            reader.Heading("職稱", "title"), reader.Heading("起", "from"), reader.Heading("迄", "until"),
            reader.Heading("計畫", "programme", CellKind.Aside),
        ];
        var lines = RosterLine.Read(rows, reader.Rulebooks, scope, reader.Today).Select(line => new Line(Cells(line, scope.Contacts)));
        return new Book(cover.Sheet(reader.Say("名冊", "Roster"), headings, lines));
    }

    private object?[] Cells(RosterLine line, Contacts contacts) =>
    [
        line.Community?.Name, line.Community?.Category, line.Person.Name, reader.Say(line.Role), line.Kind is { } kind ? reader.Say(kind) : null,
        line.Person.School, line.Person.Department,
        .. contacts == Contacts.None ? Array.Empty<object?>() : [line.Person.Email],
        .. contacts == Contacts.All ? [line.Number] : Array.Empty<object?>(),
        line.Person.Title, line.Days.From, line.Days.Until,
        // The name of the regulation, which an import takes for its id.
        reader.Rulebooks.Find(line.Programme)?.Title.Chinese ?? line.Programme.Value,
    ];
}
