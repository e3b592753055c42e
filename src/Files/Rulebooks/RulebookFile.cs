using System.Text;
using CommunityBot.Calendar;
using CommunityBot.Messages;
using CommunityBot.Programmes;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace CommunityBot.Files.Rulebooks;

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

    public static RulebookReading Read(string file)
    {
        try
        {
            return Read(file, File.ReadAllText(file, s_strictUtf8));
        }
        catch (DecoderFallbackException)
        {
            return Wrong(file, 1, "?", new BothLanguages("以 UTF-8 編碼儲存的文字檔（記事本：另存新檔，編碼選 UTF-8）", "a text file saved as UTF-8"));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return Wrong(file, 1, fault.Message, new BothLanguages("讀得到的檔案", "a file that can be read"));
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
            return Wrong(
                file,
                (int)fault.Start.Line,
                fault.Message,
                new BothLanguages("正確的 YAML（檢查這一行和上一行的縮排、冒號與引號）", "correct YAML (look at the indentation, colons and quotes here and one line up)"));
        }

        if (stream.Documents is not [{ RootNode: YamlMappingNode entries }])
            return Wrong(file, 1, "", new BothLanguages("「欄位: 內容」的各行，從 id 開始", "lines of 'key: value', beginning with id"));

        var problems = new List<RulebookProblem>();
        var rulebook = Rulebook(entries, (place, found, expected) =>
            problems.Add(new RulebookProblem(file, (int)place.Start.Line, found, expected)), Path.GetFileNameWithoutExtension(file));
        return rulebook is not null && problems.Count == 0
            ? new RulebookReading.Good(rulebook)
            : new RulebookReading.Wrong([.. problems.Distinct().OrderBy(problem => problem.Line)]);
    }

    private static RulebookReading.Wrong Wrong(string file, int line, string found, BothLanguages expected) =>
        new([new RulebookProblem(file, line, found, expected)]);

    private static Rulebook? Rulebook(YamlMappingNode entries, Action<YamlNode, string, BothLanguages> note, string fileName)
    {
        var page = new RulebookSection(
            entries, note, "id", "version", "title", "authority", "period", "categories", "questions", "composition", "one-community", "no-second-grant",
            "application", "activities", "lesson", "sign-in", "points", "funding", "duties", "figures", "notes");
        var id = page.Value<ProgrammeId>(
            "id",
            text => ProgrammeId.IsValid(text) && text == fileName ? new ProgrammeId(text) : null,
            new BothLanguages($"與檔名相同的代號「{fileName}」（只用小寫英文字母、數字和連字號）", $"'{fileName}', the name of the file (small letters, digits and hyphens)"));
        var period = page.Section("period", "from", "to", "cite");
        var (from, to) = (period.Value("from", RulebookWords.ReadDay, RulebookWords.ADay), period.Value("to", RulebookWords.ReadDay, RulebookWords.ADay));
        if (to < from && to != default)
            period.Note("to", $"from {from:O} to {to:O}", new BothLanguages("結束日不早於開始日", "an end that is not before the start"));

        var activities = RulebookActivities.Read(page);
        var categories = RulebookCommunities.Categories(page);
        var questions = RulebookCommunities.Questions(page);
        var terms = new RulebookTerms(
            [.. activities.Select(kind => kind.Id)],
            [.. categories.Select(category => category.Id)],
            [.. questions.SelectMany(question => question.Choices).Select(choice => choice.Id)]);
        var lesson = RulebookActivities.Lesson(page, terms.Activities);
        var rulebook = new Rulebook
        {
            Id = id,
            Version = page.Value("version", RulebookWords.ReadCount, new BothLanguages("版次，例如 1", "a number, such as 1")),
            Title = RulebookWords.Name(page.Section("title", "zh", "en")),
            Authority = page.Text("authority", RulebookWords.AName),
            Period = to < from ? default : new Period(from, to),
            PeriodCite = RulebookWords.Cite(period),
            Categories = categories,
            Questions = questions,
            Composition = RulebookCommunities.Composition(page, terms),
            OneCommunityCite = CiteOf(page, "one-community"),
            NoSecondGrantCite = CiteOf(page, "no-second-grant"),
            Application = RulebookCommunities.Application(page),
            Activities = activities,
            Lesson = lesson,
            SignIn = SignIn(page),
            Points = RulebookPoints.Read(page, terms),
            Funding = RulebookFunding.Read(page, terms),
            Duties = RulebookDuties.Read(page, terms, lesson),
            Figures = RulebookPoints.Figures(page),
            Notes = RulebookDuties.Notes(page),
        };
        return id == default || to < from ? null : rulebook;
    }

    private static Citations? CiteOf(RulebookSection page, string key) => page.SectionIfAny(key, "cite") is { } section ? RulebookWords.Cite(section) : null;

    private static SignInRules SignIn(RulebookSection page)
    {
        var section = page.Section("sign-in", "late-after", "opens-before", "closes-after-end", "counts-hours");
        return new SignInRules
        {
            LateAfter = section.Value("late-after", RulebookDuration.Read, RulebookWords.ADuration),
            OpensBefore = section.ValueIfAny("opens-before", RulebookDuration.Read, RulebookWords.ADuration) ?? SignInRules.UsualOpensBefore,
            ClosesAfterEnd = section.Value("closes-after-end", RulebookDuration.Read, RulebookWords.ADuration),
            CountsHours = section.Value("counts-hours", RulebookWords.ReadYesOrNo, RulebookWords.YesOrNo),
        };
    }
}
