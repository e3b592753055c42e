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
    private static readonly string[] s_ofPeople = ["months", "away", "service", "bars"];

    private static readonly BothLanguages s_family = new(
        "各年度同一個計畫共用的代號，只用小寫英文字母、數字和連字號，人的紀錄靠它接續",
        "an id that the editions of all years share (small letters, digits and hyphens), by which what people have goes on");

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
            entries, note, "id", "version", "family", "title", "authority", "period", "categories", "questions", "composition", "one-community",
            "no-second-grant", "application", "spans", "months", "away", "service", "bars", "activities", "lesson", "sign-in", "points", "funding",
            "collection", "duties", "figures", "retention", "notes");
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
        var categoryIds = categories.Select(category => category.Id).ToList();
        var questions = RulebookCommunities.Questions(page, categoryIds);
        var terms = new RulebookTerms(
            [.. activities.Select(kind => kind.Id)],
            categoryIds,
            [.. questions.Select(question => question.Id)],
            [.. questions.SelectMany(question => question.Choices).Select(choice => choice.Id)]);
        var lesson = RulebookActivities.Lesson(page, terms.Activities);
        var spans = RulebookSpans.Read(page, terms);
        var duties = RulebookDuties.Read(page, terms, lesson, spans.Count > 0);
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
            Application = RulebookCommunities.Application(page, terms),
            Family = Family(page),
            Spans = spans,
            Months = RulebookMonths.Read(page, terms, [.. duties.Select(duty => duty.Id)]),
            Away = RulebookAway.Read(page, terms),
            Service = RulebookBars.Service(page, terms),
            Bars = RulebookBars.Read(page, terms),
            Activities = activities,
            Lesson = lesson,
            SignIn = SignIn(page),
            Points = RulebookPoints.Read(page, terms),
            Funding = RulebookFunding.Read(page, terms),
            Collection = RulebookCollection.Read(page, terms),
            Duties = duties,
            Figures = RulebookPoints.Figures(page),
            Retention = RulebookRetention.Read(page),
            Notes = RulebookDuties.Notes(page),
        };
        return id == default || to < from ? null : rulebook;
    }

    private static Citations? CiteOf(YamlSection page, string key) => page.SectionIfAny(key, "cite") is { } section ? RulebookWords.Cite(section) : null;

    /// <summary>What is a person's rather than a community's needs one, as the next edition goes on with it.</summary>
    private static string? Family(YamlSection page)
    {
        if (page.TextIfAny("family", s_family) is { } family)
        {
            if (family.Length > 0 && !ProgrammeId.IsValid(family))
                page.Note("family", family, s_family);
            return family;
        }

        foreach (var key in s_ofPeople.Where(page.Has).Take(1))
            page.Note(key, key, new BothLanguages($"先有「family」：{s_family.Chinese}", $"'family' first: {s_family.English}"));
        return null;
    }

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
