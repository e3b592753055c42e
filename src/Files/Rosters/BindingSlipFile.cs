using CommunityBot.Files.Formats;
using CommunityBot.Rosters;

namespace CommunityBot.Files.Rosters;

/// <summary>Writes <c>OUT.csv</c> with the one-time codes.</summary>
public static class BindingSlipFile
{
    private static readonly IReadOnlyList<string> s_columns = ["community", "name", "code"];

    public static Task Write(Stream stream, IReadOnlyList<BindingSlip> slips, CancellationToken cancel) =>
        new CsvSheetWriter().Write(
            new Sheet(s_columns, slips.Select(slip => new object?[] { slip.Community, slip.Name, slip.Code }).ToAsyncEnumerable()),
            stream,
            cancel);
}
