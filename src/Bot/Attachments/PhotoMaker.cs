using System.Runtime.InteropServices;
using CommunityBot.Attachments;
using SkiaSharp;

namespace CommunityBot.Bot.Attachments;

/// <summary>A photo as it is kept, and a small one for lists.</summary>
public sealed record MadePhoto(byte[] Page, byte[] Small);

/// <summary>
/// Makes a photo anew: upright, as large as an A4 page, and without anything that stood beside its pixels, such as where it was taken. What its first
/// bytes say is looked at before it is unpacked.
/// </summary>
public static class PhotoMaker
{
    private const int PageQuality = 85;
    private const int SmallQuality = 75;

    /// <summary>A JPEG is unpacked at so many eighths of its size, of which the next lower one is taken.</summary>
    private const float JpegStep = 1f / 8;

    private static readonly SKSamplingOptions s_smooth = new(SKFilterMode.Linear, SKMipmapMode.Linear);

    /// <returns>The photo, or why there is none.</returns>
    public static (MadePhoto? Photo, Unfit? Unfit) Make(byte[] sent)
    {
        // Read where it lies: as many bytes once more are as much as unpacking takes.
        var pinned = GCHandle.Alloc(sent, GCHandleType.Pinned);
        try
        {
            using var data = SKData.Create(pinned.AddrOfPinnedObject(), sent.Length);
            return Make(data, JpegHead.IsInOnePass(sent) ? AttachmentLimits.Pixels : AttachmentLimits.PixelsWhole);
        }
        finally
        {
            pinned.Free();
        }
    }

    private static (MadePhoto? Photo, Unfit? Unfit) Make(SKData data, long most)
    {
        using var codec = SKCodec.Create(data);
        if (codec is null || codec.Info.Width <= 0 || codec.Info.Height <= 0)
            return (null, Unfit.Broken);
        if ((long)codec.Info.Width * codec.Info.Height > most)
            return (null, Unfit.TooManyPixels);
        using var pixels = Unpack(codec);
        if (pixels is null)
            return (null, Unfit.Broken);
        using var page = Drawn(pixels, codec.EncodedOrigin, AttachmentLimits.LongSide);
        using var small = Drawn(page, SKEncodedOrigin.TopLeft, AttachmentLimits.SmallSide);
        return (new MadePhoto(Jpeg(page, PageQuality), Jpeg(small, SmallQuality)), null);
    }

    /// <summary>A JPEG is unpacked no larger than it has to be. What breaks off in the middle is no photo.</summary>
    private static SKImage? Unpack(SKCodec codec)
    {
        var whole = codec.Info;
        var wanted = (float)AttachmentLimits.LongSide / Math.Max(whole.Width, whole.Height);
        var size = codec.GetScaledDimensions(Math.Min(1, wanted + JpegStep));
        var info = new SKImageInfo(size.Width, size.Height, SKColorType.Rgba8888, SKAlphaType.Premul, SKColorSpace.CreateSrgb());
        using var bitmap = new SKBitmap();
        if (!bitmap.TryAllocPixels(info) || codec.GetPixels(info, bitmap.GetPixels()) != SKCodecResult.Success)
            return null;
        bitmap.SetImmutable();
        return SKImage.FromBitmap(bitmap);
    }

    /// <summary>On white, as nothing shines through paper.</summary>
    private static SKImage Drawn(SKImage image, SKEncodedOrigin origin, int longSide)
    {
        var isTurned = origin >= SKEncodedOrigin.LeftTop;
        var (width, height) = isTurned ? (image.Height, image.Width) : (image.Width, image.Height);
        var scale = Math.Min(1f, (float)longSide / Math.Max(width, height));
        var info = new SKImageInfo(Scaled(width), Scaled(height), SKColorType.Rgba8888, SKAlphaType.Opaque, SKColorSpace.CreateSrgb());
        using var surface = SKSurface.Create(info);
        surface.Canvas.Clear(SKColors.White);
        surface.Canvas.Scale((float)info.Width / width, (float)info.Height / height);
        surface.Canvas.Concat(Upright(origin, width, height));
        surface.Canvas.DrawImage(image, 0, 0, s_smooth);
        return surface.Snapshot();

        int Scaled(int side) => Math.Max(1, (int)Math.Round(side * scale));
    }

    /// <summary>Undoes how the camera was held (Exif 2.32, tag 0x0112).</summary>
    private static SKMatrix Upright(SKEncodedOrigin origin, int width, int height) => origin switch
    {
        SKEncodedOrigin.TopRight => new SKMatrix(-1, 0, width, 0, 1, 0, 0, 0, 1),
        SKEncodedOrigin.BottomRight => new SKMatrix(-1, 0, width, 0, -1, height, 0, 0, 1),
        SKEncodedOrigin.BottomLeft => new SKMatrix(1, 0, 0, 0, -1, height, 0, 0, 1),
        SKEncodedOrigin.LeftTop => new SKMatrix(0, 1, 0, 1, 0, 0, 0, 0, 1),
        SKEncodedOrigin.RightTop => new SKMatrix(0, -1, width, 1, 0, 0, 0, 0, 1),
        SKEncodedOrigin.RightBottom => new SKMatrix(0, -1, width, -1, 0, height, 0, 0, 1),
        SKEncodedOrigin.LeftBottom => new SKMatrix(0, 1, 0, -1, 0, height, 0, 0, 1),
        _ => SKMatrix.Identity,
    };

    private static byte[] Jpeg(SKImage image, int quality)
    {
        using var jpeg = image.Encode(SKEncodedImageFormat.Jpeg, quality);
        return jpeg.ToArray();
    }
}
