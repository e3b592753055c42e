using CommunityBot.Amounts;
using CommunityBot.Communities;

namespace CommunityBot.Deeds;

/// <summary>What stands in an application, and of which category its community is.</summary>
public sealed record ApplicationContent(string Category, IReadOnlyList<string> Answers, IReadOnlyDictionary<string, Dollars> Requested)
{
    public static ApplicationContent Of(Community community, Application application) =>
        new(community.Category, [.. application.Answers.Order(StringComparer.Ordinal)], application.Requested);

    public bool Is(ApplicationContent other) =>
        Category == other.Category
        && Answers.SequenceEqual(other.Answers)
        && Requested.Count == other.Requested.Count
        && Requested.All(line => other.Requested.TryGetValue(line.Key, out var amount) && amount == line.Value);
}
