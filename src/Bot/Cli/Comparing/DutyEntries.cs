using CommunityBot.Messages;
using CommunityBot.Programmes;

namespace CommunityBot.Bot.Cli.Comparing;

/// <summary>What is owed until when, and the figures of the annual report.</summary>
internal static class DutyEntries
{
    private static readonly BothLanguages s_duties = new("應辦事項", "Duties");
    private static readonly BothLanguages s_figures = new("成果數字", "Figures");

    public static IEnumerable<Entry> Of(Rulebook rulebook, Terms terms) =>
        [.. rulebook.Duties.Select(duty => Of(duty, terms)), .. rulebook.Figures.Select(Of)];

    private static Entry Of(DutyRule duty, Terms terms) => new()
    {
        Part = s_duties,
        Key = duty.Id,
        Name = Words.Of(duty.Name),
        Cite = duty.Cite,
        Lines =
        [
            new(Labels.Name, Words.Of(duty.Name)),
            new(Labels.AlsoCalled, Words.List(duty.Words)),
            new(Labels.About, terms.About(duty.Scope), IsUsual: Terms.IsEveryone(duty.Scope)),
            new(new BothLanguages("階段", "stage"), Of(duty.Stage), IsUsual: duty.Stage == DutyStage.Running),
            new(new BothLanguages("由誰", "by"), Of(duty.From), IsUsual: duty.From == Party.Convener),
            new(new BothLanguages("幾份", "how many"), Of(duty.Each), IsUsual: duty.Each == Each.Community),
            new(new BothLanguages("要做的事", "task"), DutyWords.Of(duty.Task, terms)),
            new(new BothLanguages("期限", "due"), duty.Due is { } due ? DutyWords.Of(due) : null),
            new(new BothLanguages("擇一", "or instead"), terms.Instead(duty)),
            new(new BothLanguages("逾期", "if missed"), Words.IfAny(duty.Missed)),
            new(new BothLanguages("表單", "form"), Words.IfAny(duty.Form)),
        ],
    };

    private static Entry Of(FigureRule figure) => new()
    {
        Part = s_figures,
        Key = figure.Id,
        Name = Words.Of(figure.Name),
        Cite = figure.Cite,
        Lines =
        [
            new(Labels.Name, Words.Of(figure.Name)),
            new(Labels.AlsoCalled, Words.List(figure.Words)),
            new(new BothLanguages("單位", "unit"), Words.Of(figure.Unit)),
        ],
    };

    private static BothLanguages Of(DutyStage stage) => stage switch
    {
        DutyStage.Applying => new BothLanguages("申請時", "applying"),
        DutyStage.Running => new BothLanguages("核定後", "once approved"),
        _ => throw new ArgumentOutOfRangeException(nameof(stage), stage, "A new stage needs words here."),
    };

    private static BothLanguages Of(Each each) => each switch
    {
        Each.Community => new BothLanguages("整個社群一份", "one of the community"),
        Each.Member => new BothLanguages("每位成員各一份", "one of each member"),
        _ => throw new ArgumentOutOfRangeException(nameof(each), each, "Another owner needs words here."),
    };

    private static BothLanguages Of(Party party) => party switch
    {
        Party.Convener => new BothLanguages("召集人", "convener"),
        Party.Officer => new BothLanguages("承辦單位", "officer"),
        _ => throw new ArgumentOutOfRangeException(nameof(party), party, "A new party needs words here."),
    };
}
