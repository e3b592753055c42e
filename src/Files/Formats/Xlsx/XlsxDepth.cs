using System.IO.Compression;
using System.Xml;

namespace CommunityBot.Files.Formats.Xlsx;

/// <summary>
/// Looks how deep the parts of a workbook are nested before they are read: each level costs the reader of Open XML some of its stack, and whoever
/// runs out of that is ended at once.
/// </summary>
internal static class XlsxDepth
{
    /// <summary>Several times what Excel writes, drawings included.</summary>
    private const int Most = 100;

    /// <summary>Any part may be named as the sheet, whatever it is called.</summary>
    public static bool IsTooDeep(Stream stream)
    {
        using var packed = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
        return packed.Entries.Any(IsTooDeep);
    }

    private static bool IsTooDeep(ZipArchiveEntry part)
    {
        using var unpacked = part.Open();
        using var xml = XmlReader.Create(unpacked, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        try
        {
            while (xml.Read())
            {
                if (xml.Depth > Most)
                    return true;
            }

            return false;
        }
        catch (XmlException)
        {
            // A picture, or XML that is broken from here on: whoever reads it comes no further either.
            return false;
        }
    }
}
