namespace CommunityBot.Files.Formats;

/// <summary>A picture at the upper right of a page, square, beside the titles.</summary>
/// <param name="Png">Its bytes.</param>
/// <param name="Millimetres">How wide and high it is on paper.</param>
public sealed record Picture(ReadOnlyMemory<byte> Png, int Millimetres);
