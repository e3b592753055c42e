namespace CommunityBot.Attachments;

/// <summary>Why something that was sent is not taken.</summary>
public enum Unfit
{
    /// <summary>More bytes than <see cref="AttachmentLimits.Bytes"/>.</summary>
    TooLarge,

    /// <summary>More pixels than <see cref="AttachmentLimits.Pixels"/>, or <see cref="AttachmentLimits.PixelsWhole"/>.</summary>
    TooManyPixels,

    /// <summary>It begins as a picture and cannot be read to its end.</summary>
    Broken,

    /// <summary>An iPhone's own kind of photo.</summary>
    Heic,
    Video,
    Audio,

    /// <summary>Neither a photo nor a PDF, whatever it is called.</summary>
    Other,

    /// <summary>A PDF where a photo of a meeting is wanted: it is a receipt, of an expense.</summary>
    NoPhoto,

    /// <summary>The same is there already.</summary>
    Twice,

    /// <summary>As many are there as there may be.</summary>
    Full,

    /// <summary>It lies elsewhere than at the platform, from where nothing is fetched.</summary>
    Elsewhere,
}
