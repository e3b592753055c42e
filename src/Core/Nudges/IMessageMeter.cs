namespace CommunityBot.Nudges;

/// <summary>A platform that counts what is sent unasked.</summary>
public interface IMessageMeter
{
    /// <exception cref="HttpRequestException">The platform did not answer.</exception>
    Task<Allowance> Read(CancellationToken cancel);
}
