using CommunityBot.Conversation.Finding;
using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Messages;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Belonging;

/// <summary>Who is named first in what follows 離開 and 改名: the one, or which of several is asked, or that there is nobody of that name.</summary>
/// <param name="NameOf">Whose name it is.</param>
/// <param name="Apart">What tells two of one name apart.</param>
/// <param name="InFull">What names one of them and no other.</param>
internal sealed record NamedFirst<T>(Func<T, string> NameOf, Func<T, IEnumerable<string>> Apart, Func<T, string> InFull)
{
    /// <param name="turn">What was said.</param>
    /// <param name="among">Those who may be meant.</param>
    /// <param name="then">What is done with the one, and the words beside the name.</param>
    public Answer In(Turn turn, IReadOnlyList<T> among, Func<T, string, Answer> then)
    {
        var found = Naming.Find(turn.Arguments, among, one => PersonName.Forms(NameOf(one)), Stands.First).ToldApartBy(Apart);
        return found switch
        {
            Found<T>.One(var one, _, _) => then(one, found.Left),
            Found<T>.Several several => MemberName.Ask(turn, several, InFull),
            _ => Reply.Say(turn.Texts.NoSuchMember(TypedText.Shorten(TypedText.First(turn.Arguments).Word, Limits.Name)), turn.Button(CommandIds.Help)),
        };
    }
}
