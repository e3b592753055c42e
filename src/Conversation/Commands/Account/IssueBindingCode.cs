using CommunityBot.Accounts;
using CommunityBot.Communities;
using CommunityBot.Conversation.Finding;
using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Deeds;
using CommunityBot.Messages;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Account;

/// <summary>綁定碼 王小明: a convener makes a one-time code for a member.</summary>
public static class IssueBindingCode
{
    public static Answer Run(Turn turn)
    {
        var members = Leading.Communities(turn)
            .SelectMany(community => turn.Records.People.MembersOf(community.Id, turn.Today))
            .Select(member => member.Person)
            .DistinctBy(person => person.Id)
            .ToList();
        if (turn.Arguments.Length == 0)
        {
            var unbound = Unbound(turn, members).Take(Limits.Buttons).Select(person => Choice.Saying(person.Name));
            return turn.Ask(Awaited.Name, Reply.Say(turn.Texts.BindingCodeForWhom, [.. unbound]));
        }

        var found = Naming.Find(turn.Arguments, members, person => PersonName.Forms(person.Name), Stands.Alone);
        if (found is Found<Person>.None(_, var nearest))
        {
            return Reply.Say(
                turn.Texts.NoSuchMember(TypedText.Shorten(turn.Arguments, Limits.Name)),
                [.. nearest.Union(members).Take(Limits.Buttons).Select(p => Choice.Saying(p.Name, $"{turn.Word} {p.Name}"))]);
        }

        var codes = found.Meant.Select(person => (person, code: For(turn, person.Id))).ToList();
        return Answer.Doing(new Deed.Final(FinalDeed.CodeIssued), Reply.Show(new Card
        {
            Title = turn.Texts.BindingCodeTitle,
            Tone = Tone.Good,
            Fields = [.. codes.Select(made => new Field($"{made.person.Name} {made.person.School} {made.person.Department}".Trim(), made.code.Shown))],
            Note = turn.Texts.BindingCodeHowTo(turn.Clock.Local(codes.Min(made => made.code.ExpiresAt)).DateTime),
        }));
    }

    /// <summary>The code somebody still has, or a new one.</summary>
    public static BindingCode For(Turn turn, PersonId person) =>
        turn.Records.Accounts.CodeFor(person, turn.Now, BindingCode.ChatLifetime, longerThan: TimeSpan.Zero);

    private static IEnumerable<Person> Unbound(Turn turn, IEnumerable<Person> members) =>
        members.Where(person => turn.Records.Accounts.Of(person.Id).Count == 0);
}
