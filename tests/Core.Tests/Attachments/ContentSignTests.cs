using System.Text;
using CommunityBot.Attachments;

namespace CommunityBot.Core.Tests.Attachments;

public sealed class ContentSignTests
{
    [Theory]
    [InlineData("\u00FF\u00D8\u00FF\u00E0", Content.Picture)]
    [InlineData("\u0089PNG\r\n\u001A\n", Content.Picture)]
    [InlineData("GIF89a", Content.Picture)]
    [InlineData("RIFF....WEBPVP8 ", Content.Picture)]
    [InlineData("%PDF-1.4", Content.Pdf)]
    [InlineData("\0\0\0\u0018ftypheic", Content.Heic)]
    [InlineData("\0\0\0\u0018ftypmif1", Content.Heic)]
    [InlineData("\0\0\0\u0018ftypmp42", Content.Video)]
    [InlineData("\0\0\0\u0018ftypqt  ", Content.Video)]
    [InlineData("\0\0\0\u0018ftypM4A ", Content.Audio)]
    [InlineData("RIFF....AVI LIST", Content.Video)]
    [InlineData("\u001AE\u00DF\u00A3", Content.Video)]
    [InlineData("ID3\u0003", Content.Audio)]
    [InlineData("RIFF....WAVEfmt ", Content.Audio)]
    [InlineData("RIFF....", Content.Other)]
    [InlineData("\0\0\0\u0018ftyp", Content.Other)]
    [InlineData("<?php", Content.Other)]
    [InlineData("MZ\u0090\0", Content.Other)]
    [InlineData(" %PDF-1.4", Content.Other)]
    [InlineData("", Content.Other)]
    public void What_something_is_shows_in_its_first_bytes(string start, Content content) =>
        Assert.Equal(content, ContentSign.Of(Encoding.Latin1.GetBytes(start)));
}
