using CommunityBot.Files;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.Converters;
using YamlDotNet.Serialization.NamingConventions;

namespace CommunityBot.Bot.Demo;

/// <summary>The files of <c>seeds/demo</c>, read when they are first asked for.</summary>
public sealed class DemoSeeds
{
    private readonly Lazy<IReadOnlyList<DemoSeed>> _all = new(Read);

    /// <summary>None when the folder does not come with the program.</summary>
    public IReadOnlyList<DemoSeed> All => _all.Value;

    private static IReadOnlyList<DemoSeed> Read()
    {
        if (SeedFolder.Find("demo") is not { } folder)
            return [];
        var yaml = new DeserializerBuilder()
            .WithNamingConvention(HyphenatedNamingConvention.Instance)
            .WithEnumNamingConvention(HyphenatedNamingConvention.Instance)
            .WithTypeConverter(new TimeOnlyConverter())
            .WithEnforceRequiredMembers()
            .Build();
        return [.. Directory.EnumerateFiles(folder, "*.yaml").Order(StringComparer.Ordinal).Select(file => yaml.Deserialize<DemoSeed>(File.ReadAllText(file)))];
    }
}
