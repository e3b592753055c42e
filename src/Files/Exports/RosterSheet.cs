using CommunityBot.Files.Formats;
using CommunityBot.Programmes;
using CommunityBot.Sheets;

namespace CommunityBot.Files.Exports;

/// <summary>The roster as it is from today on, to be edited and imported again: as it is, importing it changes nothing.</summary>
public sealed class RosterSheet(CommunityRows rows, IRulebookSource rulebooks, DateOnly today)
{
    private static readonly IReadOnlyList<Heading> s_columns =
        ["計畫", "社群", "類別", "姓名", "身分", "聘任", "學校", "系所", "電子郵件", "編號", "職稱", "起", "迄"];

    public Sheet Of(ExportScope scope) => Sheet.Of(s_columns, RosterLine.Read(rows, rulebooks, scope, today).Select(Row));

    private static object?[] Row(RosterLine line) =>
    [
        line.Programme.Value, line.Community?.Name, line.Community?.Category, line.Person.Name, line.Role.Chinese, line.Kind?.Chinese,
        line.Person.School, line.Person.Department, line.Person.Email, line.Number, line.Person.Title, line.Days.From, line.Days.Until,
    ];
}
