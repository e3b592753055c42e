namespace CommunityBot.Attachments;

/// <summary>How much may be sent, and as what it is kept. People are told before they come to it.</summary>
public static class AttachmentLimits
{
    public const int Megabyte = 1024 * 1024;

    /// <summary>Of one file as it was sent; a phone's photo has a third of it.</summary>
    public const int Bytes = 20 * Megabyte;

    public const int Megapixels = 50;

    /// <summary>Of one picture, by what its first bytes say; a phone's has a quarter of it, and what unpacks to more is no photo.</summary>
    public const long Pixels = Megapixels * 1_000_000L;

    public const int MegapixelsWhole = 12;

    /// <summary>The same of one that can only be unpacked as a whole, as any but a common JPEG: an A4 page at 300 dots to the inch has nine.</summary>
    public const long PixelsWhole = MegapixelsWhole * 1_000_000L;

    public const int OfMeeting = 40;

    public const int OfExpense = 10;

    /// <summary>Of one person's, as long as they have not said where these belong.</summary>
    public const int Loose = 20;

    /// <summary>The long side of an A4 page at 150 dots to the inch.</summary>
    public const int LongSide = 1754;

    /// <summary>The long side of what is seen in a list.</summary>
    public const int SmallSide = 320;

    /// <summary>How long the platform is asked for something that it does not hand over. LINE keeps it for a time that it does not say.</summary>
    public static readonly TimeSpan GivesUpAfter = TimeSpan.FromDays(3);

    /// <summary>How long the platform may take to hand one over.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    /// <summary>How long one attempt may take, with making the picture anew; the next one, by whichever bot, comes after it.</summary>
    public static readonly TimeSpan Attempt = TimeSpan.FromMinutes(2);

    /// <summary>How long what was taken back stays on disk: longer than any backup that is kept knows of it.</summary>
    public static readonly TimeSpan KeptAfterTakingBack = TimeSpan.FromDays(16);
}
