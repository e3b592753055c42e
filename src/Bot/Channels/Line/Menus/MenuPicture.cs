using SkiaSharp;

namespace CommunityBot.Bot.Channels.Line.Menus;

/// <summary>Draws a menu: large words on a quiet ground, the one that is wanted most on a dark one.</summary>
internal static class MenuPicture
{
    /// <summary>Counts up when it is drawn in another way, so that menus at LINE are seen to be old.</summary>
    public const int Version = 1;

    private const float WordSize = 162;
    private const float EnglishSize = 66;
    private const float Between = 58;
    private const float Line = 3;
    private const float Margin = 90;

    private static readonly SKColor s_ground = new(0xF7, 0xF5, 0xF0);
    private static readonly SKColor s_line = new(0xDD, 0xD8, 0xCC);
    private static readonly SKColor s_word = new(0x2B, 0x3A, 0x42);
    private static readonly SKColor s_english = new(0x6E, 0x77, 0x74);
    private static readonly SKColor s_first = new(0x2F, 0x5D, 0x50);
    private static readonly SKColor s_firstEnglish = new(0xC9, 0xDD, 0xD3);

    /// <returns>A PNG.</returns>
    public static byte[] Draw(LineMenu menu, SKTypeface font)
    {
        using var surface = SKSurface.Create(new SKImageInfo(LineMenu.Width, menu.Height));
        var canvas = surface.Canvas;
        canvas.Clear(s_ground);
        foreach (var (item, x, y, width, height) in menu.Cells().Reverse())
            Cell(canvas, font, item, new SKRect(x, y, x + width, y + height), isFirst: item == menu.Items[0]);
        using var picture = surface.Snapshot();
        using var png = picture.Encode(SKEncodedImageFormat.Png, quality: 100);
        return png.ToArray();
    }

    private static void Cell(SKCanvas canvas, SKTypeface font, MenuItem item, SKRect cell, bool isFirst)
    {
        if (isFirst)
            Fill(canvas, cell, s_first);
        else
            Edges(canvas, cell);
        using var word = new SKFont(font, WordSize) { Edging = SKFontEdging.Antialias, Subpixel = true };
        using var english = new SKFont(font, EnglishSize) { Edging = SKFontEdging.Antialias, Subpixel = true };
        var middle = cell.MidY + (WordSize * 0.12f);
        Text(canvas, item.Word, word, cell.MidX, middle, isFirst ? SKColors.White : s_word);
        Text(canvas, item.English, english, cell.MidX, middle + Between + EnglishSize, isFirst ? s_firstEnglish : s_english);
    }

    /// <summary>Lines to the right and above, which do not touch each other.</summary>
    private static void Edges(SKCanvas canvas, SKRect cell)
    {
        if (cell.Right < LineMenu.Width)
            Fill(canvas, SKRect.Create(cell.Right - Line, cell.Top + Margin, Line, cell.Height - (2 * Margin)), s_line);
        if (cell.Top > 0)
            Fill(canvas, SKRect.Create(cell.Left + Margin, cell.Top - Line, cell.Width - (2 * Margin), Line), s_line);
    }

    private static void Fill(SKCanvas canvas, SKRect area, SKColor colour)
    {
        using var paint = new SKPaint { Color = colour };
        canvas.DrawRect(area, paint);
    }

    private static void Text(SKCanvas canvas, string words, SKFont font, float middle, float baseline, SKColor colour)
    {
        using var paint = new SKPaint { Color = colour, IsAntialias = true };
        canvas.DrawText(words, middle, baseline, SKTextAlign.Center, font, paint);
    }
}
