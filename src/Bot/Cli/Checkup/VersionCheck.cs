using System.Reflection;
using System.Text.Json;
using CommunityBot.Stores;

namespace CommunityBot.Bot.Cli.Checkup;

/// <summary>Says which versions are inside, for whoever compares them with what is known to be weak.</summary>
internal static class VersionCheck
{
    public static IEnumerable<CheckupLine> Look(IStoreProvider provider)
    {
        var program = Assembly.GetExecutingAssembly().GetName().Version?.ToString(3);
        string[] core = [$"CommunityBot {program}", $".NET {Environment.Version}", provider.Engine];
        yield return CheckupLine.Fine($"{string.Join('，', core)}。", $"{string.Join(", ", core)}.");
        if (Packages() is { Count: > 0 } packages)
            yield return CheckupLine.Fine($"程式庫：{string.Join('、', packages)}。", "The libraries are listed above; SECURITY.md says how to check them.");
    }

    /// <summary>What the build wrote down beside the program, by name.</summary>
    private static IReadOnlyList<string> Packages()
    {
        var file = Path.Combine(AppContext.BaseDirectory, $"{Assembly.GetExecutingAssembly().GetName().Name}.deps.json");
        if (!File.Exists(file))
            return [];
        using var built = JsonDocument.Parse(File.ReadAllBytes(file));
        return
        [
            .. built.RootElement.GetProperty("libraries").EnumerateObject()
                .Where(library => library.Value.GetProperty("type").GetString() == "package")
                .Select(library => library.Name.Replace('/', ' '))
                .Order(StringComparer.Ordinal),
        ];
    }
}
