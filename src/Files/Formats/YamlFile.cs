using System.Text;
using CommunityBot.Messages;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace CommunityBot.Files.Formats;

/// <summary>Reads a file of our own in YAML. Everything that is wrong in it is found at once.</summary>
public static class YamlFile
{
    private static readonly UTF8Encoding s_strictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Such files of a folder, by name; none where there is no folder.</summary>
    public static IEnumerable<string> In(string? folder) => folder is null
        ? []
        : Directory.EnumerateFiles(folder).Where(file => Path.GetExtension(file) is ".yaml" or ".yml").Order(StringComparer.Ordinal);

    /// <summary>Reads what stands in the file.</summary>
    /// <param name="file">Its path.</param>
    /// <param name="read">Takes the text.</param>
    /// <param name="wrong">Takes why there is no text.</param>
    public static T Text<T>(string file, Func<string, T> read, Func<FileProblem, T> wrong)
    {
        try
        {
            return read(File.ReadAllText(file, s_strictUtf8));
        }
        catch (DecoderFallbackException)
        {
            return wrong(new FileProblem(
                file, 1, "?", new BothLanguages("以 UTF-8 編碼儲存的文字檔（記事本：另存新檔，編碼選 UTF-8）", "a text file saved as UTF-8")));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return wrong(FileProblem.Unreadable(file, fault));
        }
    }

    /// <summary>The line at which the reader of YAML gives up, as it does not say so itself where a bracket is left open.</summary>
    private static int Unclosed(string yaml)
    {
        var lines = yaml.Split('\n');
        return Enumerable.Range(1, lines.Length).First(count => count == lines.Length || GivesUp(string.Join('\n', lines[..count])));

        static bool GivesUp(string part)
        {
            try
            {
                new YamlStream().Load(new StringReader(part));
                return false;
            }
            catch (YamlException)
            {
                return false;
            }
            catch (InvalidOperationException)
            {
                return true;
            }
        }
    }

    /// <summary>Reads the entries of the file's text.</summary>
    /// <param name="file">Named in what is noted.</param>
    /// <param name="yaml">What stands in it.</param>
    /// <param name="first">The key that such a file begins with.</param>
    /// <param name="read">Takes the entries and where to note what is wrong.</param>
    /// <returns>What was read, or null with all that is wrong, by line.</returns>
    public static (T? Read, IReadOnlyList<FileProblem> Problems) Entries<T>(
        string file, string yaml, string first, Func<YamlMappingNode, Action<YamlNode, string, BothLanguages>, T?> read)
        where T : class
    {
        if (YamlSize.Wrong(file, yaml) is { } tooMuch)
            return (null, [tooMuch]);
        var stream = new YamlStream();
        try
        {
            stream.Load(new StringReader(yaml));
        }
        catch (InvalidOperationException)
        {
            return (null, [new FileProblem(file, Unclosed(yaml), "[ {", new BothLanguages("每個 [ 和 { 都要關起來", "each [ and { closed"))]);
        }
        catch (YamlException fault)
        {
            return (null, [new FileProblem(file, (int)fault.Start.Line, fault.Message, new BothLanguages(
                "正確的 YAML（檢查這一行和上一行的縮排、冒號與引號）", "correct YAML (look at the indentation, colons and quotes here and one line up)"))]);
        }

        if (stream.Documents is not [{ RootNode: YamlMappingNode entries }])
        {
            return (null, [new FileProblem(file, 1, "", new BothLanguages(
                $"「欄位: 內容」的各行，從 {first} 開始", $"lines of 'key: value', beginning with {first}"))]);
        }

        var problems = new List<FileProblem>();
        var found = read(entries, (place, what, expected) => problems.Add(new FileProblem(file, (int)place.Start.Line, what, expected)));
        return problems.Count == 0 ? (found, []) : (null, [.. problems.Distinct().OrderBy(problem => problem.Line)]);
    }
}
