using System.IO.Compression;
using System.Text;
using System.Xml;

namespace CommunityBot.Files.Formats.Xlsx;

/// <summary>
/// The parts of a workbook, one after the other into a package that is only written to. Elements have no prefix, as Excel writes them: not every
/// reader knows others.
/// </summary>
internal sealed class XlsxParts(Stream stream) : IDisposable
{
    public const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    public const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006/";

    /// <summary>What a worksheet calls what is drawn on it.</summary>
    public const string Drawing = "drawing";
    private const string SpreadsheetTypes = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private static readonly XmlWriterSettings s_settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        CloseOutput = true,
    };

    private readonly ZipArchive _zip = new(stream, ZipArchiveMode.Create, leaveOpen: true);
    private readonly List<(string Part, string Type)> _types = [];
    private bool _hasPictures;

    /// <summary>Begins a part with its root; what it is goes into the table of contents.</summary>
    public XmlWriter Begin(string part, string type, string root)
    {
        _types.Add((part, $"{SpreadsheetTypes}{type}+xml"));
        var xml = Open(part);
        xml.WriteStartElement(root, Main);
        return xml;
    }

    /// <summary>A picture on a worksheet, whose part is closed already and names it <see cref="Drawing"/>.</summary>
    public void Draw(int sheet, Picture picture, int column)
    {
        _hasPictures = true;
        using (var png = _zip.CreateEntry($"xl/media/image{sheet}.png", CompressionLevel.NoCompression).Open())
            png.Write(picture.Png.Span);
        _types.Add(($"xl/drawings/drawing{sheet}.xml", XlsxDrawing.Type));
        using (var xml = Open($"xl/drawings/drawing{sheet}.xml"))
            XlsxDrawing.Write(xml, picture, column);
        Relate($"xl/drawings/_rels/drawing{sheet}.xml.rels", XlsxDrawing.Picture, "image", $"../media/image{sheet}.png");
        Relate($"xl/worksheets/_rels/sheet{sheet}.xml.rels", Drawing, "drawing", $"../drawings/drawing{sheet}.xml");
    }

    /// <summary>Writes the workbook's relations to its parts, and what tells a reader where to begin.</summary>
    public void Close(int sheets)
    {
        using (var xml = Open("xl/_rels/workbook.xml.rels"))
        {
            xml.WriteStartElement("Relationships", Package + "relationships");
            for (var sheet = 1; sheet <= sheets; sheet++)
                Relate(xml, SheetId(sheet), "worksheet", $"worksheets/sheet{sheet}.xml");
            Relate(xml, "styles", "styles", "styles.xml");
        }

        Relate("_rels/.rels", "book", "officeDocument", "xl/workbook.xml");
        using (var xml = Open("[Content_Types].xml"))
        {
            xml.WriteStartElement("Types", Package + "content-types");
            Say(xml, "Default", ("Extension", "rels"), ("ContentType", "application/vnd.openxmlformats-package.relationships+xml"));
            Say(xml, "Default", ("Extension", "xml"), ("ContentType", "application/xml"));
            if (_hasPictures)
                Say(xml, "Default", ("Extension", "png"), ("ContentType", "image/png"));
            foreach (var (part, type) in _types)
                Say(xml, "Override", ("PartName", "/" + part), ("ContentType", type));
        }
    }

    public static string SheetId(int sheet) => $"sheet{sheet}";

    /// <summary>An element that has attributes only; those of nothing are left out.</summary>
    public static void Say(XmlWriter xml, string element, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        xml.WriteStartElement(element);
        foreach (var (name, value) in attributes)
        {
            if (value is not null)
                xml.WriteAttributeString(name, value);
        }

        xml.WriteEndElement();
    }

    public void Dispose() => _zip.Dispose();

    private void Relate(string part, string id, string type, string target)
    {
        using var xml = Open(part);
        xml.WriteStartElement("Relationships", Package + "relationships");
        Relate(xml, id, type, target);
    }

    private static void Relate(XmlWriter xml, string id, string type, string target) =>
        Say(xml, "Relationship", ("Id", id), ("Type", $"{Relations}/{type}"), ("Target", target));

    private XmlWriter Open(string part) => XmlWriter.Create(_zip.CreateEntry(part).Open(), s_settings);
}
