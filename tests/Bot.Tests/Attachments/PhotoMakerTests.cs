using CommunityBot.Attachments;
using CommunityBot.Bot.Attachments;
using SkiaSharp;

namespace CommunityBot.Bot.Tests.Attachments;

public sealed class PhotoMakerTests
{
    [Fact]
    public void A_photo_is_turned_upright_made_as_large_as_a_page_and_says_nothing_of_its_camera()
    {
        var sent = TestPictures.FromPhone();
        Assert.True(Contains(sent, TestPictures.Camera));

        var (photo, unfit) = PhotoMaker.Make(sent);

        Assert.Null(unfit);
        Assert.Equal((1316, 1754), SizeOf(photo!.Page));
        Assert.Equal((240, 320), SizeOf(photo.Small));
        Assert.False(Contains(photo.Page, TestPictures.Camera));
        Assert.False(Contains(photo.Page, "Exif"));
        using var page = SKBitmap.Decode(photo.Page);
        // What was above lay to the right once the phone was turned.
        Assert.True(page.GetPixel(1200, 800) is { Red: > 200, Blue: < 60 });
        Assert.True(page.GetPixel(100, 800) is { Red: < 60, Blue: > 200 });
    }

    [Fact]
    public void A_small_picture_stays_as_small_as_it_is() => Assert.Equal((40, 30), SizeOf(PhotoMaker.Make(TestPictures.Jpeg()).Photo!.Page));

    [Fact]
    public void What_unpacks_to_more_than_a_photo_has_is_not_unpacked()
    {
        var before = GC.GetTotalAllocatedBytes();
        Assert.Equal((null, Unfit.TooManyPixels), PhotoMaker.Make(TestPictures.Bomb()));
        Assert.InRange(GC.GetTotalAllocatedBytes() - before, 0, AttachmentLimits.Megabyte);
    }

    /// <summary>Any but a JPEG of one pass is unpacked as a whole, which takes four bytes for each pixel and more.</summary>
    [Fact]
    public void What_cannot_be_unpacked_smaller_has_a_limit_of_its_own()
    {
        const int Side = 3465;
        Assert.Equal((null, Unfit.TooManyPixels), PhotoMaker.Make(TestPictures.Bomb(Side)));
        var large = TestPictures.Jpeg(Side, Side);
        Assert.NotNull(PhotoMaker.Make(large).Photo);
        Assert.Equal((null, Unfit.TooManyPixels), PhotoMaker.Make(TestPictures.Progressive(large)));
    }

    [Fact]
    public void What_breaks_off_or_is_no_picture_is_broken()
    {
        Assert.Equal((null, Unfit.Broken), PhotoMaker.Make(TestPictures.Broken));
        Assert.Equal((null, Unfit.Broken), PhotoMaker.Make([0xFF, 0xD8, 0xFF, 0xE0]));
        Assert.Equal((null, Unfit.Broken), PhotoMaker.Make(TestPictures.Bomb(100)));
    }

    private static (int Width, int Height) SizeOf(byte[] jpeg)
    {
        using var codec = SKCodec.Create(new SKMemoryStream(jpeg));
        Assert.Equal(SKEncodedImageFormat.Jpeg, codec.EncodedFormat);
        return (codec.Info.Width, codec.Info.Height);
    }

    private static bool Contains(byte[] bytes, string text) => bytes.AsSpan().IndexOf(System.Text.Encoding.ASCII.GetBytes(text)) >= 0;
}
