using CommunityBot.Messages;
using CommunityBot.Programmes;

namespace CommunityBot.Bot.Cli.Comparing;

/// <summary>Differences for people to read, each in both languages, under headings. What is the same of several communities is said once, of all.</summary>
internal static class DifferenceText
{
    private const string Margin = "    ";

    public static void Write(IReadOnlyList<Difference> differences, TextWriter output)
    {
        var said = differences
            .GroupBy(Say, difference => difference.Part)
            .Select(parts => (Said: parts.Key, Parts: Words.List([.. parts.Distinct()])))
            .GroupBy(one => one.Parts, one => one.Said);
        foreach (var part in said)
        {
            output.WriteLine();
            output.WriteLine(Heading(part.Key));
            foreach (var (chinese, english) in part)
            {
                output.WriteLine($"・{chinese}");
                output.WriteLine($"{Margin}{english}");
            }
        }
    }

    /// <summary>A community has one name in both languages.</summary>
    private static string Heading(BothLanguages part) =>
        part.Chinese.Replace('、', ',') == part.English.Replace(", ", ",", StringComparison.Ordinal) ? $"【{part.Chinese}】" : $"【{part.Chinese}】 {part.English}";

    private static BothLanguages Say(Difference difference) => difference switch
    {
        Difference.Added(var entry) => Whole("新增", "New", entry),
        Difference.Removed(var entry) => Whole("刪除", "Gone", entry),
        Difference.Changed(var entry, var was, var now) => new BothLanguages(
            $"{entry.Name.Chinese}，{now.Label.Chinese}：{Or(was).Chinese} → {Or(now).Chinese}{After(now, entry.Cite, "（", "）")}",
            $"{entry.Name.English}, {now.Label.English}: {Or(was).English} → {Or(now).English}{After(now, entry.Cite, " (", ")")}"),
        Difference.Reordered(var was, var now) => new BothLanguages(
            $"順序：{Words.List(was).Chinese} → {Words.List(now).Chinese}", $"Order: {Words.List(was).English} → {Words.List(now).English}"),
        _ => throw new ArgumentOutOfRangeException(nameof(difference), difference, "A new difference needs words here."),
    };

    private static BothLanguages Whole(string chinese, string english, Entry entry)
    {
        var lines = entry.Lines.Where(line => line is { Value: not null, IsUsual: false } && line.Label != Labels.Name).ToList();
        return new BothLanguages(
            $"{chinese}：{entry.Name.Chinese}{string.Concat(lines.Select(line => $"，{line.Label.Chinese} {line.Value!.Chinese}"))}",
            $"{english}: {entry.Name.English}{string.Concat(lines.Select(line => $", {line.Label.English} {line.Value!.English}"))}");
    }

    private static BothLanguages Or(EntryLine line) => line.Value ?? Words.Nothing;

    private static string After(EntryLine line, Citations cite, string open, string close) =>
        cite.Count == 0 || line.Label == Labels.Article ? "" : $"{open}{cite}{close}";
}
