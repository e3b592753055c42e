using CommunityBot.Messages;
using CommunityBot.Programmes;

namespace CommunityBot.Bot.Cli.Comparing;

/// <summary>What communities are, and how they apply.</summary>
internal static class CommunityEntries
{
    private static readonly BothLanguages s_categories = new("類別", "Categories");
    private static readonly BothLanguages s_questions = new("申請時要回答的", "Questions of the application");
    private static readonly BothLanguages s_composition = new("成員組成", "Composition");
    private static readonly BothLanguages s_steps = new("申請的流程", "Steps of the application");

    public static IEnumerable<Entry> Of(Rulebook rulebook, Terms terms) =>
    [
        .. rulebook.Categories.Select(Of),
        .. rulebook.Questions.SelectMany(question => question.Choices.Select(choice => Of(question, choice)).Prepend(Of(question, terms))),
        .. rulebook.Composition.Select(rule => Of(rule, terms)),
        .. rulebook.Application?.Steps.Select(step => Of(step, terms)) ?? [],
    ];

    private static Entry Of(Category category) => new()
    {
        Part = s_categories,
        Key = category.Id,
        Name = Words.Of(category.Name),
        Cite = category.Cite,
        Lines =
        [
            new(Labels.Name, Words.Of(category.Name)),
            new(Labels.AlsoCalled, Words.List(category.Words)),
        ],
    };

    private static Entry Of(ApplicationQuestion question, Terms terms) => new()
    {
        Part = s_questions,
        Key = question.Id,
        Name = Words.Of(question.Name),
        Cite = question.Cite,
        Lines =
        [
            new(Labels.Name, Words.Of(question.Name)),
            new(Labels.About, terms.About(question.Scope), IsUsual: Terms.IsEveryone(question.Scope)),
        ],
    };

    private static Entry Of(ApplicationQuestion question, AnswerChoice choice) => new()
    {
        Part = s_questions,
        Key = $"{question.Id}/{choice.Id}",
        Name = new BothLanguages($"{question.Name.Chinese}「{choice.Name.Chinese}」", $"{Words.Of(question.Name).English} '{Words.Of(choice.Name).English}'"),
        Lines = [new(Labels.Name, Words.Of(choice.Name)), new(Labels.AlsoCalled, Words.List(choice.Words))],
    };

    private static Entry Of(CompositionRule rule, Terms terms) => new()
    {
        Part = s_composition,
        Key = rule.Id,
        Name = Words.Of(rule.Name),
        Cite = rule.Cite,
        Lines =
        [
            new(Labels.Name, Words.Of(rule.Name)),
            new(Labels.About, terms.About(rule.Scope), IsUsual: Terms.IsEveryone(rule.Scope)),
            new(Labels.People, Terms.People(rule.Kinds), IsUsual: rule.Kinds.Count == 0),
            new(new BothLanguages("只算召集人", "conveners only"), Words.Of(rule.ConvenersOnly), IsUsual: !rule.ConvenersOnly),
            new(Labels.Least, Count(rule.Least)),
            new(Labels.Most, Count(rule.Most)),
        ],
    };

    private static Entry Of(StepRule step, Terms terms) => new()
    {
        Part = s_steps,
        Key = $"{step.To}",
        Name = Words.InBoth(texts => texts.StepName(step.To)),
        Cite = step.Cite,
        Lines =
        [
            new(Labels.About, terms.About(step.Scope), IsUsual: Terms.IsEveryone(step.Scope)),
            new(new BothLanguages("由誰", "by"), Words.Of(step.Name)),
            new(new BothLanguages("在系統裡的角色", "role"), By(step.By)),
        ],
    };

    private static BothLanguages? Count(int? people) => people is { } count ? new BothLanguages($"{count} 位", $"{count}") : null;

    private static BothLanguages By(Actor actor) => actor switch
    {
        Actor.Convener => new BothLanguages("召集人", "convener"),
        Actor.Head => new BothLanguages("推薦的主管", "head"),
        Actor.Officer => new BothLanguages("承辦人", "officer"),
        _ => throw new ArgumentOutOfRangeException(nameof(actor), actor, "A new actor needs words here."),
    };
}
