using System.Buffers.Binary;

namespace CommunityBot.Bot.Attachments;

/// <summary>What stands before the pixels of a JPEG (ITU-T T.81, B.2).</summary>
internal static class JpegHead
{
    private const byte Baseline = 0xC0;
    private const byte Extended = 0xC1;
    private const byte Scan = 0xDA;

    /// <summary>What introduces tables although it lies among the frames.</summary>
    private static readonly byte[] s_tables = [0xC4, 0xCC];

    /// <summary>
    /// Whether it is a JPEG whose colours come together and once, as cameras write it: it is unpacked row by row, where others are kept whole until their
    /// last pass.
    /// </summary>
    public static bool IsInOnePass(ReadOnlySpan<byte> picture)
    {
        const int AboutFrame = 10;
        var colours = 0;
        for (var rest = picture.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8]) ? picture[2..] : []; rest is [0xFF, var marker, _, _, var inScan, ..];)
        {
            switch (marker)
            {
                case Baseline or Extended when rest.Length >= AboutFrame:
                    colours = rest[AboutFrame - 1];
                    break;
                case Scan:
                    return inScan == colours;
                case > Extended and <= 0xCF when !s_tables.Contains(marker):
                    return false;
            }

            // Any number of the same byte may stand before a marker.
            var length = marker == 0xFF ? 1 : 2 + BinaryPrimitives.ReadUInt16BigEndian(rest[2..]);
            rest = length < rest.Length ? rest[length..] : [];
        }

        return false;
    }
}
