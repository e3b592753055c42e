using System.Text;

namespace CommunityBot.Conversation.Commands.Belonging;

/// <summary>What may be somebody's name: letters, and what stands between them.</summary>
internal static class NewName
{
    private const string Between = " ·・‧．.'’-";

    public static bool Fits(string name) =>
        name.Length > 1
        && char.IsLetter(name, 0)
        && name.EnumerateRunes().All(rune => Rune.IsLetter(rune) || Between.Contains(rune.ToString(), StringComparison.Ordinal));
}
