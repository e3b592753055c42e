using System.Buffers;
using System.IO.Pipelines;

namespace CommunityBot.Bot.Channels;

/// <summary>The bytes of a request as they came, which is what platforms sign.</summary>
internal static class WholeBody
{
    /// <summary>Reads to the end, or until there is more than <paramref name="most"/>, whatever the request said of its length.</summary>
    public static async Task<ReadOnlySequence<byte>> Read(PipeReader reader, long most, CancellationToken cancel)
    {
        while (true)
        {
            var read = await reader.ReadAsync(cancel);
            if (read.IsCompleted || read.Buffer.Length > most)
                return read.Buffer;
            reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }
}
