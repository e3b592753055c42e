using System.Text;
using CommunityBot.OwnData;

namespace CommunityBot.Conversation.Commands.Belonging;

/// <summary>What may be somebody's name: letters, and what stands between them; not what somebody deleted is called.</summary>
internal static class NewName
{
    private const string Between = " ·・‧．.'’-";

    public static bool Fits(string name) =>
        name.Length > 1
        && char.IsLetter(name, 0)
        && !Pseudonym.IsReserved(name)
        && name.EnumerateRunes().All(rune => Rune.IsLetter(rune) || Between.Contains(rune.ToString(), StringComparison.Ordinal));
}
