using System.Globalization;
using CommunityBot.Messages;

namespace CommunityBot.Files.Formats.Xlsx;

/// <summary>A worksheet of Excel holds no more rows.</summary>
public sealed class TooManyRowsException(int most) : IOException($"A worksheet holds {most} rows.")
{
    public BothLanguages Said => new(
        $"Excel 的一張工作表最多 {Shown} 列，沒有匯出。請用 --from、--until 或 --community 分次匯出，或用 csv。",
        $"A worksheet of Excel holds {Shown} rows, so nothing was exported. Export it in parts with --from, --until or --community, or use csv.");

    private string Shown => most.ToString("N0", CultureInfo.InvariantCulture);
}
