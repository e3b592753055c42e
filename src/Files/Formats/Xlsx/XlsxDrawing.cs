using System.Globalization;
using System.Xml;

namespace CommunityBot.Files.Formats.Xlsx;

/// <summary>The part that places a picture on a worksheet, by its upper left corner and its size.</summary>
internal static class XlsxDrawing
{
    public const string Type = "application/vnd.openxmlformats-officedocument.drawing+xml";

    /// <summary>What it calls the picture.</summary>
    public const string Picture = "picture";

    private const string Main = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private const string Placed = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";

    /// <summary>Drawings are measured in these.</summary>
    private const int OfMillimetre = 36_000;

    /// <summary>From the corner of the cell.</summary>
    private const int Margin = OfMillimetre / 2;

    /// <param name="xml">The part, nothing of it written.</param>
    /// <param name="picture">What is placed.</param>
    /// <param name="column">Over which column, counted from 0.</param>
    public static void Write(XmlWriter xml, Formats.Picture picture, int column)
    {
        var size = Text(picture.Millimetres * OfMillimetre);
        xml.WriteStartElement("xdr", "wsDr", Placed);
        xml.WriteAttributeString("xmlns", "a", ns: null, Main);
        xml.WriteStartElement("oneCellAnchor", Placed);
        xml.WriteStartElement("from", Placed);
        foreach (var (name, value) in new[] { ("col", column), ("colOff", Margin), ("row", 0), ("rowOff", Margin) })
            xml.WriteElementString(name, Placed, Text(value));
        xml.WriteEndElement();
        Empty(xml, Placed, "ext", ("cx", size), ("cy", size));
        xml.WriteStartElement("pic", Placed);
        xml.WriteStartElement("nvPicPr", Placed);
        Empty(xml, Placed, "cNvPr", ("id", "2"), ("name", "QR"));
        Empty(xml, Placed, "cNvPicPr");
        xml.WriteEndElement();
        xml.WriteStartElement("blipFill", Placed);
        xml.WriteStartElement("blip", Main);
        xml.WriteAttributeString("r", "embed", XlsxParts.Relations, Picture);
        xml.WriteEndElement();
        xml.WriteStartElement("stretch", Main);
        Empty(xml, Main, "fillRect");
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteStartElement("spPr", Placed);
        xml.WriteStartElement("xfrm", Main);
        Empty(xml, Main, "off", ("x", "0"), ("y", "0"));
        Empty(xml, Main, "ext", ("cx", size), ("cy", size));
        xml.WriteEndElement();
        xml.WriteStartElement("prstGeom", Main);
        xml.WriteAttributeString("prst", "rect");
        Empty(xml, Main, "avLst");
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
        Empty(xml, Placed, "clientData");
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Empty(XmlWriter xml, string of, string element, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        xml.WriteStartElement(element, of);
        foreach (var (name, value) in attributes)
            xml.WriteAttributeString(name, value);
        xml.WriteEndElement();
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
