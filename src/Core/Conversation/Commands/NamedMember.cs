using CommunityBot.Communities;

namespace CommunityBot.Conversation.Commands;

/// <summary>Finds whom words begin with.</summary>
public static class NamedMember
{
    /// <summary>
    /// The member whose name the words start with, and the other words; without one, the first word is the name. The name must
    /// end there: 王明德 is not 王明 with the reason 德.
    /// </summary>
    public static (Membership? Member, string Name, string Others) In(IReadOnlyList<Membership> members, string words)
    {
        var member = members
            .Where(candidate => $"{words} ".StartsWith($"{candidate.Person.Name} ", StringComparison.OrdinalIgnoreCase))
            .MaxBy(candidate => candidate.Person.Name.Length);
        var name = member?.Person.Name ?? words.Split(' ')[0];
        return (member, name, words[name.Length..].Trim());
    }
}
