using System.Text.Json.Serialization;

namespace CommunityBot.Messages;

/// <summary>A button.</summary>
[JsonDerivedType(typeof(Press), "press")]
[JsonDerivedType(typeof(Fill), "fill")]
[JsonDerivedType(typeof(Open), "open")]
public abstract record Choice
{
    private Choice()
    {
    }

    public required string Label { get; init; }

    /// <summary>Pressing it says <paramref name="Words"/>, exactly as if they had been typed.</summary>
    public sealed record Press(string Words) : Choice;

    /// <summary>Pressing it puts <paramref name="Words"/> where one types, to be finished by hand.</summary>
    public sealed record Fill(string Words) : Choice;

    /// <summary>Pressing it opens a page.</summary>
    public sealed record Open(Uri Address) : Choice;

    /// <summary>A button that says what is written on it.</summary>
    public static Choice Saying(string words) => new Press(words) { Label = words };

    public static Choice Saying(string label, string words) => new Press(words) { Label = label };

    public static Choice Filling(string label, string words) => new Fill(words) { Label = label };

    public static Choice Opening(string label, Uri address) => new Open(address) { Label = label };
}
