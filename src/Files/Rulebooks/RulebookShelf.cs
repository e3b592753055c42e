using CommunityBot.Files.Formats;
using CommunityBot.Messages;
using CommunityBot.Programmes;

namespace CommunityBot.Files.Rulebooks;

/// <summary>The rulebooks in force: the officer's own, and of those that come with the program the ones it has no edition of.</summary>
public sealed class RulebookShelf(IReadOnlyList<Rulebook> rulebooks) : IRulebookSource
{
    private readonly Dictionary<ProgrammeId, Rulebook> _byId = rulebooks.ToDictionary(rulebook => rulebook.Id);

    public IReadOnlyCollection<Rulebook> All { get; } = [.. rulebooks.OrderBy(rulebook => rulebook.Id.Value, StringComparer.Ordinal)];

    public Rulebook? Find(ProgrammeId programme) => _byId.GetValueOrDefault(programme);

    /// <summary>Takes what the settings say. One wrong file spoils the shelf: nobody should be counted by half of the rules.</summary>
    /// <param name="own">The officer's folder (<c>Programmes:Path</c>), or nothing.</param>
    /// <param name="shipped">The folder that comes with the program, or nothing when it was not found.</param>
    public static (RulebookShelf Shelf, IReadOnlyList<FileProblem> Problems) Read(string? own, string? shipped)
    {
        if (own is not null && !Directory.Exists(own))
            return Nothing(own, new BothLanguages("存在的資料夾（設定 Programmes:Path）", "a folder that exists (setting Programmes:Path)"));
        var files = YamlFile.In(own).Concat(YamlFile.In(shipped))
            .DistinctBy(Path.GetFileNameWithoutExtension)
            .ToList();
        if (files.Count == 0)
            return Nothing(shipped ?? "seeds/programmes", new BothLanguages("至少一個規則檔（*.yaml）", "at least one rulebook (*.yaml)"));

        var readings = files.ConvertAll(RulebookFile.Read);
        return (
            new RulebookShelf([.. readings.OfType<RulebookReading.Good>().Select(good => good.Rulebook)]),
            [.. readings.OfType<RulebookReading.Wrong>().SelectMany(wrong => wrong.Problems)]);
    }

    private static (RulebookShelf, IReadOnlyList<FileProblem>) Nothing(string folder, BothLanguages expected) =>
        (new RulebookShelf([]), [new FileProblem(folder, 1, folder, expected)]);
}
