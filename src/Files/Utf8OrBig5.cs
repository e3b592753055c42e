using System.Text;

namespace CommunityBot.Files;

/// <summary>Text files as offices in Taiwan save them: UTF-8, with or without a mark at the start, or Big5.</summary>
internal static class Utf8OrBig5
{
    private const int Big5CodePage = 950;

    /// <returns>The text without the mark, or null when it is in neither.</returns>
    public static (string? Text, bool WasBig5) Decode(byte[] bytes)
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
        if (TryDecode(utf8, bytes) is { } text)
            return (text.TrimStart('\uFEFF'), false);
        var big5 = CodePagesEncodingProvider.Instance.GetEncoding(Big5CodePage, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;
        return (TryDecode(big5, bytes), true);
    }

    private static string? TryDecode(Encoding encoding, byte[] bytes)
    {
        try
        {
            return encoding.GetString(bytes) is var text && text.Contains('\0', StringComparison.Ordinal) ? null : text;
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
