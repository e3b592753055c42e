using CommunityBot.Files.Formats;
using CommunityBot.Rosters;

namespace CommunityBot.Files.Rosters;

/// <summary>Writes <c>OUT.csv</c> with the one-time codes, and with all that tells people of one name apart.</summary>
public static class BindingSlipFile
{
    private static readonly IReadOnlyList<Heading> s_columns = ["社群", "姓名", "學校", "系所", "電子郵件", "編號", "綁定碼", "到期"];

    public static Task Write(Stream stream, IReadOnlyList<BindingSlip> slips, CancellationToken cancel) =>
        new CsvSheetWriter().Write(new Book(Sheet.Of(s_columns, slips.Select(Row).ToAsyncEnumerable())), stream, cancel);

    private static object?[] Row(BindingSlip slip) =>
    [
        slip.Community.Length > 0 ? slip.Community : "（承辦人）", slip.Person.Name, slip.Person.School, slip.Person.Department, slip.Person.Email,
        slip.Number, slip.Code, slip.LastDay,
    ];
}
