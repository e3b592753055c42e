using CommunityBot.Communities;
using CommunityBot.Conversation.Turns;
using CommunityBot.Messages;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Finding;

/// <summary>Finds the member who is named in what was typed, with or without a title behind the name; of two of one name, by school or department.</summary>
internal static class MemberName
{
    /// <param name="turn">The turn.</param>
    /// <param name="community">Whose members are looked through.</param>
    /// <param name="words">What was typed.</param>
    /// <param name="stands">Where the name may stand.</param>
    /// <param name="on">The day whose members they are, where that is not today.</param>
    /// <param name="beside">Where what tells them apart may stand, if not anywhere.</param>
    public static Found<Membership> Find(Turn turn, Community? community, string words, Stands stands, DateOnly? on = null, Stands? beside = null)
    {
        if (community is null)
            return new Found<Membership>.None(words, []);
        var day = on ?? turn.Today;
        var ever = turn.Records.People.EverIn(community.Id).NearestTo(day).Where(member => member.Person.DeletedOn is null || member.Days.Includes(day));
        return new OneOfName<Membership>([.. ever], member => member.Person, member => member.Days.Includes(day))
        {
            TakesAnything = true,
            Beside = beside ?? Stands.Apart,
        }.InThere(turn, words, stands);
    }

    /// <summary>Says that nobody is called so. Officers keep the roster themselves.</summary>
    public static string NoneCalled(Turn turn, string words)
    {
        var name = TypedText.Shorten(words, Limits.Name);
        return turn.Records.People.OfficerOf(turn.Me.Id, turn.Today).Count > 0 ? turn.Texts.NobodyOnRoster(name) : turn.Texts.NoSuchMember(name);
    }

    /// <inheritdoc cref="Ask{T}"/>
    public static Reply Ask(Turn turn, Found<Person>.Several several) => Ask(turn, several, new Namesakes(several.Things).InFull);

    /// <inheritdoc cref="Ask{T}"/>
    public static Reply Ask(Turn turn, Found<Membership>.Several several, params IEnumerable<string> before)
    {
        var names = new Namesakes(several.Things.Select(member => member.Person));
        return Ask(turn, several, member => names.InFull(member.Person), before);
    }

    /// <summary>Asks which of several of one name, with buttons that say the command again.</summary>
    /// <param name="turn">The turn.</param>
    /// <param name="several">Those that may be meant.</param>
    /// <param name="said">What is typed for each.</param>
    /// <param name="before">What is typed before it.</param>
    public static Reply Ask<T>(Turn turn, Found<T>.Several several, Func<T, string> said, params IEnumerable<string> before)
    {
        var named = several.Things.Take(Limits.Buttons).Select(said).ToList();
        return Reply.Offer(Question(turn, several.Unfit, named), [.. named.Select(one => Choice.Saying(
            one, Joined.Words([turn.Word, .. before, several.Before, one, several.After])))]);
    }

    /// <summary>Which of those is meant, and that what was said beside the name holds of none of them.</summary>
    public static string Question(Turn turn, string unfit, IReadOnlyList<string> named) => Joined.Lines(
        unfit.Length > 0 ? NoneCalled(turn, unfit) : "",
        turn.Texts.WhichMember,
        named.Any(one => one.Contains(PersonId.TagWord, StringComparison.Ordinal)) ? turn.Texts.OrByNumber : "");
}
