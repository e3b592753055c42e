namespace CommunityBot.Attachments;

/// <summary>What something is by its first bytes. What it is called, or said to be, does not count.</summary>
public enum Content
{
    /// <summary>JPEG, PNG, WebP or GIF.</summary>
    Picture,
    Pdf,
    Heic,
    Video,
    Audio,
    Other,
}

public static class ContentSign
{
    /// <summary>The first bytes that tell.</summary>
    public const int Length = 12;

    private const int BrandAt = 8;

    public static Content Of(ReadOnlySpan<byte> start) => start switch
    {
        _ when start.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) => Content.Picture,
        _ when start.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) => Content.Picture,
        _ when start.StartsWith("GIF8"u8) => Content.Picture,
        _ when start.StartsWith("RIFF"u8) => OfRiff(start),
        _ when start.StartsWith("%PDF-"u8) => Content.Pdf,
        _ when start.StartsWith((ReadOnlySpan<byte>)[0x1A, 0x45, 0xDF, 0xA3]) => Content.Video,
        _ when start.StartsWith("ID3"u8) || start.StartsWith("OggS"u8) || start.StartsWith("#!AMR"u8) || IsMp3(start) => Content.Audio,
        _ when start.Length >= Length && start[4..BrandAt].SequenceEqual("ftyp"u8) => OfBrand(start[BrandAt..Length]),
        _ => Content.Other,
    };

    private static bool IsMp3(ReadOnlySpan<byte> start) => start is [0xFF, 0xFB or 0xF3 or 0xF2, ..];

    private static Content OfRiff(ReadOnlySpan<byte> start) => start.Length < Length ? Content.Other : start[BrandAt..Length] switch
    {
        [(byte)'W', (byte)'E', (byte)'B', (byte)'P'] => Content.Picture,
        [(byte)'A', (byte)'V', (byte)'I', (byte)' '] => Content.Video,
        [(byte)'W', (byte)'A', (byte)'V', (byte)'E'] => Content.Audio,
        _ => Content.Other,
    };

    /// <summary>Of the files that begin with what they are compatible with (ISO/IEC 14496-12).</summary>
    private static Content OfBrand(ReadOnlySpan<byte> brand) => brand switch
    {
        [(byte)'h', (byte)'e', _, _] or [(byte)'m', (byte)'i', (byte)'f', _] or [(byte)'m', (byte)'s', (byte)'f', _]
            or [(byte)'a', (byte)'v', (byte)'i', _] => Content.Heic,
        [(byte)'M', (byte)'4', (byte)'A', _] => Content.Audio,
        _ => Content.Video,
    };
}
