using CommunityBot.Calendar;
using CommunityBot.Files.Formats;
using CommunityBot.Messages;
using CommunityBot.Programmes;
using YamlDotNet.RepresentationModel;

namespace CommunityBot.Files.Rulebooks;

/// <summary>What reading a rulebook file comes to.</summary>
public abstract record RulebookReading
{
    private RulebookReading()
    {
    }

    public sealed record Good(Rulebook Rulebook) : RulebookReading;

    public sealed record Wrong(IReadOnlyList<FileProblem> Problems) : RulebookReading;
}

/// <summary>Reads <c>ID.yaml</c>. Everything that is wrong in it is found at once.</summary>
public static class RulebookFile
{
    public static RulebookReading Read(string file) =>
        YamlFile.Text(file, yaml => Read(file, yaml), problem => new RulebookReading.Wrong([problem]));

    /// <param name="file">Its name without the extension must be the id within.</param>
    /// <param name="yaml">What stands in it.</param>
    public static RulebookReading Read(string file, string yaml)
    {
        var (rulebook, problems) = YamlFile.Entries(file, yaml, "id", (entries, note) => Rulebook(entries, note, Path.GetFileNameWithoutExtension(file)));
        return rulebook is null ? new RulebookReading.Wrong(problems) : new RulebookReading.Good(rulebook);
    }

    private static Rulebook? Rulebook(YamlMappingNode entries, Action<YamlNode, string, BothLanguages> note, string fileName)
    {
        var page = new YamlSection(
            entries, note, "id", "version", "title", "authority", "period", "categories", "questions", "composition", "one-community", "no-second-grant",
            "application", "activities", "lesson", "sign-in", "points", "funding", "duties", "figures", "retention", "notes");
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
            Retention = RulebookRetention.Read(page),
            Notes = RulebookDuties.Notes(page),
        };
        return id == default || to < from ? null : rulebook;
    }

    private static Citations? CiteOf(YamlSection page, string key) => page.SectionIfAny(key, "cite") is { } section ? RulebookWords.Cite(section) : null;

    private static SignInRules SignIn(YamlSection page)
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
