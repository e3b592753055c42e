namespace CommunityBot.Attachments;

/// <summary>A channel from which what was sent is fetched.</summary>
public interface IAttachmentSource
{
    /// <summary>One of <see cref="Messages.ChannelNames"/>.</summary>
    string Channel { get; }

    /// <param name="source">What it is found by.</param>
    /// <param name="most">It is not read on once it has more bytes.</param>
    /// <param name="cancel">Ends it.</param>
    Task<FetchResult> Fetch(string source, int most, CancellationToken cancel);

    /// <summary>It is settled what becomes of it, and it is not fetched again.</summary>
    void Forget(string source)
    {
    }
}

/// <summary>What came of fetching something.</summary>
public abstract record FetchResult
{
    private FetchResult()
    {
    }

    public sealed record Whole(byte[] Bytes) : FetchResult;

    public sealed record TooLarge : FetchResult;

    /// <summary>The platform has it no more, or never had.</summary>
    public sealed record Gone : FetchResult;

    /// <summary>The platform does not hand it over for now, or cannot be reached.</summary>
    public sealed record NotYet(string Why) : FetchResult;
}
