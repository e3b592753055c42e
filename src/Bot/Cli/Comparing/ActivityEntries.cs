using CommunityBot.Messages;
using CommunityBot.Programmes;

namespace CommunityBot.Bot.Cli.Comparing;

/// <summary>Kinds of activity, public lessons and signing in.</summary>
internal static class ActivityEntries
{
    private static readonly BothLanguages s_activities = new("活動", "Activities");
    private static readonly BothLanguages s_lesson = new("公開授課", "Public lessons");
    private static readonly BothLanguages s_signIn = new("簽到", "Signing in");

    public static IEnumerable<Entry> Of(Rulebook rulebook, Terms terms) =>
    [
        .. rulebook.Activities.Select(Of),
        .. rulebook.Lesson is { } lesson ? [Of(lesson, terms)] : Array.Empty<Entry>(),
        Of(rulebook.SignIn),
    ];

    private static Entry Of(ActivityKind kind) => new()
    {
        Part = s_activities,
        Key = kind.Id,
        Name = Words.Of(kind.Name),
        Cite = kind.Cite,
        Lines =
        [
            new(Labels.Name, Words.Of(kind.Name)),
            new(Labels.AlsoCalled, Words.List(kind.Words)),
            new(new BothLanguages("提醒", "reminder"), Words.IfAny(kind.Reminder)),
        ],
    };

    private static Entry Of(LessonRule lesson, Terms terms) => new()
    {
        Part = s_lesson,
        Key = "",
        Name = s_lesson,
        Cite = lesson.Cite,
        Lines =
        [
            new(new BothLanguages("備課", "preparation"), terms.Activities([lesson.Preparation])),
            new(new BothLanguages("觀課", "observation"), terms.Activities([lesson.Observation])),
            new(new BothLanguages("議課", "discussion"), terms.Activities([lesson.Discussion])),
        ],
    };

    private static Entry Of(SignInRules rules) => new()
    {
        Part = s_signIn,
        Key = "",
        Name = s_signIn,
        Lines =
        [
            new(new BothLanguages("開始多久後算遲到", "late after"), Words.Of(rules.LateAfter)),
            new(new BothLanguages("開始前多久自動開放", "opens before"), Words.Of(rules.OpensBefore)),
            new(new BothLanguages("結束後多久關閉", "closes after the end"), Words.Of(rules.ClosesAfterEnd)),
            new(new BothLanguages("計時數（要簽退）", "counts hours"), Words.Of(rules.CountsHours)),
        ],
    };
}
