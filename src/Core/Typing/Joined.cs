namespace CommunityBot.Typing;

/// <summary>Puts together what there is to say; what is empty is left out.</summary>
public static class Joined
{
    /// <summary>As one types them.</summary>
    public static string Words(params IEnumerable<string> parts) => Join(' ', parts);

    /// <summary>Beside each other in one line of a card.</summary>
    public static string Beside(params IEnumerable<string> parts) => Join('　', parts);

    /// <summary>Each in a line of its own.</summary>
    public static string Lines(params IEnumerable<string> parts) => Join('\n', parts);

    private static string Join(char between, IEnumerable<string> parts) => string.Join(between, parts.Where(part => part.Length > 0));
}
