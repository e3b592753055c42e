using CommunityBot.Bot.Tests.Talk.Corpus;
using CommunityBot.Communities;
using CommunityBot.Records;

namespace CommunityBot.Bot.Tests.Talk.Babble;

/// <summary>What the records hold, and what of it somebody may change: what is their own, and what is of a community that they lead or decide upon.</summary>
internal sealed class Theirs
{
    /// <summary>Of each role one or two, and one whom nobody knows.</summary>
    public static readonly IReadOnlyList<string> Speakers =
        ["王小明", "陳美麗", "許志明", "林召集", "黃召集", "高召集", "何召集", "游召集", "方老師", "周老師", "系主任", "承辦人", "陌生人"];

    /// <summary>What comes along with what is done, and what is done in two steps: a line is put right by taking it back and writing another.</summary>
    private static readonly Dictionary<string, string> s_partsOf = new(StringComparer.Ordinal)
    {
        ["語言"] = "",
        ["行事曆"] = Binding,
        ["綁定碼"] = Binding,
        ["沖銷"] = "支出",
        ["請購"] = "支出",
        ["核定"] = "通過",
    };

    /// <summary>One 收回 takes back all that was done at once, and what had been put right stands again.</summary>
    private static readonly string[] s_takenBack = ["本人收回", "taken back"];

    /// <summary>Whoever is bound to another has that one's settings.</summary>
    private const string Binding = "綁定";

    private const string Gone = "沒有了 ";

    /// <summary>Whoever has it may use it.</summary>
    private const string CodeGone = Gone + "綁定碼";

    private readonly Holdings _held;
    private readonly HashSet<string> _whose;

    private Theirs(Holdings held, HashSet<string> whose) => (_held, _whose) = (held, whose);

    public static Theirs Of(IRecords records, HeldNames names, string who, DateTimeOffset at)
    {
        var whose = new HashSet<string>(StringComparer.Ordinal) { who };
        if (records.Accounts.Find(CorpusPeople.ChatOf(who))?.Person is { } person)
        {
            whose.Add(person.Name);
            var day = Scene.Clock.Day(at);
            whose.UnionWith(records.ConvenedBy(person.Id, day)
                .Concat(records.AdministeredBy(person.Id, day))
                .Concat(records.People.HeadOf(person.Id, day))
                .Select(led => led.Name));
        }

        return new Theirs(Holdings.Of(records, names, who, at), whose);
    }

    /// <summary>What is wrong with the change that was made since.</summary>
    public IReadOnlyList<string> Against(Theirs before)
    {
        var changes = _held.Since(before._held).ToList();
        var kinds = changes.Select(change => KindOf(change.Told)).Where(kind => kind.Length > 0).Distinct().ToList();
        if (kinds.Contains(Binding) || changes.Exists(change => s_takenBack.Any(mark => change.Told.EndsWith(mark, StringComparison.Ordinal))))
            kinds = [];
        return
        [
            .. changes
                .Where(change => !before._whose.Contains(change.Whose) && !change.Told.StartsWith(CodeGone, StringComparison.Ordinal))
                .Select(change => $"of {change.Whose}: {change.Told}"),
            .. kinds.Count > 1 ? [$"several at once: {string.Join('、', changes.Select(change => change.Told))}"] : Array.Empty<string>(),
        ];
    }

    private static string KindOf(string told)
    {
        var kind = (told.StartsWith(Gone, StringComparison.Ordinal) ? told[Gone.Length..] : told).Split(' ')[0];
        return s_partsOf.GetValueOrDefault(kind, kind);
    }
}
