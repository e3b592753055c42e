using System.Globalization;
using System.Text;
using CommunityBot.Calendar;
using CommunityBot.Conversation;
using CommunityBot.Programmes;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace CommunityBot.Bot.Rulebooks;

/// <summary>What reading a rulebook file comes to.</summary>
public abstract record RulebookReading
{
    private RulebookReading()
    {
    }

    public sealed record Good(Rulebook Rulebook) : RulebookReading;

    public sealed record Wrong(IReadOnlyList<RulebookProblem> Problems) : RulebookReading;
}

/// <summary>Reads <c>ID.yaml</c>. Everything that is wrong in it is found at once.</summary>
public static class RulebookFile
{
    private static readonly UTF8Encoding s_strictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly Said s_aName = new("名稱", "a name");
    private static readonly Said s_aCite = new("條次，例如「二、(四)1」", "the article, such as 二、(四)1");
    private static readonly Said s_aDay = new("日期，例如 114-04-01 或 2025-04-01", "a day, such as 114-04-01 or 2025-04-01");
    private static readonly Said s_aDuration = new("時間長度，例如「15 分鐘」或「1 小時」", "a length of time, such as 15 分鐘 or 1 小時");
    private static readonly Said s_yesOrNo = new("「是」或「否」", "是 or 否 (yes or no)");

    public static RulebookReading Read(string file)
    {
        try
        {
            return Read(file, File.ReadAllText(file, s_strictUtf8));
        }
        catch (DecoderFallbackException)
        {
            return Wrong(file, 1, "?", new Said("以 UTF-8 編碼儲存的文字檔（記事本：另存新檔，編碼選 UTF-8）", "a text file saved as UTF-8"));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return Wrong(file, 1, fault.Message, new Said("讀得到的檔案", "a file that can be read"));
        }
    }

    /// <param name="file">Its name without the extension must be the id within.</param>
    /// <param name="yaml">What stands in it.</param>
    public static RulebookReading Read(string file, string yaml)
    {
        var stream = new YamlStream();
        try
        {
            stream.Load(new StringReader(yaml));
        }
        catch (YamlException fault)
        {
            return Wrong(file, (int)fault.Start.Line, fault.Message, new Said("正確的 YAML（檢查這一行和上一行的縮排、冒號與引號）", "correct YAML (look at the indentation, colons and quotes here and one line up)"));
        }

        if (stream.Documents is not [{ RootNode: YamlMappingNode entries }])
            return Wrong(file, 1, "", new Said("「欄位: 內容」的各行，從 id 開始", "lines of 'key: value', beginning with id"));

        var problems = new List<RulebookProblem>();
        var rulebook = Rulebook(entries, (place, found, expected) =>
            problems.Add(new RulebookProblem(file, (int)place.Start.Line, found, expected)), Path.GetFileNameWithoutExtension(file));
        return rulebook is not null && problems.Count == 0
            ? new RulebookReading.Good(rulebook)
            : new RulebookReading.Wrong([.. problems.OrderBy(problem => problem.Line)]);
    }

    private static RulebookReading.Wrong Wrong(string file, int line, string found, Said expected) =>
        new([new RulebookProblem(file, line, found, expected)]);

    private static Rulebook? Rulebook(YamlMappingNode entries, Action<YamlNode, string, Said> note, string fileName)
    {
        var page = new RulebookSection(entries, note, "id", "version", "title", "authority", "period", "activities", "sign-in");
        var id = page.Value<ProgrammeId>(
            "id",
            text => ProgrammeId.IsValid(text) && text == fileName ? new ProgrammeId(text) : null,
            new Said($"與檔名相同的代號「{fileName}」（只用小寫英文字母、數字和連字號）", $"'{fileName}', the name of the file (small letters, digits and hyphens)"));
        var version = page.Value<int>("version", text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null, new Said("版次，例如 1", "a number, such as 1"));
        var title = page.Section("title", "zh", "en");
        var period = page.Section("period", "from", "to", "cite");
        var signIn = page.Section("sign-in", "late-after", "closes-after-end", "counts-hours");
        var (from, to) = (period.Value<DateOnly>("from", RocCalendar.Read, s_aDay), period.Value<DateOnly>("to", RocCalendar.Read, s_aDay));
        if (to < from && to != default)
            note(period.Place, $"from {from:O} to {to:O}", new Said("結束日不早於開始日", "an end that is not before the start"));
        var authority = page.Text("authority", s_aName);
        var (name, cite) = (Name(title), period.Text("cite", s_aCite));
        var activities = RulebookActivities.Read(page.List("activities", "id", "zh", "en", "words", "cite"), note);
        var rules = new SignInRules
        {
            LateAfter = signIn.Value<TimeSpan>("late-after", RulebookDuration.Read, s_aDuration),
            ClosesAfterEnd = signIn.Value<TimeSpan>("closes-after-end", RulebookDuration.Read, s_aDuration),
            CountsHours = signIn.Value<bool>("counts-hours", YesOrNo, s_yesOrNo),
        };

        return id == default || to < from ? null : new Rulebook
        {
            Id = id,
            Version = version,
            Title = name,
            Authority = authority,
            Period = new Period(from, to),
            PeriodCite = cite,
            Activities = activities,
            SignIn = rules,
        };
    }

    internal static LocalName Name(RulebookSection section) => new(
        Typing.Fold(section.Text("zh", s_aName)),
        section.TextIfAny("en", s_aName) is { } english ? Typing.Fold(english) : null);

    internal static string Cite(RulebookSection section) => section.Text("cite", s_aCite);

    private static bool? YesOrNo(string text) => text switch
    {
        "是" or "true" => true,
        "否" or "false" => false,
        _ => null,
    };
}
