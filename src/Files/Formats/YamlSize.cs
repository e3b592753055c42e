using CommunityBot.Messages;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace CommunityBot.Files.Formats;

/// <summary>
/// Looks through a file before it is read into memory: one that is nested deeply takes the reader's stack, and one whose parts stand for each other
/// (<c>&amp;a</c>, <c>*a</c>) may be larger than the machine.
/// </summary>
internal static class YamlSize
{
    /// <summary>Ours are ten deep at most.</summary>
    private const int MostDepth = 50;

    /// <summary>Ours have some thousand words and sections.</summary>
    private const long MostParts = 200_000;

    /// <returns>What is too much in it; null where nothing is, or it is no YAML at all, which reading it will say.</returns>
    public static FileProblem? Wrong(string file, string yaml)
    {
        try
        {
            return Look(file, new Parser(new StringReader(yaml)));
        }
        catch (Exception fault) when (fault is YamlException or InvalidOperationException)
        {
            return null;
        }
    }

    private static FileProblem? Look(string file, Parser parser)
    {
        var named = new Dictionary<AnchorName, long>();
        var open = new Stack<(AnchorName Name, long Parts)>();
        open.Push((AnchorName.Empty, 0));
        while (parser.MoveNext())
        {
            switch (parser.Current)
            {
                case MappingStart or SequenceStart when open.Count > MostDepth:
                    return Problem($"{MostDepth}+", new BothLanguages($"最多 {MostDepth} 層", $"{MostDepth} levels at most"));
                case MappingStart start:
                    open.Push((start.Anchor, 1));
                    break;
                case SequenceStart start:
                    open.Push((start.Anchor, 1));
                    break;
                case MappingEnd or SequenceEnd:
                    Close(open.Pop());
                    break;
                case Scalar word:
                    Close((word.Anchor, 1));
                    break;
                case AnchorAlias alias when !named.TryGetValue(alias.Value, out _):
                    return Problem($"*{alias.Value}", new BothLanguages("前面已經寫完的一段（&名稱）", "a part that was finished before (&name)"));
                case AnchorAlias alias:
                    Close((AnchorName.Empty, named[alias.Value]));
                    break;
                default:
                    break;
            }

            if (open.Peek().Parts > MostParts)
                return Problem("…", new BothLanguages($"最多 {MostParts} 項，重複引用的也算", $"{MostParts} entries at most, repeated ones counted"));
        }

        return null;

        void Close((AnchorName Name, long Parts) part)
        {
            if (!part.Name.IsEmpty)
                named[part.Name] = part.Parts;
            var around = open.Pop();
            open.Push((around.Name, Math.Min(around.Parts + part.Parts, MostParts + 1)));
        }

        FileProblem Problem(string found, BothLanguages expected) => new(file, (int)parser.Current!.Start.Line, found, expected);
    }
}
