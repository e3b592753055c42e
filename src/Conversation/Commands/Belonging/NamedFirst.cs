using CommunityBot.Communities;
using CommunityBot.Conversation.Finding;
using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Messages;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Belonging;

/// <summary>
/// Who is named first in what follows 離開 and 改名: the one, or which of several is asked. Of whom there is nobody, those are offered who have
/// such a name or that part of one.
/// </summary>
/// <param name="Ever">Those who may be meant, be they there still or not.</param>
/// <param name="Who">Which person it is.</param>
/// <param name="IsThere">Whether they are there still, and so meant where nothing else is said.</param>
/// <param name="InFull">What names one of them and no other.</param>
internal sealed record NamedFirst<T>(IReadOnlyList<T> Ever, Func<T, Person> Who, Func<T, bool> IsThere, Func<T, string> InFull)
{
    private static readonly char[] s_joints = ['、', '，', ',', '和', '跟', '與'];

    /// <summary>What tells two of one name apart.</summary>
    public Func<T, IEnumerable<string>> Apart { get; init; } = one => ToldApart.Words(Who(one));

    /// <summary>What is asked where several are meant, if it is not which of several people.</summary>
    public Func<IReadOnlyList<T>, string?>? Which { get; init; }

    /// <param name="turn">What was said.</param>
    /// <param name="then">What is done with the one, and the words beside the name.</param>
    public Answer In(Turn turn, Func<T, string, Answer> then) =>
        new OneOfName<T>(Ever, Who, IsThere) { Apart = Apart }.In(turn, turn.Arguments, Stands.First) switch
        {
            Found<T>.One found => then(found.Thing, found.Left),
            Found<T>.Several several => Ask(turn, several),
            var found => Near(turn, [.. Ever.Where(IsThere)], found),
        };

    /// <summary>What names one of them: the name where nobody else there has it.</summary>
    public string Called(T one) => Ever.Count(other => NameKey.AreSame(NameOf(other), NameOf(one))) == 1 ? NameOf(one) : InFull(one);

    private string NameOf(T one) => Who(one).Name;

    private Reply Ask(Turn turn, Found<T>.Several several)
    {
        var asked = MemberName.Ask(turn, several, InFull);
        return several.Unfit.Length == 0 && Which?.Invoke(several.Things) is { } question ? asked with { Words = question } : asked;
    }

    private Reply Near(Turn turn, IReadOnlyList<T> among, Found<T> found)
    {
        var (word, behind) = TypedText.First(turn.Arguments);
        var each = word.Split(s_joints, StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(part => among.Where(one => PersonName.IsNamed(NameOf(one), part))).Distinct().ToList();
        if (each.Count > 1)
            return Reply.Offer(turn.Texts.OneAtATime, [.. each.Take(Limits.Buttons).Select(one => Choice.Saying(
                NameOf(one), Joined.Words(turn.Word, Called(one), behind)))]);
        var near = ((found as Found<T>.None)?.Nearest ?? [])
            .Union(Naming.ByPart(PersonName.Bare(word), among, one => [NameOf(one)]).Meant).ToList();
        var text = MemberName.NoneCalled(turn, word);
        return near.Count == 0
            ? Reply.Say(text, turn.Button(CommandIds.Help))
            : Reply.Offer(text, [
                .. near.Take(Limits.Buttons).Select(one => Called(one)).Select(who => Choice.Saying(who, Joined.Words(turn.Word, who, behind))),
            ]);
    }
}
