namespace CommunityBot.Files.Formats;

/// <summary>How wide text is, in digits.</summary>
internal static class TextWidth
{
    /// <summary>Signs from here on, Chinese among them, are about twice as wide as a digit.</summary>
    private const int FirstWide = 0x2E80;

    public static int Of(string text) => text.EnumerateRunes().Sum(sign => sign.Value >= FirstWide ? 2 : 1);

    /// <summary>With blanks behind it, so that what follows stands in a column.</summary>
    public static string Padded(string text, int width) => text + new string(' ', Math.Max(0, width - Of(text)));
}
