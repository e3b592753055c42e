using CommunityBot.Messages;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace CommunityBot.Bot.Tests.Talk.Corpus;

/// <summary>The sentences that lie beside this file: SUBJECT.zh.yaml and SUBJECT.en.yaml.</summary>
internal static class CorpusFiles
{
    private static readonly IDeserializer s_yaml = new DeserializerBuilder().WithNamingConvention(HyphenatedNamingConvention.Instance).Build();

    public static readonly IReadOnlyDictionary<string, Sentence> Sentences =
        Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Talk", "Corpus"), "*.yaml")
            .Order(StringComparer.Ordinal)
            .SelectMany(Read)
            .ToDictionary(sentence => sentence.Name, StringComparer.Ordinal);

    /// <summary>Those that are not heard yet, or not yet as they should be, by their names.</summary>
    public static readonly IReadOnlyList<string> Gaps =
        [.. File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Talk", "Corpus", "gaps.txt")).Where(line => line.Length > 0)];

    public static IEnumerable<Sentence> In(Language language) => Sentences.Values.Where(sentence => sentence.Language == language);

    private static IEnumerable<Sentence> Read(string file)
    {
        var subject = Path.GetFileNameWithoutExtension(file);
        var language = subject.EndsWith(".en", StringComparison.Ordinal) ? Language.English : Language.Chinese;
        var named = new Dictionary<string, int>(StringComparer.Ordinal);
        return s_yaml.Deserialize<List<CorpusGroup>>(File.ReadAllText(file))
            .SelectMany(group => group.Says.Select(words => (group, words)))
            .Select(one => new Sentence
            {
                Name = Named($"{subject} {one.group.Who}: {one.words}"),
                Words = one.words,
                Group = one.group,
                Language = language,
            });

        // The same may be said more than once, after something else was.
        string Named(string name) => (named[name] = named.GetValueOrDefault(name) + 1) is > 1 and var nth ? $"{name} ({nth})" : name;
    }
}
