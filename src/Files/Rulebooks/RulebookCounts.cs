using CommunityBot.Files.Formats;
using CommunityBot.Messages;

namespace CommunityBot.Files.Rulebooks;

/// <summary>Numbers with what they count, as they are read aloud: <c>6 個月</c>, <c>20 個半日</c>, <c>4 場</c>.</summary>
internal static class RulebookCounts
{
    /// <summary>More than any regulation says, and less than a calendar has.</summary>
    private const int Most = 999;

    public static int Read(YamlSection section, string key, string unit) => section.Value(key, text => Number(text, unit), Expected(unit));

    public static int? ReadIfAny(YamlSection section, string key, string unit) => section.ValueIfAny(key, text => Number(text, unit), Expected(unit));

    private static int? Number(string text, string unit) =>
        text.EndsWith(unit, StringComparison.Ordinal) && RulebookWords.ReadCount(text[..^unit.Length].TrimEnd()) is { } number and <= Most ? number : null;

    private static BothLanguages Expected(string unit) => new($"幾{unit}，例如「6 {unit}」", $"a number with what it counts, such as 6 {unit}");
}
