using CommunityBot.Messages;
using CommunityBot.Programmes;

namespace CommunityBot.Bot.Cli.Comparing;

/// <summary>What one rule says of others of its rulebook, by their names.</summary>
internal sealed class Terms(Rulebook rulebook)
{
    public BothLanguages Activities(IReadOnlyList<string> ids) =>
        ids.Count == 0 ? new BothLanguages("任何活動", "any activity") : Named(ids, rulebook.Activities.Select(kind => (kind.Id, kind.Name)));

    public BothLanguages Items(IReadOnlyList<string> ids) => Named(ids, rulebook.Funding!.Items.Select(item => (item.Id, item.Name)));

    public BothLanguages Duties(IReadOnlyList<string> ids) => Named(ids, rulebook.Duties.Select(duty => (duty.Id, duty.Name)));

    public BothLanguages Question(string id) => Named([id], rulebook.Questions.Select(question => (question.Id, question.Name)));

    public BothLanguages About(Scope scope)
    {
        var categories = scope.Categories.Count == 0
            ? Words.Everything
            : Named(scope.Categories, rulebook.Categories.Select(category => (category.Id, category.Name)));
        if (scope.When is not { } when)
            return categories;
        var answer = Named([when], rulebook.Questions.SelectMany(question => question.Choices).Select(choice => (choice.Id, choice.Name)));
        return scope.Categories.Count == 0
            ? new BothLanguages($"答「{answer.Chinese}」的", $"that answered '{answer.English}'")
            : new BothLanguages($"{categories.Chinese}中答「{answer.Chinese}」的", $"{categories.English} that answered '{answer.English}'");
    }

    public static bool IsEveryone(Scope scope) => scope is { Categories.Count: 0, When: null };

    public static BothLanguages People(IReadOnlyList<PersonKind> kinds) =>
        kinds.Count == 0 ? Words.Everything : Words.List([.. kinds.Select(Words.Of)]);

    /// <summary>The names of the others that would do as well; its own word where there is none.</summary>
    public BothLanguages? Instead(DutyRule duty)
    {
        if (duty.OneOf is not { } word)
            return null;
        var others = rulebook.Duties.Where(other => other.OneOf == word && other.Id != duty.Id).Select(other => Words.Of(other.Name)).ToList();
        return others.Count == 0 ? new BothLanguages("沒有別項可選", "nothing else would do") : Words.List(others);
    }

    /// <summary>A rule only names what is there, so an id that is not found shows itself.</summary>
    private static BothLanguages Named(IReadOnlyList<string> ids, IEnumerable<(string Id, LocalName Name)> things)
    {
        var names = things.ToDictionary(thing => thing.Id, thing => Words.Of(thing.Name));
        return Words.List([.. ids.Select(id => names.GetValueOrDefault(id) ?? Words.Of(id))]);
    }
}
