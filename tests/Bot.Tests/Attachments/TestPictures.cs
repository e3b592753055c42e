using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using SkiaSharp;

namespace CommunityBot.Bot.Tests.Attachments;

/// <summary>Pictures, and what only looks like one.</summary>
public static class TestPictures
{
    /// <summary>Where the phone was, as its camera writes it down.</summary>
    public const string Camera = "TestCam 12";

    /// <summary>Red above, blue below; the same with the same shade.</summary>
    public static byte[] Jpeg(int width = 40, int height = 30, byte shade = 255)
    {
        using var bitmap = new SKBitmap(width, height);
        using (var canvas = new SKCanvas(bitmap))
        {
            canvas.Clear(new SKColor(shade, 0, 0));
            using var blue = new SKPaint { Color = new SKColor(0, 0, shade) };
            canvas.DrawRect(0, height / 2, width, height - (height / 2), blue);
        }

        using var image = SKImage.FromBitmap(bitmap);
        using var data = image.Encode(SKEncodedImageFormat.Jpeg, 95);
        return data.ToArray();
    }

    /// <summary>As a phone writes one that was held upright: the pixels lie on their side, and the camera says so (Exif orientation 6).</summary>
    public static byte[] FromPhone(int width = 4000, int height = 3000) => WithExif(Jpeg(width, height), orientation: 6);

    /// <summary>Some hundred bytes that say that they are so many pixels.</summary>
    public static byte[] Bomb(int side = 50_000)
    {
        using var png = new MemoryStream();
        png.Write([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]);
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, side);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), side);
        (header[8], header[9]) = (8, 2);
        Chunk(png, "IHDR", header);
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
            zlib.Write(new byte[1000]);
        Chunk(png, "IDAT", packed.ToArray());
        Chunk(png, "IEND", []);
        return png.ToArray();
    }

    public static byte[] Script => Encoding.UTF8.GetBytes("<?php system($_GET['c']); ?><script>alert(1)</script>");

    public static byte[] Pdf => Encoding.ASCII.GetBytes("%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n");

    public static byte[] Broken => Jpeg(400, 300) is var whole ? whole[..(whole.Length * 2 / 3)] : [];

    public static byte[] Brand(string brand) => [0, 0, 0, 24, .. Encoding.ASCII.GetBytes($"ftyp{brand}"), .. new byte[32]];

    /// <summary>The head of one that comes in several passes (SOF2), which is as far as it is read.</summary>
    public static byte[] Progressive(byte[] jpeg)
    {
        var head = (byte[])[.. jpeg];
        head[head.AsSpan().IndexOf((ReadOnlySpan<byte>)[0xFF, 0xC0]) + 1] = 0xC2;
        return head;
    }

    /// <summary>Without its own header a JPEG may begin with that of a camera.</summary>
    private static byte[] WithExif(byte[] jpeg, ushort orientation)
    {
        using var tiff = new MemoryStream();
        using var words = new BinaryWriter(tiff);
        words.Write("II*\0"u8);
        words.Write(8);
        words.Write((ushort)2);
        Entry(words, 0x0110, 2, Camera.Length + 1, 38);
        Entry(words, 0x0112, 3, 1, orientation);
        words.Write(0);
        words.Write(Encoding.ASCII.GetBytes(Camera + "\0"));
        var exif = (byte[])[.. "Exif\0\0"u8, .. tiff.ToArray()];
        return [0xFF, 0xD8, 0xFF, 0xE1, (byte)((exif.Length + 2) >> 8), (byte)(exif.Length + 2), .. exif, .. jpeg[2..]];
    }

    private static void Entry(BinaryWriter words, ushort tag, ushort type, int count, int value)
    {
        words.Write(tag);
        words.Write(type);
        words.Write(count);
        words.Write(value);
    }

    private static void Chunk(MemoryStream png, string name, byte[] content)
    {
        var body = (byte[])[.. Encoding.ASCII.GetBytes(name), .. content];
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, content.Length);
        png.Write(number);
        png.Write(body);
        BinaryPrimitives.WriteUInt32BigEndian(number, Crc(body));
        png.Write(number);
    }

    /// <summary>As PNG and Ethernet have it.</summary>
    private static uint Crc(byte[] bytes)
    {
        var crc = uint.MaxValue;
        foreach (var one in bytes)
        {
            crc ^= one;
            for (var bit = 0; bit < 8; bit++)
                crc = (crc & 1) == 1 ? (crc >> 1) ^ 0xEDB88320 : crc >> 1;
        }

        return ~crc;
    }
}
