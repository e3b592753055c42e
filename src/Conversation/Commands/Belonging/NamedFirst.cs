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
/// <param name="NameOf">Whose name it is.</param>
/// <param name="Apart">What tells two of one name apart.</param>
/// <param name="InFull">What names one of them and no other.</param>
/// <param name="Which">What is asked where several are meant, if it is not which of several people.</param>
internal sealed record NamedFirst<T>(
    Func<T, string> NameOf, Func<T, IEnumerable<string>> Apart, Func<T, string> InFull, Func<IReadOnlyList<T>, string?>? Which = null)
{
    private static readonly char[] s_joints = ['、', '，', ',', '和', '跟', '與'];

    /// <param name="turn">What was said.</param>
    /// <param name="among">Those who may be meant.</param>
    /// <param name="then">What is done with the one, and the words beside the name.</param>
    /// <param name="otherwise">Those who may be meant where none of the others is.</param>
    public Answer In(Turn turn, IReadOnlyList<T> among, Func<T, string, Answer> then, Func<IReadOnlyList<T>>? otherwise = null)
    {
        var found = Find(turn, among);
        if (found is Found<T>.None && otherwise is not null)
            found = found.Or(() => Find(turn, otherwise()));
        return found switch
        {
            Found<T>.One(var one, _, _) => then(one, found.Left),
            Found<T>.Several several => MemberName.Ask(turn, several, InFull) is var asked && Which?.Invoke(several.Things) is { } question
                ? asked with { Words = question } : asked,
            _ => Near(turn, among, found),
        };
    }

    private Found<T> Find(Turn turn, IReadOnlyList<T> among) =>
        Naming.Find(turn.Arguments, among, one => PersonName.Forms(NameOf(one)), Stands.First).ToldApartBy(Apart);

    /// <summary>What names one of them: the name where nobody else there has it.</summary>
    public string Called(T one, IReadOnlyList<T> among) =>
        among.Count(other => NameKey.AreSame(NameOf(other), NameOf(one))) == 1 ? NameOf(one) : InFull(one);

    private Reply Near(Turn turn, IReadOnlyList<T> among, Found<T> found)
    {
        var (word, behind) = TypedText.First(turn.Arguments);
        var each = word.Split(s_joints, StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(part => among.Where(one => PersonName.IsNamed(NameOf(one), part))).Distinct().ToList();
        if (each.Count > 1)
            return Reply.Offer(turn.Texts.OneAtATime, [.. each.Take(Limits.Buttons).Select(one => Choice.Saying(
                NameOf(one), Joined.Words(turn.Word, Called(one, among), behind)))]);
        var near = ((found as Found<T>.None)?.Nearest ?? [])
            .Union(Naming.ByPart(PersonName.Bare(word), among, one => [NameOf(one)]).Meant).ToList();
        var text = MemberName.NoneCalled(turn, word);
        return near.Count == 0
            ? Reply.Say(text, turn.Button(CommandIds.Help))
            : Reply.Offer(text, [
                .. near.Take(Limits.Buttons).Select(one => Called(one, among)).Select(who => Choice.Saying(who, Joined.Words(turn.Word, who, behind))),
            ]);
    }
}
