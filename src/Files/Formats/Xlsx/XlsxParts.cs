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
    private const string SpreadsheetTypes = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private static readonly XmlWriterSettings s_settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        CloseOutput = true,
    };

    private readonly ZipArchive _zip = new(stream, ZipArchiveMode.Create, leaveOpen: true);
    private readonly List<(string Part, string Type)> _types = [];

    /// <summary>Begins a part with its root; what it is goes into the table of contents.</summary>
    public XmlWriter Begin(string part, string type, string root)
    {
        _types.Add((part, type));
        var xml = Open(part);
        xml.WriteStartElement(root, Main);
        return xml;
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

        using (var xml = Open("_rels/.rels"))
        {
            xml.WriteStartElement("Relationships", Package + "relationships");
            Relate(xml, "book", "officeDocument", "xl/workbook.xml");
        }

        using (var xml = Open("[Content_Types].xml"))
        {
            xml.WriteStartElement("Types", Package + "content-types");
            Say(xml, "Default", ("Extension", "rels"), ("ContentType", "application/vnd.openxmlformats-package.relationships+xml"));
            Say(xml, "Default", ("Extension", "xml"), ("ContentType", "application/xml"));
            foreach (var (part, type) in _types)
                Say(xml, "Override", ("PartName", "/" + part), ("ContentType", $"{SpreadsheetTypes}{type}+xml"));
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

    /// <summary>Sends on what was written: the package itself waits for nothing.</summary>
    public Task Drain(CancellationToken cancel) => stream.FlushAsync(cancel);

    public void Dispose() => _zip.Dispose();

    private static void Relate(XmlWriter xml, string id, string type, string target) =>
        Say(xml, "Relationship", ("Id", id), ("Type", $"{Relations}/{type}"), ("Target", target));

    private XmlWriter Open(string part) => XmlWriter.Create(_zip.CreateEntry(part).Open(), s_settings);
}
