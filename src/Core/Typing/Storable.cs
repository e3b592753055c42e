using System.Text;

namespace CommunityBot.Typing;

/// <summary>
/// Text as every database keeps it and every link is made of it. PostgreSQL takes no zero and LiteDB no half a letter of two, so none of them is given
/// either: the sign for what is unknown stands in their place.
/// </summary>
public static class Storable
{
    private const char Zero = '\0';
    private const char Unknown = '\uFFFD';

    public static string Text(string text)
    {
        var letters = text.Contains(Zero, StringComparison.Ordinal) ? text.Replace(Zero, Unknown) : text;
        return letters.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0 ? letters : Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(letters));
    }
}
