using CommunityBot.Communities;
using CommunityBot.Conversation.Turns;

namespace CommunityBot.Conversation.Finding;

/// <summary>Finds the name of a member in what was typed, with or without 老師 behind it.</summary>
public static class MemberName
{
    private const string Title = "老師";

    /// <returns>The longest name that stands there as a word of its own, and the words around it; without one, all words are before.</returns>
    public static (string? Member, string Before, string After) Find(Turn turn, Community? community, string words)
    {
        var padded = $" {words} ";
        var found = (community is null ? [] : turn.Records.People.MembersOf(community.Id))
            .Select(member => member.Person.Name)
            .OrderByDescending(name => name.Length)
            .SelectMany(name => new[] { (Name: name, Word: $" {name} "), (Name: name, Word: $" {name}{Title} ") })
            .FirstOrDefault(entry => padded.Contains(entry.Word, StringComparison.OrdinalIgnoreCase));
        if (found.Name is null)
            return (null, words, "");
        var at = padded.IndexOf(found.Word, StringComparison.OrdinalIgnoreCase);
        return (found.Name, padded[..at].Trim(), padded[(at + found.Word.Length)..].Trim());
    }
}
