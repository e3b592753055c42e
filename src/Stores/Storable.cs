using System.Text;

namespace CommunityBot.Stores;

/// <summary>Text as every database takes it: PostgreSQL does not take all of what the others do.</summary>
internal static class Storable
{
    private const char Zero = '\0';
    private const char Unknown = '\uFFFD';

    /// <summary>
    /// Anybody may type anything. A zero is no letter there, and half a letter of two is none anywhere: the sign for what is unknown stands in their
    /// place.
    /// </summary>
    public static string Text(string text)
    {
        var letters = text.Contains(Zero, StringComparison.Ordinal) ? text.Replace(Zero, Unknown) : text;
        return letters.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0 ? letters : Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(letters));
    }
}
