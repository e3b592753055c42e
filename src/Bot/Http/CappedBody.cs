using System.Buffers;

namespace CommunityBot.Bot.Http;

/// <summary>Reads what somebody else sends, and no more than there may be.</summary>
public static class CappedBody
{
    private const int Piece = 64 * 1024;

    /// <summary>The body of an answer whose head has come.</summary>
    /// <returns>Null where there is more, or the head says so.</returns>
    public static async Task<byte[]?> Read(HttpResponseMessage response, int most, CancellationToken cancel)
    {
        var told = response.Content.Headers.ContentLength ?? 0;
        if (told > most)
            return null;
        await using var body = await response.Content.ReadAsStreamAsync(cancel);
        return await Read(body, (int)told, most, cancel);
    }

    /// <summary>What comes in the length that was told is copied no more than once.</summary>
    private static async Task<byte[]?> Read(Stream body, int told, int most, CancellationToken cancel)
    {
        using var whole = new MemoryStream(told);
        var piece = ArrayPool<byte>.Shared.Rent(Piece);
        try
        {
            for (int read; (read = await body.ReadAsync(piece, cancel)) > 0;)
            {
                if (whole.Length + read > most)
                    return null;
                whole.Write(piece, 0, read);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(piece);
        }

        return whole.Length == whole.Capacity ? whole.GetBuffer() : whole.ToArray();
    }
}
